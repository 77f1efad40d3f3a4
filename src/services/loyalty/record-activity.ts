/** What patients did in the portal or app, for points (mission.md, section 7): a full profile, the app, a review. */
import { PORTAL_ACTIVITIES, type PortalActivity } from '../../entities/loyalty/earning-rule.js';
import { newId } from '../new-id.js';
import type { PatientRow } from '../patients/find-patients.js';
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { shortText } from '../visits/short-text.js';
import { isId } from '../where-any.js';
import { earnByRule, fits } from './earn-by-rule.js';
import { rulesInForce } from './earning-rules/rules-in-force.js';

export interface RecordPortalActivity {
  patientId: string;
  activity: PortalActivity;
  /** Of a review: which, up to 500 characters; of the others none. */
  reference?: string | null;
}

const DAY_MS = 24 * 3_600_000;
const REVIEW_DAYS = 30;

/**
 * Counts PROFILE_COMPLETED and APP_INSTALLED once a patient, when it is so; a review once for each reference, whatever it says,
 * where the clinic may reward reviews, and as staff or a partner say. Recorded before: nothing happens. Patients for themselves.
 * Must run within a transaction. @throws AccessDenied for a patient who tells of a review; Refusal NOT_FOUND, INVALID, REQUIRED,
 * PATIENT_ARCHIVED, LIMIT_REACHED for another review within 30 days
 */
export async function recordPortalActivity(scope: Scope, input: RecordPortalActivity): Promise<PatientRow> {
  scope.require('loyalty:write');
  const { patientId, activity } = input;
  const reference = referenceOf(input);
  if (activity === 'REVIEW_LEFT' && scope.viewer.kind === 'PATIENT') throw new AccessDenied('FORBIDDEN');
  const patient = isId(patientId) ? await scope.loaders.patient.load(patientId) : null;
  if (patient === null) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  await lockLiving(scope, patientId);
  await checkDone(scope, activity, patient);
  const now = await scope.clock.now();
  if (activity === 'REVIEW_LEFT') await requireNoOther(scope, patientId, reference, now);
  const recorded = await scope.db
    .insertInto('portal_activity')
    .values({
      ...{ clinic_id: scope.clinicId, id: newId(), patient_id: patientId },
      ...{ activity, reference, occurred_at: now },
    })
    .onConflict((conflict) =>
      conflict.columns(['clinic_id', 'patient_id', 'activity', 'reference']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (recorded === undefined) return patient;
  const fact = { patientId, branchId: null, serviceIds: [], refs: {} };
  for (const rule of await rulesInForce(scope, ['PORTAL_ACTIVITY'], now)) {
    if (rule.activity !== activity || !fits(rule, fact)) continue;
    const source = `activity/${rule.ruleId}/${recorded.id}`;
    await earnByRule(scope, rule, fact, { points: rule.points ?? 0, source }, now);
  }
  return patient;
}

/** Until the transaction ends nobody merges the card, and what it did is counted once. */
async function lockLiving({ db, clinicId }: Scope, patientId: string): Promise<void> {
  const card = await db
    .selectFrom('patient')
    .select(['archived_at as archivedAt', 'deceased_at as deceasedAt'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', patientId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  if (card.archivedAt || card.deceasedAt) {
    throw refuse('PATIENT_ARCHIVED', 'The patient is archived, and earns no points.', ['patientId']);
  }
}

/** Reviews are told one from the other by free text, so that nobody has more than one of them rewarded in a month. */
async function requireNoOther({ db, clinicId }: Scope, patientId: string, reference: string, now: Date) {
  const other = await db
    .selectFrom('portal_activity')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .where('activity', '=', 'REVIEW_LEFT')
    .where('reference', '<>', reference)
    .where('occurred_at', '>', new Date(now.getTime() - REVIEW_DAYS * DAY_MS))
    .limit(1)
    .executeTakeFirst();
  if (other === undefined) return;
  const message = `Another review of this patient was recorded within the last ${REVIEW_DAYS} days.`;
  throw refuse('LIMIT_REACHED', message, ['reference']);
}

function referenceOf({ activity, reference }: RecordPortalActivity): string {
  if (!PORTAL_ACTIVITIES.includes(activity)) throw refuse('INVALID', 'Name an activity.', ['activity']);
  const given = shortText(reference, 'reference');
  if (activity === 'REVIEW_LEFT') {
    if (given === null) throw refuse('REQUIRED', 'Say which review it is.', ['reference']);
    return given;
  }
  if (given !== null) throw refuse('INVALID', 'Only a review has a reference.', ['reference']);
  return '';
}

interface Profile {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly birthDate: string | null;
}

/** What anybody could say of themselves is looked up. */
async function checkDone(scope: Scope, activity: PortalActivity, patient: Profile): Promise<void> {
  const no = (message: string) => refuse('INVALID', message, ['activity']);
  if (activity === 'PROFILE_COMPLETED') {
    const { firstName, lastName, phone, email, birthDate } = patient;
    if (!firstName || !lastName || !phone || !email || !birthDate) {
      throw no('A full profile has both names, a phone number, an e-mail address and the date of birth.');
    }
  }
  if (activity === 'APP_INSTALLED' && !(await hasDevice(scope, patient.id))) {
    throw no('The patient has no app yet: register the device first.');
  }
  if (activity === 'REVIEW_LEFT' && !(await rewardsReviews(scope))) {
    throw no('This clinic gives no points for reviews; see `clinicLoyaltySet`.');
  }
}

async function hasDevice({ db, clinicId }: Scope, patientId: string): Promise<boolean> {
  const device = await db
    .selectFrom('device')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return device !== undefined;
}

async function rewardsReviews({ db, clinicId }: Scope): Promise<boolean> {
  const clinic = await db
    .selectFrom('clinic')
    .select('review_rewards as reviewRewards')
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  return clinic.reviewRewards;
}
