/** The messages of subscriptions. */
import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Invoice } from '../billing/invoice.js';
import { Delivery } from '../messaging/delivery.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Slot } from '../visits/slot.js';
import { SlotOffer } from '../visits/slot-offer.js';
import { Visit } from '../visits/visit.js';
import { Task } from '../work/task.js';

export const EventKind = {
  VISIT_BOOKED: 'VISIT_BOOKED',
  VISIT_CONFIRMED: 'VISIT_CONFIRMED',
  VISIT_MOVED: 'VISIT_MOVED',
  VISIT_CANCELLED: 'VISIT_CANCELLED',
  VISIT_ARRIVED: 'VISIT_ARRIVED',
  VISIT_COMPLETED: 'VISIT_COMPLETED',
  VISIT_NO_SHOW: 'VISIT_NO_SHOW',
  VISIT_PAID: 'VISIT_PAID',
  SLOT_FREED: 'SLOT_FREED',
  SLOT_TAKEN: 'SLOT_TAKEN',
  SLOT_OFFERED: 'SLOT_OFFERED',
  SLOT_OFFERS_CHANGED: 'SLOT_OFFERS_CHANGED',
  SLOT_CLAIMED: 'SLOT_CLAIMED',
  SLOT_CLOSED: 'SLOT_CLOSED',
  OFFER_MADE: 'OFFER_MADE',
  OFFER_CLAIMED: 'OFFER_CLAIMED',
  OFFER_TAKEN: 'OFFER_TAKEN',
  OFFER_CLOSED: 'OFFER_CLOSED',
  TASK_CREATED: 'TASK_CREATED',
  TASK_ASSIGNED: 'TASK_ASSIGNED',
  TASK_CLAIMED: 'TASK_CLAIMED',
  TASK_COMPLETED: 'TASK_COMPLETED',
  TASK_REOPENED: 'TASK_REOPENED',
  TASK_COMMENTED: 'TASK_COMMENTED',
  TASK_RESCHEDULED: 'TASK_RESCHEDULED',
  TASK_PRIORITIZED: 'TASK_PRIORITIZED',
  TASK_DUE: 'TASK_DUE',
  TASK_OVERDUE: 'TASK_OVERDUE',
  INVOICE_ISSUED: 'INVOICE_ISSUED',
  INVOICE_PAID: 'INVOICE_PAID',
  INVOICE_VOIDED: 'INVOICE_VOIDED',
  PAYMENT_RECEIVED: 'PAYMENT_RECEIVED',
  PAYMENT_REFUNDED: 'PAYMENT_REFUNDED',
  POINTS_EARNED: 'POINTS_EARNED',
  POINTS_AVAILABLE: 'POINTS_AVAILABLE',
  POINTS_HELD: 'POINTS_HELD',
  POINTS_RELEASED: 'POINTS_RELEASED',
  POINTS_SPENT: 'POINTS_SPENT',
  POINTS_RETURNED: 'POINTS_RETURNED',
  POINTS_EXPIRED: 'POINTS_EXPIRED',
  POINTS_REVERSED: 'POINTS_REVERSED',
  POINTS_ADJUSTED: 'POINTS_ADJUSTED',
  POINTS_MERGED: 'POINTS_MERGED',
  REFERRAL_OPENED: 'REFERRAL_OPENED',
  REFERRAL_LEFT_CONTACT: 'REFERRAL_LEFT_CONTACT',
  REFERRAL_JOINED: 'REFERRAL_JOINED',
  REFERRAL_BOOKED: 'REFERRAL_BOOKED',
  REFERRAL_QUALIFIED: 'REFERRAL_QUALIFIED',
  REFERRAL_FLAGGED: 'REFERRAL_FLAGGED',
  REFERRAL_REFUSED: 'REFERRAL_REFUSED',
  REFERRAL_REVERSED: 'REFERRAL_REVERSED',
  DELIVERY_PLANNED: 'DELIVERY_PLANNED',
  DELIVERY_SENT: 'DELIVERY_SENT',
  DELIVERY_DELIVERED: 'DELIVERY_DELIVERED',
  DELIVERY_READ: 'DELIVERY_READ',
  DELIVERY_FAILED: 'DELIVERY_FAILED',
  DELIVERY_SUPPRESSED: 'DELIVERY_SUPPRESSED',
  DELIVERY_WITHDRAWN: 'DELIVERY_WITHDRAWN',
  DELIVERY_UNKNOWN: 'DELIVERY_UNKNOWN',
} as const;
export type EventKind = keyof typeof EventKind;
registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What happened.',
  valuesConfig: {
    VISIT_BOOKED: { description: 'A visit was booked.' },
    VISIT_CONFIRMED: { description: 'A visit was confirmed.' },
    VISIT_MOVED: { description: 'A visit was moved, and is to be confirmed anew.' },
    VISIT_CANCELLED: { description: 'A visit was cancelled, by either side.' },
    VISIT_ARRIVED: { description: 'The patient arrived.' },
    VISIT_COMPLETED: { description: 'A visit took place.' },
    VISIT_NO_SHOW: { description: 'The patient did not come.' },
    VISIT_PAID: { description: 'What was paid for a completed visit was recorded, or recorded anew.' },
    SLOT_FREED: { description: 'A visit gave its time back.' },
    SLOT_TAKEN: { description: 'A freed slot was booked over.' },
    SLOT_OFFERED: { description: 'Patients were asked about a freed slot.' },
    SLOT_OFFERS_CHANGED: {
      description: 'There are more or fewer open offers of a slot that is still offered.',
    },
    SLOT_CLAIMED: { description: 'A patient claimed a freed slot: their visit moved into it.' },
    SLOT_CLOSED: { description: 'The offers of a freed slot ended, and nobody took it.' },
    OFFER_MADE: { description: 'A patient was offered a freed slot.' },
    OFFER_CLAIMED: { description: 'The patient claimed it and has it.' },
    OFFER_TAKEN: { description: 'Somebody else has the slot that was offered.' },
    OFFER_CLOSED: {
      description: 'The offer is over: its visit changed, its time passed, or staff stopped it.',
    },
    TASK_CREATED: { description: 'There is a new task.' },
    TASK_ASSIGNED: { description: 'A task was given to somebody, to a role, or to nobody.' },
    TASK_CLAIMED: { description: 'A member of staff took a task that nobody had.' },
    TASK_COMPLETED: { description: 'A task is done.' },
    TASK_REOPENED: { description: 'A task that was done is open again.' },
    TASK_COMMENTED: { description: 'Somebody wrote a comment on a task.' },
    TASK_RESCHEDULED: { description: 'A task is for another day or due at another time.' },
    TASK_PRIORITIZED: { description: 'A task has another priority.' },
    TASK_DUE: { description: 'A task has fallen due.' },
    TASK_OVERDUE: { description: 'A task is past due, and its manager was told.' },
    INVOICE_ISSUED: { description: 'An invoice was issued.' },
    INVOICE_PAID: { description: 'An invoice was paid in full for the first time.' },
    INVOICE_VOIDED: { description: 'An invoice was declared void.' },
    PAYMENT_RECEIVED: { description: 'Something was paid for an invoice, or into a wallet.' },
    PAYMENT_REFUNDED: {
      description: 'Lines of an invoice were refunded, or money of a wallet was paid out.',
    },
    POINTS_EARNED: { description: 'Points were earned, at once or pending.' },
    POINTS_AVAILABLE: { description: 'Points that were pending can be spent.' },
    POINTS_HELD: { description: 'Points are held for a redemption.' },
    POINTS_RELEASED: { description: 'Points that were held are back in their lots.' },
    POINTS_SPENT: { description: 'Points were spent: a redemption was used, or an invoice paid with them.' },
    POINTS_RETURNED: { description: 'Points that were spent are back in their lots.' },
    POINTS_EXPIRED: { description: 'Points expired.' },
    POINTS_REVERSED: { description: 'Points were taken back, because what had earned them was refunded.' },
    POINTS_ADJUSTED: { description: 'Points were given or taken by hand, with a second person’s approval.' },
    POINTS_MERGED: { description: 'Points went from one card of a person to another.' },
    REFERRAL_OPENED: { description: 'The link of a referral code was opened.' },
    REFERRAL_LEFT_CONTACT: { description: 'Somebody who was referred left a contact.' },
    REFERRAL_JOINED: { description: 'Somebody who was referred became a patient.' },
    REFERRAL_BOOKED: { description: 'Somebody who was referred booked a visit.' },
    REFERRAL_QUALIFIED: {
      description: 'The first visit of somebody who was referred is paid, and both sides are rewarded.',
    },
    REFERRAL_FLAGGED: {
      description: 'A referral looks as if it were none, and waits for somebody to look at it.',
    },
    REFERRAL_REFUSED: { description: 'A referral does not count.' },
    REFERRAL_REVERSED: { description: 'The rewards of a referral were taken back.' },
    DELIVERY_PLANNED: { description: 'A message was planned, or planned for another time.' },
    DELIVERY_SENT: { description: 'A message was sent.' },
    DELIVERY_DELIVERED: { description: 'A message arrived, as its provider says.' },
    DELIVERY_READ: { description: 'A message was read.' },
    DELIVERY_FAILED: { description: 'A message could not be sent, or came back.' },
    DELIVERY_SUPPRESSED: { description: 'A message no longer fitted, and was not sent.' },
    DELIVERY_WITHDRAWN: { description: 'A message was taken back.' },
    DELIVERY_UNKNOWN: { description: 'The answer to a message was lost.' },
  },
});

