/** What a patient's account holds, and its last transactions (mission.md, section 7). */
import { sql } from 'kysely';
import { groupBy } from '../../group-by.js';
import type { Scope } from '../../scope.js';
import { HISTORY_COLUMNS, type HistoryRow, newestOf } from './history-of.js';

/** Points, as they are now: lots that fell due count as settled, swept or not. */
export interface AccountRow {
  readonly patientId: string;
  readonly available: number;
  readonly pending: number;
  readonly held: number;
  readonly owed: number;
  /** The card that this one was merged into, to whose account all of it went. */
  readonly mergedIntoId: string | null;
  /** The last 20, newest first. */
  readonly history: readonly HistoryRow[];
}

interface JoinedRow extends HistoryRow {
  readonly ownerId: string;
  readonly availableNow: number;
  readonly pendingNow: number;
  readonly heldNow: number;
  readonly owedNow: number;
  readonly mergedIntoId: string | null;
}

const LAST = 20;
const NOTHING = { available: 0, pending: 0, held: 0, owed: 0, mergedIntoId: null, history: [] };

/** Of a patient who never had points: zeros. */
export async function accountOf(scope: Scope, patientId: string, now: Date): Promise<AccountRow> {
  const [account] = await accountsOf(scope, [patientId], now);
  return account ?? { patientId, ...NOTHING };
}

/** In the order of the patients. One statement, which reads no more the longer the histories are. */
export async function accountsOf(
  { db, clinicId }: Scope,
  patientIds: readonly string[],
  now: Date,
): Promise<AccountRow[]> {
  // What matured pays first what is owed, in the order in which it matured; see migration 0006_ledger.sql.
  const { rows } = await sql<JoinedRow>`select a.patient_id as "ownerId",
      a.available - lapsed.points + matured.kept as "availableNow", a.pending - matured.points as "pendingNow",
      a.held as "heldNow", greatest(a.owed - matured.points, 0) as "owedNow", a.merged_into_id as "mergedIntoId",
      ${HISTORY_COLUMNS}
    from loyalty_account a
      cross join lateral (
        select coalesce(sum(l.available), 0) as points
        from loyalty_lot l
        where l.clinic_id = a.clinic_id and l.patient_id = a.patient_id and l.available > 0 and l.expires_at <= ${now}
      ) lapsed
      cross join lateral (
        select coalesce(sum(due.pending), 0) as points,
          coalesce(sum(due.pending - least(due.pending, greatest(a.owed - due.earlier, 0)))
            filter (where not due.over), 0)::bigint as kept
        from (
          select l.pending, coalesce(l.expires_at <= ${now}, false) as over,
            sum(l.pending) over (order by l.available_at, l.id) - l.pending as earlier
          from loyalty_lot l
          where l.clinic_id = a.clinic_id and l.patient_id = a.patient_id and l.pending > 0 and l.available_at <= ${now}
        ) due
      ) matured
      left join ${newestOf({ before: null, limit: LAST })}
    where a.clinic_id = ${clinicId} and a.patient_id = any(${patientIds}::uuid[])
    order by t.number desc`.execute(db);
  const ofPatient = groupBy(rows, ({ ownerId }) => ownerId);
  return patientIds.map((id) => accountRow(id, ofPatient.get(id) ?? []));
}

function accountRow(patientId: string, rows: readonly JoinedRow[]): AccountRow {
  const [first] = rows;
  if (first === undefined) return { patientId, ...NOTHING };
  const { availableNow, pendingNow, heldNow, owedNow, mergedIntoId } = first;
  return {
    patientId,
    available: availableNow,
    pending: pendingNow,
    held: heldNow,
    owed: owedNow,
    mergedIntoId,
    history: rows.filter((row) => row.id !== null).map(historyRow),
  };
}

function historyRow({
  ownerId: _owner,
  availableNow: _available,
  pendingNow: _pending,
  heldNow: _held,
  owedNow: _owed,
  mergedIntoId: _into,
  ...row
}: JoinedRow): HistoryRow {
  return row;
}
