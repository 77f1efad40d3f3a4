/** /c/<token>: a consent that the patient is asked to confirm (double opt-in; mission.md, section 3, "Consent"). */
import { consentPage } from '../../pages/consent-page.js';
import { type LinkedMessage, recordPressed } from '../../services/messaging/find-linked-delivery.js';
import { confirmConsent } from '../../services/patients/confirm-consent.js';
import { findConsentRequest } from '../../services/patients/consent-request.js';
import { newKey, type PageAnswer, type PageRequest, wayToItself } from './page-request.js';

/** Pressed again, or when it was answered meanwhile, the button does nothing and leads to the same page. */
export async function answerConsentPage(request: PageRequest<LinkedMessage>): Promise<PageAnswer> {
  const { linked, reader, part, form } = request;
  const { scope, patientId, subjectId } = linked;
  const asked = part === '' ? await findConsentRequest(scope, patientId, subjectId) : undefined;
  if (asked === undefined) return null;
  if (form !== null) {
    await recordPressed(linked);
    await scope.transaction((tx) => confirmConsent(tx, patientId, subjectId));
    return { redirect: wayToItself(request) };
  }
  const state = asked.open ? 'ASK' : asked.given ? 'GIVEN' : 'CLOSED';
  const { channel, wording } = asked;
  return { html: consentPage(reader, { clinic: linked.clinicName, state, channel, wording, key: newKey() }) };
}
