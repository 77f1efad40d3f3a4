/** The languages that messages are written in, which of them a reader gets, and what is built in for each. */
import { LRUCache } from 'lru-cache';
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../../entities/messaging/notification-kind.js';
import type { Language } from '../../../entities/messaging/template.js';
import { en } from './en.js';
import { es } from './es.js';
import type { LanguageTexts, LayoutWords } from './language-texts.js';
import { pl } from './pl.js';
import { ptBR } from './pt-BR.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

const TEXTS: Readonly<Record<Language, LanguageTexts>> = { 'pt-BR': ptBR, pl, uk, ru, en, es };
const BY_LANGUAGE_ALONE = new Map(Object.values(TEXTS).map((texts) => [texts.language.slice(0, 2), texts]));

export interface TemplateText {
  /** Of an e-mail, or the title of a push message; null for an SMS. */
  readonly subject: string | null;
  readonly body: string;
}

// Reading a locale is slow, and there are few of them.
const known = new LRUCache<string, { language: Language; locale: string }>({ max: 1000 });

/**
 * The first of the given locales whose language messages are written in, else English; and the locale whose formats go
 * with it, kept as given: en-GB gets English words with British dates. What is no locale at all is passed over.
 */
export function languageFor(...wanted: readonly string[]): { language: Language; locale: string } {
  const key = wanted.join(' ');
  const found = known.get(key) ?? findLanguage(wanted);
  known.set(key, found);
  return found;
}

function findLanguage(wanted: readonly string[]): { language: Language; locale: string } {
  for (const tag of wanted) {
    const locale = localeOf(tag);
    const texts = locale && BY_LANGUAGE_ALONE.get(locale.language);
    if (locale && texts) {
      return { language: texts.language, locale: locale.region ? locale.toString() : texts.locale };
    }
  }
  return { language: en.language, locale: en.locale };
}

/** The locale of a language whose readers name no country. */
export function localeOfLanguage(language: Language): string {
  return TEXTS[language].locale;
}

/** The text that holds where the clinic has none of its own. */
export function builtInText(kind: NotificationKind, channel: Channel, language: Language): TemplateText {
  const texts = TEXTS[language].kinds[kind];
  return channel === 'SMS' ? { subject: null, body: texts.SMS.body } : texts[channel];
}

/** The words around the text of an e-mail. */
export function layoutWords(language: Language): LayoutWords {
  return TEXTS[language].words;
}

const STOP_WORDS = Object.values(TEXTS).map(({ words }) => words.stopWord);
const STOP_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${STOP_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Whether an SMS names a word, in capitals, that stops such messages when it is sent in reply. */
export function tellsHowToStop(text: string): boolean {
  return STOP_WORD.test(text);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
