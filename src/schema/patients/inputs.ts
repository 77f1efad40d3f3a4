/** What clients send about patients. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { DateScalar, EmailAddressScalar, PhoneNumberScalar } from '../scalars.js';
import { Sex } from './patient.js';

@InputType()
abstract class PatientFieldsInput extends IdempotentInput {
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'In international format.' })
  phone?: string | null;

  @Field(() => EmailAddressScalar, { nullable: true, description: 'An address that reads their mail.' })
  email?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not in the future.' })
  birthDate?: string | null;

  @Field(() => Sex, { nullable: true, description: 'As the records have it.' })
  sex?: Sex | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where they heard of the clinic; up to 200 characters.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they live; up to 200 characters.' })
  city?: string | null;

  @Field(() => ID, { nullable: true, description: 'One that is not archived.' })
  insurancePlanId?: string | null;
}

@InputType({ description: 'A new patient.' })
export class PatientCreateInput extends PatientFieldsInput {
  @Field(() => String, { description: 'The first name, 1 to 200 characters.' })
  firstName!: string;

  @Field(() => String, { description: 'The last name, 1 to 200 characters.' })
  lastName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of messages (BCP 47); default: the clinic’s.',
  })
  locale?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nothing at all may be sent to them; default: false.',
  })
  doNotContact?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of whoever brought them, as it stands in their link. Without one, it is whoever’s link led to a contact with the same phone or e-mail address.',
  })
  referralCode?: string | null;
}

@InputType({ description: 'What changes of a patient: fields left out stay, null clears.' })
export class PatientUpdateInput extends PatientFieldsInput {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first name, 1 to 200 characters; cannot be cleared.',
  })
  firstName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last name, 1 to 200 characters; cannot be cleared.',
  })
  lastName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of messages (BCP 47); cannot be cleared.',
  })
  locale?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nothing at all may be sent to them; cannot be cleared.',
  })
  doNotContact?: boolean | null;
}

@InputType({ description: 'A patient who is to be archived.' })
export class PatientArchiveInput {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
}

@InputType({ description: 'Two cards of one person.' })
export class PatientMergeInput extends IdempotentInput {
  @Field(() => ID, { description: 'The card that is put away.' })
  duplicateId!: string;

  @Field(() => ID, { description: 'The card that stays.' })
  patientId!: string;
}

@InputType({ description: 'Which patients.' })
export class PatientFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Beginnings of words of the name or the e-mail address, in any order, accents and case aside; three digits or more are looked for within the phone number.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only archived ones; null: both; default: only those that are not.',
  })
  archived?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Those in one of these groups; none, where you may not see groups.',
  })
  groupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those insured by one of these.' })
  insurancePlanIds?: string[] | null;
}
