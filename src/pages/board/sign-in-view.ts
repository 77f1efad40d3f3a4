/** The page of whoever has not signed in. */
import { element } from './elements.js';
import { languageChoice } from './language-choice.js';
import type { Words } from './words.js';

export interface SignIn {
  words: Words;
  language: string;
  /** Why the last try, or the last session, ended; null: this is the first. */
  message: string | null;
  submit(token: string): void;
  speak(language: string): void;
}

export function signInPage({ words, language, message, submit, speak }: SignIn): HTMLElement {
  const input = element('input', {
    ...{ id: 'token', type: 'password', required: true, autocomplete: 'off', spellcheck: 'false' },
    ...{ 'aria-describedby': 'token-explained', 'data-focus': 'token' },
  });
  return element(
    'div',
    { class: 'sign-in', 'data-page': 'sign-in' },
    element(
      'header',
      {},
      element('p', { class: 'brand' }, 'Retorna'),
      languageChoice(words, language, speak),
    ),
    element(
      'main',
      {},
      element('h1', {}, `${words.title}: ${words.signIn.heading}`),
      element('p', { role: 'alert', class: 'message', 'data-message': true }, message),
      element(
        'form',
        {
          onsubmit: (event) => {
            event.preventDefault();
            submit(input.value.trim());
          },
        },
        element('p', { id: 'token-explained', class: 'explained' }, words.signIn.explain),
        element('label', { for: 'token' }, words.signIn.token),
        input,
        element('button', { type: 'submit', class: 'main' }, words.signIn.button),
      ),
    ),
  );
}
