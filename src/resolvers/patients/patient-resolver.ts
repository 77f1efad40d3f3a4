/** Patients: the queries, the mutations, and a patient's visits. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import {
  PatientArchiveInput,
  PatientCreateInput,
  PatientFilter,
  PatientUpdateInput,
} from '../../schema/patients/inputs.js';
import { Patient } from '../../schema/patients/patient.js';
import { PatientConnection } from '../../schema/patients/patient-connection.js';
import { payloadOf } from '../../schema/payload.js';
import { VisitConnection } from '../../schema/visits/visit-connection.js';
import { perform } from '../../services/clinic/perform.js';
import { archivePatient } from '../../services/patients/archive-patient.js';
import { createPatient } from '../../services/patients/create-patient.js';
import { listPatients } from '../../services/patients/list-patients.js';
import { updatePatient } from '../../services/patients/update-patient.js';
import { visitsOfPatient } from '../../services/visits/list-visits.js';
import { payload } from '../payload.js';
import { requestedFields } from '../requested-fields.js';

const PatientCreatePayload = payloadOf(
  'PatientCreatePayload',
  'patient',
  Patient,
  'What `patientCreate` did.',
);
const PatientUpdatePayload = payloadOf(
  'PatientUpdatePayload',
  'patient',
  Patient,
  'What `patientUpdate` did.',
);
const PatientArchivePayload = payloadOf(
  'PatientArchivePayload',
  'patient',
  Patient,
  'What `patientArchive` did.',
);

@Resolver(() => Patient)
export class PatientResolver {
  @Authorized('patients:read')
  @Query(() => Patient, {
    nullable: true,
    description: 'A patient by id; null for absent and invisible alike.',
  })
  patient(@Ctx() { scope }: Context, @Arg('id', () => ID, { description: 'The patient.' }) id: string) {
    return scope.loaders.patient.load(decodeId(id, 'Patient').id);
  }

  @Authorized('patients:read')
  @Query(() => PatientConnection, { description: 'Patients that you may see.' })
  patients(
    @Ctx() { scope }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PatientFilter, { nullable: true, description: 'Which ones.' })
    filter?: PatientFilter | null,
  ) {
    const which = withUuids(filter ?? {});
    return listPatients(scope, { ...which, ...page, fields: requestedFields(info) });
  }

  @FieldResolver(() => VisitConnection, { description: 'Their visits, the latest start first.' })
  visits(
    @Ctx() { scope }: Context,
    @Root() patient: Patient,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return visitsOfPatient(scope, patient.id, { ...page, fields: requestedFields(info) });
  }

  @Authorized('patients:write')
  @Mutation(() => PatientCreatePayload, { description: 'Enters a patient.' })
  patientCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientCreateInput, { description: 'The patient.' }) input: PatientCreateInput,
  ) {
    return payload('patient', perform(scope, 'patientCreate', withUuids(input), createPatient));
  }

  @Authorized('patients:read')
  @Mutation(() => PatientUpdatePayload, {
    description:
      'Changes what is given of a patient, and nothing else. A patient may change their own phone, e-mail and language; others need "patients:read" and "patients:write".',
  })
  patientUpdate(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientUpdateInput, { description: 'The changes.' }) input: PatientUpdateInput,
  ) {
    return payload('patient', perform(scope, 'patientUpdate', withUuids(input), updatePatient));
  }

  @Authorized('patients:write')
  @Mutation(() => PatientArchivePayload, {
    description:
      'Archives a patient: nothing is sent to them any more. Coming visits stay, for staff to decide on.',
  })
  patientArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientArchiveInput, { description: 'The patient.' }) input: PatientArchiveInput,
  ) {
    return payload('patient', perform(scope, 'patientArchive', withUuids(input), archivePatient));
  }
}
