/** What providers teach about addresses: those that they refuse for good, and devices without the app. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { Sibling } from './delivery-facts.js';
import { keepable } from './keepable-text.js';
import type { Outcome } from './outcome.js';
import { planSubstitutes } from './plan-substitutes.js';
import { substitutesOf } from './route-delivery.js';

/** Nothing more is sent to an address that was refused, until staff say so. */
export async function stopAddresses(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const refused = new Map(
    outcomes.flatMap(({ reason, delivery, error, at }) => {
      const { clinicId, channel, recipient } = delivery;
      if (reason !== 'ADDRESS_REFUSED' || channel === 'PUSH' || !recipient) return [];
      const row = {
        clinic_id: clinicId,
        channel,
        address: recipient,
        reason: 'REFUSED' as const,
        detail: keepable(error),
        stopped_at: at,
      };
      return [[JSON.stringify([clinicId, channel, recipient]), row] as const];
    }),
  );
  if (refused.size === 0) return;
  await tx
    .insertInto('stopped_address')
    .values([...refused.values()])
    .onConflict((conflict) => conflict.columns(['clinic_id', 'channel', 'address']).doNothing())
    .execute();
}

export async function removeDeadDevices(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const dead = outcomes.flatMap(({ delivery, deadDevices, at }) =>
    deadDevices.map((id) => ({ clinicId: delivery.clinicId, id, at })),
  );
  if (dead.length === 0) return;
  await sql`
    update device set removed_at = given.at, removed_reason = 'DEAD'
    from jsonb_to_recordset(${JSON.stringify(dead)}::jsonb) as given ("clinicId" uuid, id uuid, at timestamptz)
    where device.clinic_id = given."clinicId" and device.id = given.id and device.removed_at is null
  `.execute(tx);
}

/** Whether the patient turned out to have no app, or an address that is refused: an SMS may come in its place. */
export function isUnreached({ reason }: Outcome): boolean {
  return reason === 'NO_APP' || reason === 'ADDRESS_REFUSED';
}

/**
 * The SMS in place of push messages whose devices all turned out to be gone, and of bookings by staff that reached neither
 * address nor app. Their visits must be locked, and the outcomes written. Gives how many are due now.
 */
export async function planSubstitutesOfFailed(tx: Db, outcomes: readonly Outcome[]): Promise<number> {
  const failed = outcomes.filter((outcome) => outcome.status === 'FAILED' && isUnreached(outcome));
  if (failed.length === 0) return 0;
  const { rows } = await sql<{ id: string; siblings: Sibling[] }>`
    select d.id, coalesce(jsonb_agg(jsonb_build_object(
      'id', o.id, 'channel', o.channel, 'status', o.status, 'reason', o.status_reason, 'read', o.read_at is not null
    )) filter (where o.id is not null), '[]') as siblings
    from unnest(
        ${failed.map(({ delivery }) => delivery.clinicId)}::uuid[], ${failed.map(({ delivery }) => delivery.id)}::uuid[]
      ) as given (clinic_id, id)
      join delivery d on d.clinic_id = given.clinic_id and d.id = given.id
      left join delivery o on o.clinic_id = d.clinic_id and o.kind = d.kind and o.subject_id = d.subject_id
        and o.occasion = d.occasion and o.id <> d.id
    group by d.id
  `.execute(tx);
  const siblings = new Map(rows.map((row) => [row.id, row.siblings]));
  const given = failed.map(({ delivery, reason, at }) => ({
    facts: { ...delivery, at, siblings: siblings.get(delivery.id) ?? [] },
    suppress: reason,
  }));
  return planSubstitutes(tx, substitutesOf(given));
}
