/** Promotions as far as the viewer may see them, and the lock under which they change (mission.md, section 8). */
import { sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { readName } from '../../patients/read-contact.js';
import { AccessDenied, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { isId, whereCode } from '../../where-any.js';

/** Money in minor units of the clinic's currency. */
export type PromotionRow = Awaited<ReturnType<typeof findPromotions>>[number];

export interface ListPromotions extends PageInput {
  statuses?: readonly string[] | null | undefined;
  /** Only those whose latest version nobody has decided on yet, or only the others. */
  undecided?: boolean | null | undefined;
}

const columns = [
  'promotion.id as id',
  'promotion.name as name',
  'promotion.status as status',
  'promotion.version as version',
  'promotion.approved_version as approvedVersion',
  'promotion.uses_reserved as usesReserved',
  'promotion.uses_settled as usesSettled',
  'promotion.reserved_minor as reservedMinor',
  'promotion.settled_minor as settledMinor',
  'promotion.created_at as createdAt',
  'promotion.updated_at as updatedAt',
] as const;

const OLDEST_FIRST: Sort<PromotionRow> = {
  name: 'promotions by age',
  direction: 'asc',
  keys: [
    { column: 'promotion.created_at', field: 'createdAt', type: 'instant' },
    { column: 'promotion.id', field: 'id', type: 'uuid' },
  ],
};

function promotionsIn(scope: Scope) {
  const query = scope.db
    .selectFrom('promotion')
    .innerJoin('clinic', (join) => join.onRef('clinic.id', '=', 'promotion.clinic_id'))
    .select(columns)
    .select('clinic.currency_code as currencyCode')
    .where('promotion.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'promotions:read') ? query : query.where('promotion.id', 'is', null);
}

export function findPromotions(scope: Scope, ids: readonly string[]) {
  return promotionsIn(scope).where('promotion.id', '=', anyOf(ids)).execute();
}

/** The oldest first. Absent or null filters keep all. @throws BadInput for the page. */
export function listPromotions(scope: Scope, input: ListPromotions): Promise<Connection<PromotionRow>> {
  let query = whereCode(promotionsIn(scope), 'promotion.status', input.statuses);
  if (typeof input.undecided === 'boolean') {
    query = query.where(
      sql<boolean>`exists (
        select from promotion_version v where v.clinic_id = ${scope.clinicId} and v.promotion_id = promotion.id
          and v.version = promotion.version and v.status = 'PROPOSED'
      )`,
      '=',
      input.undecided,
    );
  }
  return connect(query, OLDEST_FIRST, input);
}

/** The promotion, locked until the transaction ends: no quote counts a use of it meanwhile. @throws Refusal NOT_FOUND */
export async function lockPromotion(scope: Scope, promotionId: string): Promise<PromotionRow> {
  const id = isId(promotionId) ? promotionId : null;
  await sql`
    select p.id from promotion p where p.clinic_id = ${scope.clinicId} and p.id = ${id}::uuid for no key update
  `.execute(scope.db);
  const [promotion] = id === null ? [] : await findPromotions(scope, [id]);
  if (promotion === undefined) throw refuse('NOT_FOUND', 'There is no such promotion.', ['promotionId']);
  return promotion;
}

/** @throws Refusal ACTION_NOT_ALLOWED */
export function requireNotEnded({ status }: PromotionRow): void {
  if (status === 'ENDED')
    throw refuse('ACTION_NOT_ALLOWED', 'This promotion is over. Make a new one.', ['promotionId']);
}

/** Who proposes, and who decides: a person, so that it can be another one. @throws AccessDenied for all but staff */
export function staffIdOf({ viewer }: Scope): string {
  if (viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  return viewer.id;
}

/** A promotion that this transaction has just written. */
export async function writtenPromotion(scope: Scope, id: string): Promise<PromotionRow> {
  return promotionsIn(scope).where('promotion.id', '=', id).executeTakeFirstOrThrow();
}

/**
 * The name as it is kept. Until the transaction ends nobody else takes it; `exceptId` may have it already.
 * @throws Refusal INVALID; NAME_TAKEN by another that is not over
 */
export async function promotionName(
  scope: Scope,
  text: string,
  exceptId: string | null = null,
): Promise<string> {
  const name = readName(text);
  if ('wrong' in name) throw refuse('INVALID', name.wrong, ['name']);
  const lock = `names of promotion ${scope.clinicId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(scope.db);
  const { rows } = await sql`
    select 1 from promotion p
    where p.clinic_id = ${scope.clinicId} and lower(p.name) = lower(${name.value}) and p.status <> 'ENDED'
      and p.id is distinct from ${exceptId}::uuid
  `.execute(scope.db);
  if (rows.length > 0)
    throw refuse('NAME_TAKEN', 'Another promotion has this name. Choose another one.', ['name']);
  return name.value;
}
