/** Writes what became of messages, and a sandbox's messages into its mailbox, in one transaction (architecture.md, idea 5). */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import { newId } from '../new-id.js';
import type { DeliveryWork, Leased } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';
import type { Message } from './transport.js';

export interface Outcome extends Leased {
  readonly status: 'SENT' | 'PLANNED' | 'FAILED' | 'UNKNOWN';
  readonly reason: DeliveryReason | null;
  readonly error: string | null;
  readonly providerMessageId: string | null;
  /** When the next try may begin, for PLANNED. */
  readonly attemptAt: Date | null;
  /** The clinic's time at which this came about. */
  readonly at: Date;
  /** What the mailbox keeps, for a sandbox. */
  readonly mailbox: { readonly message: Message; readonly patientId: string } | null;
  /** The test clock that has been passed by `at`, and is moved there. */
  readonly passesTestClock: boolean;
}

const LONGEST_WORDS = 1_000;

/** Records the outcomes of deliveries that this worker still holds, and gives how many of them were sent. */
export async function recordOutcomes(work: DeliveryWork, outcomes: readonly Outcome[]): Promise<number> {
  if (outcomes.length === 0) return 0;
  return inTransaction(work.db, async (tx) => {
    const recorded = await writeOutcomes(tx, outcomes);
    const held = outcomes.filter((outcome) => recorded.has(outcome.id));
    await keepInMailboxes(tx, held);
    await moveTestClocks(tx, held);
    return held.filter(({ status }) => status === 'SENT').length;
  });
}

async function writeOutcomes(tx: Db, outcomes: readonly Outcome[]): Promise<Set<string>> {
  const given = outcomes.map(({ mailbox: _, ...columns }) => ({
    ...columns,
    error: keepable(columns.error),
    providerMessageId: keepable(columns.providerMessageId),
  }));
  const { rows } = await sql<{ id: string }>`
    update delivery d set
      status = given.status,
      status_reason = given.reason,
      last_error = coalesce(given.error, d.last_error),
      provider_message_id = given."providerMessageId",
      attempt_at = coalesce(given."attemptAt", d.attempt_at),
      handed_over_at = case when given.status = 'PLANNED' then null else d.handed_over_at end,
      finished_at = case when given.status = 'PLANNED' then null else given.at end,
      leased_until = null
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
      "clinicId" uuid, id uuid, token int, status text, reason text, error text,
      "providerMessageId" text, "attemptAt" timestamptz, at timestamptz
    )
    where d.clinic_id = given."clinicId" and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token
    returning d.id
  `.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** A provider's words, without zero bytes and halves of characters: PostgreSQL would refuse the whole batch for them. */
function keepable(text: string | null): string | null {
  return text?.slice(0, LONGEST_WORDS).replace(/[\0\p{Cs}]/gu, '') ?? null;
}

async function keepInMailboxes(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const rows = outcomes.flatMap((outcome) => {
    if (outcome.mailbox === null || outcome.status !== 'SENT') return [];
    const { message, patientId } = outcome.mailbox;
    return [
      {
        clinic_id: outcome.clinicId,
        id: newId(),
        delivery_id: outcome.id,
        patient_id: patientId,
        recipient: message.to,
        subject: message.subject,
        text_body: message.text,
        html_body: message.html,
        received_at: outcome.at,
      },
    ];
  });
  if (rows.length === 0) return;
  await sql`
    insert into mailbox_message (
      clinic_id, id, delivery_id, patient_id, recipient, subject, text_body, html_body, received_at
    )
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      clinic_id uuid, id uuid, delivery_id uuid, patient_id uuid, recipient text, subject text,
      text_body text, html_body text, received_at timestamptz
    )
    on conflict on constraint mailbox_message_once do nothing
  `.execute(tx);
}

/** Only an advancing test clock is ever passed: see deliveries-due-in-clinic.ts. */
async function moveTestClocks(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const passed = outcomes.filter((outcome) => outcome.passesTestClock);
  if (passed.length === 0) return;
  await sql`
    update clinic c set test_clock = latest.at
    from (
      select clinic_id, max(at) as at
      from unnest(${passed.map((one) => one.clinicId)}::uuid[], ${passed.map((one) => one.at)}::timestamptz[])
        as given (clinic_id, at)
      group by clinic_id
    ) as latest
    where c.id = latest.clinic_id and c.test_clock < latest.at
  `.execute(tx);
}
