/** What a user can cause and a client can act on (api.md, "Errors"); the codes are those of services/refusal.ts. */
import { Field, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Money } from './clinic/money.js';
import { StaffMember } from './clinic/staff-member.js';
import { DeliveryStatus } from './messaging/delivery-states.js';
import { Reference } from './reference.js';
import { DateTimeScalar } from './scalars.js';
import { VisitStatus } from './visits/visit-status.js';

export const UserErrorCode = {
  NOT_FOUND: 'NOT_FOUND',
  INVALID: 'INVALID',
  REQUIRED: 'REQUIRED',
  IN_THE_PAST: 'IN_THE_PAST',
  SLOT_TAKEN: 'SLOT_TAKEN',
  OUTSIDE_WORKING_HOURS: 'OUTSIDE_WORKING_HOURS',
  ACTION_NOT_ALLOWED: 'ACTION_NOT_ALLOWED',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  SELF_SERVICE_OFF: 'SELF_SERVICE_OFF',
  OFFER_CLOSED: 'OFFER_CLOSED',
  NOT_OFFERABLE: 'NOT_OFFERABLE',
  TASK_TAKEN: 'TASK_TAKEN',
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  NAME_TAKEN: 'NAME_TAKEN',
  PLAN_TIER_TOO_LOW: 'PLAN_TIER_TOO_LOW',
  INSUFFICIENT_POINTS: 'INSUFFICIENT_POINTS',
  INSUFFICIENT_FUNDS: 'INSUFFICIENT_FUNDS',
  OUT_OF_STOCK: 'OUT_OF_STOCK',
  LIMIT_REACHED: 'LIMIT_REACHED',
  SECOND_PERSON_NEEDED: 'SECOND_PERSON_NEEDED',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  NOT_A_SANDBOX: 'NOT_A_SANDBOX',
  CLOCK_MOVES_FORWARD_ONLY: 'CLOCK_MOVES_FORWARD_ONLY',
} as const;

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why the clinic refused; stable, for programs to act on.',
  valuesConfig: {
    NOT_FOUND: { description: 'What an id stands for is absent, or not for you to see.' },
    INVALID: { description: 'A value cannot be used; the message says what can.' },
    REQUIRED: { description: 'A value is missing.' },
    IN_THE_PAST: { description: 'The time is past by the clinic’s clock.' },
    SLOT_TAKEN: { description: 'Someone has this time; see SlotTakenError.' },
    OUTSIDE_WORKING_HOURS: { description: 'The calendar does not work then; see OutsideWorkingHoursError.' },
    ACTION_NOT_ALLOWED: {
      description:
        'What it is about is in a state that does not allow this; for visits and messages see ActionNotAllowedError and DeliveryActionNotAllowedError.',
    },
    PATIENT_ARCHIVED: { description: 'The patient is archived or deceased.' },
    SELF_SERVICE_OFF: { description: 'In this calendar only the clinic changes visits.' },
    OFFER_CLOSED: {
      description:
        'The offer of a freed slot is over, and nobody was faster: its visit changed, or its time passed.',
    },
    NOT_OFFERABLE: {
      description: 'The slot or the patient is not one that offers are for; the message says why.',
    },
    TASK_TAKEN: { description: 'A colleague has this task; see TaskTakenError.' },
    ALREADY_ANSWERED: { description: 'The survey of this visit was answered before.' },
    NAME_TAKEN: { description: 'Another of the same kind, not archived, has this name.' },
    PLAN_TIER_TOO_LOW: { description: 'What the clinic has subscribed to does not include this.' },
    INSUFFICIENT_POINTS: {
      description: 'The account has fewer points to spend; see InsufficientPointsError.',
    },
    INSUFFICIENT_FUNDS: { description: 'The wallet holds less money; see InsufficientFundsError.' },
    OUT_OF_STOCK: { description: 'Nothing of this reward is left.' },
    LIMIT_REACHED: {
      description: 'The patient has had as many of it as one may; the message says how many.',
    },
    SECOND_PERSON_NEEDED: { description: 'Whoever proposed it cannot decide on it: ask a colleague.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The idempotency key came before with another input.' },
    NOT_A_SANDBOX: { description: 'Only a sandbox with a test clock can do this.' },
    CLOCK_MOVES_FORWARD_ONLY: { description: 'The test clock is past that instant.' },
  },
});

