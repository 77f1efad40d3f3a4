/** Checks what people write about a reward, all of it at once, so that a form can show everything that is wrong with it. */
import type { RewardKind } from '../../../entities/loyalty/reward.js';
import { findClinic } from '../../clinic/find-clinic.js';
import { minorOf } from '../../clinic/minor-units.js';
import { readDescription } from '../../patients/groups/read-description.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';

/** What a second person approves; the name apart. */
export interface RewardTerms {
  readonly description: string;
  readonly kind: RewardKind;
  readonly points: number;
  readonly basisPoints: number | null;
  /** In minor units of the clinic's currency. */
  readonly amountMinor: number | null;
  readonly serviceId: string | null;
  readonly perPatientLimit: number | null;
  readonly limitDays: number | null;
  readonly tierId: string | null;
  readonly validDays: number;
}

/** As clients write it: `amountOff` exact, in the clinic's currency. Where both say what it gives, the later check refuses. */
export interface WrittenTerms extends Omit<RewardTerms, 'amountMinor'> {
  readonly amountOff: { amount: string; currencyCode: string } | null;
}

const MOST_POINTS = 10_000_000;
const MOST_TIMES = 1_000_000;
const MOST_DAYS = 3650;
const WHOLE = 10_000;

type Wrong = (path: string, message: string, code?: UserError['code']) => void;

/** The terms as they are kept. @throws Refusal with every error: REQUIRED, INVALID, NOT_FOUND for what is not there */
export async function checkRewardTerms(scope: Scope, written: WrittenTerms): Promise<RewardTerms> {
  const errors: UserError[] = [];
  const wrong: Wrong = (path, message, code = 'INVALID') =>
    void errors.push({ code, message, path: ['input', path] });
  const whole = (
    field: 'points' | 'basisPoints' | 'perPatientLimit' | 'limitDays' | 'validDays',
    to: number,
  ) => {
    const value = written[field];
    if (value !== null && !(Number.isInteger(value) && value >= 1 && value <= to)) {
      wrong(field, `Give a whole number from 1 to ${to}.`);
    }
  };
  whole('points', MOST_POINTS);
  whole('basisPoints', WHOLE);
  whole('perPatientLimit', MOST_TIMES);
  whole('limitDays', MOST_DAYS);
  whole('validDays', MOST_DAYS);
  if (written.limitDays !== null && written.perPatientLimit === null) {
    wrong('perPatientLimit', 'Say how many a patient can have in those days.', 'REQUIRED');
  }
  checkKind(written, wrong);
  const amountMinor = written.amountOff === null ? null : await amountOf(scope, written.amountOff, wrong);
  await checkReferences(scope, written, wrong);
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  const { amountOff: _, ...terms } = written;
  return { ...terms, description: readDescription(written.description), amountMinor };
}

/** A DISCOUNT gives a percentage or an amount, a SERVICE the service; nothing says more than its kind does. */
function checkKind({ kind, basisPoints, amountOff, serviceId }: WrittenTerms, wrong: Wrong): void {
  if (kind === 'DISCOUNT') {
    if (basisPoints === null && amountOff === null) {
      wrong('basisPoints', 'Say how much the discount is: a percentage or an amount.', 'REQUIRED');
    }
    if (basisPoints !== null && amountOff !== null) {
      wrong('amountOff', 'A discount is a percentage or an amount, and not both.');
    }
  } else {
    if (basisPoints !== null) wrong('basisPoints', 'Only a discount is a percentage.');
    if (amountOff !== null) wrong('amountOff', 'Only a discount is an amount.');
  }
  if (kind === 'SERVICE' && serviceId === null) wrong('serviceId', 'Say which service is free.', 'REQUIRED');
  if (kind !== 'SERVICE' && serviceId !== null) {
    wrong('serviceId', 'Only a reward of the kind SERVICE gives a service.');
  }
}

async function amountOf(
  scope: Scope,
  amountOff: { amount: string; currencyCode: string },
  wrong: Wrong,
): Promise<number | null> {
  const { currencyCode } = await findClinic(scope);
  if (amountOff.currencyCode !== currencyCode) {
    wrong('amountOff', `This clinic is paid in ${currencyCode}.`);
    return null;
  }
  const minor = minorOf(amountOff);
  if (minor === null || minor === 0) {
    wrong('amountOff', `Give an amount above zero, with at most as many places as ${currencyCode} has.`);
    return null;
  }
  return minor;
}

async function checkReferences(
  scope: Scope,
  { serviceId, tierId }: WrittenTerms,
  wrong: Wrong,
): Promise<void> {
  if (serviceId !== null && (!isId(serviceId) || (await scope.loaders.service.load(serviceId)) === null)) {
    wrong('serviceId', 'There is no such service.', 'NOT_FOUND');
  }
  if (tierId === null) return;
  // Until the transaction ends the tier is not archived: who archives it looks for rewards that ask for it.
  const tier = isId(tierId)
    ? await scope.db
        .selectFrom('loyalty_tier')
        .select('archived_at as archivedAt')
        .where('clinic_id', '=', scope.clinicId)
        .where('id', '=', tierId)
        .forShare()
        .executeTakeFirst()
    : undefined;
  if (tier === undefined) wrong('tierId', 'There is no such tier.', 'NOT_FOUND');
  else if (tier.archivedAt !== null) wrong('tierId', 'This tier is archived. Name another one.');
}
