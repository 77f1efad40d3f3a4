/** "1": the patient confirms the visit that an SMS asked about, as they could in the app, or is asked to call. */
import { Refusal } from '../refusal.js';
import type { Scope } from '../scope.js';
import { confirmVisit } from '../visits/confirm-visit.js';
import type { VisitAsked } from './find-correspondence.js';
import { dayAndTime, repliesFor } from './texts/inbound-replies.js';

export interface Confirmation {
  readonly reply: string;
  /** Whether the visit was confirmed by this reply. */
  readonly confirmed: boolean;
}

/**
 * Confirms for the scope's patient. Not a visit that has been moved since: what they say yes to is not when it is. One that
 * is confirmed already is told so again. `now`: by the clinic's clock. Must run within a transaction.
 */
export async function confirmByReply(tx: Scope, asked: VisitAsked, now: Date): Promise<Confirmation> {
  const visit = await lockAsked(tx, asked);
  const { locale, replies } = repliesFor(visit.patientLocale, visit.clinicLocale);
  const thanks = () =>
    replies.confirmed(dayAndTime(visit.startsAt, locale, visit.timeZone), visit.clinicName);
  const present = visit.bookingNumber === asked.bookingNumber && visit.startsAt > now;
  if (present && visit.status === 'CONFIRMED') return { reply: thanks(), confirmed: false };
  const confirmed = present && (await tryToConfirm(tx, asked.visitId));
  return { reply: confirmed ? thanks() : replies.pleaseCall(visit.clinicName), confirmed };
}

async function tryToConfirm(tx: Scope, visitId: string): Promise<boolean> {
  try {
    await tx.transaction((inner) => confirmVisit(inner, { visitId }));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function lockAsked(tx: Scope, { visitId, patientId }: VisitAsked) {
  return tx.db
    .selectFrom('visit')
    .innerJoin('branch', (join) =>
      join.onRef('branch.clinic_id', '=', 'visit.clinic_id').onRef('branch.id', '=', 'visit.branch_id'),
    )
    .innerJoin('patient', (join) =>
      join.onRef('patient.clinic_id', '=', 'visit.clinic_id').onRef('patient.id', '=', 'visit.patient_id'),
    )
    .innerJoin('clinic', 'clinic.id', 'visit.clinic_id')
    .select([
      'visit.status',
      'visit.starts_at as startsAt',
      'visit.booking_number as bookingNumber',
      'branch.time_zone as timeZone',
      'patient.locale as patientLocale',
      'clinic.locale as clinicLocale',
      'clinic.name as clinicName',
    ])
    .where('visit.clinic_id', '=', tx.clinicId)
    .where('visit.id', '=', visitId)
    .where('visit.patient_id', '=', patientId)
    .forNoKeyUpdate('visit')
    .executeTakeFirstOrThrow();
}
