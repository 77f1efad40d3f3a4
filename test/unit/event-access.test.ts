// Who may see which event.
import { describe, expect, test } from '@jest/globals';
import { PERMISSIONS, type Permission } from '../../src/entities/clinic/access.js';
import { EVENT_KINDS, type EventKind } from '../../src/entities/events/event.js';
import { maySee } from '../../src/services/events/event-access.js';
import { NOBODY, permissionsOfPatient, permissionsOfRole, type Viewer } from '../../src/services/viewer.js';

const known = { clinicId: 'clinic', sandbox: false, expiresAt: null };
const staff: Viewer = {
  ...known,
  kind: 'STAFF',
  role: 'RECEPTIONIST',
  id: 'staff',
  permissions: permissionsOfRole('RECEPTIONIST'),
};
const patient = (id: string): Viewer => ({
  ...known,
  kind: 'PATIENT',
  id,
  permissions: permissionsOfPatient(),
});
const partner = (...scopes: Permission[]): Viewer => ({
  ...known,
  kind: 'PARTNER',
  id: 'key',
  permissions: new Set(scopes),
});

function event(kind: EventKind, patientId: string | null = 'ann', clinicId = 'clinic') {
  const ids = {
    visitId: 'visit',
    slotId: 'slot',
    offerId: 'offer',
    deliveryId: 'delivery',
    calendarId: 'c',
    branchId: 'b',
    practitionerId: 'p',
  };
  const anybodys = { assigneeId: null, role: null };
  const taskAudience = { createdById: null, now: anybodys, before: anybodys };
  return { clinicId, kind, payload: { ...ids, patientId, taskAudience } };
}

/** What an event can be about. */
const ABOUT = [
  ...(['visits:read', 'slots:read', 'offers:read', 'tasks:read', 'deliveries:read'] as const),
  ...(['billing:read', 'loyalty:read'] as const),
] as const;

/** The kinds, about Ann, that the viewer may see. */
const seen = (viewer: Viewer) => EVENT_KINDS.filter((kind) => maySee(viewer, event(kind)));
const visitKinds = EVENT_KINDS.filter((kind) => kind.startsWith('VISIT_'));
const deliveryKinds = EVENT_KINDS.filter((kind) => kind.startsWith('DELIVERY_'));
const slotKinds = EVENT_KINDS.filter((kind) => kind.startsWith('SLOT_'));
const offerKinds = EVENT_KINDS.filter((kind) => kind.startsWith('OFFER_'));
const moneyKinds = EVENT_KINDS.filter((kind) => /^(INVOICE|PAYMENT)_/.test(kind));
const loyaltyKinds = EVENT_KINDS.filter((kind) => /^(POINTS|REFERRAL)_/.test(kind));
/** Of one patient, where they are the patient's own. */
const own = [...visitKinds, ...offerKinds, ...deliveryKinds, ...moneyKinds, ...loyaltyKinds];
const ofKinds = (kinds: readonly EventKind[]) => EVENT_KINDS.filter((kind) => kinds.includes(kind));

describe('an event is seen by', () => {
  test('staff, whichever it is', () => {
    expect(seen(staff)).toEqual(EVENT_KINDS);
  });

  test('staff whose role may read one kind of thing only, as far as that goes', () => {
    expect(seen({ ...staff, permissions: new Set(['visits:read']) })).toEqual(visitKinds);
    expect(seen({ ...staff, permissions: new Set(['slots:read']) })).toEqual(slotKinds);
    expect(seen({ ...staff, permissions: new Set(['offers:read']) })).toEqual(offerKinds);
    expect(seen({ ...staff, permissions: new Set(['deliveries:read']) })).toEqual(deliveryKinds);
    expect(seen({ ...staff, permissions: new Set(['billing:read']) })).toEqual(moneyKinds);
    expect(seen({ ...staff, permissions: new Set(['loyalty:read']) })).toEqual(loyaltyKinds);
    expect(seen({ ...staff, permissions: new Set() })).toEqual([]);
  });

  test('the patient whose it is, and no other', () => {
    expect(seen(patient('ann'))).toEqual(ofKinds(own));
    expect(seen(patient('bob'))).toEqual([]);
    expect(maySee(patient('ann'), event('VISIT_BOOKED', null))).toBe(false);
    // What a slot is to the others who were asked about it.
    expect(maySee(patient('bob'), event('OFFER_TAKEN', 'ann'))).toBe(false);
    // A message to staff is to no patient.
    expect(maySee(patient('ann'), event('DELIVERY_SENT', null))).toBe(false);
  });

  test('a patient never when it is about a slot as a whole, even one that they were offered', () => {
    const everything: Viewer = { ...known, kind: 'PATIENT', id: 'ann', permissions: new Set(PERMISSIONS) };
    expect(seen(everything)).toEqual(ofKinds(own));
  });

  test('a partner with the scope for events and the one for what it is about', () => {
    expect(seen(partner('events:read', 'visits:read'))).toEqual(visitKinds);
    expect(seen(partner('events:read', 'slots:read'))).toEqual(slotKinds);
    expect(seen(partner('events:read', 'offers:read'))).toEqual(offerKinds);
    expect(seen(partner('events:read', 'deliveries:read'))).toEqual(deliveryKinds);
    expect(seen(partner('events:read', 'billing:read'))).toEqual(moneyKinds);
    expect(seen(partner('events:read', 'loyalty:read'))).toEqual(loyaltyKinds);
    expect(seen(partner('events:read', ...ABOUT))).toEqual(EVENT_KINDS);
    expect(seen(partner(...ABOUT))).toEqual([]);
    expect(seen(partner('events:read'))).toEqual([]);
  });

  test('nobody of another clinic, and not by nobody', () => {
    const system: Viewer = { kind: 'SYSTEM', clinicId: 'clinic', sandbox: false };
    expect(seen(system)).toEqual(EVENT_KINDS);
    for (const viewer of [staff, patient('ann'), partner('events:read', ...ABOUT), system]) {
      for (const kind of EVENT_KINDS) expect(maySee(viewer, event(kind, 'ann', 'other'))).toBe(false);
    }
    expect(seen(NOBODY)).toEqual([]);
  });
});
