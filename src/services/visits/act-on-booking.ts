/** An action on the booking of a visit that somebody has seen, and on no later one: a link may be older than the last move. */
import type { Visit } from '../../entities/visits/visit.js';
import type { Scope } from '../scope.js';
import { lockVisitToPlan } from './change-visit.js';

/** The visit has been moved since; `visit` is as it is now. */
export class MovedMeanwhile extends Error {
  constructor(readonly visit: Pick<Visit, 'startsAt' | 'endsAt' | 'bookingNumber' | 'placedBy'>) {
    super('The visit was moved meanwhile');
    this.name = 'MovedMeanwhile';
  }
}

export interface Booking {
  readonly visitId: string;
  readonly bookingNumber: number;
}

/**
 * Runs the work in a transaction that holds the visit's lock, if it is still this booking.
 * @throws MovedMeanwhile, Refusal NOT_FOUND, and as the work does
 */
export function actOnBooking<T>(
  scope: Scope,
  { visitId, bookingNumber }: Booking,
  work: (tx: Scope, visit: Visit) => Promise<T>,
): Promise<T> {
  return scope.transaction(async (tx) => {
    const visit = await lockVisitToPlan(tx, visitId);
    if (visit.bookingNumber !== bookingNumber) throw new MovedMeanwhile({ ...visit });
    return work(tx, visit);
  });
}
