/** Provider: how fast this server may send through one, and whether it is down; shared by all processes, of no clinic. */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const ProviderEntity = defineEntity({
  name: 'Provider',
  properties: {
    name: p.string().primary(),
    tokens: p.double(),
    refilledAt: p.datetime(3),
    failures: p.integer().default(0),
    openUntil: p.datetime(3).nullable(),
  },
});
