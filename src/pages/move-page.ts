/** Another time for a visit: free times of the next days, each a button (mission.md, section 1, "Links"). */
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { badNote } from './notes.js';
import { dayAndTime, type Reader } from './reader.js';
import { timeList } from './time-list.js';
import type { ShownVisit } from './visit-details.js';

/** Free times, and the way to those before and after them; null: there is none. */
export interface FreeDays {
  readonly starts: readonly Date[];
  readonly earlier: string | null;
  readonly later: string | null;
}

export interface MovePage extends FreeDays {
  readonly clinic: string;
  readonly visit: ShownVisit;
  /** Whether the time that was pressed is free no longer. */
  readonly taken: boolean;
  readonly key: string;
  /** The way back to the visit, relative to the page. */
  readonly back: string;
}

export function movePage(reader: Reader, page: MovePage): string {
  const { words, language } = reader;
  const { visit, starts, key, clinic, taken } = page;
  return layout(
    { language, title: words.moveTitle, clinic, problem: taken ? words.problem : null },
    html`${badNote(taken ? words.timeTaken : null)}
<p>${words.moveIntro(dayAndTime(reader, visit.startsAt, visit.timeZone))}</p>
${timeList(reader, { starts, key, action: null }, visit)}
${otherDays(reader, page)}
<p><a href="${page.back}">${words.keepLink}</a></p>`,
  );
}

/** Links to the days before and after. */
export function otherDays({ words }: Reader, { earlier, later }: FreeDays): Html | null {
  if (earlier === null && later === null) return null;
  return html`<p class="pages">${earlier !== null && html`<a href="${earlier}">${words.earlierDays}</a>`}
${later !== null && html`<a href="${later}">${words.laterDays}</a>`}</p>`;
}
