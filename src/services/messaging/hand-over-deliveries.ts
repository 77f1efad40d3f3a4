/**
 * The step before a message leaves: its state is checked again under a lock on its visit, and the row says that it is
 * leaving. After this commit a cancellation comes too late; before it, it comes in time.
 * Lock order, here and in the visits' services: visits first, then deliveries.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import { type DeliveryFacts, reasonNotToSend } from './check-delivery.js';
import { type Claimed, givenLeases } from './claim-deliveries.js';
import type { MessageFacts } from './compose-visit-message.js';
import { type DeliveryWork, type Leased, leaseEnd } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';

export interface HandedOver extends Leased, MessageFacts {
  readonly sandbox: boolean;
  readonly patientId: string;
  readonly email: string;
  readonly attempts: number;
  readonly usefulUntil: Date;
  /** The clinic's time at which it is sent; for what a test clock passes over, its own due time. */
  readonly at: Date;
  /** The test clock, as it stood. */
  readonly testClock: Date | null;
}

type Row = Omit<HandedOver, 'at' | 'email'> & DeliveryFacts & { readonly attemptAt: Date };

interface Verdict extends Leased {
  readonly at: Date;
  readonly reason: DeliveryReason | null;
  readonly email: string | null;
}

/** Suppresses what no longer fits, with its reason, and gives what is to be sent now, in the order of `claimed`. */
export async function handOverDeliveries(
  work: DeliveryWork,
  claimed: readonly Claimed[],
): Promise<HandedOver[]> {
  return inTransaction(work.db, async (tx) => {
    await lockVisits(tx, claimed);
    const rows = await readRows(tx, claimed);
    const now = work.system.now();
    const verdicts = rows.map((row): Verdict => {
      const at = row.testClock === null ? now : later(row.testClock, row.attemptAt);
      return {
        clinicId: row.clinicId,
        id: row.id,
        token: row.token,
        at,
        reason: reasonNotToSend(row, at),
        email: row.email,
      };
    });
    const sending = await writeVerdicts(tx, verdicts, leaseEnd(work));
    return rows.flatMap((row, index) => {
      const at = verdicts[index]?.at;
      if (at === undefined || row.email === null || !sending.has(row.id)) return [];
      return [{ ...row, email: row.email, attempts: row.attempts + 1, at }];
    });
  });
}

async function lockVisits(tx: Db, claimed: readonly Leased[]): Promise<void> {
  await sql`
    select v.id from ${givenLeases(claimed)}
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id
      join visit v on v.clinic_id = d.clinic_id and v.id = d.visit_id
    order by v.clinic_id, v.id
    for share of v
  `.execute(tx);
}

/**
 * Each row by its key, behind "offset 0": left to itself, and without statistics of a new clinic, the planner joins all
 * patients with all visits by the clinic alone, for seconds under the visits' locks.
 */
async function readRows(tx: Db, claimed: readonly Leased[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select d.clinic_id as "clinicId", d.id, d.lease_token as token, d.kind, d.occasion, d.attempts,
      d.attempt_at as "attemptAt", d.useful_until as "usefulUntil", d.patient_id as "patientId",
      c.sandbox, c.test_clock as "testClock", c.locale as "clinicLocale",
      v.id as "visitId", v.status as "visitStatus", v.starts_at as "startsAt", v.ends_at as "endsAt",
      v.booked_at as "bookedAt", v.booking_number as "bookingNumber", v.muted_kinds as "mutedKinds",
      k.enabled_kinds as "enabledKinds",
      p.first_name as "patientFirstName", p.locale as "patientLocale", p.email,
      p.do_not_contact as "doNotContact", p.archived_at as "archivedAt", p.deceased_at as "deceasedAt",
      b.name as "branchName", b.address as "branchAddress", b.city as "branchCity", b.time_zone as "timeZone",
      s.name as "serviceName",
      r.first_name as "practitionerFirstName", r.last_name as "practitionerLastName"
    from ${givenLeases(claimed)}
      cross join lateral (select * from delivery where clinic_id = given.clinic_id and id = given.id offset 0) d
      join clinic c on c.id = d.clinic_id
      cross join lateral (select * from visit where clinic_id = d.clinic_id and id = d.visit_id offset 0) v
      cross join lateral (select * from calendar where clinic_id = d.clinic_id and id = v.calendar_id offset 0) k
      cross join lateral (select * from patient where clinic_id = d.clinic_id and id = d.patient_id offset 0) p
      join branch b on b.clinic_id = d.clinic_id and b.id = v.branch_id
      join service s on s.clinic_id = d.clinic_id and s.id = v.service_id
      join practitioner r on r.clinic_id = d.clinic_id and r.id = v.practitioner_id
    where d.status = 'LEASED' and d.lease_token = given.token
    order by d.attempt_at, d.id
  `.execute(tx);
  return rows;
}

/** The ids of those that this worker still held and is to send. */
async function writeVerdicts(tx: Db, verdicts: readonly Verdict[], leasedUntil: Date): Promise<Set<string>> {
  const { rows } = await sql<{ id: string; status: string }>`
    update delivery d set
      status = case when given.reason is null then 'LEASED' else 'SUPPRESSED' end,
      status_reason = given.reason,
      leased_until = case when given.reason is null then ${leasedUntil}::timestamptz end,
      finished_at = case when given.reason is null then null else given.at end,
      handed_over_at = case when given.reason is null then given.at end,
      recipient = case when given.reason is null then given.email else d.recipient end,
      attempts = d.attempts + case when given.reason is null then 1 else 0 end
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb)
      as given ("clinicId" uuid, id uuid, token int, at timestamptz, reason text, email text)
    where d.clinic_id = given."clinicId" and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token
    returning d.id, d.status
  `.execute(tx);
  return new Set(rows.filter(({ status }) => status === 'LEASED').map(({ id }) => id));
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
