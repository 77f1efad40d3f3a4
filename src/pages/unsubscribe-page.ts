/**
 * The page of the unsubscribe link, in the patient's language: a sentence and one button (mission.md, section 1, "Links").
 * It asks nothing of any other site, runs no script, and reads well on a narrow screen and aloud.
 */
import { languageFor } from '../services/messaging/texts/index.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { UNSUBSCRIBE_WORDS } from './unsubscribe-words.js';

/**
 * - ASK: the button is there to press. DONE: nothing is left to press.
 * - BAD_LINK: the link is forged or has expired; what to do is said.
 */
export type UnsubscribeView =
  | { readonly state: 'ASK' | 'DONE'; readonly clinic: string; readonly locales: readonly string[] }
  | { readonly state: 'BAD_LINK'; readonly locales: readonly string[] };

/** What the form sends, and a mail program without asking (RFC 8058). */
export const ONE_CLICK = { name: 'List-Unsubscribe', value: 'One-Click' } as const;

/** Tells the button of the page from a mail program. */
export const PAGE_FIELD = 'seen';

/** The whole page as HTML, in the first of the locales that there are words for. */
export function unsubscribePage(view: UnsubscribeView): string {
  const { language } = languageFor(...view.locales);
  const words = UNSUBSCRIBE_WORDS[language];
  if (view.state === 'BAD_LINK') {
    return layout({ language, title: words.badTitle, clinic: null }, html`<p>${words.bad}</p>`);
  }
  const { clinic } = view;
  if (view.state === 'DONE') {
    return layout({ language, title: words.doneTitle, clinic }, html`<p>${words.done(clinic)}</p>`);
  }
  return layout(
    { language, title: words.title, clinic },
    html`<p>${words.ask(clinic)}</p>
<form method="post"><input type="hidden" name="${ONE_CLICK.name}" value="${ONE_CLICK.value}">
<input type="hidden" name="${PAGE_FIELD}" value="1">
<button type="submit" class="main">${words.button}</button></form>`,
  );
}

/** What the patient was asked, in the words of the page: kept with the withdrawal. */
export function unsubscribeWording(clinic: string, locales: readonly string[]): string {
  const words = UNSUBSCRIBE_WORDS[languageFor(...locales).language];
  return `${words.ask(clinic)} [${words.button}]`;
}
