/**
 * Whether a text can be a template: it parses, names only what its kind and channel have, each as what it is, and comes
 * out as a message of a sensible size (mission.md, section 1, "Languages"). Pure.
 */
import { refuse, type UserError } from '../refusal.js';
import { composeMessage } from './compose-message.js';
import { TemplateError } from './fill-template.js';
import { sampleVariants } from './sample-facts.js';
import { misusesOf } from './template-syntax.js';
import { type TemplateKey, variablesOf } from './template-variables.js';
import { localeOfLanguage } from './texts/index.js';

export interface WrittenTemplate extends TemplateKey {
  /** Of an e-mail, or the title of a push message; absent for an SMS. */
  readonly subject?: string | null | undefined;
  readonly body: string;
}

const LONGEST_SUBJECT = 200;
const LONGEST_BODY = 10_000;
const MOST_SEGMENTS = 10;

/** Everything that is wrong with it, in plain words; empty when it can be used. Lengths are in UTF-16 units. */
export function checkTemplate(template: WrittenTemplate): UserError[] {
  const { channel, subject, body } = template;
  const wrong = [...checkSubject(template), ...checkText(template, 'body', body, LONGEST_BODY)];
  if (wrong.length > 0) return wrong;
  return checkComposed(template, channel === 'SMS' ? null : (subject ?? ''));
}

function checkSubject(template: WrittenTemplate): UserError[] {
  const { channel, subject } = template;
  if (channel === 'SMS') {
    return subject ? [problem('subject', 'An SMS has no subject. Leave it out.')] : [];
  }
  if (!subject?.trim()) {
    const message =
      channel === 'EMAIL' ? 'Write the subject of the e-mail.' : 'Write the title of the push message.';
    return [problem('subject', message, 'REQUIRED')];
  }
  if (/[\r\n\u2028\u2029]/.test(subject)) return [problem('subject', 'Write it in one line.')];
  return checkText(template, 'subject', subject, LONGEST_SUBJECT);
}

function checkText(key: TemplateKey, field: 'subject' | 'body', text: string, longest: number): UserError[] {
  if (text.trim() === '') return [problem(field, 'Write the text of the message.', 'REQUIRED')];
  if (text.length > longest) {
    return [problem(field, `Write at most ${longest} characters; these are ${text.length}.`)];
  }
  if (/[\0\p{Cs}]/u.test(text)) return [problem(field, 'Write it without control characters.')];
  const misuses = misusesOf(text, variablesOf(key), localeOfLanguage(key.language));
  return misuses.map((message) => problem(field, message));
}

/** Tries it with and without links, with one point and with many, and so on. */
function checkComposed(template: WrittenTemplate, subject: string | null): UserError[] {
  const { channel } = template;
  const written = { id: '', subject, body: template.body };
  let most = 0;
  for (const facts of sampleVariants(template)) {
    try {
      most = Math.max(most, composeMessage({ ...facts, template: written }).segments ?? 0);
    } catch (error) {
      if (error instanceof TemplateError) return [problem('body', error.message)];
      throw error;
    }
  }
  if (channel !== 'SMS' || most <= MOST_SEGMENTS) return [];
  return [
    problem('body', `Shorten it: with sample values it takes ${most} SMS segments of ${MOST_SEGMENTS}.`),
  ];
}

function problem(field: 'subject' | 'body', message: string, code: UserError['code'] = 'INVALID'): UserError {
  return refuse(code, message, [field]).userErrors[0];
}