/** What every message of a subscription tells of its event. */
@ObjectType()
export abstract class EventMessage {
  @Field(() => ID, { simple: true, description: 'The event’s id: the same for every subscriber.' })
  eventId!: string;

  @Field(() => String, { simple: true, description: 'Give it as `after` to go on behind this event.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it happened, by the clinic’s clock.' })
  occurredAt!: Date;

  @Field(() => EventKind, { simple: true, description: 'What happened.' })
  kind!: EventKind;
}

@ObjectType({ description: 'Something happened to a visit.' })
class VisitChanged extends EventMessage {
  @Reference(() => Visit, 'Visit', { description: 'The visit as it is now.' })
  visit!: Visit;
}

@ObjectType({ description: 'A slot was freed, offered, claimed, taken or closed.' })
class SlotChanged extends EventMessage {
  @Reference(() => Slot, 'Slot', { description: 'The slot as it is now.' })
  slot!: Slot;
}

@ObjectType({ description: 'An offer of a freed slot was made or has ended.' })
class SlotOfferChanged extends EventMessage {
  @Reference(() => SlotOffer, 'SlotOffer', { from: 'offerId', description: 'The offer as it is now.' })
  slotOffer!: SlotOffer;
}

@ObjectType({ description: 'Something happened to a message.' })
class DeliveryChanged extends EventMessage {
  @Reference(() => Delivery, 'Delivery', { description: 'The message as it is now.' })
  delivery!: Delivery;
}

