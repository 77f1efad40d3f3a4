/** Coupons: the codes by which patients ask for a promotion (mission.md, section 8). */
import { randomInt } from 'node:crypto';
import { anyOf } from '../../any-of.js';
import { connectEach } from '../../batched-connection.js';
import type { Connection, PageInput, Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import { newIds } from '../../new-id.js';
import { patientsOf } from '../../patients/find-patients.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { isId } from '../../where-any.js';
import { codeOf } from '../quotes/discounts-of-quote.js';
import { lockPromotion, requireNotEnded } from './promotion-row.js';
import { versionOf } from './promotion-versions.js';

export interface CreateCoupons {
  readonly promotionId: string;
  /** One of one's own choice, or so many random ones. */
  readonly code?: string | null;
  readonly count?: number | null;
  /** Absent: once. Null: as often as the promotion allows. */
  readonly useLimit?: number | null;
  /** Whose they are; absent or null: anybody's. */
  readonly patientId?: string | null;
  readonly expiresAt?: Date | null;
}

export type CouponRow = Awaited<ReturnType<typeof findCoupons>>[number];

const columns = [
  'coupon.id as id',
  'coupon.promotion_id as promotionId',
  'coupon.code as code',
  'coupon.use_limit as useLimit',
  'coupon.uses as uses',
  'coupon.patient_id as patientId',
  'coupon.expires_at as expiresAt',
  'coupon.created_at as createdAt',
] as const;

const OLDEST_FIRST: Sort<CouponRow> = {
  name: 'coupons of a promotion',
  direction: 'asc',
  keys: [
    { column: 'coupon.created_at', field: 'createdAt', type: 'instant' },
    { column: 'coupon.id', field: 'id', type: 'uuid' },
  ],
};

/** Without those that are taken for others: 0 and O, 1, I and L, U and V. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 30^10: nobody guesses one of a thousand. */
const LENGTH = 10;
const CODE = /^[A-Z0-9][A-Z0-9-]{2,31}$/;
const MOST_AT_ONCE = 1000;
const MOST_USES = 2_000_000_000;

function couponsIn(scope: Scope) {
  const query = scope.db.selectFrom('coupon').select(columns).where('coupon.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'promotions:read') ? query : query.where('coupon.id', 'is', null);
}

export function findCoupons(scope: Scope, ids: readonly string[]) {
  return couponsIn(scope).where('coupon.id', '=', anyOf(ids)).execute();
}

const load = loaderPerArguments<PageInput, Connection<CouponRow>>((scope, args, ids) => {
  const list = {
    ...{ query: couponsIn(scope), sort: OLDEST_FIRST, columns },
    ...{ ownerColumn: 'coupon.promotion_id', ownerField: 'promotionId' as const },
  };
  return connectEach(scope.db, list, ids, args);
});

/** The oldest first. @throws BadInput for the page. */
export function couponsOf(
  scope: Scope,
  promotionId: string,
  page: PageInput,
): Promise<Connection<CouponRow>> {
  return load(scope, promotionId, page);
}

/**
 * Makes coupons of a promotion that goes by codes, whether it was approved yet or not. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, INVALID, REQUIRED, ACTION_NOT_ALLOWED for a promotion that is over or applies by
 * itself, NAME_TAKEN for a code that the clinic has
 */
export async function createCoupons(scope: Scope, input: CreateCoupons): Promise<{ coupons: CouponRow[] }> {
  scope.require('promotions:write');
  const promotion = await lockPromotion(scope, input.promotionId);
  requireNotEnded(promotion);
  const latest = await versionOf(scope, promotion.id, promotion.version);
  if (latest?.trigger !== 'CODE') {
    const message = 'This promotion applies by itself. Make one whose trigger is CODE.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['promotionId']);
  }
  const useLimit = input.useLimit === undefined ? 1 : input.useLimit;
  if (useLimit !== null && (useLimit < 1 || useLimit > MOST_USES))
    throw refuse('INVALID', `Give a whole number from 1 to ${MOST_USES}.`, ['useLimit']);
  const now = await scope.clock.now();
  const expiresAt = input.expiresAt ?? null;
  if (expiresAt !== null && expiresAt <= now)
    throw refuse('IN_THE_PAST', 'This time is past. Choose a later one.', ['expiresAt']);
  const patientId = await patientOf(scope, input.patientId ?? null);
  const codes = codesOf(input);
  const ids = newIds(codes.length);
  const made = await scope.db
    .insertInto('coupon')
    .values(
      codes.map((code, index) => ({
        ...{ clinic_id: scope.clinicId, id: ids[index] as string, promotion_id: promotion.id, code },
        ...{ use_limit: useLimit, patient_id: patientId, expires_at: expiresAt, created_at: now },
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'code']).doNothing())
    .returning(columns)
    .execute();
  if (made.length < codes.length)
    throw refuse('NAME_TAKEN', 'There is a coupon with this code already.', ['code']);
  return { coupons: made };
}

function codesOf({ code, count }: CreateCoupons): string[] {
  const given = typeof code === 'string' ? codeOf(code) : null;
  const wanted = count ?? null;
  if ((given === null) === (wanted === null))
    throw refuse('REQUIRED', 'Give either a code, or how many to make.', ['code']);
  if (given !== null) {
    if (CODE.test(given)) return [given];
    throw refuse('INVALID', 'A code has 3 to 32 of A to Z, 0 to 9 and dashes.', ['code']);
  }
  const many = wanted ?? 0;
  if (many < 1 || many > MOST_AT_ONCE)
    throw refuse('INVALID', `Make 1 to ${MOST_AT_ONCE} at once.`, ['count']);
  return Array.from({ length: many }, randomCode);
}

const randomCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

async function patientOf(scope: Scope, patientId: string | null): Promise<string | null> {
  if (patientId === null) return null;
  const found = isId(patientId)
    ? await patientsOf(scope).select('id').where('id', '=', patientId).executeTakeFirst()
    : undefined;
  if (!found) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  return found.id;
}
