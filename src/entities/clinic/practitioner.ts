/** Practitioner: who treats; works in one or more branches, and is in one place at a time. */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const PractitionerEntity = defineEntity({
  name: 'Practitioner',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    firstName: p.string(),
    lastName: p.string(),
    createdAt: p.datetime(3),
  },
});
