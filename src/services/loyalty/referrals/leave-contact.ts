/** Somebody who followed a referral link leaves a contact, to be called (mission.md, section 7). */
import type { ReferralFlag } from '../../../entities/loyalty/referral.js';
import { newId } from '../../new-id.js';
import { readEmail, readName, readPhone } from '../../patients/read-contact.js';
import type { Scope } from '../../scope.js';
import type { CodeOwner } from './code-owner.js';
import { findLead } from './find-lead.js';
import { isKnownAtClinic } from './known-contact.js';
import { lockReferrals } from './lock-referrals.js';
import { noteReferral, type ReferralFact } from './note-referral.js';
import { ancestorsOf } from './referral-chain.js';
import { findReferralProgram, type ReferralProgramRow } from './referral-program.js';
import { askToCallLead, askToReview } from './referral-tasks.js';
import { sameContactFlag } from './same-person.js';

/** As they were typed. */
export interface TypedContact {
  readonly firstName: string;
  readonly phone: string;
  /** Empty: none was given. */
  readonly email: string;
}

export type ContactField = keyof TypedContact;

interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
}

const DAY_MS = 24 * 3_600_000;
const FACTS = {
  LEAD: 'REFERRAL_LEFT_CONTACT',
  FLAGGED: 'REFERRAL_FLAGGED',
  REFUSED: 'REFERRAL_REFUSED',
} as const satisfies Record<string, ReferralFact>;

/**
 * The fields that cannot be used; none: it was kept. Whether the clinic knows them already is not told: the page would tell
 * anybody who is a patient. The same contact left again by the same link is kept once. Must run within a transaction.
 */
export async function leaveContact(
  scope: Scope,
  owner: CodeOwner,
  typed: TypedContact,
): Promise<readonly ContactField[]> {
  const name = readName(typed.firstName);
  const phone = readPhone(typed.phone);
  const email = typed.email.trim() === '' ? { value: null } : readEmail(typed.email);
  if ('wrong' in name || 'wrong' in phone || 'wrong' in email) {
    const wrong: [ContactField, object][] = [
      ['firstName', name],
      ['phone', phone],
      ['email', email],
    ];
    return wrong.filter(([, read]) => 'wrong' in read).map(([field]) => field);
  }
  await lockReferrals(scope);
  const program = await findReferralProgram(scope);
  const contact = { name: name.value, phone: phone.value, email: email.value };
  const now = await scope.clock.now();
  if (program?.active && !(await findLead(scope, contact, owner.referrerId, now))) {
    await keepLead(scope, owner, contact, program, now);
  }
  return [];
}

async function keepLead(
  scope: Scope,
  { referrerId }: CodeOwner,
  contact: Contact,
  program: ReferralProgramRow,
  now: Date,
): Promise<void> {
  const flag = await flagOf(scope, referrerId, contact);
  const status = flag === null ? 'LEAD' : flag === 'NOT_NEW' ? 'REFUSED' : 'FLAGGED';
  const id = newId();
  const { name, phone, email } = contact;
  await scope.db
    .insertInto('referral')
    .values({
      clinic_id: scope.clinicId,
      id,
      referrer_id: referrerId,
      newcomer_id: null,
      ...{ status, flag, flagged_status: status === 'FLAGGED' ? 'LEAD' : null },
      through: 'LINK',
      ...{ contact_name: name, contact_phone: phone, contact_email: email },
      program_version: program.version,
      expires_at: new Date(now.getTime() + program.attributionDays * DAY_MS),
      created_at: now,
      updated_at: now,
    })
    .execute();
  await noteReferral(scope, FACTS[status], { id, referrerId }, now);
  if (status === 'LEAD') await askToCallLead(scope, contact, referrerId, now);
  if (status === 'FLAGGED' && flag !== null) await askToReview(scope, flag, referrerId, now);
}

async function flagOf(scope: Scope, referrerId: string, contact: Contact): Promise<ReferralFlag | null> {
  const ancestors = await ancestorsOf(scope, referrerId);
  const above = [referrerId, ...ancestors.map(({ patientId }) => patientId)];
  const same = await sameContactFlag(scope, contact, above);
  if (same !== null) return same;
  return (await isKnownAtClinic(scope, contact.phone)) ? 'NOT_NEW' : null;
}
