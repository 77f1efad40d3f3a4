/** Branch: an address of a clinic; its IANA time zone is what "local" means for everything that happens there. */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const BranchEntity = defineEntity({
  name: 'Branch',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    city: p.string(),
    address: p.string(),
    timeZone: p.string(),
    createdAt: p.datetime(3),
  },
});
