/**
 * How what is given back of an invoice goes to its payments (mission.md, section 7: refunds give back what was spent): in points
 * and money in the proportion in which it was paid, counted over all its refunds so that rounding never adds up. Pure.
 */
import { shareOf } from '../share-of.js';

/** A payment of the invoice. Money in minor units; `points` null for money. */
export interface PaidPart {
  readonly id: string;
  readonly amountMinor: number;
  readonly returnedMinor: number;
  readonly points: number | null;
  readonly returnedPoints: number;
}

/** What one payment gives back in one refund; `points` null for money. */
export interface ReturnedPart {
  readonly id: string;
  readonly amountMinor: number;
  readonly points: number | null;
}

/**
 * `payments`: all of the invoice, the latest first, which is the order in which they give back. Points are whole: of what has
 * been given back so far and now, the points' share is rounded half up to whole points, and money gives the rest. Where there
 * is not money enough for the rest, the points that stand for it are rounded half up. The parts sum to `giveBackMinor`, which
 * may not be more than was paid and not given back.
 */
export function splitRefund(payments: readonly PaidPart[], giveBackMinor: number): ReturnedPart[] {
  if (giveBackMinor === 0) return [];
  const inPoints = payments.filter(({ points }) => points !== null);
  const inMoney = payments.filter(({ points }) => points === null);
  const paid = sum(payments, 'amountMinor');
  const moneyBefore = sum(inMoney, 'returnedMinor');
  const returned = sum(payments, 'returnedMinor') + giveBackMinor;
  if (returned > paid) throw new RangeError('More would be given back than was paid');
  const allPoints = inPoints.reduce((total, { points }) => total + (points ?? 0), 0);
  const value = worthOf(inPoints, shareOf(returned, allPoints, paid));
  const least = Math.max(moneyBefore, returned - sum(inPoints, 'amountMinor'));
  const most = Math.min(moneyBefore + giveBackMinor, sum(inMoney, 'amountMinor'));
  const money = Math.min(Math.max(returned - value, least), most) - moneyBefore;
  return [...spread(inPoints, giveBackMinor - money), ...spread(inMoney, money)];
}

/** What so many points had paid, the latest payments first. */
function worthOf(payments: readonly PaidPart[], points: number): number {
  let left = points;
  let value = 0;
  for (const payment of payments) {
    const taken = Math.min(left, payment.points ?? 0);
    if (taken > 0) value += shareOf(payment.amountMinor, taken, payment.points ?? 1);
    left -= taken;
  }
  return value;
}

function spread(payments: readonly PaidPart[], amount: number): ReturnedPart[] {
  let left = amount;
  return payments.flatMap(({ id, amountMinor, returnedMinor, points, returnedPoints }) => {
    const part = Math.min(left, amountMinor - returnedMinor);
    left -= part;
    if (part === 0) return [];
    const all = points === null ? null : shareOf(points, returnedMinor + part, amountMinor);
    return [{ id, amountMinor: part, points: all === null ? null : all - returnedPoints }];
  });
}

function sum(payments: readonly PaidPart[], field: 'amountMinor' | 'returnedMinor'): number {
  return payments.reduce((total, payment) => total + payment[field], 0);
}
