/** Inbound SMS: what a patient answered, and how it was understood (mission.md, section 1, "Links"). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export type InboundMeaning = 'STOP' | 'CONFIRM' | 'OTHER';

export const InboundSmsEntity = defineEntity({
  name: 'InboundSms',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    provider: p.string(),
    providerMessageId: p.string(),
    /** E.164. */
    sender: p.string(),
    body: p.string(),
    meaning: p.string().$type<InboundMeaning>(),
    reply: p.string().nullable(),
    deliveryId: p.uuid().nullable(),
    patientId: p.uuid().nullable(),
    receivedAt: p.datetime(3),
  },
});
