/** Times to book again: the same service in the same calendar (mission.md, section 1, REBOOKING_INVITATION). */
import { html } from './html.js';
import { layout } from './layout.js';
import { type FreeDays, otherDays } from './move-page.js';
import { badNote, goodNote } from './notes.js';
import { dayAndTime, marked, type Reader } from './reader.js';
import { timeList } from './time-list.js';
import { type ShownVisit, visitDetails } from './visit-details.js';

export interface BookPage extends FreeDays {
  readonly clinic: string;
  /** The visit after which to book; its own time is not shown. */
  readonly visit: ShownVisit;
  /** The patient's visits that lie ahead, soonest first. */
  readonly coming: readonly { readonly startsAt: Date; readonly timeZone: string }[];
  /** Whether the time that was pressed is free no longer. */
  readonly taken: boolean;
  readonly key: string;
}

export function bookPage(reader: Reader, page: BookPage): string {
  const { words, language } = reader;
  const { clinic, visit, coming, starts, key, taken } = page;
  const problem = taken ? words.problem : null;
  return layout(
    { language, title: words.bookTitle, clinic, problem },
    html`${badNote(taken ? words.timeTaken : null)}
<p>${words.bookIntro(visit.serviceName, visit.practitionerName)}</p>
${
  coming.length > 0 &&
  html`<h2>${words.comingVisits}</h2><ul>${coming.map(
    ({ startsAt, timeZone }) => html`<li>${marked(startsAt, dayAndTime(reader, startsAt, timeZone))}</li>`,
  )}</ul>`
}
${timeList(reader, { starts, key, action: null }, visit)}
${otherDays(reader, page)}
<p>${words.contact(clinic)}</p>`,
  );
}

/** In place of the times, while a visit that was booked here lies ahead. `way`: to its own page; null: it has none. */
export function bookedPage(reader: Reader, clinic: string, visit: ShownVisit, way: string | null): string {
  const { words, language } = reader;
  return layout(
    { language, title: words.visitTitle, clinic },
    html`${goodNote(words.bookedNow)}${visitDetails(reader, visit)}
${way !== null && html`<div class="actions"><a class="button" href="${way}">${words.seeVisit}</a></div>`}
<p>${words.contact(clinic)}</p>`,
  );
}
