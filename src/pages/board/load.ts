/** The present state of what the board shows, by queries. */
import type { Ask } from './ask.js';
import type { BoardState, Place } from './board-state.js';
import {
  BoardSlotsDocument,
  BoardTasksDocument,
  BoardVisitsDocument,
  type TaskFilter,
  type TypedDocumentString,
} from './generated.js';
import { boundsOfDay } from './local-time.js';

/** Of a list that is longer still, the rest is left out: nobody looks at so much. */
const MOST_PAGES = 10;

/** The place's visits of the day and its coming slots, and the viewer's tasks, from the instant `now` of the clinic's clock. */
export async function loadBoard(
  ask: Ask,
  place: Place,
  staffId: string | null,
  now: Date,
): Promise<BoardState> {
  const { branchId, day, timeZone } = place;
  const { from, to } = boundsOfDay(day, timeZone);
  const branchIds = [branchId];
  const open = (filter: TaskFilter) =>
    everyPage(ask, BoardTasksDocument, { filter: { statuses: ['OPEN'], ...filter } });
  const [visits, slots, mine, unassigned, overdue] = await Promise.all([
    everyPage(ask, BoardVisitsDocument, {
      filter: { branchIds, from: from.toISOString(), to: to.toISOString() },
    }),
    everyPage(ask, BoardSlotsDocument, { filter: { branchIds, from: now.toISOString() } }),
    staffId === null ? [] : open({ assigneeIds: [staffId] }),
    open({ unassigned: true }),
    open({ overdue: true }),
  ]);
  return { visits: byId(visits), slots: byId(slots), tasks: byId([...mine, ...unassigned, ...overdue]) };
}

interface Page<Row> {
  page: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

async function everyPage<Row, Filter>(
  ask: Ask,
  document: TypedDocumentString<Page<Row>, { filter: Filter; after?: string | null }>,
  variables: { filter: Filter },
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { page }: Page<Row> = await ask(document, { ...variables, after });
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return rows;
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
