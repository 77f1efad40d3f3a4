import { describe, expect, test } from '@jest/globals';
import type { Sibling } from '../../src/services/messaging/delivery-facts.js';
import { type RoutedFacts, smsInPlace } from '../../src/services/messaging/route-delivery.js';

const reminder: RoutedFacts = {
  kind: 'REMINDER',
  channel: 'PUSH',
  patientId: 'patient',
  plannedReason: 'LEAD_OVER_72_H',
  placedBy: 'STAFF',
  siblings: [],
};
const sibling = (rest: Partial<Sibling>): Sibling => ({
  ...{ id: 'sibling', channel: 'EMAIL', status: 'SENT', reason: null, read: false },
  ...rest,
});
const booked: RoutedFacts = { ...reminder, kind: 'VISIT_BOOKED', plannedReason: 'BOOKED' };
const noAddress = sibling({ status: 'SUPPRESSED', reason: 'NO_ADDRESS' });

describe('an SMS in place', () => {
  test.each<[string | null, string, Partial<RoutedFacts>]>([
    ['NO_APP', 'of push', {}],
    [null, 'of an e-mail', { channel: 'EMAIL' }],
    [null, 'of push to staff', { patientId: null }],
    [null, 'of what staff send again', { plannedReason: 'RESENT' }],
    [null, 'of a campaign', { kind: 'CAMPAIGN' }],
    [null, 'of a rule’s message', { kind: 'RETENTION_RULE' }],
    ['NO_APP', 'of a slot’s offer', { kind: 'FREED_SLOT_OFFER' }],
    ['NO_APP', 'of a booking by the patient', { kind: 'VISIT_BOOKED', placedBy: 'PATIENT' }],
    ['NO_APP', 'of a move by a partner', { kind: 'VISIT_MOVED', placedBy: 'PARTNER' }],
  ])('%s: %s', (reason, _, change) => {
    expect(smsInPlace({ ...reminder, ...change }, 'NO_APP')).toBe(reason);
  });

  test('of what is suppressed for another reason there is none', () => {
    expect(smsInPlace(reminder, 'KIND_MUTED')).toBeNull();
    expect(smsInPlace(reminder, null)).toBeNull();
  });
});

describe('a booking or move by staff', () => {
  test.each<[string | null, string, Sibling]>([
    [null, 'went by e-mail', sibling({})],
    [null, 'is about to go by e-mail', sibling({ status: 'PLANNED' })],
    [null, 'failed by e-mail', sibling({ status: 'FAILED', reason: 'PROVIDER_FAILED' })],
    ['NO_ADDRESS_OR_APP', 'had no address to go to', noAddress],
  ])('%s when it has no app to go to and %s', (reason, _, email) => {
    const sms = sibling({ channel: 'SMS', status: 'PLANNED' });
    for (const kind of ['VISIT_BOOKED', 'VISIT_MOVED'] as const) {
      expect(smsInPlace({ ...booked, kind, siblings: [email, sms] }, 'NO_APP')).toBe(reason);
    }
  });

  test('goes by SMS whichever of the two is found out last', () => {
    const push = sibling({ channel: 'PUSH', status: 'FAILED', reason: 'NO_APP' });
    expect(smsInPlace({ ...booked, channel: 'EMAIL', siblings: [push] }, 'NO_ADDRESS')).toBe(
      'NO_ADDRESS_OR_APP',
    );
  });
});
