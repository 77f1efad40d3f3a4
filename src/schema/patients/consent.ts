/** Consents as clients see them: what a patient agreed to, over which channel, in which words. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Channel } from '../messaging/delivery-states.js';
import { DateTimeScalar } from '../scalars.js';

export const ConsentPurpose = {
  MARKETING: 'MARKETING',
  RETENTION_RULE: 'RETENTION_RULE',
  CAMPAIGN: 'CAMPAIGN',
  WIN_BACK: 'WIN_BACK',
  POINTS_EXPIRING: 'POINTS_EXPIRING',
} as const;
export type ConsentPurpose = keyof typeof ConsentPurpose;

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description:
    'What a patient agrees to: all marketing, or one kind of it. A word on one kind goes before the word on all, unless the patient withdraws from all after it.',
  valuesConfig: {
    MARKETING: { description: 'All offers, campaigns, invitations to come back.' },
    RETENTION_RULE: { description: 'What retention rules write, some days after a visit.' },
    CAMPAIGN: { description: 'Campaigns: offers, greetings, news.' },
    WIN_BACK: { description: 'Steps to win a patient back.' },
    POINTS_EXPIRING: { description: 'That points are about to expire.' },
  },
});

export const ConsentSource = {
  STAFF: 'STAFF',
  PATIENT: 'PATIENT',
  PARTNER: 'PARTNER',
  UNSUBSCRIBE_LINK: 'UNSUBSCRIBE_LINK',
  INBOUND_SMS: 'INBOUND_SMS',
  CONFIRMATION_LINK: 'CONFIRMATION_LINK',
  IMPORT: 'IMPORT',
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
    CONFIRMATION_LINK: { description: 'By the patient, on the page of a message that asked for it.' },
    IMPORT: { description: 'Brought in with the clinic’s history.' },
  },
});

@ObjectType({
  description: 'A word of a patient on a purpose and a channel; the words before it are kept too.',
})
export class Consent {
  @Field(() => ConsentPurpose, { simple: true, description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @Field(() => Channel, { simple: true, description: 'Over which channel.' })
  channel!: Channel;

  @Field(() => Boolean, {
    simple: true,
    description: 'What this word said. True: given; false: withdrawn, or only requested.',
  })
  given!: boolean;

  @Field(() => Boolean, {
    simple: true,
    description:
      'Whether it waits for the patient to confirm it by the link in a message: neither given nor withdrawn.',
  })
  requested!: boolean;

  @Field(() => String, {
    simple: true,
    description: 'The words that the patient was shown, or in which they withdrew.',
  })
  wording!: string;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Of the clinic’s wording that it was asked with, see `consentWordings`; null: other words.',
  })
  wordingVersion!: number | null;

  @Field(() => ConsentSource, { simple: true, description: 'By whom, or how, it was recorded.' })
  recordedBy!: ConsentSource;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  recordedAt!: Date;
}

export const ConsentConnection = connectionOf(Consent, 'Consent', 'The newest first.');

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

  @Field(() => ID, {
    nullable: true,
    description: 'The clinic’s wording that the patient was shown, of the same purpose; or give `wording`.',
  })
  wordingId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The words that the patient was shown, or in which they withdrew; 1 to 2,000 characters. Or give `wordingId`.',
  })
  wording?: string | null;
}
