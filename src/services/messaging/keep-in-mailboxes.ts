/** What sending to a sandbox leaves behind: the message in its mailbox, and its test clock moved along (section 12). */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import { newId } from '../new-id.js';
import type { Outcome } from './outcome.js';
import type { Message } from './transport.js';

/** A message is kept once, however often it comes. */
export async function keepInMailboxes(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const rows = outcomes.flatMap(({ status, mailbox, delivery, at }) => {
    if (mailbox === null || status !== 'SENT') return [];
    return [
      {
        clinic_id: delivery.clinicId,
        id: newId(),
        delivery_id: delivery.id,
        channel: delivery.channel,
        patient_id: delivery.patientId,
        recipient: delivery.recipient,
        ...wordsOf(mailbox),
        received_at: at,
      },
    ];
  });
  if (rows.length === 0) return;
  await sql`
    insert into mailbox_message (
      clinic_id, id, delivery_id, channel, patient_id, recipient, subject, text_body, html_body, received_at
    )
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      clinic_id uuid, id uuid, delivery_id uuid, channel text, patient_id uuid, recipient text, subject text,
      text_body text, html_body text, received_at timestamptz
    )
    on conflict on constraint mailbox_message_once do nothing
  `.execute(tx);
}

function wordsOf(message: Message) {
  if (message.channel === 'EMAIL') {
    return { subject: message.subject, text_body: message.text, html_body: message.html };
  }
  const subject = message.channel === 'PUSH' ? message.title : null;
  return { subject, text_body: message.text, html_body: null };
}

/**
 * Only an advancing test clock is ever passed: see deliveries-due-in-clinic.ts. It stops before what is still to be sent,
 * so that this is sent at its own time.
 */
export async function moveTestClocks(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const passed = outcomes.filter(({ delivery: { testClock, at } }) => testClock !== null && testClock < at);
  if (passed.length === 0) return;
  await sql`
    update clinic c set test_clock = greatest(c.test_clock, least(latest.at, (
      select min(attempt_at) from delivery where clinic_id = c.id and status in ('PLANNED', 'LEASED')
    )))
    from (
      select clinic_id, max(at) as at
      from unnest(
        ${passed.map(({ delivery }) => delivery.clinicId)}::uuid[], ${passed.map(({ delivery }) => delivery.at)}::timestamptz[]
      ) as given (clinic_id, at)
      group by clinic_id
    ) as latest
    where c.id = latest.clinic_id and c.test_clock < latest.at
  `.execute(tx);
}
