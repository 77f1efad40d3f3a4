/**
 * The words of a visit's message, in the patient's language, the branch's time zone and the locale's formats
 * (mission.md, section 1, "Languages"). Says nothing about groups or diagnoses. Pure.
 */
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import { type MessageTexts, textsFor } from './texts/index.js';
import type { Message } from './transport.js';
import { visitCalendarFile } from './visit-calendar-file.js';

export interface MessageFacts {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly visitId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookedAt: Date;
  readonly bookingNumber: number;
  readonly clinicLocale: string;
  readonly patientLocale: string;
  readonly patientFirstName: string;
  readonly serviceName: string;
  readonly practitionerFirstName: string;
  readonly practitionerLastName: string;
  readonly branchName: string;
  readonly branchAddress: string;
  readonly branchCity: string;
  /** IANA; times in the message are local to the branch and name their zone. */
  readonly timeZone: string;
}

/** The message to `to`. "Visit booked" carries a calendar attachment. @throws RangeError for an unknown time zone. */
export function composeVisitMessage(facts: MessageFacts, to: string): Message {
  const { locale, texts } = textsFor(facts.patientLocale, facts.clinicLocale);
  const words = texts[facts.kind];
  const service = facts.serviceName;
  const lines: [string, string][] = [
    [texts.when, formatStart(facts.startsAt, locale, facts.timeZone)],
    [texts.what, service],
    [texts.who, joined(' ', facts.practitionerFirstName, facts.practitionerLastName)],
    [texts.where, joined(', ', facts.branchName, facts.branchAddress, facts.branchCity)],
  ];
  const greeting = texts.greeting(facts.patientFirstName);
  const attachments =
    facts.kind === 'VISIT_BOOKED'
      ? [visitCalendarFile(facts, service, lines[3]?.[1] ?? '', texts.fileName)]
      : [];
  return {
    deliveryId: facts.id,
    to,
    subject: words.subject(formatDay(facts.startsAt, locale, facts.timeZone), facts.branchName),
    text: asText([greeting, words.opening], lines, texts),
    html: asHtml(locale, [greeting, words.opening], lines, texts),
    attachments,
  };
}

function formatStart(instant: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant);
}

function formatDay(instant: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

function asText(opening: string[], lines: [string, string][], texts: MessageTexts): string {
  const facts = lines.map(([label, value]) => `${label}: ${value}`).join('\n');
  return `${[...opening, facts, texts.closing].join('\n\n')}\n`;
}

function asHtml(locale: string, opening: string[], lines: [string, string][], texts: MessageTexts): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const rows = lines.map(
    ([label, value]) =>
      `<tr><th align="left" valign="top">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return [
    `<!doctype html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"></head><body>`,
    ...opening.map(paragraph),
    `<table cellpadding="4">${rows.join('')}</table>`,
    paragraph(texts.closing),
    '</body></html>',
  ].join('\n');
}

function joined(separator: string, ...parts: string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
