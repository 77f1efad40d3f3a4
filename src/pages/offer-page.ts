/** An earlier time that is offered: to be taken, or gone, and then what is still free (mission.md, section 2). */
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { badNote, goodNote } from './notes.js';
import type { Reader } from './reader.js';
import { KEY_FIELD, timeList } from './time-list.js';
import { type ShownVisit, visitDetails, whenOf } from './visit-details.js';

/**
 * - OPEN: to be taken. WON: this patient has it.
 * - TAKEN: somebody else has it; `lost`: they pressed the button for it.
 * - CLOSED: it is offered no longer. BUSY: it is, but the patient has another visit then.
 */
export interface OfferPage {
  readonly clinic: string;
  readonly state: 'OPEN' | 'WON' | 'TAKEN' | 'CLOSED' | 'BUSY';
  readonly lost: boolean;
  readonly slotStartsAt: Date;
  /** As it stands now. */
  readonly visit: ShownVisit;
  /** Whether the visit still lies ahead. */
  readonly ahead: boolean;
  /** For TAKEN: starts before the visit's own that are still free. */
  readonly stillFree: readonly Date[];
  readonly key: string;
  /** Relative to the page. */
  readonly links: { readonly visit: string; readonly move: string };
}

export function offerPage(reader: Reader, page: OfferPage): string {
  const { words, language } = reader;
  const { clinic, state, lost } = page;
  const title = {
    OPEN: words.offerTitle,
    WON: words.offerWonTitle,
    TAKEN: words.offerTakenTitle,
    CLOSED: words.offerClosedTitle,
    BUSY: words.offerBusyTitle,
  }[state];
  const problem = lost ? words.problem : null;
  return layout(
    { language, title, clinic, problem },
    html`${bodyOf(reader, page)}
<p>${words.contact(clinic)}</p>`,
  );
}

function bodyOf(reader: Reader, page: OfferPage): Html {
  const { words } = reader;
  const { state, visit, key, links, ahead } = page;
  const toVisit = html`<div class="actions"><a class="button" href="${links.visit}">${words.seeVisit}</a></div>`;
  if (state === 'WON') return html`${goodNote(words.offerWon)}${visitDetails(reader, visit)}${toVisit}`;
  if (state === 'OPEN') {
    return html`${bothTimes(reader, page)}
<p>${words.offerNote}</p>
<div class="actions">
<form method="post"><input type="hidden" name="${KEY_FIELD}" value="${key}">
<button type="submit" class="main">${words.takeButton}</button></form>
</div>`;
  }
  const said = { TAKEN: words.offerTaken, CLOSED: words.offerClosed, BUSY: words.offerBusy }[state];
  const text = ahead ? `${said} ${words.visitStays}` : said;
  if (state === 'BUSY') return html`${noteOf(page, text)}${bothTimes(reader, page)}${toVisit}`;
  const present = ahead
    ? html`<dl><dt>${words.presentTime}</dt><dd>${whenOf(reader, visit.startsAt, visit)}</dd></dl>`
    : null;
  return html`${noteOf(page, text)}
${present}
${stillFree(reader, page, key)}
${toVisit}`;
}

function noteOf({ lost }: OfferPage, text: string): Html | null {
  return lost ? badNote(text) : html`<p>${text}</p>`;
}

function bothTimes(reader: Reader, { slotStartsAt, visit }: OfferPage): Html {
  const { words } = reader;
  return html`<dl>
<dt>${words.offeredTime}</dt><dd>${whenOf(reader, slotStartsAt, visit)}</dd>
<dt>${words.presentTime}</dt><dd>${whenOf(reader, visit.startsAt, visit)}</dd>
</dl>`;
}

function stillFree(reader: Reader, { stillFree: starts, visit, links }: OfferPage, key: string): Html | null {
  if (starts.length === 0) return null;
  return html`<h2>${reader.words.stillFree}</h2>${timeList(reader, { starts, action: links.move, key }, visit)}`;
}
