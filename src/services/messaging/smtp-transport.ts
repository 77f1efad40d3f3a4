/**
 * E-mail over SMTP. A server takes a message as many times as it is sent, so this transport is not idempotent, and what
 * matters most is to know, when something fails, whether the message may already have gone out.
 */
import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { type EmailMessage, type Transport, TransportError, type TransportFailure } from './transport.js';

export interface SmtpOptions {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  readonly url: string;
  /** The sender, such as `Clinic <no-reply@clinic.example>`. */
  readonly from: string;
  readonly maxConnections?: number;
}

const PROVIDER = 'smtp';
const SECOND = 1000;

/** The bodies that were made of one message, each for one connection. */
type Bodies = Readable[];

export function smtpTransport({ url, from, maxConnections = 10 }: SmtpOptions): Transport<EmailMessage> {
  /** Of the messages that are under way, by Message-ID. */
  const underWay = new Map<string, Bodies>();
  const mailer = createTransport(
    {
      url,
      pool: true,
      maxConnections,
      // The pool sends again by itself only what no server has begun to read, which is checked below too.
      maxRequeues: 2,
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 30 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  mailer.use('stream', (mail, done) => {
    const bodies = underWay.get(String(mail.data.messageId)) ?? [];
    const create = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => {
      const lost = wasRead(bodies);
      const body = create(options);
      body.on('error', () => undefined);
      if (lost) body.destroy(new Error('part of the message has gone out before'));
      bodies.push(body);
      return body;
    };
    done();
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    provider: PROVIDER,
    idempotent: false,
    async send(message) {
      const mail = mailOf(message, domain);
      const bodies: Bodies = [];
      underWay.set(mail.messageId, bodies);
      try {
        const { messageId } = await mailer.sendMail(mail);
        return { id: messageId, provider: PROVIDER };
      } catch (error) {
        throw transportError(error, wasRead(bodies));
      } finally {
        underWay.delete(mail.messageId);
      }
    },
    close: () => mailer.close(),
  };
}

function mailOf(message: EmailMessage, domain: string) {
  const { clinicId, deliveryId, unsubscribeUrl } = message;
  return {
    // Bounces and complaints quote it, and it alone says whose they are.
    messageId: `<${clinicId}.${deliveryId}@${domain}>`,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    html: message.html,
    attachments: [...message.attachments],
    // RFC 3834: keeps out-of-office answers from coming back.
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(unsubscribeUrl) },
  };
}

/** One click (RFC 8058): mail programs post to the address by themselves. */
function unsubscribing(url: string | null) {
  if (url === null) return {};
  return {
    // As it stands: a folded address would be another one.
    'List-Unsubscribe': { prepared: true, value: `<${url}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function wasRead(bodies: Bodies): boolean {
  return bodies.some((body) => body.readableDidRead);
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

function transportError(error: unknown, bodyWasRead: boolean): TransportError {
  const smtp = error as SmtpError;
  const failure = failureOf(smtp, bodyWasRead);
  return new TransportError(failure, smtp.message, { cause: error, providerDown: isDown(smtp, failure) });
}

/** What was not said about the recipient or the message is about the server; 421 always is. */
function isDown({ code = '', responseCode }: SmtpError, failure: TransportFailure): boolean {
  if (failure === 'ANSWER_LOST' || responseCode === 421) return true;
  return failure === 'TEMPORARY' && code !== 'EENVELOPE' && code !== 'EMESSAGE';
}

function failureOf({ code, command, responseCode = 0 }: SmtpError, bodyWasRead: boolean): TransportFailure {
  const permanent = responseCode >= 500;
  // EMESSAGE with a code is the server's answer to the whole message; without one, nothing was sent.
  if (code === 'EMESSAGE') return permanent ? 'MESSAGE_REFUSED' : 'TEMPORARY';
  if (bodyWasRead) return 'ANSWER_LOST';
  if (code === 'EENVELOPE' && (command === 'API' || (command === 'RCPT TO' && permanent))) {
    return 'ADDRESS_REFUSED';
  }
  // What else is refused for good (a login, our sender) is a matter of settings, which someone can put right.
  return 'TEMPORARY';
}
