/** The first answer to a mutation that was sent with an idempotency key, kept for 24 hours (api.md, "Errors"). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKey',
  properties: {
    clinicId: p.uuid().primary(),
    principal: p.string().primary(),
    key: p.string().primary(),
    mutation: p.string(),
    inputHash: p.string(),
    outcome: p.json<unknown>().nullable(),
    createdAt: p.datetime(3),
  },
});
