/** Calendar: one practitioner at one branch: working hours with exceptions, and its own notification settings. */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { VisitKind } from '../messaging/notification-kind.js';

export const CalendarEntity = defineEntity({
  name: 'Calendar',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    branchId: p.uuid(),
    practitionerId: p.uuid(),
    /** Minutes between the start times that are offered. */
    slotStepMinutes: p.integer().default(30),
    /** The kinds of messages that are switched on. */
    enabledKinds: p.array().$type<VisitKind[]>(),
    /** Whether cancelled and moved visits free their time (mission.md, section 2). */
    freedSlotsEnabled: p.boolean().default(true),
    /** Whether patients may confirm, move and cancel by themselves. */
    selfServiceEnabled: p.boolean().default(true),
    /** How many patients are asked about one freed slot. */
    slotOffersMax: p.integer().default(10),
    /** How many slots one cancellation may free in turn, the first included. */
    slotChainMax: p.integer().default(3),
    /** How long before the slot's start offers close. */
    slotCloseMinutes: p.integer().default(1440),
    createdAt: p.datetime(3),
  },
});

/** Hours of one weekday (ISO: 1 is Monday), local to the branch. */
export const WorkingHoursEntity = defineEntity({
  name: 'WorkingHours',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    calendarId: p.uuid(),
    weekday: p.integer(),
    opensAt: p.time(),
    closesAt: p.time(),
  },
});

/** Rows of a date replace that weekday's hours; a row without times closes the day. */
export const WorkingExceptionEntity = defineEntity({
  name: 'WorkingException',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    calendarId: p.uuid(),
    date: p.date(),
    opensAt: p.time().nullable(),
    closesAt: p.time().nullable(),
    note: p.string().nullable(),
  },
});
