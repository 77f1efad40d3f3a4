/** What both sides get for a referral, and how long a link counts (mission.md, section 7). Versions are never changed. */
import type { ReferralLevel } from '../../../entities/loyalty/referral.js';
import type { Scope } from '../../scope.js';

export interface ReferralProgramRow {
  version: number;
  active: boolean;
  newcomerPoints: number;
  /** Of level 1, who brought them, on. */
  levels: readonly ReferralLevel[];
  /** 24 hours each. */
  availableAfterDays: number;
  expiresAfterMonths: number | null;
  /** 24 hours each. */
  attributionDays: number;
  /** Where newcomers book; null: they leave a contact. A setting of the clinic, and of no version. */
  bookingUrl: string | null;
  createdAt: Date;
}

function programs({ db, clinicId }: Pick<Scope, 'db' | 'clinicId'>) {
  return db
    .selectFrom('referral_program')
    .innerJoin('clinic', 'clinic.id', 'referral_program.clinic_id')
    .select([
      'referral_program.version',
      'referral_program.active',
      'referral_program.newcomer_points as newcomerPoints',
      'referral_program.levels',
      'referral_program.available_after_days as availableAfterDays',
      'referral_program.expires_after_months as expiresAfterMonths',
      'referral_program.attribution_days as attributionDays',
      'clinic.booking_url as bookingUrl',
      'referral_program.created_at as createdAt',
    ])
    .where('referral_program.clinic_id', '=', clinicId);
}

/** The version in force, switched on or not; null: the clinic never set one. */
export async function findReferralProgram(
  scope: Pick<Scope, 'db' | 'clinicId'>,
): Promise<ReferralProgramRow | null> {
  const latest = await programs(scope)
    .orderBy('referral_program.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (latest as ReferralProgramRow | undefined) ?? null;
}

/** The one that a referral began under. */
export async function referralProgramAt(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  version: number,
): Promise<ReferralProgramRow> {
  const query = programs(scope).where('referral_program.version', '=', version);
  return (await query.executeTakeFirstOrThrow()) as ReferralProgramRow;
}
