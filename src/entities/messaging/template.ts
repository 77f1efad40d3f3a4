/** Template: a clinic's own text for a kind, channel and language; each change is a new version (mission.md, section 1). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from './delivery.js';
import type { NotificationKind } from './notification-kind.js';

export const LANGUAGES = ['pt-BR', 'pl', 'uk', 'ru', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TemplateEntity = defineEntity({
  name: 'Template',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.string().$type<NotificationKind>(),
    channel: p.string().$type<Channel>(),
    language: p.string().$type<Language>(),
    version: p.integer(),
    subject: p.string().nullable(),
    /** Null: back to the built-in text. */
    body: p.string().nullable(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
});
