/**
 * The clinic's settings of points: what one pays, which a second person has to approve, and whether reviews earn some (mission.md,
 * sections 7 and 8).
 */
import { type ClinicRow, findClinic } from '../clinic/find-clinic.js';
import { minorOf, moneyOf } from '../clinic/minor-units.js';
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { exceptPartners } from './except-partners.js';

interface MoneyGiven {
  amount: string;
  currencyCode: string;
}

/** What is absent or null stays. */
export interface SetClinicLoyalty {
  /** What one point is to pay: at least the smallest unit of the clinic's currency, at most 1,000,000 of them. */
  pointValue?: MoneyGiven | null;
  /** Off where paying for reviews is forbidden. */
  reviewRewards?: boolean | null;
}

export interface ApprovePointValue {
  /** What the approver has read. */
  pointValue: MoneyGiven;
}

const MOST_MINOR = 1_000_000;
const NO_PROPOSAL = { point_value_proposed_minor: null, point_value_proposed_by: null };

/**
 * The point's value is proposed, in place of what was proposed before; the one that holds takes the proposal back. Whether
 * reviews earn points holds from now on. Must run within a transaction.
 * @throws AccessDenied without "clinic:write", and for partners; for a value, for all but staff; Refusal INVALID
 */
export async function setClinicLoyalty(scope: Scope, input: SetClinicLoyalty): Promise<ClinicRow> {
  scope.require('clinic:write');
  exceptPartners(scope);
  const { pointValue, reviewRewards } = input;
  const columns = {
    ...(pointValue ? await proposal(scope, pointValue) : {}),
    ...(typeof reviewRewards === 'boolean' ? { review_rewards: reviewRewards } : {}),
  };
  if (Object.keys(columns).length > 0) await write(scope, columns);
  return findClinic(scope);
}

/**
 * A point pays that for what is paid and earned from now on. Must run within a transaction.
 * @throws AccessDenied without "approvals:write", and for all but staff; Refusal INVALID; ACTION_NOT_ALLOWED when not this, or
 * nothing, is proposed; SECOND_PERSON_NEEDED for who proposed it
 */
export async function approvePointValue(scope: Scope, { pointValue }: ApprovePointValue): Promise<ClinicRow> {
  scope.require('approvals:write');
  const approver = staffIn(scope);
  const { proposedMinor, proposedBy, currencyCode } = await lockProposal(scope);
  const minor = await minorOfPoint(scope, pointValue);
  if (proposedMinor !== minor) {
    const present = proposedMinor === null ? 'nothing' : moneyOf(proposedMinor, currencyCode).amount;
    const message = `What is proposed is ${present}. Read \`pointValueProposed\`, and approve that.`;
    throw refuse('ACTION_NOT_ALLOWED', message, ['pointValue']);
  }
  if (proposedBy === approver) {
    const message = 'You have proposed this value: ask a colleague to approve it.';
    throw refuse('SECOND_PERSON_NEEDED', message, ['pointValue']);
  }
  await write(scope, { point_value_minor: minor, ...NO_PROPOSAL });
  return findClinic(scope);
}

/** For staff; null: nothing is proposed, or it is not the viewer's to see. */
export function proposedPointValue({ viewer }: Scope, clinic: ClinicRow): MoneyGiven | null {
  const { pointValueProposedMinor: minor, currencyCode } = clinic;
  return viewer.kind !== 'STAFF' || minor === null ? null : moneyOf(minor, currencyCode);
}

async function proposal(scope: Scope, pointValue: MoneyGiven) {
  const proposedBy = staffIn(scope);
  const minor = await minorOfPoint(scope, pointValue);
  const { pointValueMinor } = await findClinic(scope);
  if (minor === pointValueMinor) return NO_PROPOSAL;
  return { point_value_proposed_minor: minor, point_value_proposed_by: proposedBy };
}

/** Nobody proposes another value until the end of the transaction. */
function lockProposal({ db, clinicId }: Scope) {
  return db
    .selectFrom('clinic')
    .select([
      'point_value_proposed_minor as proposedMinor',
      'point_value_proposed_by as proposedBy',
      'currency_code as currencyCode',
    ])
    .where('id', '=', clinicId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

interface LoyaltyColumns {
  readonly point_value_minor?: number;
  readonly point_value_proposed_minor?: number | null;
  readonly point_value_proposed_by?: string | null;
  readonly review_rewards?: boolean;
}

async function write({ db, clinicId }: Scope, columns: LoyaltyColumns): Promise<void> {
  await db.updateTable('clinic').set(columns).where('id', '=', clinicId).execute();
}

async function minorOfPoint(scope: Scope, value: MoneyGiven): Promise<number> {
  const { currencyCode } = await findClinic(scope);
  if (value.currencyCode !== currencyCode) {
    throw refuse('INVALID', `This clinic is paid in ${currencyCode}.`, ['pointValue', 'currencyCode']);
  }
  const minor = minorOf(value);
  if (minor === null || minor < 1 || minor > MOST_MINOR) {
    const message = `Give an amount above zero, of at most ${MOST_MINOR} of the smallest units of ${currencyCode}.`;
    throw refuse('INVALID', message, ['pointValue', 'amount']);
  }
  return minor;
}

function staffIn({ viewer }: Scope): string {
  if (viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  return viewer.id;
}
