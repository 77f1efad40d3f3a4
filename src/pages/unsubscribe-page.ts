/**
 * The page of the unsubscribe link, in the patient's language: a sentence, and a button for the kind of the message and one for
 * everything (mission.md, sections 1, "Links", and 3, "Consent"). It asks nothing of any other site and runs no script.
 */

import { languageFor } from '../services/messaging/texts/index.js';
import type { MarketingKind } from '../services/messaging/unsubscribe-link.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { goodNote } from './notes.js';
import { UNSUBSCRIBE_WORDS, type UnsubscribeWords } from './unsubscribe-words.js';

interface Addressed {
  readonly clinic: string;
  readonly locales: readonly string[];
  /** Of the message whose link it is; null: there is only everything to unsubscribe from. */
  readonly kind: MarketingKind | null;
}

/**
 * - ASK: the buttons are there to press. DONE: nothing is left to press.
 * - DONE_KIND: the kind is unsubscribed from, and everything else can be.
 * - BAD_LINK: the link is forged or has expired; what to do is said.
 */
export type UnsubscribeView =
  | ({ readonly state: 'ASK' | 'DONE' | 'DONE_KIND' } & Addressed)
  | { readonly state: 'BAD_LINK'; readonly locales: readonly string[] };

/** What the form sends, and a mail program without asking (RFC 8058). */
export const ONE_CLICK = { name: 'List-Unsubscribe', value: 'One-Click' } as const;

/** Tells the buttons of the page from a mail program. */
export const PAGE_FIELD = 'seen';
/** Which button it was. */
export const FROM_FIELD = 'from';
export const FROM_KIND = 'kind';

/** The whole page as HTML, in the first of the locales that there are words for. */
export function unsubscribePage(view: UnsubscribeView): string {
  const { language } = languageFor(...view.locales);
  const words = UNSUBSCRIBE_WORDS[language];
  if (view.state === 'BAD_LINK') {
    return layout({ language, title: words.badTitle, clinic: null }, html`<p>${words.bad}</p>`);
  }
  const { clinic, kind, state } = view;
  if (state === 'DONE') {
    return layout({ language, title: words.doneTitle, clinic }, html`<p>${words.done(clinic)}</p>`);
  }
  if (state === 'DONE_KIND' && kind !== null) {
    return layout(
      { language, title: words.doneTitle, clinic },
      html`${goodNote(words.doneKind(clinic, words.kinds[kind]))}${form(button('all', words.all, false))}`,
    );
  }
  return layout({ language, title: words.title, clinic }, question(words, clinic, kind));
}

/** What the patient was asked, in the words of the page: kept with the withdrawal. `kind` null: they ended everything. */
export function unsubscribeWording(
  { clinic, locales, kind: offered }: Addressed,
  kind: MarketingKind | null,
): string {
  const words = UNSUBSCRIBE_WORDS[languageFor(...locales).language];
  if (offered === null) return `${words.ask(clinic)} [${words.button}]`;
  return `${words.askWhich(clinic)} [${kind === null ? words.all : words.only(words.kinds[kind])}]`;
}

function question(words: UnsubscribeWords, clinic: string, kind: MarketingKind | null): Html {
  if (kind === null) return html`<p>${words.ask(clinic)}</p>${form(button('all', words.button, true))}`;
  return html`<p>${words.askWhich(clinic)}</p>
<div class="actions">${form(button(FROM_KIND, words.only(words.kinds[kind]), false))}
${form(button('all', words.all, true))}</div>`;
}

function form(pressed: Html): Html {
  return html`<form method="post"><input type="hidden" name="${ONE_CLICK.name}" value="${ONE_CLICK.value}">
<input type="hidden" name="${PAGE_FIELD}" value="1">
${pressed}</form>`;
}

function button(from: string, text: string, main: boolean): Html {
  return html`<button type="submit" name="${FROM_FIELD}" value="${from}"${main && html` class="main"`}>${text}</button>`;
}
