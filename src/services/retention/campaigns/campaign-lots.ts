/**
 * Lots, as SQL: who is held out, and who gets which variant of the text (mission.md, section 3). They hang on nothing but the
 * campaign and the patient, so that the same patient always draws the same, whatever crashed or was edited meanwhile.
 */
import { type RawBuilder, sql } from 'kysely';

export interface VariantShare {
  /** 'A', 'B' …; '': the only one. */
  readonly variant: string;
  /** Of a hundred recipients, how many get it. */
  readonly share: number;
}

/** Whether the patient, an expression of type uuid, is among the `percent` without a message. */
export function heldOut(campaignId: string, patientId: RawBuilder<unknown>, percent: number) {
  return sql<boolean>`(${lot(`${campaignId} held out`, patientId)} < ${percent}::int)`;
}

/** The variant that the patient draws. Shares add up to 100; variants are taken in their order. */
export function variantOf(
  campaignId: string,
  patientId: RawBuilder<unknown>,
  shares: readonly VariantShare[],
): RawBuilder<string> {
  const last = shares.at(-1)?.variant ?? '';
  let bound = 0;
  const cases = shares.slice(0, -1).map(({ variant, share }) => {
    bound += share;
    return sql`when ${lot(`${campaignId} variant`, patientId)} < ${bound}::int then ${variant}::text`;
  });
  return cases.length === 0
    ? sql<string>`${last}::text`
    : sql`(case ${sql.join(cases, sql` `)} else ${last} end)`;
}

/** From 0 to 99. */
function lot(salt: string, patientId: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(('x' || left(md5(${salt}::text || ${patientId}::text), 8))::bit(32)::bigint % 100)`;
}
