/** Reserves what a quote promises, in place of the one that it replaces, and writes it (mission.md, section 8). */
import { freeRedemptions, reserveRedemptions } from '../../loyalty/rewards/speak-for-redemptions.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { freeSessions, passSessions, reserveSessions } from '../packages/sessions.js';
import { applyRedemptions } from './apply-redemptions.js';
import { type PromotionTaken, promote } from './discounts-of-quote.js';
import { type LockedQuote, setQuoteStatus } from './lock-quote.js';
import type { PricedLine } from './price-lines.js';
import { quoteSettings } from './quote-settings.js';
import { type WrittenQuote, writeQuote } from './write-quote.js';

interface QuoteToReserve {
  readonly patientId: string;
  readonly visitId: string | null;
  readonly branchId: string | null;
  /** The visit's start, or of no visit the quote's instant. */
  readonly at: Date;
  readonly currencyCode: string;
  readonly lines: readonly PricedLine[];
  readonly codes: readonly string[];
  readonly redemptionIds: readonly string[];
  /** The open quote that this one takes the place of; locked. */
  readonly replaced: LockedQuote | null;
  /**
   * What stays of it. PROMISE: promotions that it holds are in force for this one, whatever became of them. LINES: these are its
   * lines again, and the sessions that it speaks for pay them, whatever became of the packages.
   */
  readonly keeps: 'PROMISE' | 'LINES' | null;
  readonly expiresAt: Date | null;
}

/** Lets go of the replaced quote and makes the new one, in the order of locks: packages, promotions, redemptions. */
export async function reserveQuote(scope: Scope, quote: QuoteToReserve, now: Date): Promise<WrittenQuote> {
  const { replaced, patientId, lines } = quote;
  const id = newId();
  if (replaced) await setQuoteStatus(scope, replaced.id, 'RELEASED', now);
  if (replaced?.sessions && quote.keeps === 'LINES') await passSessions(scope, replaced.id, id);
  else {
    if (replaced?.sessions) await freeSessions(scope, replaced.id);
    await reserveSessions(scope, id, sessionsOf(lines, patientId), now);
  }
  const open = lines.map((line) => ({
    ...line,
    leftMinor: line.patientPackageId === null ? line.amountMinor : 0,
  }));
  const choose = async () => (await quoteSettings(scope)).discountChoice;
  const replacedQuoteId = replaced?.promotions ? replaced.id : null;
  const promoted = await promote(
    scope,
    {
      patientId,
      branchId: quote.branchId,
      at: quote.at,
      lines: open,
      couponCodes: quote.codes,
      visitId: quote.visitId,
      replacedQuoteId,
      keepsPromise: quote.keeps === 'PROMISE',
    },
    choose,
    now,
  );
  if (replaced?.redemptions) await freeRedemptions(scope, replaced.id, now);
  const redeemed = await redeem(scope, id, quote, promoted.taken, now);
  return writeQuote(
    scope,
    {
      ...{
        id,
        patientId,
        branchId: quote.branchId,
        visitId: quote.visitId,
        currencyCode: quote.currencyCode,
      },
      ...{ lines, promotions: promoted.taken, redemptions: redeemed.taken, newPatient: promoted.newPatient },
      wishes: { codes: quote.codes, redemptionIds: quote.redemptionIds },
      ...{ refused: [...promoted.refused, ...redeemed.refused], expiresAt: quote.expiresAt },
    },
    now,
  );
}

/** What redemptions take off what promotions left. Those that give nothing stay free. */
async function redeem(
  scope: Scope,
  quoteId: string,
  { patientId, lines, redemptionIds }: QuoteToReserve,
  promotions: readonly PromotionTaken[],
  now: Date,
) {
  if (redemptionIds.length === 0) return { taken: [], refused: [] };
  const { usable, unusableIds } = await reserveRedemptions(scope, redemptionIds, { patientId, quoteId }, now);
  const left = lines.map((line) => {
    const off = promotions
      .filter((one) => one.line === line.line)
      .reduce((sum, one) => sum + one.amountMinor, 0);
    const covered = line.patientPackageId !== null;
    return { ...line, leftMinor: covered ? 0 : line.amountMinor - off, units: covered ? 0 : line.quantity };
  });
  const { taken, refused } = applyRedemptions(left, usable);
  if (refused.length > 0) {
    const ids = refused.map(({ id }) => id);
    await freeRedemptions(scope, quoteId, now, ids);
  }
  const none = { promotionId: null, version: null, couponCode: null };
  const unusable = unusableIds.map((id) => ({ id, reason: 'REDEMPTION_NOT_HELD' as const }));
  return {
    taken,
    refused: [...unusable, ...refused].map(({ id, reason }) => ({ ...none, redemptionId: id, reason })),
  };
}

function sessionsOf(lines: readonly PricedLine[], patientId: string) {
  return lines.flatMap(({ line, patientPackageId, serviceId, quantity }) =>
    patientPackageId !== null && serviceId !== null
      ? [{ line, patientId, patientPackageId, serviceId, quantity }]
      : [],
  );
}
