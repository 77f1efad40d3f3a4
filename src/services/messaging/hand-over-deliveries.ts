/**
 * The step before a message leaves: its state is checked again under a lock on its visit, and the row says that it is
 * leaving. After this commit a cancellation comes too late; before it, it comes in time.
 * Lock order: see planning-settings.ts.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import { reasonNotToSend } from './check-delivery.js';
import { marketingVerdict } from './check-marketing.js';
import { type Claimed, givenLeases } from './claim-deliveries.js';
import { type DeliveryFacts, readDeliveryFacts } from './delivery-facts.js';
import { type DeliveryTemplate, readTemplates } from './delivery-templates.js';
import { type DeliveryWork, type Leased, leaseEnd } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';
import { type DeliveryNote, noteDeliveries } from './note-deliveries.js';
import { planSubstitutes } from './plan-substitutes.js';
import { substitutesOf } from './route-delivery.js';

/** A message that is leaving; `attempts` counts this one. */
export interface HandedOver extends DeliveryFacts {
  /** An address, a number, or the ids of devices. */
  readonly recipient: string;
  readonly template: DeliveryTemplate | null;
}

/** What becomes of a delivery; both null: it is sent. */
export interface Verdict {
  readonly facts: DeliveryFacts;
  readonly suppress: DeliveryReason | null;
  readonly deferUntil: Date | null;
}

/**
 * Suppresses what no longer fits, with its reason, puts off what must wait, plans the SMS that come in place of either,
 * and gives what is to be sent now, in the order of `claimed`.
 */
export async function handOverDeliveries(
  work: DeliveryWork,
  claimed: readonly Claimed[],
): Promise<HandedOver[]> {
  if (claimed.length === 0) return [];
  const { sending, noted, planned } = await inTransaction(work.db, async (tx) => {
    await lockVisits(tx, claimed);
    await lockPatients(tx, claimed);
    await lockSubjects(tx, claimed);
    const rows = await readDeliveryFacts(tx, givenLeases(claimed), 'LEASED', work.system.now());
    const verdicts = verdictsOn(rows, work.transports.PUSH !== null);
    const written = await writeVerdicts(tx, verdicts, work);
    const held = verdicts.filter(({ facts }) => written.has(facts.id));
    const notes = held.flatMap(noteOf);
    await noteDeliveries(tx, notes);
    const planned = await planSubstitutes(tx, substitutesOf(held));
    const sent = held.filter(isSent).map(({ facts }) => facts);
    const templates = await readTemplates(tx, sent);
    return {
      sending: sent.map(
        (facts, index): HandedOver => ({
          ...facts,
          attempts: facts.attempts + 1,
          handedOverAt: facts.at,
          recipient: recipientOf(facts),
          template: templates[index] ?? null,
        }),
      ),
      noted: notes.length + planned,
      planned,
    };
  });
  if (noted > 0) work.signals.give('events-written');
  if (planned > 0) work.signals.give('deliveries-planned');
  return sending;
}

async function lockVisits(tx: Db, claimed: readonly Leased[]): Promise<void> {
  await sql`
    select v.id from ${givenLeases(claimed)}
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id
      join visit v on v.clinic_id = d.clinic_id and v.id = d.visit_id
    order by v.clinic_id, v.id
    for no key update of v
  `.execute(tx);
}

/** Of marketing: what one patient gets is counted by one worker at a time. */
async function lockPatients(tx: Db, claimed: readonly Claimed[]): Promise<void> {
  const marketing = claimed.filter((delivery) => delivery.marketing);
  if (marketing.length === 0) return;
  await sql`
    select p.id from ${givenLeases(marketing)}
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id
      join patient p on p.clinic_id = d.clinic_id and p.id = d.patient_id
    order by p.clinic_id, p.id
    for no key update of p
  `.execute(tx);
}

