/** Groups of patients: the lists, and who is in them. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../schema/page-args.js';
import { Patient } from '../../schema/patients/patient.js';
import { PatientConnection } from '../../schema/patients/patient-connection.js';
import { PatientGroup, PatientGroupConnection } from '../../schema/patients/patient-group.js';
import { PatientGroupFilter } from '../../schema/patients/patient-group-inputs.js';
import { groupsOfPatient, listPatientGroups } from '../../services/patients/groups/list-groups.js';
import { patientCountOf, patientsOfGroup } from '../../services/patients/groups/list-members.js';
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
