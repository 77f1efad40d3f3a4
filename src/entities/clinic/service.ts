/** Service: what is done; its duration sets a visit's length, its price is in minor units of its currency. */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const ServiceEntity = defineEntity({
  name: 'Service',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    durationMinutes: p.integer(),
    priceMinor: p.bigint('number'),
    currencyCode: p.string(),
    recallIntervalMonths: p.integer().nullable(),
    createdAt: p.datetime(3),
  },
});
