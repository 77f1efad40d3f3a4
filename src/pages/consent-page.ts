/** The page on which a patient confirms a consent: the clinic's words and one button (mission.md, section 3, "Consent"). */
import type { Channel } from '../entities/messaging/delivery.js';
import { CONSENT_PAGE_WORDS } from './consent-page-words.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { goodNote } from './notes.js';
import type { Reader } from './reader.js';
import { KEY_FIELD } from './time-list.js';

export interface ConsentPage {
  readonly clinic: string;
  /**
   * - ASK: the button is there to press. GIVEN: the patient has agreed.
   * - CLOSED: it was asked anew, or withdrawn, since the message was sent.
   */
  readonly state: 'ASK' | 'GIVEN' | 'CLOSED';
  readonly channel: Channel;
  /** What the patient is asked to agree to, in whatever language it was written. */
  readonly wording: string;
  readonly key: string;
}

export function consentPage(reader: Reader, { clinic, state, channel, wording, key }: ConsentPage): string {
  const { language } = reader;
  const words = CONSENT_PAGE_WORDS[language];
  const by = channel === 'SMS' ? 'SMS' : 'EMAIL';
  if (state === 'CLOSED') {
    return layout(
      { language, title: words.closedTitle, clinic },
      html`<p>${words.closed}</p><p>${reader.words.contact(clinic)}</p>`,
    );
  }
  const agreed = html`<blockquote>${wording}</blockquote>`;
  if (state === 'GIVEN') {
    return layout(
      { language, title: words.givenTitle, clinic },
      html`${goodNote(words.given)}${agreed}<p>${words.withdraw[by]}</p>`,
    );
  }
  return layout(
    { language, title: words.title, clinic },
    html`<p>${words.ask[by](clinic)}</p>
${agreed}
<div class="actions"><form method="post"><input type="hidden" name="${KEY_FIELD}" value="${key}">
<button type="submit" class="main">${words.button}</button></form></div>
<p>${words.nothing}</p>`,
  );
}
