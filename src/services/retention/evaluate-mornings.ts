/**
 * The nightly evaluation of all rules of a clinic: mornings that have not been worked out yet, or have come meanwhile
 * (mission.md, section 3). It reads with one statement, and writes in short transactions; killed half way, it goes on where
 * it was.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import { inTransaction } from '../messaging/in-transaction.js';
import type { Signal } from '../signals.js';
import { type Chosen, chooseRecipients, planRecipients, RECIPIENTS_AT_ONCE } from './evaluate-rules.js';
import { type ClinicDb, rulesThatFire } from './rule-facts.js';
import { type Morning, morningsOf, type NotedMorning } from './rule-mornings.js';

export interface MorningWork extends ClinicDb {
  /** Told after each commit. */
  readonly signal: (signal: Signal) => void;
}

/** How often an evaluation begins again while people change rules under it. */
const ROUNDS = 3;

/** What is to be worked out for the clinic around `now`, by its clock; none, when no rule fires over any channel. */
export async function findMornings({ db, clinicId }: ClinicDb, now: Date): Promise<NotedMorning[]> {
  const { rows } = await sql<{
    branchId: string;
    timeZone: string;
    since: Date;
    workedOut: { date: string; at: number }[];
  }>`
    select b.id as "branchId", b.time_zone as "timeZone", firing.since, noted.mornings as "workedOut"
    from (
        select min(greatest(r.active_since, c.on_since)) as since
        from retention_rule r
          join retention_rule_version v on v.clinic_id = r.clinic_id and v.rule_id = r.id and v.version = r.version
          join retention_channel c on c.clinic_id = r.clinic_id and c.channel = any(v.channels)
        where r.clinic_id = ${clinicId} and r.status = 'ACTIVE'
      ) firing
      join branch b on b.clinic_id = ${clinicId}
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object(
          'date', m.date, 'at', extract(epoch from m.evaluated_at) * 1000
        )), '[]') as mornings
        from retention_morning m
        where m.clinic_id = b.clinic_id and m.branch_id = b.id
          and m.date > (${now}::timestamptz at time zone 'UTC')::date - 8
      ) noted
    where firing.since is not null
    order by b.id
  `.execute(db);
  return rows.flatMap(({ since, workedOut, ...place }) =>
    morningsOf(place, new Map(workedOut.map(({ date, at }) => [date, new Date(at)])), now, since),
  );
}

/**
 * Works out the mornings whose time has come by `now`, by the clinic's clock, and gives how many recipients it found. A
 * second run finds nobody. Any number of processes may do it at once. After `stop` the rest is left to the next run.
 */
export async function evaluateMornings(work: MorningWork, now: Date, stop?: AbortSignal): Promise<number> {
  return evaluateFound(work, await findMornings(work, now), now, stop);
}

/** The same for mornings that were found just now. */
export async function evaluateFound(
  work: MorningWork,
  found: readonly NotedMorning[],
  now: Date,
  stop?: AbortSignal,
): Promise<number> {
  const due = found.filter(({ nextLook }) => nextLook !== null && nextLook <= now);
  if (due.length === 0) return 0;
  const planned = await evaluateAll(work, due, now, { stop });
  if (!stop?.aborted) await noteMornings(work.db, work.clinicId, due, now);
  return planned;
}

/** The same for mornings that somebody asks for, of `ruleIds` or all rules. Notes nothing. */
export async function evaluateAll(
  work: MorningWork,
  mornings: readonly Morning[],
  now: Date,
  { ruleIds = null, stop }: { ruleIds?: readonly string[] | null; stop?: AbortSignal | undefined } = {},
): Promise<number> {
  let planned = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rules = await rulesThatFire(work, ruleIds);
    const chosen = await chooseRecipients(work, { rules, mornings, patientIds: null, now });
    const written = await planAll(work, chosen, now, stop);
    planned += written;
    // Whoever is left was chosen by a rule that was changed meanwhile: they are looked at again by what it says now.
    if (written === chosen.length || stop?.aborted) break;
  }
  return planned;
}

async function planAll(
  { db, clinicId, signal }: MorningWork,
  chosen: readonly Chosen[],
  now: Date,
  stop: AbortSignal | undefined,
): Promise<number> {
  let planned = 0;
  for (let from = 0; from < chosen.length && !stop?.aborted; from += RECIPIENTS_AT_ONCE) {
    const some = chosen.slice(from, from + RECIPIENTS_AT_ONCE);
    const signals = new Set<Signal>();
    planned += await inTransaction(db, (tx) => {
      signals.clear();
      const writer = { db: tx, clinicId, signal: (one: Signal) => void signals.add(one) };
      return planRecipients(writer, some, now, 'WAIT');
    });
    for (const one of signals) signal(one);
  }
  return planned;
}

async function noteMornings(
  db: Db,
  clinicId: string,
  mornings: readonly Morning[],
  now: Date,
): Promise<void> {
  const given = mornings.map(({ branchId, date }) => ({ branchId, date }));
  await sql`
    insert into retention_morning (clinic_id, branch_id, date, evaluated_at)
    select ${clinicId}::uuid, "branchId", date, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given ("branchId" uuid, date date)
    order by "branchId", date
    on conflict (clinic_id, branch_id, date) do update
    set evaluated_at = greatest(retention_morning.evaluated_at, excluded.evaluated_at)
  `.execute(db);
}
