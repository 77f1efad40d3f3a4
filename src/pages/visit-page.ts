/** The visit: its details, and what its patient may do with it here (mission.md, section 1, "Links"). */
import type { VisitStatus } from '../entities/visits/visit.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { badNote, goodNote } from './notes.js';
import type { Reader } from './reader.js';
import { KEY_FIELD } from './time-list.js';
import { type ShownVisit, visitDetails } from './visit-details.js';

export interface VisitPage {
  readonly clinic: string;
  readonly visit: ShownVisit & {
    readonly status: VisitStatus;
    readonly endsAt: Date;
    readonly selfServiceEnabled: boolean;
  };
  /** By the clinic's clock. */
  readonly now: Date;
  /** What has just been done, or could not be because the visit has changed; null: nothing. */
  readonly news: 'MOVED' | 'BOOKED' | 'CHANGED' | null;
  readonly key: string;
  /** Relative to the page. */
  readonly links: {
    readonly confirm: string;
    readonly move: string;
    readonly cancel: string;
    readonly calendar: string;
    readonly bookAgain: string;
  };
}

export function visitPage(reader: Reader, page: VisitPage): string {
  const { words, language } = reader;
  const { clinic, visit } = page;
  return layout(
    { language, title: words.visitTitle, clinic },
    html`${notesOf(reader, page)}
${visitDetails(reader, visit)}
${actionsOf(reader, page)}
<p>${words.contact(clinic)}</p>`,
  );
}

function notesOf({ words }: Reader, { visit, now, news }: VisitPage): Html {
  const changed = badNote(news === 'CHANGED' ? words.changedMeanwhile : null);
  return html`${changed}${goodNote(stateOf(words, visit.status, visit.startsAt <= now, news))}`;
}

function stateOf(
  words: Reader['words'],
  status: VisitStatus,
  begun: boolean,
  news: VisitPage['news'],
): string | null {
  if (status === 'CANCELLED') return words.cancelled;
  if (status === 'COMPLETED' || status === 'NO_SHOW') return words.over;
  if (status === 'ARRIVED' || begun) return words.begun;
  if (status === 'CONFIRMED') return words.confirmed;
  if (news === 'BOOKED') return words.bookedNow;
  return news === 'MOVED' ? words.movedNow : null;
}

function actionsOf({ words }: Reader, { visit, now, news, key, links }: VisitPage): Html {
  const { status } = visit;
  const again = html`<div class="actions"><a class="button" href="${links.bookAgain}">${words.bookAgainLink}</a></div>`;
  if (status === 'CANCELLED' || status === 'COMPLETED' || status === 'NO_SHOW') return again;
  if (status === 'ARRIVED' || visit.startsAt <= now) return html``;
  const calendar = html`<a class="button" href="${links.calendar}">${words.calendarLink}</a>`;
  if (!visit.selfServiceEnabled) {
    return html`<p>${words.clinicOnly}</p><div class="actions">${calendar}</div>`;
  }
  const asks = status === 'BOOKED';
  return html`${asks && news !== 'MOVED' && html`<p>${words.pleaseConfirm}</p>`}
<div class="actions">
${
  asks &&
  html`<form method="post" action="${links.confirm}"><input type="hidden" name="${KEY_FIELD}" value="${key}">
<button type="submit" class="main">${words.confirmButton}</button></form>`
}
<a class="button" href="${links.move}">${words.moveLink}</a>
<a class="button" href="${links.cancel}">${words.cancelLink}</a>
${calendar}
</div>`;
}
