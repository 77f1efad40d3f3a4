/**
 * Asks providers what became of messages whose answers were lost, after growing pauses (mission.md, section 1, "Sending";
 * architecture.md, idea 5). What a provider cannot tell stays UNKNOWN: it is never sent again blindly.
 */
import { sql } from 'kysely';
import { CHANNELS } from '../../entities/messaging/delivery.js';
import { givenLeases } from './claim-deliveries.js';
import { type DeliveryFacts, readDeliveryFacts } from './delivery-facts.js';
import { type DeliveryTemplate, readTemplates } from './delivery-templates.js';
import type { DeliveryWork, Leased } from './delivery-work.js';
import { logFailure } from './log-failure.js';
import { LOOK_UPS, lookUpPause } from './look-up-pause.js';
import { type LookedUp, recordLookUps } from './record-look-ups.js';
import type { LookUp } from './transport.js';
import { writeMessage } from './write-message.js';

/** Questions under way at a time. */
const AT_A_TIME = 10;

/** Asks for all whose time has come, or until `stop` is given. Gives how many it asked for; any process may do this. */
export async function lookUpLostMessages(work: DeliveryWork, stop?: AbortSignal): Promise<number> {
  let asked = 0;
  while (!stop?.aborted) {
    const lost = await takeLost(work);
    if (lost.length === 0) break;
    const facts = await readDeliveryFacts(work.db, givenLeases(lost), 'UNKNOWN', work.system.now());
    const templates = await readTemplates(work.db, facts);
    const answers = await Promise.all(
      facts.map((delivery, index) => lookUp(work, delivery, templates[index] ?? null)),
    );
    await recordLookUps(work, answers);
    asked += lost.length;
  }
  return asked;
}

/** Sets the time of the next look before this one begins, so that no two processes ask for the same message. */
async function takeLost(work: DeliveryWork): Promise<Leased[]> {
  const now = work.system.now();
  const askable = CHANNELS.filter((channel) => work.transports[channel]?.lookUp !== undefined);
  if (askable.length === 0) return [];
  const pauses = Array.from({ length: LOOK_UPS }, (_, lookUps) => lookUpPause(lookUps));
  const { rows } = await sql<Leased>`
    with lost as materialized (
      select clinic_id, id from delivery
      where status = 'UNKNOWN' and look_up_at <= ${now} and channel = any(${askable}::text[])
      order by look_up_at
      limit ${AT_A_TIME}
      for update skip locked
    )
    update delivery d set
      look_ups = d.look_ups + 1,
      look_up_at = ${now}::timestamptz + interval '1 millisecond' * (${pauses}::int[])[d.look_ups + 2]
    from lost
    where d.clinic_id = lost.clinic_id and d.id = lost.id
    returning d.clinic_id as "clinicId", d.id, d.lease_token as token
  `.execute(work.db);
  return rows;
}

async function lookUp(
  work: DeliveryWork,
  delivery: DeliveryFacts,
  template: DeliveryTemplate | null,
): Promise<LookedUp> {
  const { id: deliveryId, clinicId, recipient, handedOverAt } = delivery;
  const transport = work.transports[delivery.channel];
  let answer: LookUp = { verdict: 'UNKNOWN' };
  try {
    // Written anew, as it would have been then if nothing has changed since.
    const { composed } = await writeMessage(work, delivery, template);
    const { encoding, segments, templateId, text } = composed;
    if (recipient !== null && handedOverAt !== null) {
      const lost = { deliveryId, clinicId, to: recipient, text, handedOverAt };
      answer = (await transport?.lookUp?.(lost)) ?? answer;
    }
    return { delivery, answer, provider: transport?.provider ?? null, encoding, segments, templateId };
  } catch (error) {
    logFailure(work, delivery, error, 'what became of a message could not be asked');
    return { delivery, answer, provider: null, encoding: null, segments: null, templateId: null };
  }
}
