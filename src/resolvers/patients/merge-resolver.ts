/** Two cards of one patient become one. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PatientMergeInput } from '../../schema/patients/inputs.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { mergePatients } from '../../services/patients/merge-patients.js';
import { payload } from '../payload.js';

const PatientMergePayload = payloadOf('PatientMergePayload', 'patient', Patient, 'What `patientMerge` did.');

@Resolver()
export class PatientMergeResolver {
  @Authorized('patients:write', 'loyalty:write', 'billing:write')
  @Mutation(() => PatientMergePayload, {
    description:
      'Makes one of two cards of one person, for good: points, wallet, packages, redemptions, referrals and what counts for limits of promotions go over to the patient who stays, open quotes of the duplicate are released, and its referral code goes on to work. The duplicate is archived; its visits, invoices and messages of the past stay with it. ACTION_NOT_ALLOWED while the duplicate has a visit ahead or under way, or an invoice that is not paid, and for one that was merged before; PATIENT_ARCHIVED when the one who should stay is archived. Staff only; needs "patients:write", "loyalty:write" and "billing:write", and "approvals:write" too (ACTION_NOT_ALLOWED) unless the cards have the same phone, e-mail address, or last name and date of birth.',
  })
  patientMerge(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientMergeInput, { description: 'The two cards.' }) input: PatientMergeInput,
  ) {
    return payload('patient', perform(scope, 'patientMerge', withUuids(input), mergePatients));
  }
}
