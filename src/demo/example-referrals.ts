/** What the examples of referrals work with: two that somebody has to look at, and somebody whom nobody brought yet. */
import { perform } from '../services/clinic/perform.js';
import { listReferrals } from '../services/loyalty/referrals/list-referrals.js';
import { referralCodeOf } from '../services/loyalty/referrals/referral-codes.js';
import { findReferralProgram } from '../services/loyalty/referrals/referral-program.js';
import { setReferralProgram } from '../services/loyalty/referrals/set-referral-program.js';
import { newId } from '../services/new-id.js';
import { createPatient } from '../services/patients/create-patient.js';
import { Scope } from '../services/scope.js';

const LAST_NAME = 'Prado';
const NEWCOMER = 'Lara';
const LOOKALIKE = 'Davi';

/** UUIDs; `patientId` is who brings the others. */
export async function findExampleReferrals({ parts, clinicId }: Scope, patientId: string) {
  const scope = new Scope({ ...parts, viewer: { kind: 'SYSTEM', clinicId, sandbox: true } });
  const program = await findReferralProgram(scope);
  if (!program?.active) {
    const levels = [{ points: 200, cap: 20 }, { points: 50 }];
    const input = { active: true, newcomerPoints: 100, levels };
    await perform(scope, 'referralProgramSet', input, setReferralProgram);
  }
  const [toApprove, toRefuse] = await flagged(scope, patientId);
  return {
    referralToApprove: toApprove as string,
    referralToRefuse: toRefuse as string,
    newcomerId: (await unbrought(scope)) ?? (await enter(scope, { firstName: NEWCOMER })),
  };
}

/** Two with the contact of who brought them. */
async function flagged(scope: Scope, patientId: string): Promise<string[]> {
  const read = async () =>
    (await listReferrals(scope, { statuses: ['FLAGGED'], referrerIds: [patientId], first: 2 })).nodes.map(
      ({ id }) => id,
    );
  const known = await read();
  if (known.length === 2) return known;
  const referrer = await scope.loaders.patient.load(patientId);
  const code = await referralCodeOf(scope, patientId);
  for (let count = known.length; count < 2; count++) {
    const contact = { phone: referrer?.phone, email: referrer?.email };
    await enter(scope, { firstName: LOOKALIKE, ...contact, referralCode: code?.code });
  }
  return read();
}

/** Entered by a former start, and left as they were. */
async function unbrought({ db, clinicId }: Scope): Promise<string | null> {
  const patient = await db
    .selectFrom('patient as p')
    .select('p.id')
    .where('p.clinic_id', '=', clinicId)
    .where('p.first_name', '=', NEWCOMER)
    .where('p.last_name', '=', LAST_NAME)
    .where('p.archived_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('referral as r')
            .select('r.id')
            .where('r.clinic_id', '=', clinicId)
            .whereRef('r.newcomer_id', '=', 'p.id'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return patient?.id ?? null;
}

interface Entered {
  firstName: string;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  referralCode?: string | undefined;
}

async function enter(scope: Scope, given: Entered): Promise<string> {
  const input = { lastName: LAST_NAME, ...given, idempotencyKey: newId() };
  return (await perform(scope, 'patientCreate', input, createPatient)).id;
}
