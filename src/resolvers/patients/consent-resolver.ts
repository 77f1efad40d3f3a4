/** Consents: recording one, and those of a patient. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { Consent, ConsentConnection, PatientConsentRecordInput } from '../../schema/patients/consent.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import type { ConsentRow } from '../../services/patients/consent-row.js';
import { consentHolds } from '../../services/patients/consents-that-hold.js';
import { consentHistoryOf } from '../../services/patients/list-consent-history.js';
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
      'Of each purpose and channel that they ever spoke of, their latest word; `holds` tells what comes of all words together. Without one, no marketing goes over that channel.',
  })
  consents(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return consentsOfPatient(scope, patient.id);
  }

  @FieldResolver(() => ConsentConnection, {
    description: 'All that they ever said of messages to them; nothing of it is ever changed.',
  })
  consentHistory(
    @Ctx() { scope }: Context,
    @Root() patient: Patient,
    @Args(() => PageArgs) { first, after, last, before }: PageArgs,
  ) {
    return consentHistoryOf(scope, patient.id, { first, after, last, before });
  }

  @Authorized('patients:read')
  @Mutation(() => PatientConsentRecordPayload, {
    description:
      'Records that a patient gave or withdrew consent; what was recorded before is kept. Where the clinic has `doubleOptIn`, consent to e-mail and SMS is only requested: it holds once the patient confirms it by the link in a message, within 7 days. A patient records their own; others need "patients:read" and "patients:write".',
  })
  patientConsentRecord(
    @Ctx() { scope }: Context,
    @Arg('input', () => PatientConsentRecordInput, { description: 'The consent.' })
    input: PatientConsentRecordInput,
  ) {
    return payload('consent', perform(scope, 'patientConsentRecord', withUuids(input), recordConsent));
  }
}

@Resolver(() => Consent)
export class ConsentHoldsResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether consent to this purpose over this channel holds now, whatever this word was: a later word on it, or a later withdrawal from all marketing, goes before it. What a switch in an app should show.',
  })
  holds(@Ctx() { scope }: Context, @Root() consent: ConsentRow) {
    return consentHolds(scope, consent);
  }
}
