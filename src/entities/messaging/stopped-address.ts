/** Stopped address: one that a provider refused for good; nothing more goes there until staff say so. */
import { defineEntity, p } from '@mikro-orm/postgresql';

export type StopReason = 'HARD_BOUNCE' | 'COMPLAINT' | 'REFUSED';

export const StoppedAddressEntity = defineEntity({
  name: 'StoppedAddress',
  properties: {
    clinicId: p.uuid().primary(),
    channel: p.string().$type<'EMAIL' | 'SMS'>().primary(),
    address: p.string().primary(),
    reason: p.string().$type<StopReason>(),
    detail: p.string().nullable(),
    stoppedAt: p.datetime(3),
  },
});
