/** Consent: append-only; the latest row of a patient, purpose and channel holds (mission.md, section 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../messaging/delivery.js';

export type ConsentPurpose = 'MARKETING';
export type ConsentSource = 'STAFF' | 'PATIENT' | 'PARTNER' | 'UNSUBSCRIBE_LINK' | 'INBOUND_SMS';

export const ConsentEntity = defineEntity({
  name: 'Consent',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    purpose: p.string().$type<ConsentPurpose>(),
    channel: p.string().$type<Channel>(),
    given: p.boolean(),
    wording: p.string(),
    recordedBy: p.string().$type<ConsentSource>(),
    recordedById: p.uuid().nullable(),
    recordedAt: p.datetime(3),
  },
});