@InterfaceType('UserError', {
  description: 'Why a mutation was refused. Nothing was changed.',
})
export abstract class UserError {
  @Field(() => UserErrorCode, { simple: true, description: 'Stable, for programs to act on.' })
  code!: keyof typeof UserErrorCode;

  @Field(() => String, { simple: true, description: 'Plain English; says what to do.' })
  message!: string;

  @Field(() => [String], { simple: true, description: 'The way to the argument: ["input", "startsAt"].' })
  path!: string[];
}

@ObjectType({ implements: UserError, description: 'An input that was refused.' })
class InputError extends UserError {}

@ObjectType({ implements: UserError, description: 'Someone was faster, or the time was never free.' })
class SlotTakenError extends UserError {
  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'The next start that is free in this calendar; null when there is none within 60 days.',
  })
  nextFree!: Date | null;

  @Field(() => [DateTimeScalar], {
    simple: true,
    description:
      'After a claim: starts in this calendar that are still free and earlier than the visit, the soonest first, at most 5. Else none.',
  })
  stillFree!: Date[];
}

@ObjectType({ implements: UserError, description: 'The calendar does not work at this time.' })
class OutsideWorkingHoursError extends UserError {
  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'The next start that is free in this calendar; null when there is none within 60 days.',
  })
  nextFree!: Date | null;
}

@ObjectType({ implements: UserError, description: 'The visit is in a status that does not allow this.' })
class ActionNotAllowedError extends UserError {
  @Field(() => VisitStatus, { simple: true, description: 'The status that the visit is in.' })
  status!: VisitStatus;
}

@ObjectType({ implements: UserError, description: 'The message is in a status that does not allow this.' })
class DeliveryActionNotAllowedError extends UserError {
  @Field(() => DeliveryStatus, { simple: true, description: 'The status that the message is in.' })
  deliveryStatus!: DeliveryStatus;
}

@ObjectType({ implements: UserError, description: 'A colleague was faster.' })
class TaskTakenError extends UserError {
  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who has it.',
  })
  assignee!: StaffMember | null;
}

@ObjectType({ implements: UserError, description: 'The account has fewer points to spend.' })
class InsufficientPointsError extends UserError {
  @Field(() => Int, { simple: true, description: 'Points that can be spent now.' })
  available!: number;
}

@ObjectType({ implements: UserError, description: 'The wallet holds less money.' })
class InsufficientFundsError extends UserError {
  @Field(() => Money, { simple: true, description: 'What the wallet holds.' })
  balance!: Money;
}

/** No field names them: they are what `userErrors` holds. */
export const USER_ERROR_TYPES = [
  InputError,
  SlotTakenError,
  OutsideWorkingHoursError,
  ActionNotAllowedError,
  DeliveryActionNotAllowedError,
  TaskTakenError,
  InsufficientPointsError,
  InsufficientFundsError,
];

/** The GraphQL type of a refusal: of its code, and where a code has several, of what it carries. */
export function typeOfUserError(error: { code: string; status?: string; deliveryStatus?: string }): string {
  if (error.code === 'SLOT_TAKEN') return 'SlotTakenError';
  if (error.code === 'TASK_TAKEN') return 'TaskTakenError';
  if (error.code === 'INSUFFICIENT_POINTS') return 'InsufficientPointsError';
  if (error.code === 'INSUFFICIENT_FUNDS') return 'InsufficientFundsError';
  if (error.code === 'OUTSIDE_WORKING_HOURS') return 'OutsideWorkingHoursError';
  if (error.code !== 'ACTION_NOT_ALLOWED') return 'InputError';
  if (error.deliveryStatus !== undefined) return 'DeliveryActionNotAllowedError';
  return error.status === undefined ? 'InputError' : 'ActionNotAllowedError';
}
