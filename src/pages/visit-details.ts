/** When, what, with whom and where: the details of a visit on a patient's page. */
import { type Html, html } from './html.js';
import { dayAndTime, marked, type Reader } from './reader.js';

export interface ShownVisit {
  readonly startsAt: Date;
  readonly serviceName: string;
  readonly practitionerName: string;
  readonly branch: { readonly name: string; readonly address: string; readonly city: string };
  /** IANA; of the branch. */
  readonly timeZone: string;
}

export function visitDetails(reader: Reader, visit: ShownVisit): Html {
  const { labels } = reader;
  const { branch } = visit;
  const place = [branch.name, branch.address, branch.city].filter((part) => part !== '').join(', ');
  return html`<dl>
<dt>${labels.when}</dt><dd>${whenOf(reader, visit.startsAt, visit)}</dd>
<dt>${labels.what}</dt><dd>${visit.serviceName}</dd>
<dt>${labels.who}</dt><dd>${visit.practitionerName}</dd>
<dt>${labels.where}</dt><dd>${place}</dd>
</dl>`;
}

/** The day and time, and whose clocks they are. */
export function whenOf(reader: Reader, instant: Date, { timeZone, branch }: ShownVisit): Html {
  const { words } = reader;
  return html`${marked(instant, dayAndTime(reader, instant, timeZone))}
<small>${words.localTime(cityOf(branch.city, timeZone))}</small>`;
}

/** The branch's, or the one that its zone is named after. */
export function cityOf(city: string, timeZone: string): string {
  return city || (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
