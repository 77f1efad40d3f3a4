/** Groups of patients: the lists, and who is in them. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Branch } from '../../schema/clinic/branch.js';
import { Money } from '../../schema/clinic/money.js';
import { Practitioner } from '../../schema/clinic/practitioner.js';
import { Service } from '../../schema/clinic/service.js';
import { PageArgs } from '../../schema/page-args.js';
import { InsurancePlan } from '../../schema/patients/insurance-plan.js';
import { Patient } from '../../schema/patients/patient.js';
import { PatientConnection } from '../../schema/patients/patient-connection.js';
import { PatientCriteria } from '../../schema/patients/patient-criteria.js';
import { PatientGroup, PatientGroupConnection } from '../../schema/patients/patient-group.js';
import { PatientGroupFilter } from '../../schema/patients/patient-group-inputs.js';
import { findClinic } from '../../services/clinic/find-clinic.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { groupsOfPatient, listPatientGroups } from '../../services/patients/groups/list-groups.js';
import { patientCountOf, patientsOfGroup } from '../../services/patients/groups/list-members.js';
import type { Scope } from '../../services/scope.js';
import { requestedFields } from '../requested-fields.js';

@Resolver(() => PatientGroup)
export class PatientGroupResolver {
  @Authorized('retention:read')
  @Query(() => PatientGroupConnection, { description: 'The clinic’s groups of patients.' })
  patientGroups(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PatientGroupFilter, { nullable: true, description: 'Which ones.' })
    filter?: PatientGroupFilter | null,
  ) {
    return listPatientGroups(scope, { ...filter, ...page });
  }

  @FieldResolver(() => PatientConnection, { description: 'Who is in it, archived patients aside.' })
  patients(
    @Ctx() { scope }: Context,
    @Root() group: PatientGroup,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return patientsOfGroup(scope, group.id, { ...page, fields: requestedFields(info) });
  }

  @FieldResolver(() => Int, {
    description: 'How many are in it, archived patients aside. Counted only when asked for.',
  })
  patientCount(@Ctx() { scope }: Context, @Root() group: PatientGroup) {
    return patientCountOf(scope, group.id);
  }
}

@Resolver(() => Patient)
export class GroupsOfPatientResolver {
  @FieldResolver(() => [PatientGroup], {
    description: 'The groups that they are in, by name; empty where you may not see groups, as for patients.',
  })
  groups(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return groupsOfPatient(scope, patient.id);
  }
}

@Resolver(() => PatientCriteria)
export class PatientCriteriaResolver {
  @FieldResolver(() => [InsurancePlan], { nullable: true, description: 'Insured by one of these plans.' })
  insurancePlans(@Ctx() { scope }: Context, @Root() { insurancePlanIds }: PatientCriteria) {
    return rowsOf(scope.loaders.insurancePlan, insurancePlanIds);
  }

  @FieldResolver(() => [Service], {
    nullable: true,
    description: 'Had a visit for one of these; the same visit fits `branches` and `practitioners` too.',
  })
  services(@Ctx() { scope }: Context, @Root() { serviceIds }: PatientCriteria) {
    return rowsOf(scope.loaders.service, serviceIds);
  }

  @FieldResolver(() => [Branch], { nullable: true, description: 'Had a visit at one of these.' })
  branches(@Ctx() { scope }: Context, @Root() { branchIds }: PatientCriteria) {
    return rowsOf(scope.loaders.branch, branchIds);
  }

  @FieldResolver(() => [Practitioner], { nullable: true, description: 'Had a visit with one of these.' })
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

async function rowsOf<Row>(loader: Loader<Row>, ids: readonly string[] | undefined): Promise<Row[] | null> {
  if (ids === undefined) return null;
  const rows = await loader.loadMany(ids);
  return rows.filter((row): row is Awaited<Row> & Row => row !== null && !(row instanceof Error));
}

async function moneyIn(scope: Scope, minor: number | undefined): Promise<Money | null> {
  return minor === undefined ? null : moneyOf(minor, (await findClinic(scope)).currencyCode);
}
