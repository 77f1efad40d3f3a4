/** Payloads: each mutation has one of its own, with a result that is null exactly when there are user errors (api.md). */
import { type ClassType, Field, ObjectType } from 'type-graphql';
import { UserError } from './user-error.js';

/** A payload type `<name>` whose field `result` holds the changed object. */
export function payloadOf<T extends object, F extends string>(
  name: string,
  result: F,
  type: ClassType<T>,
  description: string,
) {
  @ObjectType(name, { description })
  class Payload {
    @Field(() => [UserError], { simple: true, description: 'Why it was refused; empty when it was done.' })
    userErrors!: UserError[];
  }
  Field(() => type, {
    simple: true,
    nullable: true,
    description: 'Null exactly when there are user errors.',
  })(Payload.prototype, result);
  return Payload as ClassType<Payload & { [K in F]: T | null }>;
}
