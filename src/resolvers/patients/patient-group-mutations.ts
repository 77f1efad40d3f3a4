/** What staff do with groups of patients. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PatientGroup } from '../../schema/patients/patient-group.js';
import {
  PatientGroupAddPatientsInput,
  PatientGroupArchiveInput,
  PatientGroupCreateInput,
  PatientGroupDescribeInput,
  PatientGroupRemovePatientsInput,
  PatientGroupSetCriteriaInput,
} from '../../schema/patients/patient-group-inputs.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { archivePatientGroup } from '../../services/patients/groups/archive-group.js';
import { addToGroup, removeFromGroup } from '../../services/patients/groups/change-members.js';
import { createPatientGroup } from '../../services/patients/groups/create-group.js';
import { describePatientGroup } from '../../services/patients/groups/describe-group.js';
import { setGroupCriteria } from '../../services/patients/groups/set-criteria.js';
import { payload } from '../payload.js';

const payloadOfGroup = (name: string, mutation: string) =>
  payloadOf(name, 'patientGroup', PatientGroup, `What \`${mutation}\` did.`);
const CreatePayload = payloadOfGroup('PatientGroupCreatePayload', 'patientGroupCreate');
const DescribePayload = payloadOfGroup('PatientGroupDescribePayload', 'patientGroupDescribe');
const SetCriteriaPayload = payloadOfGroup('PatientGroupSetCriteriaPayload', 'patientGroupSetCriteria');
const AddPatientsPayload = payloadOfGroup('PatientGroupAddPatientsPayload', 'patientGroupAddPatients');
const RemovePatientsPayload = payloadOfGroup(
  'PatientGroupRemovePatientsPayload',
  'patientGroupRemovePatients',
);
const ArchivePayload = payloadOfGroup('PatientGroupArchivePayload', 'patientGroupArchive');

@Resolver()
export class PatientGroupMutations {
  @Authorized('retention:write')
  @Mutation(() => CreatePayload, { description: 'Makes a group of patients, by hand or by criteria.' })
  patientGroupCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientGroupCreateInput, { description: 'The group.' })
    input: PatientGroupCreateInput,
  ) {
    return payload(
      'patientGroup',
      perform(scope, 'patientGroupCreate', withUuids(input), createPatientGroup),
    );
  }

  @Authorized('retention:write')
  @Mutation(() => DescribePayload, {
    description: 'Changes what a group is called, and what is said about it.',
  })
  patientGroupDescribe(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientGroupDescribeInput, { description: 'The words.' })
    input: PatientGroupDescribeInput,
  ) {
    const work = perform(scope, 'patientGroupDescribe', withUuids(input), describePatientGroup);
    return payload('patientGroup', work);
  }

  @Authorized('retention:write')
  @Mutation(() => SetCriteriaPayload, { description: 'Changes by what a group is kept.' })
  patientGroupSetCriteria(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientGroupSetCriteriaInput, { description: 'The criteria.' })
    input: PatientGroupSetCriteriaInput,
  ) {
    const work = perform(scope, 'patientGroupSetCriteria', withUuids(input), setGroupCriteria);
    return payload('patientGroup', work);
  }

  @Authorized('retention:write')
  @Mutation(() => AddPatientsPayload, { description: 'Puts patients into a group that is kept by hand.' })
  patientGroupAddPatients(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientGroupAddPatientsInput, { description: 'The patients.' })
    input: PatientGroupAddPatientsInput,
  ) {
    return payload('patientGroup', perform(scope, 'patientGroupAddPatients', withUuids(input), addToGroup));
  }

  @Authorized('retention:write')
  @Mutation(() => RemovePatientsPayload, {
    description: 'Takes patients out of a group that is kept by hand.',
  })
  patientGroupRemovePatients(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientGroupRemovePatientsInput, { description: 'The patients.' })
    input: PatientGroupRemovePatientsInput,
  ) {
    const work = perform(scope, 'patientGroupRemovePatients', withUuids(input), removeFromGroup);
    return payload('patientGroup', work);
  }

  @Authorized('retention:write')
  @Mutation(() => ArchivePayload, {
    description:
      'Puts a group away: it leaves the lists, is no longer kept current, and its name is free. ACTION_NOT_ALLOWED while a campaign or a retention rule that is active or paused goes by it: stop or archive that first, or take the group out of it.',
  })
  patientGroupArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientGroupArchiveInput, { description: 'The group.' })
    input: PatientGroupArchiveInput,
  ) {
    const work = perform(scope, 'patientGroupArchive', withUuids(input), archivePatientGroup);
    return payload('patientGroup', work);
  }
}
