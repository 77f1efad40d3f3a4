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
  confirmedBy: null,
  mutedKinds: [],
  enabledKinds: ['REMINDER'],
  laterVisit: false,
  offerStatus: null,
  taskStatus: null,
  consentAnswered: false,
  pointsLeft: null,
  ruleEnded: null,
  campaignKind: null,
  campaignEnded: null,
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
    ['SLOT_TAKEN', { kind: 'FREED_SLOT_OFFER', offerStatus: 'TAKEN' }],
    ['SLOT_TAKEN', { kind: 'FREED_SLOT_OFFER', offerStatus: 'CLAIMED', bookingNumber: 2 }],
    ['OFFER_CLOSED', { kind: 'FREED_SLOT_OFFER', offerStatus: 'CLOSED' }],
    ['TASK_DONE', { kind: 'TASK_DUE', taskStatus: 'DONE' }],
    ['PATIENT_DECEASED', { deceasedAt: now }],
    ['PATIENT_ARCHIVED', { archivedAt: now }],
    ['PATIENT_DO_NOT_CONTACT', { doNotContact: true }],
    ['KIND_MUTED', { mutedKinds: ['REMINDER'] }],
    ['KIND_SWITCHED_OFF', { enabledKinds: ['VISIT_BOOKED'] }],
    ['CONSENT_ANSWERED', { consentAnswered: true }],
    ['POINTS_GONE', { pointsLeft: 0 }],
    ['NO_ADDRESS', { email: null }],
  ])('%s for %j', (reason, change) => {
    expect(reasonNotToSend({ ...fine, ...change }, true)).toBe(reason);
  });

  const completed: CheckedFacts = {
    ...fine,
    kind: 'REVIEW_REQUEST',
    plannedReason: 'TWO_HOURS_AFTER_END',
    visitStatus: 'COMPLETED',
    startsAt: new Date(now.getTime() - 9_000_000),
    enabledKinds: ['REVIEW_REQUEST', 'SATISFACTION_SURVEY', 'REBOOKING_INVITATION'],
  };

  test.each<[string | null, Partial<CheckedFacts>]>([
    [null, {}],
    ['VISIT_NOT_COMPLETED', { visitStatus: 'ARRIVED' }],
    ['VISIT_NOT_COMPLETED', { visitStatus: 'NO_SHOW' }],
    ['KIND_SWITCHED_OFF', { enabledKinds: [] }],
    [null, { enabledKinds: [], bookedBy: 'PATIENT' }],
    [null, { enabledKinds: [], bookedBy: 'PARTNER' }],
    ['KIND_MUTED', { bookedBy: 'PATIENT', mutedKinds: ['REVIEW_REQUEST'] }],
    [null, { kind: 'SATISFACTION_SURVEY' }],
    ['LATER_VISIT', { kind: 'REBOOKING_INVITATION', laterVisit: true }],
    [null, { kind: 'REBOOKING_INVITATION' }],
  ])('after a visit: %s for %j', (reason, change) => {
    expect(reasonNotToSend({ ...completed, ...change }, true)).toBe(reason);
  });

  test.each<[string | null, Partial<CheckedFacts>]>([
    [null, {}],
    ['VISIT_NOT_CANCELLED', { visitStatus: 'BOOKED' }],
    ['NO_LONGER_USEFUL', { usefulUntil: now }],
    ['KIND_SWITCHED_OFF', { enabledKinds: [] }],
  ])('of a cancellation: %s for %j', (reason, change) => {
    const cancelled: CheckedFacts = {
      ...fine,
      kind: 'VISIT_CANCELLED',
      visitStatus: 'CANCELLED',
      enabledKinds: ['VISIT_CANCELLED'],
    };
    expect(reasonNotToSend({ ...cancelled, ...change }, true)).toBe(reason);
  });

  test.each<[string | null, Partial<CheckedFacts>]>([
    ['NO_PHONE', { channel: 'SMS' }],
    [null, { channel: 'SMS', phone: '+48501234567' }],
    ['ADDRESS_STOPPED', { channel: 'SMS', phone: '+48501234567', stopped: true }],
    ['NO_APP', { channel: 'PUSH' }],
    ['STAFF_DEACTIVATED', { deactivatedAt: now }],
  ])('over another channel, and to staff: %s for %j', (reason, change) => {
    expect(reasonNotToSend({ ...fine, ...change }, true)).toBe(reason);
  });

  test('nothing can be pushed where there is nothing to push with', () => {
    const devices = [{ id: '1', service: 'FCM', address: 'token', keys: null }] as const;
    expect(reasonNotToSend({ ...fine, channel: 'PUSH', devices }, true)).toBeNull();
    expect(reasonNotToSend({ ...fine, channel: 'PUSH', devices }, false)).toBe('NO_APP');
  });

  test('what is about no visit is asked nothing about visits', () => {
    const campaign: CheckedFacts = {
      ...{ ...fine, kind: 'CAMPAIGN', plannedReason: 'CAMPAIGN', plannedBooking: null },
      ...{ visitStatus: null, startsAt: null, bookingNumber: null, bookedBy: null },
      ...{ mutedKinds: null, enabledKinds: null },
    };
    expect(reasonNotToSend(campaign, true)).toBeNull();
  });

  test('an SMS that waits for a reading does not go once the patient has confirmed', () => {
    const sms = { ...fine, kind: 'VISIT_BOOKED', channel: 'SMS', phone: '+48501234567' } as const;
    const waiting: CheckedFacts = { ...sms, plannedReason: 'UNREAD_AFTER_4_H', enabledKinds: [sms.kind] };
    expect(reasonNotToSend(waiting, true)).toBeNull();
    expect(reasonNotToSend({ ...waiting, confirmedBy: 'STAFF' }, true)).toBeNull();
    expect(reasonNotToSend({ ...waiting, confirmedBy: 'PATIENT' }, true)).toBe('READ');
    const inPlace = { ...waiting, confirmedBy: 'PATIENT', plannedReason: 'NO_APP' } as const;
    expect(reasonNotToSend(inPlace, true)).toBeNull();
  });

  test('the offer of a freed slot obeys the visit’s mute, and not the calendar’s switches', () => {
    const offer: CheckedFacts = { ...fine, kind: 'FREED_SLOT_OFFER', plannedBooking: null, enabledKinds: [] };
    expect(reasonNotToSend(offer, true)).toBeNull();
    expect(reasonNotToSend({ ...offer, mutedKinds: ['FREED_SLOT_OFFER'] }, true)).toBe('KIND_MUTED');
  });

  test('a rule’s message that names a visit goes whatever became of that', () => {
    for (const kind of ['RETENTION_RULE', 'WIN_BACK', 'POINTS_EXPIRING'] as const) {
      const over: CheckedFacts = { ...fine, kind, plannedBooking: null, startsAt: now, enabledKinds: [] };
      for (const visitStatus of ['COMPLETED', 'CANCELLED', 'NO_SHOW'] as const) {
        expect(reasonNotToSend({ ...over, visitStatus }, true)).toBeNull();
      }
    }
  });

  test.each<[string | null, Partial<CheckedFacts>]>([
    [null, {}],
    [null, { bookingNumber: 2 }],
    [null, { visitStatus: null, startsAt: null, campaignKind: 'PROMOTIONAL' }],
    [null, { visitStatus: 'CONFIRMED', campaignKind: 'REMINDING' }],
    ['VISIT_CONFIRMED', { visitStatus: 'CONFIRMED' }],
    ['VISIT_CANCELLED', { visitStatus: 'CANCELLED' }],
    ['VISIT_NOT_AHEAD', { visitStatus: 'ARRIVED' }],
    ['VISIT_STARTED', { startsAt: now }],
    ['CAMPAIGN_PAUSED', { campaignEnded: 'CAMPAIGN_PAUSED' }],
    ['CAMPAIGN_STOPPED', { campaignEnded: 'CAMPAIGN_STOPPED' }],
  ])('a campaign’s message about a visit: %s of %j', (reason, facts) => {
    const message: CheckedFacts = { ...fine, kind: 'CAMPAIGN', campaignKind: 'CONFIRMING', enabledKinds: [] };
    expect(reasonNotToSend({ ...message, plannedBooking: null, ...facts }, true)).toBe(reason);
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
