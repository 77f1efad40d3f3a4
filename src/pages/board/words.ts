/** The languages of the board, and which one a person gets. */
import { english } from './words-en.js';
import { portuguese } from './words-pt.js';

export type Words = typeof english;

export const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly words: Words }>> = {
  en: { name: 'English', words: english },
  pt: { name: 'Português', words: portuguese },
};

/** `en` or `pt`: the first of the wanted languages (BCP 47) that the board speaks; English when it speaks none. */
export function languageFor(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (Object.hasOwn(LANGUAGES, language)) return language;
  }
  return 'en';
}

export function wordsOf(language: string): Words {
  return LANGUAGES[language]?.words ?? english;
}
