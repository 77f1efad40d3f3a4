/** Staff or a partner say who brought a patient (mission.md, section 7). */
import { AccessDenied, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { attachReferral } from './attach-referral.js';
import { changedReferral, type ReferralRow } from './referral-row.js';

interface EnterReferral {
  newcomerId: string;
  code?: string | null | undefined;
  referrerId?: string | null | undefined;
}

/**
 * Must run within a transaction. @throws AccessDenied for patients, and without "loyalty:write"; Refusal INVALID unless exactly
 * one of code and referrer is given, and what attachReferral refuses
 */
export async function enterReferral(scope: Scope, input: EnterReferral): Promise<ReferralRow> {
  const { viewer } = scope;
  scope.require('loyalty:write');
  if (viewer.kind === 'PATIENT') throw new AccessDenied('FORBIDDEN');
  const { newcomerId, code, referrerId } = input;
  if (Boolean(code) === Boolean(referrerId)) {
    throw refuse('INVALID', 'Give either a code or the referrer.', ['code']);
  }
  const through = viewer.kind === 'PARTNER' ? 'LINK' : code ? 'CODE' : 'STAFF';
  const field = code ? 'code' : 'referrerId';
  const now = await scope.clock.now();
  const id = await attachReferral(scope, { newcomerId, code, referrerId, through, field }, now);
  if (id === null) throw new Error('Whoever is named is attached or refused');
  return changedReferral(scope, id);
}
