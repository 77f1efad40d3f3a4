/** What a link beneath a marketing e-mail does, and what its page shows (RFC 8058; mission.md, section 3, "Consent"). */
import { sql } from 'kysely';
import { standsWithdrawn, withdrawConsent } from '../patients/withdraw-consent.js';
import type { OpenScope } from './apply-provider-callback.js';
import type { LinkedPatient, MarketingKind } from './unsubscribe-link.js';

export interface Subscriber extends LinkedPatient {
  readonly sandbox: boolean;
  readonly clinicName: string;
  readonly clinicLocale: string;
  readonly patientLocale: string;
  /** Whether they have withdrawn from all marketing e-mails. */
  readonly withdrawn: boolean;
  /** Whether they have withdrawn from those of the link's kind. */
  readonly kindWithdrawn: boolean;
}

/** Changes nothing. Undefined when the clinic or the patient is gone. */
export async function findSubscriber(open: OpenScope, link: LinkedPatient): Promise<Subscriber | undefined> {
  const { clinicId, patientId, kind } = link;
  const withdrawnFrom = (purpose: MarketingKind | 'MARKETING') =>
    standsWithdrawn({ purpose, channel: 'EMAIL' }, sql`patient.clinic_id`, sql`patient.id`);
  const row = await open({ kind: 'NOBODY' })
    .db.selectFrom('patient')
    .innerJoin('clinic', 'clinic.id', 'patient.clinic_id')
    .select([
      'clinic.sandbox',
      'clinic.name as clinicName',
      'clinic.locale as clinicLocale',
      'patient.locale as patientLocale',
      sql<boolean>`${withdrawnFrom('MARKETING')} is true`.as('withdrawn'),
      (kind === null ? sql<boolean>`false` : sql<boolean>`${withdrawnFrom(kind)} is true`).as(
        'kindWithdrawn',
      ),
    ])
    .where('patient.clinic_id', '=', clinicId)
    .where('patient.id', '=', patientId)
    .executeTakeFirst();
  return row && { ...row, clinicId, patientId, kind };
}

/** Withdraws consent to marketing by e-mail, to all or one kind of it; again, it does nothing. `words`: what the patient pressed. */
export async function unsubscribe(
  open: OpenScope,
  { clinicId, patientId, sandbox }: Subscriber,
  purpose: MarketingKind | 'MARKETING',
  words: string,
): Promise<void> {
  await open({ kind: 'SYSTEM', clinicId, sandbox }).transaction(async (tx) => {
    await withdrawConsent(tx.db, [{ clinicId, patientId, at: await tx.clock.now() }], {
      ...{ purpose, channel: 'EMAIL' },
      wording: words,
      recordedBy: 'UNSUBSCRIBE_LINK',
    });
  });
}
