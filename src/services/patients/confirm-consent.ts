/** The patient's own yes to a consent that they were asked to confirm (mission.md, section 3, "Consent"). */
import { sharePlanning } from '../messaging/planning-settings.js';
import { evaluateRetentionOf } from '../retention/evaluate-retention.js';
import type { Scope } from '../scope.js';
import { findConsentRequest } from './consent-request.js';
import { insertConsent } from './consent-row.js';
import { lockPatient } from './patient-row.js';

/**
 * Adds the consent, in the words that it was asked with. Pressed again, or when it was answered or withdrawn meanwhile, it
 * does nothing. Must run within a transaction. @throws Refusal NOT_FOUND when the patient is gone.
 */
export async function confirmConsent(scope: Scope, patientId: string, requestId: string): Promise<void> {
  await sharePlanning(scope);
  await lockPatient(scope, patientId);
  const request = await findConsentRequest(scope, patientId, requestId);
  if (!request?.open) return;
  const { purpose, channel, wording, wordingId } = request;
  await insertConsent(scope, {
    ...{ patientId, purpose, channel, wording, wordingId, says: 'GIVEN' },
    ...{ recordedBy: 'CONFIRMATION_LINK', recordedById: patientId },
  });
  await evaluateRetentionOf(scope, [patientId]);
}