@ObjectType({ description: 'Something happened in the clinic.' })
class Event extends EventMessage {
  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'The visit as it is now; null: the fact is about none, or not yours to see.',
  })
  visit!: Visit | null;

  @Reference(() => Slot, 'Slot', {
    nullable: true,
    description: 'The slot as it is now; null: the fact is about none, or not yours to see.',
  })
  slot!: Slot | null;

  @Reference(() => SlotOffer, 'SlotOffer', {
    from: 'offerId',
    nullable: true,
    description: 'The offer as it is now; null: the fact is about none, or not yours to see.',
  })
  slotOffer!: SlotOffer | null;

  @Reference(() => Task, 'Task', {
    nullable: true,
    description: 'The task as it is now; null: the fact is about none, or not yours to see.',
  })
  task!: Task | null;

  @Reference(() => Delivery, 'Delivery', {
    nullable: true,
    description: 'The message as it is now; null: the fact is about none, or not yours to see.',
  })
  delivery!: Delivery | null;

  @Reference(() => Invoice, 'Invoice', {
    nullable: true,
    description: 'The invoice as it is now; null: the fact is about none, or not yours to see.',
  })
  invoice!: Invoice | null;
}

const ResyncReason = { CURSOR_TOO_OLD: 'CURSOR_TOO_OLD', TOO_SLOW: 'TOO_SLOW' } as const;
type ResyncReason = keyof typeof ResyncReason;
registerEnumType(ResyncReason, {
  name: 'ResyncReason',
  description: 'Why a subscription ended.',
  valuesConfig: {
    CURSOR_TOO_OLD: { description: 'Events behind `after` are no longer kept.' },
    TOO_SLOW: { description: 'You read too slowly. Subscribe again with `after: lastCursor`.' },
  },
});

@ObjectType({
  description:
    'The last message of a subscription that cannot go on. After CURSOR_TOO_OLD read the present state anew, then subscribe without `after`.',
})
export class ResyncRequired {
  @Field(() => ResyncReason, { simple: true, description: 'Why.' })
  reason!: ResyncReason;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'The last event that you got, the cursor that you asked for, or the place before the first event that you missed; null: none of these.',
  })
  lastCursor!: string | null;
}

export const VisitChange = createUnionType({
  name: 'VisitChange',
  description: 'A message of `visitChanged`.',
  types: () => [VisitChanged, ResyncRequired] as const,
});

export const SlotChange = createUnionType({
  name: 'SlotChange',
  description: 'A message of `slotChanged`.',
  types: () => [SlotChanged, ResyncRequired] as const,
});

export const SlotOfferChange = createUnionType({
  name: 'SlotOfferChange',
  description: 'A message of `slotOfferChanged`.',
  types: () => [SlotOfferChanged, ResyncRequired] as const,
});

export const DeliveryChange = createUnionType({
  name: 'DeliveryChange',
  description: 'A message of `deliveryChanged`.',
  types: () => [DeliveryChanged, ResyncRequired] as const,
});

export const EventChange = createUnionType({
  name: 'EventChange',
  description: 'A message of `events`.',
  types: () => [Event, ResyncRequired] as const,
});
