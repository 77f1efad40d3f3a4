/** A calendar and its hours as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import { NotificationKind } from '../messaging/delivery-states.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateScalar, LocalTimeScalar } from '../scalars.js';
import { Branch } from './branch.js';
import { Practitioner } from './practitioner.js';

@ObjectType({ implements: Node, description: 'One practitioner at one branch, with hours and settings.' })
export class Calendar extends Node {
  @Reference(() => Branch, 'Branch', { description: 'Where.' })
  branch!: Branch;

  @Reference(() => Practitioner, 'Practitioner', { description: 'Who.' })
  practitioner!: Practitioner;

  @Field(() => Int, { simple: true, description: 'Minutes between the start times that `freeSlots` offers.' })
  slotStepMinutes!: number;

  @Field(() => [NotificationKind], {
    simple: true,
    description: 'The kinds of messages that are switched on.',
  })
  enabledKinds!: NotificationKind[];

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether time given back at least 48 hours ahead becomes a freed slot.',
  })
  freedSlotsEnabled!: boolean;

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether patients may confirm, move and cancel themselves.',
  })
  selfServiceEnabled!: boolean;

  @Field(() => Int, {
    simple: true,
    description: 'How many patients are asked about one freed slot, at most.',
  })
  slotOffersMax!: number;

  @Field(() => Int, {
    simple: true,
    description: 'How many slots one cancellation or move frees in turn, the first included, at most.',
  })
  slotChainMax!: number;

  @Field(() => Int, { simple: true, description: 'How many minutes before a slot’s start its offers close.' })
  slotCloseMinutes!: number;
}

@ObjectType({ description: 'Hours that a calendar works each week on one weekday; a day may have several.' })
export class WorkingHours {
  @Field(() => Int, { simple: true, description: 'ISO: 1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => LocalTimeScalar, { simple: true, description: 'Branch-local.' })
  opensAt!: string;

  @Field(() => LocalTimeScalar, { simple: true, description: 'Branch-local.' })
  closesAt!: string;
}

@ObjectType({ description: 'Hours on one date.' })
export class DayInterval {
  @Field(() => LocalTimeScalar, { simple: true, description: 'Branch-local.' })
  opensAt!: string;

  @Field(() => LocalTimeScalar, { simple: true, description: 'Branch-local.' })
  closesAt!: string;
}

@ObjectType({ description: 'Hours of one date in place of its weekday’s.' })
export class WorkingException {
  @Field(() => DateScalar, { simple: true, description: 'Branch-local.' })
  date!: string;

  @Field(() => [DayInterval], { simple: true, description: 'None: closed that day.' })
  intervals!: DayInterval[];

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Why, in the clinic’s words; null: not told.',
  })
  note!: string | null;
}
