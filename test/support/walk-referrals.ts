/** Who brought whom, for the clinic that the access tests walk: one newcomer of each patient, and a contact of the first. */
import type pg from 'pg';
import {
  ReferralAttachDocument,
  ReferralCodeOfDocument,
  ReferralProgramSetDocument,
  ReferredPatientCreateDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

interface Walked {
  readonly clinicId: string;
  readonly owner: string;
  readonly mark: string;
  /** The beginning of the patients' numbers. */
  readonly phone: string;
  /** The two patients. */
  readonly patients: readonly { readonly id: string; readonly globalId: string }[];
}

export async function makeReferrals(
  server: TestServer,
  db: pg.Client,
  { clinicId, owner, mark, phone, patients }: Walked,
): Promise<void> {
  const program = { active: true, newcomerPoints: 5, levels: [{ points: 10, cap: 3 }] };
  const { referralProgramSet } = await ask(server, owner, ReferralProgramSetDocument, { input: program });
  if (referralProgramSet.userErrors.length > 0)
    throw new Error(JSON.stringify(referralProgramSet.userErrors));
  const [first] = patients;
  await db.query(
    `insert into referral (clinic_id, id, referrer_id, status, through, contact_name, contact_phone, contact_email,
       program_version, expires_at, created_at, updated_at)
     select $1, gen_random_uuid(), $2, 'LEAD', 'LINK', 'Lia', $3, $4, 1, c.test_clock + interval '1 day', c.test_clock, c.test_clock
     from clinic c where c.id = $1`,
    [clinicId, first?.id, `${phone}9`, `${mark}lead@example.com`],
  );
  // One that names its patient on both sides, as filters of the walk do.
  await db.query(
    `insert into referral (clinic_id, id, referrer_id, newcomer_id, status, flag, through, program_version, created_at, updated_at)
     select $1, gen_random_uuid(), $2, $2, 'REFUSED', 'SELF', 'STAFF', 1, c.test_clock, c.test_clock from clinic c where c.id = $1`,
    [clinicId, first?.id],
  );
  for (const { globalId: referrerId } of patients) {
    const names = { firstName: 'Neo', lastName: `${mark}new`, email: `${mark}new@example.com` };
    const { patientCreate } = await ask(server, owner, ReferredPatientCreateDocument, { input: names });
    const newcomerId = patientCreate.patient?.id as string;
    const { referralAttach } = await ask(server, owner, ReferralAttachDocument, {
      input: { newcomerId, referrerId },
    });
    if (referralAttach.userErrors.length > 0) throw new Error(JSON.stringify(referralAttach.userErrors));
    // Made when first asked for: before anybody walks, so that what only reads changes nothing.
    for (const id of [referrerId, newcomerId]) await ask(server, owner, ReferralCodeOfDocument, { id });
  }
}
