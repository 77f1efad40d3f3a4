/**
 * The page of a referral link: the way to the clinic's booking, or a form that leaves a contact (mission.md, section 7). Of who
 * gave the link it tells the first name and nothing else.
 */
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { goodNote } from './notes.js';
import type { Reader } from './reader.js';
import { KEY_FIELD } from './time-list.js';
import { REFERRAL_WORDS } from './words/referral-words.js';

interface Typed {
  readonly firstName: string;
  readonly phone: string;
  readonly email: string;
}

export interface ReferralPage {
  readonly clinic: string;
  /** The first name of whoever gave the link. */
  readonly referrer: string;
  /** Where newcomers book; null: they leave a contact here. */
  readonly bookingUrl: string | null;
  readonly key: string;
  /** What was sent and could not be taken, and which of it; null: nothing was sent. */
  readonly refused: { readonly typed: Typed; readonly wrong: readonly (keyof Typed)[] } | null;
}

/** The fields of the form, as browsers know them by: they fill in what they remember. */
const FIELDS = {
  firstName: { type: 'text', autocomplete: 'given-name', length: 200, required: true },
  phone: { type: 'tel', autocomplete: 'tel', length: 50, required: true },
  email: { type: 'email', autocomplete: 'email', length: 254, required: false },
} as const;

export function referralPage(reader: Reader, page: ReferralPage): string {
  const { language } = reader;
  const { clinic, referrer, bookingUrl, refused } = page;
  const words = REFERRAL_WORDS[language];
  const frame = { language, title: words.title(referrer), clinic, problem: refused && reader.words.problem };
  if (bookingUrl !== null) {
    const way = html`<div class="actions"><a class="button" href="${bookingUrl}">${words.bookButton}</a></div>`;
    return layout(frame, html`<p>${words.book(clinic)}</p>${way}`);
  }
  return layout(
    frame,
    html`<p>${words.ask(clinic)}</p>
<form method="post">
<input type="hidden" name="${KEY_FIELD}" value="${page.key}">
${field(page, 'firstName', [words.firstName, words.firstNameWrong])}
${field(page, 'phone', [words.phone, words.phoneWrong, words.phoneHint])}
${field(page, 'email', [words.email, words.emailWrong])}
<p class="hint">${words.agree(clinic)}</p>
<button type="submit" class="main">${words.sendButton}</button>
</form>`,
  );
}

/** After the contact was left. */
export function referralThanksPage({ language }: Reader, clinic: string): string {
  const words = REFERRAL_WORDS[language];
  return layout({ language, title: words.sentTitle, clinic }, html`${goodNote(words.sent(clinic))}`);
}

function field(
  { refused }: ReferralPage,
  name: keyof Typed,
  [label, wrongText, hint]: readonly [string, string, string?],
): Html {
  const wrong = refused?.wrong.includes(name) ?? false;
  const { type, autocomplete, length, required } = FIELDS[name];
  const notes = [wrong && `${name}-wrong`, hint !== undefined && `${name}-hint`].filter(Boolean).join(' ');
  return html`<label for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${wrong && html`<p class="wrong" id="${name}-wrong" role="alert">${wrongText}</p>`}
<input class="field" id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="${length}" value="${
    refused?.typed[name] ?? ''
  }"${required && html` required`}${notes !== '' && html` aria-describedby="${notes}"`}${
    wrong && html` aria-invalid="true"`
  }>`;
}
