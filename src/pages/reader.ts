/** For whom a page is: their language and formats, and how it writes times (the branch's zone, the reader's locale). */

import type { Language } from '../entities/messaging/template.js';
import { languageFor, layoutWords } from '../services/messaging/texts/index.js';
import type { LayoutWords } from '../services/messaging/texts/language-texts.js';
import { type Html, html } from './html.js';
import { PAGE_WORDS } from './words/index.js';
import type { PageWords } from './words/page-words.js';

export interface Reader {
  readonly language: Language;
  /** Whose formats dates and times have. */
  readonly locale: string;
  readonly words: PageWords;
  /** The labels of a visit's details, as messages have them. */
  readonly labels: LayoutWords;
}

/** In the first of the locales that there are words for, else in English. */
export function readerOf(...locales: readonly string[]): Reader {
  const { language, locale } = languageFor(...locales);
  return { language, locale, words: PAGE_WORDS[language], labels: layoutWords(language) };
}

/** The day and the time, local to the zone. */
export function dayAndTime({ locale }: Reader, instant: Date, timeZone: string): string {
  return format(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }, instant);
}

/** The day alone. */
export function dayOf({ locale }: Reader, instant: Date, timeZone: string): string {
  return format(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }, instant);
}

/** The time alone. */
export function timeOf({ locale }: Reader, instant: Date, timeZone: string): string {
  return format(locale, { timeStyle: 'short', timeZone }, instant);
}

/** Marked as a time, for machines that read along. */
export function marked(instant: Date, text: string): Html {
  return html`<time datetime="${instant.toISOString()}">${text}</time>`;
}

function format(locale: string, options: Intl.DateTimeFormatOptions, instant: Date): string {
  return new Intl.DateTimeFormat(locale, options).format(instant);
}
