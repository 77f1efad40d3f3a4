import { describe, expect, test } from '@jest/globals';
import { type CheckedFacts, reasonNotToSend } from '../../src/services/messaging/check-delivery.js';
import { retryPause } from '../../src/services/messaging/retry-pause.js';

const now = new Date('2026-03-02T08:00:00.000Z');
const ahead = new Date('2026-03-04T08:00:00.000Z');

const fine: CheckedFacts = {
  kind: 'REMINDER',
  channel: 'EMAIL',
  plannedReason: 'LEAD_OVER_72_H',
  plannedBooking: 1,
  usefulUntil: ahead,
  at: now,
  visitStatus: 'BOOKED',
  startsAt: ahead,
  bookingNumber: 1,
  bookedBy: 'STAFF',
  mutedKinds: [],
  enabledKinds: ['REMINDER'],
  laterVisit: false,
  email: 'jan@patients.example',
  phone: null,
  devices: [],
  stopped: false,
  doNotContact: false,
  archivedAt: null,
  deceasedAt: null,
  deactivatedAt: null,
  siblings: [],
};

describe('the check at the moment of sending', () => {
  test('a visit that is ahead is reminded, a confirmed one too', () => {
    expect(reasonNotToSend(fine, true)).toBeNull();
    expect(reasonNotToSend({ ...fine, visitStatus: 'CONFIRMED' }, true)).toBeNull();
  });

  test.each<[string, Partial<CheckedFacts>]>([
    ['VISIT_CANCELLED', { visitStatus: 'CANCELLED' }],
    ['VISIT_NOT_AHEAD', { visitStatus: 'ARRIVED' }],
    ['VISIT_NOT_AHEAD', { visitStatus: 'COMPLETED' }],
    ['VISIT_NOT_AHEAD', { visitStatus: 'NO_SHOW' }],
    ['VISIT_MOVED', { bookingNumber: 2 }],
    ['VISIT_STARTED', { startsAt: now }],
    ['NO_LONGER_USEFUL', { usefulUntil: now }],
    ['PATIENT_DECEASED', { deceasedAt: now }],
    ['PATIENT_ARCHIVED', { archivedAt: now }],
    ['PATIENT_DO_NOT_CONTACT', { doNotContact: true }],
    ['KIND_MUTED', { mutedKinds: ['REMINDER'] }],
    ['KIND_SWITCHED_OFF', { enabledKinds: ['VISIT_BOOKED'] }],
    ['NO_ADDRESS', { email: null }],
  ])('%s for %j', (reason, change) => {
    expect(reasonNotToSend({ ...fine, ...change }, true)).toBe(reason);
  });

  test('a visit that starts a millisecond from now has not started', () => {
    const soon = new Date(now.getTime() + 1);
    expect(reasonNotToSend({ ...fine, startsAt: soon, usefulUntil: soon }, true)).toBeNull();
  });
});

describe('the pause before another try', () => {
  test('grows from a minute to an hour and stays there', () => {
    const minutes = [1, 2, 3, 4, 5, 50].map((attempts) => retryPause(attempts, () => 0) / 60_000);
    expect(minutes).toEqual([1, 5, 15, 60, 60, 60]);
  });

  test('is longer by up to a fifth, so that failures do not come back together', () => {
    expect(retryPause(1, () => 0.5)).toBe(66_000);
    expect(retryPause(1, () => 1)).toBe(72_000);
  });
});
