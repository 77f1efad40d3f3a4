/** What rules and campaigns say, and to whom: their texts by version, and their recipients (mission.md, section 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../messaging/delivery.js';
import type { Language } from '../messaging/template.js';

/** Named as the messages are. */
export type MailingKind = 'RETENTION_RULE' | 'CAMPAIGN';

export const MailingTextEntity = defineEntity({
  name: 'MailingText',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** The rule's or the campaign's. */
    mailingId: p.uuid(),
    version: p.integer(),
    /** 'A', 'B' … of a campaign; '': the only one. */
    variant: p.string().default(''),
    /** Of a hundred recipients, how many get this variant. */
    share: p.integer().default(100),
    /** Null: for every channel, or language, that has no text of its own. */
    channel: p.string().$type<Channel>().nullable(),
    language: p.string().$type<Language>().nullable(),
    subject: p.string().nullable(),
    body: p.string(),
  },
});

export const MailingRecipientEntity = defineEntity({
  name: 'MailingRecipient',
  properties: {
    clinicId: p.uuid().primary(),
    mailingId: p.uuid().primary(),
    /** Of a rule the last visit's id, of a campaign the run's occasion. */
    occasion: p.string().primary(),
    patientId: p.uuid().primary(),
    kind: p.string().$type<MailingKind>(),
    version: p.integer(),
    variant: p.string().default(''),
    /** By lot left without a message. */
    heldOut: p.boolean().default(false),
    branchId: p.uuid().nullable(),
    practitionerId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    /** When the message was due; of a campaign null until it is released. */
    dueAt: p.datetime(3).nullable(),
    chosenAt: p.datetime(3),
    /** The place in a campaign's order. */
    place: p.uuid(),
  },
});
