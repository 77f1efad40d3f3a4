/** Signs that a newcomer may be somebody the clinic knows: what makes staff look at a referral (mission.md, section 7). */
import { type SqlBool, sql } from 'kysely';
import type { ReferralFlag } from '../../../entities/loyalty/referral.js';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { cardsOf } from './cards-of.js';

interface Contact {
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
}

/** Whether any of these patients has the same phone or e-mail address, case aside; the phone is named first. */
export async function sameContactFlag(
  { db, clinicId }: Scope,
  { phone, email }: Contact,
  patientIds: readonly string[],
): Promise<Extract<ReferralFlag, 'SAME_PHONE' | 'SAME_EMAIL'> | null> {
  if (phone === null && email === null) return null;
  const same = sql<boolean>`(phone = ${phone}) is true`;
  const rows = await db
    .selectFrom('patient')
    .select(same.as('samePhone'))
    .where('clinic_id', '=', clinicId)
    .where('id', '=', anyOf(patientIds))
    .where(sql<SqlBool>`(phone = ${phone} or lower(email) = lower(${email}))`)
    .execute();
  if (rows.length === 0) return null;
  return rows.some(({ samePhone }) => samePhone) ? 'SAME_PHONE' : 'SAME_EMAIL';
}

/** Whether the newcomer paid by a card that any of these patients paid by. */
export async function paidBySameCard(
  { db, clinicId }: Scope,
  newcomerId: string,
  patientIds: readonly string[],
): Promise<boolean> {
  const { rows } = await sql`
    select from payment p
    where p.clinic_id = ${clinicId} and p.patient_id in ${cardsOf(newcomerId, clinicId)} and p.card_fingerprint is not null
      and exists (
        select from payment o
        where o.clinic_id = ${clinicId} and o.card_fingerprint = p.card_fingerprint and o.patient_id = ${anyOf(patientIds)}
      )
    limit 1
  `.execute(db);
  return rows.length > 0;
}

/**
 * Whether the patient has completed a visit, imported ones and those of cards that were merged into theirs included: one that
 * began before the instant, or any for null.
 */
export async function hasBeenThere(
  { db, clinicId }: Scope,
  patientId: string,
  before: Date | null,
): Promise<boolean> {
  const completed = db
    .selectFrom('visit')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', 'in', cardsOf(patientId, clinicId))
    .where('status', '=', 'COMPLETED');
  const visits = before === null ? completed : completed.where('starts_at', '<', before);
  return (await visits.limit(1).executeTakeFirst()) !== undefined;
}
