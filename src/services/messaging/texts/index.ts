/** The languages that messages are written in, and which of them a patient gets. */
import { en } from './en.js';
import { es } from './es.js';
import type { MessageTexts } from './message-texts.js';
import { pl } from './pl.js';
import { ptBR } from './pt-BR.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export type { MessageTexts } from './message-texts.js';

const TEXTS: Readonly<Record<string, MessageTexts>> = { en, es, pl, pt: ptBR, ru, uk };

/**
 * The texts for the first of the given locales whose language there is, else English; and the locale whose formats go
 * with them, kept as given: en-GB gets English words with British dates. What is no locale at all is passed over.
 */
export function textsFor(...wanted: string[]): { locale: string; texts: MessageTexts } {
  for (const tag of wanted) {
    const locale = localeOf(tag);
    const texts = locale && Object.hasOwn(TEXTS, locale.language) ? TEXTS[locale.language] : undefined;
    if (locale && texts) return { locale: locale.region ? locale.toString() : texts.locale, texts };
  }
  return { locale: en.locale, texts: en };
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
