/** What clients send about a clinic's hours and about sandboxes. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar, LocalTimeScalar } from '../scalars.js';

@InputType({ description: 'Hours on one weekday.' })
export class WorkingHoursInput {
  @Field(() => Int, { description: 'ISO: 1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => LocalTimeScalar, { description: 'Branch-local.' })
  opensAt!: string;

  @Field(() => LocalTimeScalar, { description: 'Branch-local; later than `opensAt`.' })
  closesAt!: string;
}

@InputType({ description: 'The hours of a calendar’s whole week.' })
export class CalendarWorkingHoursSetInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => [WorkingHoursInput], { description: 'All hours of the week: they replace the present ones.' })
  hours!: WorkingHoursInput[];
}

@InputType({ description: 'Hours on one date.' })
export class IntervalInput {
  @Field(() => LocalTimeScalar, { description: 'Branch-local.' })
  opensAt!: string;

  @Field(() => LocalTimeScalar, { description: 'Branch-local; later than `opensAt`.' })
  closesAt!: string;
}

@InputType({ description: 'Other hours than usual on one date.' })
export class CalendarExceptionSetInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => DateScalar, { description: 'Branch-local.' })
  date!: string;

  @Field(() => [IntervalInput], {
    description: 'The hours of that date, in place of the weekday’s; none: closed.',
  })
  intervals!: IntervalInput[];

  @Field(() => String, { nullable: true, description: 'Why, for staff to read; up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A date on which the usual hours hold again.' })
export class CalendarExceptionRemoveInput {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;

  @Field(() => DateScalar, { description: 'Branch-local.' })
  date!: string;
}

@InputType({ description: 'A new sandbox.' })
export class SandboxCreateInput {
  @Field(() => String, { description: 'Its name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of its patients (BCP 47); default: pt-BR.',
  })
  locale?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Where its clock stands at first, from 2000 to 2100. Null: real time, and `testClockAdvance` is refused.',
  })
  testClock?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many patients with a history: 0 to 2000; default: 50.',
  })
  patients?: number | null;
}

@InputType({ description: 'Where to move a sandbox’s clock.' })
export class TestClockAdvanceInput {
  @Field(() => DateTimeScalar, {
    description: 'Not before the present instant of the clock, and before the year 2101.',
  })
  to!: Date;
}
