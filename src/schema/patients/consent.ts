/** Consents as clients see them: what a patient agreed to, over which channel, in which words. */
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { Channel } from '../messaging/delivery-states.js';
import { DateTimeScalar } from '../scalars.js';

export const ConsentPurpose = { MARKETING: 'MARKETING' } as const;
export type ConsentPurpose = keyof typeof ConsentPurpose;

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a patient agrees to.',
  valuesConfig: { MARKETING: { description: 'Offers, campaigns, invitations to come back.' } },
});

export const ConsentSource = {
  STAFF: 'STAFF',
  PATIENT: 'PATIENT',
  PARTNER: 'PARTNER',
  UNSUBSCRIBE_LINK: 'UNSUBSCRIBE_LINK',
  INBOUND_SMS: 'INBOUND_SMS',
} as const;
export type ConsentSource = keyof typeof ConsentSource;

registerEnumType(ConsentSource, {
  name: 'ConsentSource',
  description: 'By whom, or how, a consent was recorded.',
  valuesConfig: {
    STAFF: { description: 'By a member of staff, on the patient’s word.' },
    PATIENT: { description: 'By the patient, in the app or by a complaint to their mail provider.' },
    PARTNER: { description: 'By a partner, such as a booking site.' },
    UNSUBSCRIBE_LINK: { description: 'By the link beneath an e-mail.' },
    INBOUND_SMS: { description: 'By STOP in an SMS.' },
  },
});

@ObjectType({
  description: 'The latest word of a patient on a purpose and a channel; the words before it are kept too.',
})
export class Consent {
  @Field(() => ConsentPurpose, { simple: true, description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @Field(() => Channel, { simple: true, description: 'Over which channel.' })
  channel!: Channel;

  @Field(() => Boolean, { simple: true, description: 'True: given; false: withdrawn.' })
  given!: boolean;

  @Field(() => String, {
    simple: true,
    description: 'The words that the patient was shown, or in which they withdrew.',
  })
  wording!: string;

  @Field(() => ConsentSource, { simple: true, description: 'By whom, or how, it was recorded.' })
  recordedBy!: ConsentSource;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  recordedAt!: Date;
}

@InputType({ description: 'What a patient said about messages to them.' })
export class PatientConsentRecordInput extends IdempotentInput {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;

  @Field(() => ConsentPurpose, { description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @Field(() => Channel, { description: 'Over which channel.' })
  channel!: Channel;

  @Field(() => Boolean, { description: 'True: given; false: withdrawn.' })
  given!: boolean;

  @Field(() => String, {
    description: 'The words that the patient was shown, or in which they withdrew; 1 to 2,000 characters.',
  })
  wording!: string;
}