/** Offers, tasks and campaigns stay as they are until this commits: who ends one takes back its messages, or finds that they have left. */
async function lockSubjects(tx: Db, claimed: readonly Leased[]): Promise<void> {
  await sql`
    select o.id from ${givenLeases(claimed)}
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id and d.kind = 'FREED_SLOT_OFFER'
      join slot_offer o on o.clinic_id = d.clinic_id and o.id = d.subject_id
    order by o.clinic_id, o.id
    for share of o
  `.execute(tx);
  await sql`
    select t.id from ${givenLeases(claimed)}
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id and d.kind in ('TASK_DUE', 'TASK_OVERDUE')
      join task t on t.clinic_id = d.clinic_id and t.id = d.subject_id
    order by t.clinic_id, t.id
    for share of t
  `.execute(tx);
  await sql`
    select g.id from ${givenLeases(claimed)}
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id and d.kind = 'CAMPAIGN'
      join campaign g on g.clinic_id = d.clinic_id and g.id = d.subject_id
    order by g.clinic_id, g.id
    for share of g
  `.execute(tx);
}

/** One batch never holds two marketing messages to one patient (claim-deliveries.ts), so none counts against another of it. */
function verdictsOn(rows: readonly DeliveryFacts[], canPush: boolean): Verdict[] {
  return rows.map((facts): Verdict => {
    const suppress = reasonNotToSend(facts, canPush || facts.sandbox);
    if (suppress !== null) return { facts, suppress, deferUntil: null };
    const verdict = marketingVerdict(facts);
    return { facts, suppress: null, deferUntil: null, ...verdict };
  });
}

function isSent({ suppress, deferUntil }: Verdict): boolean {
  return suppress === null && deferUntil === null;
}

function recipientOf({ channel, email, phone, devices }: DeliveryFacts): string {
  if (channel === 'PUSH') return devices.map(({ id }) => id).join(', ');
  return (channel === 'EMAIL' ? email : phone) ?? '';
}

function noteOf({ facts, suppress, deferUntil }: Verdict): DeliveryNote[] {
  const note = { clinicId: facts.clinicId, deliveryId: facts.id, at: facts.at };
  if (suppress !== null) return [{ ...note, kind: 'SUPPRESSED', reason: suppress }];
  if (deferUntil !== null) return [{ ...note, kind: 'DEFERRED', reason: 'QUIET_HOURS', dueAt: deferUntil }];
  return [];
}

/**
 * Gives the ids of those that this worker still held. The number of an SMS is written before it leaves: a lost answer is
 * looked for by it. Leases that are long enough stay as they are, which spares the index.
 */
async function writeVerdicts(tx: Db, verdicts: readonly Verdict[], work: DeliveryWork): Promise<Set<string>> {
  const given = verdicts.map((verdict) => ({
    clinicId: verdict.facts.clinicId,
    id: verdict.facts.id,
    token: verdict.facts.token,
    at: verdict.facts.at,
    status: isSent(verdict) ? 'LEASED' : verdict.suppress === null ? 'PLANNED' : 'SUPPRESSED',
    reason: verdict.suppress ?? undefined,
    attemptAt: verdict.deferUntil ?? undefined,
    recipient: verdict.facts.channel === 'SMS' ? recipientOf(verdict.facts) : undefined,
  }));
  const long = new Date(work.system.now().getTime() + (work.leaseSeconds * 1000) / 2);
  const { rows } = await sql<{ id: string }>`
    update delivery d set
      status = given.status,
      status_reason = given.reason,
      leased_until = case
        when given.status <> 'LEASED' then null
        when d.leased_until < ${long}::timestamptz then ${leaseEnd(work)}::timestamptz
        else d.leased_until
      end,
      finished_at = case when given.status = 'SUPPRESSED' then given.at end,
      handed_over_at = case when given.status = 'LEASED' then given.at end,
      attempt_at = coalesce(given."attemptAt", d.attempt_at),
      recipient = case when given.status = 'LEASED' then coalesce(given.recipient, d.recipient) else d.recipient end,
      attempts = d.attempts + case when given.status = 'LEASED' then 1 else 0 end
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
      "clinicId" uuid, id uuid, token int, at timestamptz, status text, reason text, "attemptAt" timestamptz, recipient text
    )
    where d.clinic_id = given."clinicId" and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token
    returning d.id
  `.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
