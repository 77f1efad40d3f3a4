/**
 * The words of a message: the clinic's own text or the built-in one, in the reader's language, the branch's time zone and
 * the locale's formats (mission.md, section 1, "Languages"). Pure.
 */
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import { fillTemplate, TemplateError } from './fill-template.js';
import { type MailContent, mailHtml, mailText } from './mail-layout.js';
import type { BranchFacts, ComposedMessage, MessageFacts, VisitFacts } from './message-facts.js';
import { smsSizeOf } from './sms-segments.js';
import { smsTextOf } from './sms-text.js';
import { practitionerName, templateValues, timeZoneOf } from './template-values.js';
import { builtInText, languageFor, layoutWords, tellsHowToStop } from './texts/index.js';
import type { LayoutWords } from './texts/language-texts.js';
import type { Attachment } from './transport.js';
import { visitCalendarFile } from './visit-calendar-file.js';

/** Kinds whose e-mails show when, what, with whom and where. */
const DETAILED: readonly NotificationKind[] = ['VISIT_BOOKED', 'VISIT_MOVED', 'VISIT_CANCELLED', 'REMINDER'];
/** Of these, the one whose visit no longer lies ahead. */
const OFF: NotificationKind = 'VISIT_CANCELLED';
const WITH_CALENDAR_FILE: readonly NotificationKind[] = ['VISIT_BOOKED', 'VISIT_MOVED', 'VISIT_CANCELLED'];

/**
 * The language is that of `languageFor(recipientLocale, clinicLocale)`, which `facts.template` must be in. E-mails about a
 * booking, a move or a cancellation carry a calendar attachment. An SMS is the text as it goes over the air.
 * @throws TemplateError when it cannot be filled in, or comes out empty
 */
export function composeMessage(facts: MessageFacts): ComposedMessage {
  const { language, locale } = languageFor(facts.recipientLocale, facts.clinicLocale);
  const builtIn = builtInText(facts.kind, facts.channel, language);
  const options = { locale, timeZone: timeZoneOf(facts), values: templateValues(facts) };
  const source = facts.template?.body ?? builtIn.body;
  const text = fillTemplate(source, options).trim();
  if (text === '') throw new TemplateError('The text came out empty.');
  const composed = { templateId: facts.template?.id ?? null, attachments: [] };
  if (facts.channel === 'SMS') {
    const sent = smsTextOf(source, withStopHint(facts, text, layoutWords(language)));
    return { ...composed, subject: null, text: sent, html: null, ...smsSizeOf(sent) };
  }
  const subject = oneLine(fillTemplate(facts.template?.subject ?? builtIn.subject ?? '', options));
  if (subject === '') throw new TemplateError('The subject came out empty.');
  const unsized = { encoding: null, segments: null };
  if (facts.channel === 'PUSH') return { ...composed, subject, text, html: null, ...unsized };
  const mail = mailOf(facts, locale, subject, text, layoutWords(language));
  return {
    ...composed,
    subject,
    text: mailText(mail),
    html: mailHtml(mail),
    attachments: attachmentsOf(facts, layoutWords(language)),
    ...unsized,
  };
}

/** Marketing by SMS says how to stop it, whatever kind it is and whoever wrote it. */
function withStopHint({ marketing }: MessageFacts, text: string, { stopBySms }: LayoutWords): string {
  return marketing && !tellsHowToStop(text) ? `${text}\n${stopBySms}` : text;
}

function mailOf(
  facts: MessageFacts,
  locale: string,
  subject: string,
  body: string,
  words: LayoutWords,
): MailContent {
  const { visit, branch, kind } = facts;
  const link = facts.variables.link;
  const detailed = visit !== null && branch !== null && DETAILED.includes(kind);
  return {
    locale,
    subject,
    sender: facts.clinicName,
    address: joined(' · ', facts.clinicName, branch === null || detailed ? '' : placeOf(branch)),
    body,
    link: typeof link === 'string' && /^https?:\/\//.test(link) ? link : null,
    details: detailed ? detailsOf(visit, branch, locale, words) : [],
    closing: detailed && kind !== OFF ? words.closing : null,
    unsubscribe:
      facts.unsubscribeUrl === null ? null : { text: words.unsubscribe, url: facts.unsubscribeUrl },
  };
}

function detailsOf(
  visit: VisitFacts,
  branch: BranchFacts,
  locale: string,
  words: LayoutWords,
): [label: string, value: string][] {
  return [
    [words.when, formatStart(visit.startsAt, locale, branch.timeZone)],
    [words.what, visit.serviceName],
    [words.who, practitionerName(visit)],
    [words.where, placeOf(branch)],
  ];
}

/** Names its zone, for whoever reads it elsewhere. */
function formatStart(instant: Date, locale: string, timeZone: string): string {
  const options = { locale, timeZone, values: { instant } };
  return fillTemplate('{instant, date, ::EEEEyMMMMdjjmmz}', options);
}

function attachmentsOf({ kind, visit, branch }: MessageFacts, words: LayoutWords): Attachment[] {
  if (visit === null || !WITH_CALENDAR_FILE.includes(kind)) return [];
  const location = branch === null ? '' : placeOf(branch);
  const { fileName } = words;
  return [
    visitCalendarFile(visit, { summary: visit.serviceName, location, fileName, cancelled: kind === OFF }),
  ];
}

function placeOf({ name, address, city }: BranchFacts): string {
  return joined(', ', name, address, city);
}

function joined(separator: string, ...parts: string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}

/** Line breaks in a subject would be headers of their own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
