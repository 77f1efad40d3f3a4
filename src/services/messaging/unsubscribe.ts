/** What a link beneath a marketing e-mail does, and what its page shows (RFC 8058; mission.md, section 3, "Consent"). */
import { withdrawConsent } from '../patients/withdraw-consent.js';
import type { OpenScope } from './apply-provider-callback.js';
import type { LinkedPatient } from './unsubscribe-link.js';

export interface Subscriber extends LinkedPatient {
  readonly sandbox: boolean;
  readonly clinicName: string;
  readonly clinicLocale: string;
  readonly patientLocale: string;
  /** Whether no marketing e-mail goes to them as it is. */
  readonly withdrawn: boolean;
}

/** Changes nothing. Undefined when the clinic or the patient is gone. */
export async function findSubscriber(
  open: OpenScope,
  { clinicId, patientId }: LinkedPatient,
): Promise<Subscriber | undefined> {
  const { db } = open({ kind: 'NOBODY' });
  const row = await db
    .selectFrom('patient')
    .innerJoin('clinic', 'clinic.id', 'patient.clinic_id')
    .select([
      'clinic.sandbox',
      'clinic.name as clinicName',
      'clinic.locale as clinicLocale',
      'patient.locale as patientLocale',
    ])
    .where('patient.clinic_id', '=', clinicId)
    .where('patient.id', '=', patientId)
    .executeTakeFirst();
  if (!row) return undefined;
  const latest = await db
    .selectFrom('consent')
    .select('given')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .where('purpose', '=', 'MARKETING')
    .where('channel', '=', 'EMAIL')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...row, clinicId, patientId, withdrawn: latest?.given === false };
}

/** Withdraws consent to marketing by e-mail; again, it does nothing. `words`: what the patient pressed. */
export async function unsubscribe(open: OpenScope, subscriber: Subscriber, words: string): Promise<void> {
  const { clinicId, patientId, sandbox } = subscriber;
  await open({ kind: 'SYSTEM', clinicId, sandbox }).transaction(async (tx) => {
    await withdrawConsent(tx.db, [{ clinicId, patientId, at: await tx.clock.now() }], {
      channel: 'EMAIL',
      wording: words,
      recordedBy: 'UNSUBSCRIBE_LINK',
    });
  });
}
