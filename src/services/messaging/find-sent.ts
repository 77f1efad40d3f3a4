/** Which delivery a provider speaks of: providers know no clinics, so these look-ups go over all of them. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { Channel } from '../../entities/messaging/delivery.js';
import { isId } from '../where-any.js';

export interface SentMessage {
  readonly clinicId: string;
  readonly sandbox: boolean;
  readonly deliveryId: string;
  readonly patientId: string | null;
  /** The address that it was handed over to. */
  readonly recipient: string | null;
}

/** How a provider names a message. */
export interface MessageName {
  readonly channel: Channel;
  /** As the provider named it when it took the message. */
  readonly messageId: string | null;
  /** As we named it to the provider: the only name of a message whose answer was lost. */
  readonly deliveryId: string | null;
}

const LONGEST_ID = 500;
/** Our e-mails' Message-ID is <clinic.delivery@domain>. */
const MESSAGE_ID = /^<?(?:[0-9a-f-]{36}\.)?([0-9a-f-]{36})@/i;

/** The delivery, by the provider's name of it first; undefined for a name that no delivery has. */
export async function findSent(
  db: Db,
  { channel, messageId, deliveryId }: MessageName,
): Promise<SentMessage | undefined> {
  const named = messageId !== null && messageId.length <= LONGEST_ID && !/[\0\p{Cs}]/u.test(messageId);
  const found = named ? await byProvidersName(db, channel, messageId) : undefined;
  if (found) return found;
  const ours = deliveryId ?? MESSAGE_ID.exec(messageId ?? '')?.[1];
  return ours !== undefined && isId(ours) ? byOurName(db, channel, ours) : undefined;
}

// Angle brackets belong to the header Message-ID; some providers leave them out.
async function byProvidersName(db: Db, channel: Channel, messageId: string) {
  const bare = messageId.replace(/^<|>$/g, '');
  const { rows } = await sql<SentMessage>`
    select d.clinic_id as "clinicId", c.sandbox, d.id as "deliveryId", d.patient_id as "patientId", d.recipient
    from delivery d join clinic c on c.id = d.clinic_id
    where d.provider_message_id = any(${[messageId, bare, `<${bare}>`]}::text[]) and d.channel = ${channel}
    order by c.sandbox limit 1
  `.execute(db);
  return rows[0];
}

// One look into the primary key for each clinic, rather than an index that every planned delivery would pay for.
async function byOurName(db: Db, channel: Channel, deliveryId: string) {
  const { rows } = await sql<SentMessage>`
    select c.id as "clinicId", c.sandbox, d.id as "deliveryId", d.patient_id as "patientId", d.recipient
    from clinic c cross join lateral (
      select * from delivery where clinic_id = c.id and id = ${deliveryId} offset 0
    ) d
    where d.channel = ${channel} and d.attempts > 0
  `.execute(db);
  return rows[0];
}
