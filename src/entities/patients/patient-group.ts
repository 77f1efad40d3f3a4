/** PatientGroup: the clinic's own classification, by hand or by criteria; and insurance plans (mission.md, sections 0 and 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Sex } from './patient.js';

/**
 * All that is given must hold; of a list, one. Days are local dates of the clinic's first branch, ages full years on such a
 * day, money minor units of the clinic's currency. Bounds are included. Visits count when completed.
 */
export interface PatientCriteria {
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly sexes?: readonly Sex[];
  readonly insurancePlanIds?: readonly string[];
  readonly sources?: readonly string[];
  readonly cities?: readonly string[];
  /** Had one of these services, at these branches, with these practitioners; within so many days, when given. */
  readonly serviceIds?: readonly string[];
  readonly branchIds?: readonly string[];
  readonly practitionerIds?: readonly string[];
  /** What the three above, the number of visits and the spending look at: the last so many days; absent: all. */
  readonly withinDays?: number;
  readonly visitsFrom?: number;
  readonly visitsTo?: number;
  readonly spentMinorFrom?: number;
  readonly spentMinorTo?: number;
  /** Local days since the last completed visit; who has none matches neither bound. */
  readonly lastVisitDaysAgoFrom?: number;
  readonly lastVisitDaysAgoTo?: number;
  /** Whether there is a visit that is still to come. */
  readonly hasUpcomingVisit?: boolean;
}

export type PatientGroupStatus = 'READY' | 'FILLING';

export const PatientGroupEntity = defineEntity({
  name: 'PatientGroup',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    description: p.string().default(''),
    /** Null: by hand. */
    criteria: p.json<PatientCriteria>().nullable(),
    criteriaVersion: p.integer().default(1),
    status: p.string().$type<PatientGroupStatus>().default('READY'),
    filledAfter: p.uuid().nullable(),
    archivedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

export const PatientGroupMemberEntity = defineEntity({
  name: 'PatientGroupMember',
  properties: {
    clinicId: p.uuid().primary(),
    groupId: p.uuid().primary(),
    patientId: p.uuid().primary(),
    addedAt: p.datetime(3),
    /** Who added them by hand; null: the criteria. */
    addedBy: p.uuid().nullable(),
  },
});

/** Patients of whom something changed that groups go by. */
export const PatientChangeEntity = defineEntity({
  name: 'PatientChange',
  properties: {
    clinicId: p.uuid().primary(),
    written: p.bigint('number').primary(),
    patientId: p.uuid(),
  },
});

export const InsurancePlanEntity = defineEntity({
  name: 'InsurancePlan',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    archivedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});
