/** What a page says first: that something was done, or what is wrong; screen readers are told at once. */
import { type Html, html } from './html.js';

/** `null`: nothing. */
export function goodNote(text: string | null): Html | null {
  return text === null ? null : html`<p class="note" role="status">${text}</p>`;
}

/** `null`: nothing. */
export function badNote(text: string | null): Html | null {
  return text === null ? null : html`<p class="note bad" role="alert">${text}</p>`;
}
