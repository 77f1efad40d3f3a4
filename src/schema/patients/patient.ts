/** A patient as clients see them. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateScalar, DateTimeScalar, EmailAddressScalar, PhoneNumberScalar } from '../scalars.js';
import { InsurancePlan } from './insurance-plan.js';

export const Sex = { FEMALE: 'FEMALE', MALE: 'MALE', OTHER: 'OTHER' } as const;
export type Sex = keyof typeof Sex;

registerEnumType(Sex, {
  name: 'Sex',
  description: 'As the patient’s records have it.',
  valuesConfig: {
    FEMALE: { description: 'Female.' },
    MALE: { description: 'Male.' },
    OTHER: { description: 'Neither of the two.' },
  },
});

@ObjectType({ implements: Node, description: 'Who is treated. A patient sees no one but themselves.' })
export class Patient extends Node {
  @Field(() => String, { simple: true, description: 'The first name.' })
  firstName!: string;

  @Field(() => String, { simple: true, description: 'The last name; may be empty.' })
  lastName!: string;

  @Field(() => PhoneNumberScalar, { simple: true, nullable: true, description: 'Null: not known.' })
  phone!: string | null;

  @Field(() => EmailAddressScalar, { simple: true, nullable: true, description: 'Null: not known.' })
  email!: string | null;

  @Field(() => String, { simple: true, description: 'The language of messages to them (BCP 47).' })
  locale!: string;

  @Field(() => DateScalar, { simple: true, nullable: true, description: 'Null: not known.' })
  birthDate!: string | null;

  @Field(() => Sex, { simple: true, nullable: true, description: 'Null: not known.' })
  sex!: Sex | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Where they heard of the clinic, in the clinic’s words; null: not known.',
  })
  source!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Where they live; null: not known.' })
  city!: string | null;

  @Reference(() => InsurancePlan, 'InsurancePlan', {
    nullable: true,
    description: 'By which they are insured; null: none, or not known.',
  })
  insurancePlan!: InsurancePlan | null;

  @Field(() => Boolean, { simple: true, description: 'Whether nothing at all may be sent to them.' })
  doNotContact!: boolean;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was recorded that they died; nothing is sent to them since. Null: it was not.',
  })
  deceasedAt!: Date | null;

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'The day of their death; null: they live, or the day is not known.',
  })
  deceasedOn!: string | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When they were archived; nothing is sent to them since. Null: they are not.',
  })
  archivedAt!: Date | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description:
      'The card that goes on in place of this one, which was a second card of the same person; null: it was not.',
  })
  mergedInto!: Patient | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'When they were entered, by the clinic’s clock.',
  })
  createdAt!: Date;
}
