/** Criteria of groups and audiences as clients see them: what they name as objects, and money in the clinic's currency. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Branch } from '../../schema/clinic/branch.js';
import { Money } from '../../schema/clinic/money.js';
import { Practitioner } from '../../schema/clinic/practitioner.js';
import { Service } from '../../schema/clinic/service.js';
import { InsurancePlan } from '../../schema/patients/insurance-plan.js';
import { Sex } from '../../schema/patients/patient.js';
import { PatientCriteria } from '../../schema/patients/patient-criteria.js';
import { findClinic } from '../../services/clinic/find-clinic.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import type { Scope } from '../../services/scope.js';

@Resolver(() => PatientCriteria)
export class PatientCriteriaResolver {
  @FieldResolver(() => [Sex], { description: 'Of one of these.' })
  sexes(@Root() { sexes = [] }: PatientCriteria) {
    return sexes;
  }

  @FieldResolver(() => [String], { description: 'Heard of the clinic from one of these; case aside.' })
  sources(@Root() { sources = [] }: PatientCriteria) {
    return sources;
  }

  @FieldResolver(() => [String], { description: 'Live in one of these cities; case aside.' })
  cities(@Root() { cities = [] }: PatientCriteria) {
    return cities;
  }

  @FieldResolver(() => [InsurancePlan], { description: 'Insured by one of these plans.' })
  insurancePlans(@Ctx() { scope }: Context, @Root() { insurancePlanIds }: PatientCriteria) {
    return rowsOf(scope.loaders.insurancePlan, insurancePlanIds);
  }

  @FieldResolver(() => [Service], {
    description: 'Had a visit for one of these; the same visit fits `branches` and `practitioners` too.',
  })
  services(@Ctx() { scope }: Context, @Root() { serviceIds }: PatientCriteria) {
    return rowsOf(scope.loaders.service, serviceIds);
  }

  @FieldResolver(() => [Branch], { description: 'Had a visit at one of these.' })
  branches(@Ctx() { scope }: Context, @Root() { branchIds }: PatientCriteria) {
    return rowsOf(scope.loaders.branch, branchIds);
  }

  @FieldResolver(() => [Practitioner], { description: 'Had a visit with one of these.' })
  practitioners(@Ctx() { scope }: Context, @Root() { practitionerIds }: PatientCriteria) {
    return rowsOf(scope.loaders.practitioner, practitionerIds);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Paid at least so much for their visits.' })
  spentFrom(@Ctx() { scope }: Context, @Root() { spentMinorFrom }: PatientCriteria) {
    return moneyIn(scope, spentMinorFrom);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Paid at most so much for their visits; who paid nothing fits.',
  })
  spentTo(@Ctx() { scope }: Context, @Root() { spentMinorTo }: PatientCriteria) {
    return moneyIn(scope, spentMinorTo);
  }
}

interface Loader<Row> {
  loadMany(ids: readonly string[]): Promise<(Row | Error | null)[]>;
}

async function rowsOf<Row>(loader: Loader<Row>, ids: readonly string[] = []): Promise<Row[]> {
  const rows = await loader.loadMany(ids);
  return rows.filter((row): row is Awaited<Row> & Row => row !== null && !(row instanceof Error));
}

async function moneyIn(scope: Scope, minor: number | undefined): Promise<Money | null> {
  return minor === undefined ? null : moneyOf(minor, (await findClinic(scope)).currencyCode);
}
