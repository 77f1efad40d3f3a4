/** Patients who have died. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PatientDeceasedRecordInput } from '../../schema/patients/deceased.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { recordDeceased } from '../../services/patients/record-deceased.js';
import { payload } from '../payload.js';

const PatientDeceasedRecordPayload = payloadOf(
  'PatientDeceasedRecordPayload',
  'patient',
  Patient,
  'What `patientDeceasedRecord` did.',
);

@Resolver(() => Patient)
export class DeceasedResolver {
  @Authorized('patients:write')
  @Mutation(() => PatientDeceasedRecordPayload, {
    description:
      'Records that a patient has died, or takes it back: nothing is sent to them any more. Coming visits stay, for staff to decide on.',
  })
  patientDeceasedRecord(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientDeceasedRecordInput, { description: 'Who, and when.' })
    input: PatientDeceasedRecordInput,
  ) {
    return payload('patient', perform(scope, 'patientDeceasedRecord', withUuids(input), recordDeceased));
  }
}
