/** The switch between the board's languages. */
import { element } from './elements.js';
import { LANGUAGES, type Words } from './words.js';

export function languageChoice(
  words: Words,
  language: string,
  speak: (language: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { 'data-focus': 'language', onchange: () => speak(select.value) },
    ...Object.entries(LANGUAGES).map(([code, { name }]) =>
      element('option', { value: code, lang: code, selected: code === language }, name),
    ),
  );
  return element('label', { class: 'choice' }, element('span', {}, words.language), select);
}
