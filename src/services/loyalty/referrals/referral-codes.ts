/** Patients' referral codes: each gets one when somebody first asks for it, and keeps it (mission.md, section 7). */
import { sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import { patientsOf } from '../../patients/find-patients.js';
import type { Scope } from '../../scope.js';
import { newReferralCode } from './code-letters.js';

export interface ReferralCodeRow {
  patientId: string;
  code: string;
  /** How often its link was opened, each browser once. */
  opened: number;
}

const ATTEMPTS = 5;

function codesOf({ db, clinicId }: Scope, patientIds: readonly string[]) {
  return db
    .selectFrom('referral_code')
    .select(['patient_id as patientId', 'code', 'opened'])
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', anyOf(patientIds))
    .execute();
}

const load = loaderPerArguments<Record<string, never>, ReferralCodeRow | null>(
  async (scope, _, patientIds) => {
    let codes = await codesOf(scope, patientIds);
    if (codes.length < patientIds.length) {
      const has = new Set(codes.map(({ patientId }) => patientId));
      const missing = patientIds.filter((id) => !has.has(id));
      if (await makeCodes(scope, missing)) codes = await codesOf(scope, patientIds);
    }
    const known = new Map(codes.map((row) => [row.patientId, row]));
    return patientIds.map((id) => known.get(id) ?? null);
  },
);

/** Null for who is archived or deceased, and never had one; batched within a tick. */
export function referralCodeOf(scope: Scope, patientId: string): Promise<ReferralCodeRow | null> {
  return load(scope, patientId, {});
}

/** Whether there was anybody to make one for. Two who ask at once get the same code. */
async function makeCodes(scope: Scope, patientIds: readonly string[]): Promise<boolean> {
  const living = await patientsOf(scope)
    .select('patient.id as id')
    .where('patient.id', '=', anyOf(patientIds))
    .where('patient.archived_at', 'is', null)
    .where('patient.deceased_at', 'is', null)
    .execute();
  if (living.length === 0) return false;
  const { linkNumber } = await scope.db
    .selectFrom('clinic')
    .select('link_number as linkNumber')
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  const now = await scope.clock.now();
  for (let attempt = 0, ids = living.map(({ id }) => id); ids.length > 0; attempt++) {
    if (attempt === ATTEMPTS) throw new Error('No unused referral code was found');
    // Whoever has a code by now stays with it; a code that somebody else has is drawn again.
    const rows = ids.map((id) => ({ id, code: newReferralCode(linkNumber) }));
    const codes = rows.map(({ code }) => code);
    await sql`
      insert into referral_code (clinic_id, patient_id, code, created_at)
      select ${scope.clinicId}, made.id, made.code, ${now}
      from unnest(${ids}::uuid[], ${codes}::text[]) as made (id, code)
      on conflict do nothing
    `.execute(scope.db);
    const has = new Set((await codesOf(scope, ids)).map(({ patientId }) => patientId));
    ids = ids.filter((id) => !has.has(id));
  }
  return true;
}
