/** Free times by day, each a button: one press takes it. */
import { type Html, html } from './html.js';
import { dayOf, marked, type Reader, timeOf } from './reader.js';
import { cityOf, type ShownVisit } from './visit-details.js';

export interface TimeList {
  readonly starts: readonly Date[];
  /** Where the buttons send the time to; null: the page's own address. */
  readonly action: string | null;
  /** By which a repeated press is known. */
  readonly key: string;
}

/** The field in which a button sends its time. */
export const START_FIELD = 'startsAt';
/** The field in which a form sends its key: a form without it was pressed by nobody. */
export const KEY_FIELD = 'key';

/** Times are local to the branch. */
export function timeList(reader: Reader, { starts, action, key }: TimeList, place: PlaceOfTimes): Html {
  const { words } = reader;
  if (starts.length === 0) return html`<p>${words.noTimes}</p>`;
  const { timeZone, branch } = place;
  const days = new Map<string, Date[]>();
  for (const start of starts) {
    const day = dayOf(reader, start, timeZone);
    days.set(day, [...(days.get(day) ?? []), start]);
  }
  return html`<p class="hint">${words.localTime(cityOf(branch.city, timeZone))}</p>
<form method="post"${action !== null && html` action="${action}"`}>
<input type="hidden" name="${KEY_FIELD}" value="${key}">
${[...days].map(([day, times], index) => daySection(reader, day, times, index, timeZone))}
</form>`;
}

type PlaceOfTimes = Pick<ShownVisit, 'timeZone' | 'branch'>;

function daySection(reader: Reader, day: string, times: Date[], index: number, timeZone: string): Html {
  return html`<section aria-labelledby="day-${index}">
<h2 id="day-${index}">${day}</h2>
<ul class="times">
${times.map(
  (start) =>
    html`<li><button type="submit" name="${START_FIELD}" value="${start.toISOString()}">${marked(
      start,
      timeOf(reader, start, timeZone),
    )}<span class="hidden"> ${day}</span></button></li>
`,
)}</ul>
</section>
`;
}
