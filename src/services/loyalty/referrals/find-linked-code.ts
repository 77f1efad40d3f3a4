/** What stands behind the link of a referral code (mission.md, section 7). Changes nothing. */
import type { OpenScope } from '../../messaging/apply-provider-callback.js';
import type { Scope } from '../../scope.js';
import { readReferralCode } from './code-letters.js';
import { type CodeOwner, ownerOfCode } from './code-owner.js';
import { findReferralProgram } from './referral-program.js';

export interface LinkedCode {
  /** Of the server itself, working for the clinic. */
  readonly scope: Scope;
  readonly owner: CodeOwner;
  readonly clinicName: string;
  readonly clinicLocale: string;
  /** Where newcomers book; null: they leave a contact. */
  readonly bookingUrl: string | null;
  readonly attributionDays: number;
}

/** Null for a code that nobody has, and while the clinic has no referrals. */
export async function findLinkedCode(open: OpenScope, text: string): Promise<LinkedCode | null> {
  const read = readReferralCode(text);
  if (read === null) return null;
  const { db } = open({ kind: 'NOBODY' });
  const clinic = await db
    .selectFrom('clinic')
    .select(['id', 'name', 'locale', 'sandbox'])
    .where('link_number', '=', read.linkNumber)
    .executeTakeFirst();
  if (!clinic) return null;
  const scope = open({ kind: 'SYSTEM', clinicId: clinic.id, sandbox: clinic.sandbox });
  const owner = await ownerOfCode(scope, read.code);
  const program = await findReferralProgram(scope);
  if (owner === null || !program?.active) return null;
  return {
    ...{ scope, owner, clinicName: clinic.name, clinicLocale: clinic.locale },
    bookingUrl: program.bookingUrl,
    attributionDays: program.attributionDays,
  };
}
