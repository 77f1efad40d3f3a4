/** Consent: append-only; the latest row of a patient, purpose and channel holds (mission.md, section 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../messaging/delivery.js';
import type { Language } from '../messaging/template.js';

/** MARKETING is all of it; each other is one kind of it, by the name of its messages. */
export const CONSENT_PURPOSES = [
  'MARKETING',
  'RETENTION_RULE',
  'CAMPAIGN',
  'WIN_BACK',
  'POINTS_EXPIRING',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export type ConsentSource =
  | 'STAFF'
  | 'PATIENT'
  | 'PARTNER'
  | 'UNSUBSCRIBE_LINK'
  | 'INBOUND_SMS'
  | 'CONFIRMATION_LINK'
  | 'IMPORT';

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
    /** The clinic's wording that it was asked with; null: other words. */
    wordingId: p.uuid().nullable(),
    /** Asked for, and waiting for the patient to confirm it; not given yet. */
    requested: p.boolean().default(false),
    recordedBy: p.string().$type<ConsentSource>(),
    recordedById: p.uuid().nullable(),
    recordedAt: p.datetime(3),
  },
});

/** The words that patients are asked with; append-only, the latest version of a purpose and language is shown. */
export const ConsentWordingEntity = defineEntity({
  name: 'ConsentWording',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    purpose: p.string().$type<ConsentPurpose>(),
    language: p.string().$type<Language>(),
    version: p.integer(),
    text: p.string(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});
