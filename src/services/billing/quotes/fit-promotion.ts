/** Whether a promotion is for this patient, at this place and on this day, and for which lines (mission.md, section 8). Pure. */
import type { DiscountRefusal, LineKind } from '../../../entities/billing/discount-quote.js';
import type { PromotionScope } from '../../../entities/billing/promotion.js';
import { localDateOf, weekdayOf } from '../../visits/local-time.js';

export interface FittedLine {
  readonly line: number;
  readonly kind: LineKind;
  readonly serviceId: string | null;
  readonly packageId: string | null;
  readonly practitionerId: string | null;
}

/** What is asked about the patient and the visit; `at`: the visit's start, or of no visit the quote's instant. */
export interface QuoteFacts {
  readonly branchId: string | null;
  readonly timeZone: string;
  readonly at: Date;
  readonly newPatient: boolean;
  readonly tierId: string | null;
  readonly groupIds: readonly string[];
}

interface Terms {
  readonly scope: PromotionScope;
  readonly effectiveFrom: Date;
  readonly effectiveTo: Date | null;
}

/**
 * The lines that it fits, or the first reason why it fits none. It is in force from effective_from, included, to effective_to,
 * not included, by the instant of the quote; weekdays and dates are the visit's, by the branch's calendar.
 * Without services and packages in its scope it is for all services, and no packages.
 */
export function fitPromotion(
  { scope, effectiveFrom, effectiveTo }: Terms,
  facts: QuoteFacts,
  lines: readonly FittedLine[],
  now: Date,
): { lines: number[] } | { reason: DiscountRefusal } {
  if (now < effectiveFrom) return { reason: 'NOT_BEGUN' };
  if (effectiveTo !== null && now >= effectiveTo) return { reason: 'OVER' };
  if (!holds(scope.branchIds, facts.branchId)) return { reason: 'OTHER_BRANCH' };
  if (!onItsDay(scope, facts)) return { reason: 'OTHER_DAY' };
  if (scope.patients === 'NEW' && !facts.newPatient) return { reason: 'NOT_NEW' };
  if (scope.patients === 'RETURNING' && facts.newPatient) return { reason: 'NOT_RETURNING' };
  if (!holds(scope.tierIds, facts.tierId)) return { reason: 'OTHER_TIER' };
  if (scope.groupIds?.length && !facts.groupIds.some((id) => scope.groupIds?.includes(id)))
    return { reason: 'OTHER_GROUP' };
  const sold = lines.filter((line) => isFor(scope, line));
  if (sold.length === 0) return { reason: 'OTHER_SERVICE' };
  const fitting = sold.filter(({ practitionerId }) => holds(scope.practitionerIds, practitionerId));
  return fitting.length > 0 ? { lines: fitting.map(({ line }) => line) } : { reason: 'OTHER_PRACTITIONER' };
}

function isFor({ serviceIds = [], packageIds = [] }: PromotionScope, line: FittedLine): boolean {
  if (line.kind === 'PACKAGE') return packageIds.includes(line.packageId ?? '');
  return serviceIds.length === 0 ? packageIds.length === 0 : serviceIds.includes(line.serviceId ?? '');
}

function onItsDay(
  { weekdays = [], datesFrom, datesTo }: PromotionScope,
  { at, timeZone }: QuoteFacts,
): boolean {
  if (weekdays.length === 0 && datesFrom === undefined && datesTo === undefined) return true;
  const date = localDateOf(at, timeZone);
  if (datesFrom !== undefined && date < datesFrom) return false;
  if (datesTo !== undefined && date > datesTo) return false;
  return weekdays.length === 0 || weekdays.includes(weekdayOf(date));
}

/** An absent or empty list holds for everything. */
function holds(wanted: readonly string[] = [], has: string | null): boolean {
  return wanted.length === 0 || (has !== null && wanted.includes(has));
}
