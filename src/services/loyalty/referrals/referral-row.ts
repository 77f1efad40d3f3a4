/** Referrals by id, as far as the viewer may see them: a patient those of whom they brought (mission.md, section 7). */
import type { ReferralFlag, ReferralStatus, ReferralWay } from '../../../entities/loyalty/referral.js';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { isId } from '../../where-any.js';

export interface ReferralRow {
  id: string;
  referrerId: string;
  /** Null while only a contact was left. */
  newcomerId: string | null;
  status: ReferralStatus;
  flag: ReferralFlag | null;
  flaggedStatus: ReferralStatus | null;
  through: ReferralWay;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  programVersion: number;
  visitId: string | null;
  invoiceId: string | null;
  expiresAt: Date | null;
  reviewedById: string | null;
  reviewedAt: Date | null;
  createdAt: Date;
  joinedAt: Date | null;
  bookedAt: Date | null;
  qualifiedAt: Date | null;
}

export const referralColumns = [
  'referral.id as id',
  'referral.referrer_id as referrerId',
  'referral.newcomer_id as newcomerId',
  'referral.status as status',
  'referral.flag as flag',
  'referral.flagged_status as flaggedStatus',
  'referral.through as through',
  'referral.contact_name as contactName',
  'referral.contact_phone as contactPhone',
  'referral.contact_email as contactEmail',
  'referral.program_version as programVersion',
  'referral.visit_id as visitId',
  'referral.invoice_id as invoiceId',
  'referral.expires_at as expiresAt',
  'referral.reviewed_by as reviewedById',
  'referral.reviewed_at as reviewedAt',
  'referral.created_at as createdAt',
  'referral.joined_at as joinedAt',
  'referral.booked_at as bookedAt',
  'referral.qualified_at as qualifiedAt',
] as const;

/** All of the clinic's, whoever may see them. */
export function selectReferrals(scope: Pick<Scope, 'db' | 'clinicId'>) {
  return scope.db.selectFrom('referral').where('referral.clinic_id', '=', scope.clinicId);
}

/** Those that the viewer may see. */
export function referralsOf(scope: Scope) {
  const query = selectReferrals(scope);
  if (!allows(scope.viewer, 'loyalty:read')) return query.where('referral.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('referral.referrer_id', '=', scope.viewer.id) : query;
}

/**
 * As the viewer may know it: to a patient, newcomers are a first name, and why somebody has to look at a referral is the
 * clinic's affair.
 */
export function shownTo({ viewer }: Scope, row: ReferralRow): ReferralRow {
  if (viewer.kind !== 'PATIENT') return row;
  return { ...row, flag: null, flaggedStatus: null, contactPhone: null, contactEmail: null };
}

export async function findReferrals(scope: Scope, ids: readonly string[]): Promise<ReferralRow[]> {
  const rows = await referralsOf(scope)
    .select(referralColumns)
    .where('referral.id', '=', anyOf(ids))
    .execute();
  return rows.map((row) => shownTo(scope, row as ReferralRow));
}

/** One of the clinic's, whether or not the viewer sees it; null: there is none. */
export async function anyReferral(scope: Scope, id: string): Promise<ReferralRow | null> {
  if (!isId(id)) return null;
  const query = selectReferrals(scope).select(referralColumns).where('referral.id', '=', id);
  return ((await query.executeTakeFirst()) as ReferralRow | undefined) ?? null;
}

/** One that was just changed. */
export async function changedReferral(scope: Scope, id: string): Promise<ReferralRow> {
  const referral = await anyReferral(scope, id);
  if (referral === null) throw new Error('A referral that was changed is there');
  return referral;
}
