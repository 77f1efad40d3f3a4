/** Consent was confirmed at an address: at another one it is asked for anew (double opt-in; mission.md, section 3, "Consent"). */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { type ConsentRow, insertConsent } from './consent-row.js';
import { consentsOfPatient } from './list-consents.js';
import { mustBeConfirmed, requestConsent } from './request-consent.js';

/**
 * Withdraws what was given or asked for over these channels, whose address has changed, and asks for it again in the same words
 * where there is an address now. Nothing happens unless the clinic wants consent confirmed. Must run within a transaction that
 * holds the planning lock and the patient's row.
 */
export async function askConsentsAgain(
  scope: Scope,
  patientId: string,
  changed: readonly { channel: Channel; reachable: boolean }[],
): Promise<void> {
  for (const { channel, reachable } of changed) {
    if (!(await mustBeConfirmed(scope, channel))) continue;
    const standing = (await consentsOfPatient(scope, patientId)).filter(
      (consent) => consent.channel === channel && (consent.given || consent.requested),
    );
    for (const consent of standing) await askAgain(scope, consent, reachable);
  }
}

async function askAgain(scope: Scope, consent: ConsentRow, reachable: boolean): Promise<void> {
  const { actor, id } = actorOf(scope.viewer);
  const { patientId, purpose, channel, wording } = consent;
  const said = { patientId, purpose, channel, wordingId: null, recordedBy: actor, recordedById: id };
  await insertConsent(scope, { ...said, wording: 'It was for another address.', says: 'WITHDRAWN' });
  if (reachable) await requestConsent(scope, { ...said, wording });
}
