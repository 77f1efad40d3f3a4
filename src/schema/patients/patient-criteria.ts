/** Criteria by which patients are chosen, for groups and for audiences of campaigns. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PatientCriteria as Criteria } from '../../entities/patients/patient-group.js';
import { MoneyInput } from '../clinic/money-input.js';
import { Sex } from './patient.js';

const WITHIN =
  'How many local days back the services, branches and practitioners, the number of visits and the spending are looked for; default: as long as there are records.';

@ObjectType({
  description:
    'Which patients: all that is given must hold, and of a list one. Bounds are included; null, or an empty list, means that it does not matter. Visits count when completed; days are those of the clinic’s first branch.',
})
export class PatientCriteria {
  @Field(() => Int, { simple: true, nullable: true, description: 'At least so many full years old.' })
  ageFrom?: number;

  @Field(() => Int, { simple: true, nullable: true, description: 'At most so many full years old.' })
  ageTo?: number;

  @Field(() => Int, { simple: true, nullable: true, description: WITHIN })
  withinDays?: number;

  @Field(() => Int, { simple: true, nullable: true, description: 'Had at least so many visits.' })
  visitsFrom?: number;

  @Field(() => Int, { simple: true, nullable: true, description: 'Had at most so many visits; 0: none.' })
  visitsTo?: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The last visit ended at least so many local days ago; who has none does not fit.',
  })
  lastVisitDaysAgoFrom?: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The last visit ended at most so many local days ago; who has none does not fit.',
  })
  lastVisitDaysAgoTo?: number;

  @Field(() => Boolean, {
    simple: true,
    nullable: true,
    description: 'Whether they have a visit that is still to come.',
  })
  hasUpcomingVisit?: boolean;

  // Shown by the resolver: lists that are never null, objects, and money.
  sexes?: Criteria['sexes'];

  sources?: Criteria['sources'];

  cities?: Criteria['cities'];

  insurancePlanIds?: Criteria['insurancePlanIds'];

  serviceIds?: Criteria['serviceIds'];

  branchIds?: Criteria['branchIds'];

  practitionerIds?: Criteria['practitionerIds'];

  spentMinorFrom?: Criteria['spentMinorFrom'];

  spentMinorTo?: Criteria['spentMinorTo'];
}

@InputType({
  description:
    'Which patients: all that is given must hold, and of a list one. Bounds are included. Visits count when completed; days are those of the clinic’s first branch.',
})
export class PatientCriteriaInput {
  @Field(() => Int, { nullable: true, description: 'At least so many full years old: 0 to 150.' })
  ageFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many full years old: 0 to 150.' })
  ageTo?: number | null;

  @Field(() => [Sex], { nullable: true, description: 'Of one of these.' })
  sexes?: Sex[] | null;

  @Field(() => [ID], { nullable: true, description: 'Insured by one of these plans.' })
  insurancePlanIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Heard of the clinic from one of these; case aside.',
  })
  sources?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Live in one of these cities; case aside.' })
  cities?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Had a visit for one of these; the same visit fits `branchIds` and `practitionerIds` too.',
  })
  serviceIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Had a visit at one of these.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Had a visit with one of these.' })
  practitionerIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: WITHIN })
  withinDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Had at least so many visits, of whatever service.' })
  visitsFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Had at most so many visits, of whatever service; 0: none.',
  })
  visitsTo?: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Paid at least so much for their visits, in the clinic’s currency.',
  })
  spentFrom?: MoneyInput | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Paid at most so much for their visits, in the clinic’s currency; who paid nothing fits.',
  })
  spentTo?: MoneyInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last visit ended at least so many local days ago; who has none does not fit.',
  })
  lastVisitDaysAgoFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last visit ended at most so many local days ago; who has none does not fit.',
  })
  lastVisitDaysAgoTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those with a visit that is still to come; false: those without.',
  })
  hasUpcomingVisit?: boolean | null;
}
