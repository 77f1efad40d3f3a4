/** A sandbox and its test clock, as their mutations answer. */
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars.js';
import { StaffRole } from './viewer-kinds.js';

@ObjectType({ description: 'A token for one role.' })
export class StaffToken {
  @Field(() => StaffRole, { simple: true, description: 'The role that it stands for.' })
  role!: keyof typeof StaffRole;

  @Field(() => String, { simple: true, description: 'Send it as "Authorization: Bearer …".' })
  token!: string;
}

@ObjectType({ description: 'A sandbox with everything one needs to try it. Its tokens are shown only here.' })
export class Sandbox {
  @Field(() => String, { simple: true, description: 'The clinic’s name.' })
  name!: string;

  @Field(() => [StaffToken], { simple: true, description: 'One token for each role; they end after a year.' })
  staffTokens!: StaffToken[];

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'A token of its first patient; null: it has none.',
  })
  patientToken!: string | null;

  @Field(() => String, {
    simple: true,
    description: 'A partner’s key with all reading scopes, "visits:write" and "deliveries:write".',
  })
  partnerApiKey!: string;
}

@ObjectType({ description: 'A test clock after it was moved.' })
export class TestClock {
  @Field(() => DateTimeScalar, { simple: true, description: 'Where it stands.' })
  now!: Date;

  @Field(() => Int, { simple: true, description: 'How many messages were sent on the way.' })
  delivered!: number;
}
