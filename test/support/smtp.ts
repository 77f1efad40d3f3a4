// A real SMTP server that keeps what it takes, and misbehaves when told to.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface SmtpFaults {
  /** Answers to RCPT TO with this code. */
  refuseRecipient?: number;
  /** Answers to the whole message with this code. */
  refuseMessage?: number;
  /** Takes the whole message and cuts the connection instead of answering. */
  dropAfterMessage?: boolean;
  /** Cuts the connection at MAIL FROM. */
  dropBeforeMessage?: boolean;
}

export interface TestSmtpServer {
  readonly url: string;
  /** Whole messages that came in, those whose answer was dropped included. */
  readonly messages: readonly Email[];
  readonly faults: SmtpFaults;
  /** The next message that nobody has asked for yet; waits for it. */
  next(): Promise<Email>;
  /** Cuts every connection that is open. */
  dropIdle(): void;
  close(): Promise<void>;
}

/** On a port that the system gives. */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const messages: Email[] = [];
  const faults: SmtpFaults = {};
  const waiting: ((mail: Email) => void)[] = [];
  let asked = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onMailFrom(_address, session, callback) {
      if (faults.dropBeforeMessage) cut(server, session);
      else callback();
    },
    onRcptTo(_address, _session, callback) {
      callback(faults.refuseRecipient === undefined ? null : answer(faults.refuseRecipient));
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        if (faults.refuseMessage !== undefined) return callback(answer(faults.refuseMessage));
        const mail = await PostalMime.parse(Buffer.concat(parts));
        messages.push(mail);
        waiting.shift()?.(mail);
        if (faults.dropAfterMessage) cut(server, session);
        else callback();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    messages,
    faults,
    next() {
      const mail = messages[asked++];
      return mail ? Promise.resolve(mail) : new Promise((resolve) => waiting.push(resolve));
    },
    dropIdle: () => cut(server, null),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(code: number): Error {
  return Object.assign(new Error('not today'), { responseCode: code });
}

function cut(server: SMTPServer, session: SMTPServerSession | null): void {
  const connections = server.connections as unknown as Set<{ session: { id: string }; _socket: Socket }>;
  for (const connection of connections) {
    if (session === null || connection.session.id === session.id) connection._socket.destroy();
  }
}
