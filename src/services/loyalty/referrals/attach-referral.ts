/**
 * Says who brought a patient: by a code, by name, or by the contact that they had left (mission.md, section 7). It counts once,
 * for somebody new; nobody brings themselves, and nobody is brought by whom they brought, at whatever distance.
 */
import type { ReferralWay } from '../../../entities/loyalty/referral.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { livingPatient, ownerOfCode } from './code-owner.js';
import { findLead } from './find-lead.js';
import { joinReferral } from './join-referral.js';
import { lockReferrals } from './lock-referrals.js';
import { ancestorsOf } from './referral-chain.js';
import { findReferralProgram } from './referral-program.js';
import { selectReferrals } from './referral-row.js';
import { hasBeenThere } from './same-person.js';

interface Attach {
  newcomerId: string;
  code?: string | null | undefined;
  /** In place of a code. */
  referrerId?: string | null | undefined;
  through: ReferralWay;
  /** The input's field that named who brought them; `referralCode` when not given. */
  field?: string;
}

/**
 * The referral's id. Without a code and a referrer: by a lead of the same phone or e-mail address; null when there is none, and
 * then nothing is refused. Must run within a transaction.
 * @throws Refusal NOT_FOUND for a code that nobody has, and for patients; INVALID for oneself and for a cycle;
 * ACTION_NOT_ALLOWED without a program, for who was brought before and for who is not new
 */
export async function attachReferral(scope: Scope, given: Attach, now: Date): Promise<string | null> {
  const { newcomerId, through, field = 'referralCode' } = given;
  const named = Boolean(given.code) || Boolean(given.referrerId);
  if (!named && !(await hasLeads(scope))) return null;
  await lockReferrals(scope);
  const program = await findReferralProgram(scope);
  if (!program?.active) {
    if (!named) return null;
    throw refuse('ACTION_NOT_ALLOWED', 'This clinic has no referrals at present. Leave this out.', [field]);
  }
  const newcomer = await livingPatient(scope, newcomerId);
  if (!newcomer) throw refuse('NOT_FOUND', 'There is no such patient.', ['newcomerId']);
  const referrerId = await referrerOf(scope, given, field);
  const lead = await findLead(scope, newcomer, referrerId, now);
  const broughtBy = referrerId ?? lead?.referrerId ?? null;
  if (broughtBy === null) return null;
  const ancestors = await ancestorsOf(scope, broughtBy);
  const above = [broughtBy, ...ancestors.map(({ patientId }) => patientId)];
  const problem = await problemOf(scope, newcomerId, above);
  if (problem !== null) {
    if (!named) return null;
    throw refuse(problem.code, problem.message, [field]);
  }
  return joinReferral(scope, { newcomer, referrerId: broughtBy, above, lead, through, program }, now);
}

/** Null: nobody was named. */
async function referrerOf(scope: Scope, { code, referrerId }: Attach, field: string): Promise<string | null> {
  if (code) {
    const owner = await ownerOfCode(scope, code);
    if (!owner) throw refuse('NOT_FOUND', 'Nobody has this referral code. Check its letters.', [field]);
    return owner.referrerId;
  }
  if (!referrerId) return null;
  const referrer = await livingPatient(scope, referrerId);
  if (!referrer) throw refuse('NOT_FOUND', 'There is no such patient, or they are archived.', [field]);
  return referrer.id;
}

/** `above`: who is said to have brought them, and everybody above. */
async function problemOf(scope: Scope, newcomerId: string, above: readonly string[]) {
  if (above[0] === newcomerId) {
    return { code: 'INVALID', message: 'Nobody can bring themselves.' } as const;
  }
  if (above.includes(newcomerId)) {
    const message = 'The patient brought this person themselves, or somebody before them.';
    return { code: 'INVALID', message } as const;
  }
  const before = await selectReferrals(scope)
    .select('referral.id')
    .where('referral.newcomer_id', '=', newcomerId)
    .where('referral.status', '<>', 'REFUSED')
    .executeTakeFirst();
  if (before) return { code: 'ACTION_NOT_ALLOWED', message: 'Somebody else brought this patient.' } as const;
  if (await hasBeenThere(scope, newcomerId, null)) {
    const message = 'This patient has been here before, so nobody brings them any more.';
    return { code: 'ACTION_NOT_ALLOWED', message } as const;
  }
  return null;
}

/** Asked before the lock: most clinics have none, and patients are entered side by side there. */
async function hasLeads(scope: Scope): Promise<boolean> {
  const lead = await selectReferrals(scope)
    .select('referral.id')
    .where('referral.newcomer_id', 'is', null)
    .where('referral.status', 'in', ['LEAD', 'FLAGGED'])
    .limit(1)
    .executeTakeFirst();
  return lead !== undefined;
}
