/** Clinic: the tenant; owns every row below (mission.md, section 0). A sandbox may have a clock of its own (section 12). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const ClinicEntity = defineEntity({
  name: 'Clinic',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    locale: p.string(),
    currencyCode: p.string(),
    sandbox: p.boolean().default(false),
    testClock: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});
