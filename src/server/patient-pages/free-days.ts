/** Free times for a page, fourteen days at a time. */
import type { FreeDays } from '../../pages/move-page.js';
import { type FindFreeStarts, findFreeStarts } from '../../services/visits/free-starts.js';
import type { PageRequest } from './page-request.js';

const DAYS = 14;
/** Half a year. */
const LAST_PAGE = 12;
/** A calendar with a grid of five minutes has more; so many buttons nobody reads. */
const MOST_TIMES = 400;
const PAGE = 'days';

export async function freeDays(
  { linked: { scope }, query, form }: PageRequest,
  wanted: Pick<FindFreeStarts, 'calendarId' | 'minutes' | 'exceptVisit'>,
): Promise<FreeDays> {
  const asked = Number(query.get(PAGE) ?? 0);
  const page = form === null && Number.isInteger(asked) && asked > 0 && asked <= LAST_PAGE ? asked : 0;
  const starts = await findFreeStarts(scope, {
    ...wanted,
    afterDays: page * DAYS,
    days: DAYS,
    limit: MOST_TIMES,
  });
  return {
    starts,
    earlier: page === 0 ? null : `?${PAGE}=${page - 1}`,
    later: page === LAST_PAGE ? null : `?${PAGE}=${page + 1}`,
  };
}
