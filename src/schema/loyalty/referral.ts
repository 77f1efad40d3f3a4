/** Who brought whom, as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar, EmailAddressScalar, PhoneNumberScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { ReferralFlag, ReferralStatus, ReferralWay } from './referral-kinds.js';

@ObjectType({ description: 'A patient’s own code, and the link that carries it.' })
export class ReferralCode {
  @Field(() => String, {
    simple: true,
    description: 'Case, dashes and spaces do not matter where it is typed.',
  })
  code!: string;

  @Field(() => Int, { simple: true, description: 'How often its link was opened, each browser once.' })
  opened!: number;
}

@ObjectType({ description: 'What a referral brought to one patient.' })
export class ReferralReward {
  @Field(() => Int, { simple: true, description: '0: the newcomer; 1: who brought them; and so on.' })
  level!: number;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who got it; null where you may not see them.',
  })
  patient!: Patient | null;

  @Field(() => Int, { simple: true, description: 'How many points.' })
  points!: number;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When they were taken back; null: they were not.',
  })
  reversedAt!: Date | null;
}

@ObjectType({ implements: Node, description: 'Who brought whom. A patient sees those of whom they brought.' })
export class Referral extends Node {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who brought the newcomer; null where you may not see patients.',
  })
  referrer!: Patient | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who was brought; null while only a contact was left, and where you may not see them.',
  })
  newcomer!: Patient | null;

  @Field(() => ReferralStatus, { simple: true, description: 'How far it is.' })
  status!: ReferralStatus;

  @Field(() => ReferralFlag, {
    simple: true,
    nullable: true,
    description: 'What staff have to look at, or have looked at; null: nothing, and always for patients.',
  })
  flag!: ReferralFlag | null;

  @Field(() => ReferralWay, { simple: true, description: 'How it came about.' })
  through!: ReferralWay;

  @Field(() => PhoneNumberScalar, {
    simple: true,
    nullable: true,
    description: 'The phone that the newcomer left; null: none, and always for patients.',
  })
  contactPhone!: string | null;

  @Field(() => EmailAddressScalar, {
    simple: true,
    nullable: true,
    description: 'The address that the newcomer left; null: none, and always for patients.',
  })
  contactEmail!: string | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'The first visit that was paid; null: none yet, or where you may not see it.',
  })
  visit!: Visit | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Until when a contact that was left counts; null: no contact was left.',
  })
  expiresAt!: Date | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who approved or refused it; null: nobody, or where you may not see staff.',
  })
  reviewedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'When; null: nobody did.' })
  reviewedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it began, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When the newcomer became a patient; null: not yet.',
  })
  joinedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When the newcomer first booked; null: not yet.',
  })
  bookedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When both were rewarded; null: not yet.',
  })
  qualifiedAt!: Date | null;
}

export const ReferralConnection = connectionOf(Referral, 'Referral', 'The newest first.');
