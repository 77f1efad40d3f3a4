/** Reads the event log, by a clinic's own order or by the order over all clinics (architecture.md, idea 3). */
import type { Db } from '../../entities/database.js';
import type { EventKind, EventPayload } from '../../entities/events/event.js';
import { eventCursor } from './event-cursor.js';

/** An event with its place in the clinic's order. */
export interface EventRow {
  clinicId: string;
  /** 1, 2, 3 … within the clinic, without gaps. */
  position: number;
  cursor: string;
  id: string;
  kind: EventKind;
  payload: EventPayload;
  /** By the clinic's clock. */
  occurredAt: Date;
  /** 1, 2, 3 … over all clinics, without gaps. */
  placed: number;
}

export interface LogPage {
  /** Events up to this position were removed: a reader that is not beyond it has missed some. */
  prunedPosition: number;
  /** The position of the newest event, in the same instant as the page. */
  lastPosition: number;
  events: EventRow[];
}

const columns = [
  'event.clinic_id as clinicId',
  'event.position',
  'event.id',
  'event.kind',
  'event.payload',
  'event.occurred_at as occurredAt',
  'event.placed',
] as const;

/** The clinic's events after a position, oldest first, at most `limit` (1 or more) of them. One statement, so one instant. */
export async function findEventsAfter(
  db: Db,
  clinicId: string,
  position: number,
  limit: number,
): Promise<LogPage> {
  const rows = await db
    .selectFrom('event_head')
    .leftJoin('event', (join) =>
      join
        .onRef('event.clinic_id', '=', 'event_head.clinic_id')
        .on('event.position', '>', position)
        // Positions have no gaps. A limit in place of this bound would sort all the rest of the log for each page.
        .on('event.position', '<=', position + limit),
    )
    .select(columns)
    .select(['event_head.last_position as lastPosition', 'event_head.pruned_position as prunedPosition'])
    .where('event_head.clinic_id', '=', clinicId)
    .orderBy('event.position')
    .execute();
  const events = rows.flatMap((row) => (isWhole(row) ? [toEventRow(row)] : []));
  return { prunedPosition: rows[0]?.prunedPosition ?? 0, lastPosition: rows[0]?.lastPosition ?? 0, events };
}

/** Events of all clinics placed after a number, in the order of their placing. */
export async function findPlacedAfter(db: Db, placed: number, limit: number): Promise<EventRow[]> {
  const rows = await db
    .selectFrom('event')
    .select(columns)
    .where('placed', '>', placed)
    .orderBy('placed')
    .limit(limit)
    .execute();
  return rows.map(toEventRow);
}

/** The number that the newest event of all clinics has in `placed`. */
export async function findLastPlaced(db: Db): Promise<number> {
  const row = await db.selectFrom('event_relay').select('last_placed').executeTakeFirstOrThrow();
  return row.last_placed;
}

type Stored = Omit<EventRow, 'cursor'>;

/** Whether the left join met an event; its columns are all null otherwise. */
function isWhole(row: { [Key in keyof Stored]: Stored[Key] | null }): row is Stored {
  return row.position !== null;
}

function toEventRow(row: Stored): EventRow {
  return {
    clinicId: row.clinicId,
    position: row.position,
    cursor: eventCursor(row.clinicId, row.position),
    id: row.id,
    kind: row.kind,
    payload: row.payload,
    occurredAt: row.occurredAt,
    placed: row.placed,
  };
}
