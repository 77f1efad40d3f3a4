/** Consents: recording one, and those of a patient. */
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { Consent, PatientConsentRecordInput } from '../../schema/patients/consent.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { consentsOfPatient } from '../../services/patients/list-consents.js';
import { recordConsent } from '../../services/patients/record-consent.js';
import { payload } from '../payload.js';

const PatientConsentRecordPayload = payloadOf(
  'PatientConsentRecordPayload',
  'consent',
  Consent,
  'What `patientConsentRecord` did.',
);

@Resolver(() => Patient)
export class ConsentResolver {
  @FieldResolver(() => [Consent], {
    description:
      'Of each purpose and channel that they ever spoke of, their latest word. Without one, no marketing goes over that channel.',
  })
  consents(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return consentsOfPatient(scope, patient.id);
  }

  @Authorized('patients:read')
  @Mutation(() => PatientConsentRecordPayload, {
    description:
      'Records that a patient gave or withdrew consent; what was recorded before is kept. A patient records their own; others need "patients:read" and "patients:write".',
  })
  patientConsentRecord(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientConsentRecordInput, { description: 'The consent.' })
    input: PatientConsentRecordInput,
  ) {
    return payload('consent', perform(scope, 'patientConsentRecord', withUuids(input), recordConsent));
  }
}
