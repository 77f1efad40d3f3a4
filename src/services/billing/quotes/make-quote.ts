/**
 * What something will cost a patient, with what promotions and redemptions give: held from then on, so that what was promised
 * can be kept (mission.md, section 8). No amount of a discount is ever taken from the caller.
 */
import type { Visit } from '../../../entities/visits/visit.js';
import { freeRedemptions, reserveRedemptions } from '../../loyalty/rewards/speak-for-redemptions.js';
import { newId } from '../../new-id.js';
import { patientsOf } from '../../patients/find-patients.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { freeSessions, reserveSessions } from '../packages/sessions.js';
import { applyRedemptions } from './apply-redemptions.js';
import { type PromotionTaken, promote } from './discounts-of-quote.js';
import { type LockedQuote, lockQuoteOfVisit, setQuoteStatus } from './lock-quote.js';
import { type PricedLine, priceLines, type WantedLine } from './price-lines.js';
import { quoteSettings } from './quote-settings.js';
import { type WrittenQuote, writeQuote } from './write-quote.js';

export interface MakeQuote {
  readonly patientId: string;
  /** The visit that it is for: the quote takes the place of the one that it has. */
  readonly visitId?: string | null | undefined;
  /** Where; of a visit: its own. Absent: no promotion of a branch fits, and days are the first branch's. */
  readonly branchId?: string | null | undefined;
  /** Of a visit they may be left out: what was booked. */
  readonly lines?: readonly WantedLine[] | null | undefined;
  readonly couponCodes?: readonly string[] | null | undefined;
  readonly redemptionIds?: readonly string[] | null | undefined;
}

type VisitToQuote = Pick<
  Visit,
  'id' | 'patientId' | 'branchId' | 'practitionerId' | 'serviceId' | 'startsAt' | 'status'
>;

const MOST_CODES = 20;

/**
 * Makes a quote and reserves what it takes: uses and budgets of promotions, redemptions, sessions of packages. What does not apply
 * is no refusal: the quote says why. Must run within a transaction; locks the visit, then as the order of locks says.
 * A quote of a visit holds as long as the visit does; another for the clinic's quote_minutes.
 * @throws Refusal NOT_FOUND, INVALID, REQUIRED; ACTION_NOT_ALLOWED for a visit that is cancelled, missed or has an invoice;
 * and as reserveSessions does
 */
export async function makeQuote(scope: Scope, input: MakeQuote, now: Date): Promise<WrittenQuote> {
  if (!isId(input.patientId) || !(await isThere(scope, input.patientId)))
    throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  const visit = input.visitId ? await lockVisitToQuote(scope, input.visitId, input.patientId) : null;
  const branchId = visit?.branchId ?? input.branchId ?? null;
  if (!visit && branchId !== null && !(isId(branchId) && (await scope.loaders.branch.load(branchId))))
    throw refuse('NOT_FOUND', 'There is no such branch.', ['branchId']);
  const wanted = input.lines ?? (visit ? [{ serviceId: visit.serviceId }] : []);
  const settings = await quoteSettings(scope);
  const lines = await priceLines(scope, wanted, visit?.practitionerId ?? null, settings.currencyCode);
  const codes = input.couponCodes ?? [];
  const redemptionIds = input.redemptionIds ?? [];
  if (codes.length > MOST_CODES || redemptionIds.length > MOST_CODES) {
    const path = [codes.length > MOST_CODES ? 'couponCodes' : 'redemptionIds'];
    throw refuse('INVALID', `Give at most ${MOST_CODES}.`, path);
  }
  const replaced = visit ? await lockQuoteOfVisit(scope, visit.id) : null;
  if (replaced?.status === 'INVOICED') {
    const message = 'This visit has an invoice. Void it first, or refund it.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId']);
  }
  const expiresAt = visit ? null : new Date(now.getTime() + settings.quoteMinutes * 60_000);
  return reserveQuote(
    scope,
    {
      ...{ patientId: input.patientId, visitId: visit?.id ?? null, branchId, at: visit?.startsAt ?? now },
      ...{ currencyCode: settings.currencyCode, lines, codes, redemptionIds, replaced, expiresAt },
    },
    now,
  );
}

export interface QuoteToReserve {
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
  readonly expiresAt: Date | null;
}

/** Lets go of the replaced quote and makes the new one, in the order of locks: packages, promotions, redemptions. */
export async function reserveQuote(scope: Scope, quote: QuoteToReserve, now: Date): Promise<WrittenQuote> {
  const { replaced, patientId, lines } = quote;
  const id = newId();
  if (replaced) await setQuoteStatus(scope, replaced.id, 'RELEASED', now);
  if (replaced?.sessions) await freeSessions(scope, replaced.id);
  await reserveSessions(scope, id, sessionsOf(lines, patientId), now);
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
      replacedQuoteId,
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

async function isThere(scope: Scope, patientId: string): Promise<boolean> {
  return (await patientsOf(scope).select('id').where('id', '=', patientId).executeTakeFirst()) !== undefined;
}

async function lockVisitToQuote(scope: Scope, visitId: string, patientId: string): Promise<VisitToQuote> {
  const visit = await scope.db
    .selectFrom('visit')
    .select([
      ...([
        'id',
        'patient_id as patientId',
        'branch_id as branchId',
        'practitioner_id as practitionerId',
      ] as const),
      ...(['service_id as serviceId', 'starts_at as startsAt', 'status'] as const),
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', isId(visitId) ? visitId : null)
    .where('patient_id', '=', patientId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!visit) throw refuse('NOT_FOUND', 'The patient has no such visit.', ['visitId']);
  const { status } = visit;
  if (status === 'CANCELLED' || status === 'NO_SHOW')
    throw refuse('ACTION_NOT_ALLOWED', 'This visit did not take place.', ['visitId'], { status });
  return visit as VisitToQuote;
}
