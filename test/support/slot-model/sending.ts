/** What sending does with the messages about offers, which are due at once (mission.md, section 1: channels and sending). */
import { type Delivery, type Patient, row, type World } from './facts.js';

/** Sends all that is planned. Gives how many messages were sent. */
export function send(world: World): number {
  let sent = 0;
  // An SMS that comes in place of push is met at the end of the same list.
  for (const delivery of world.deliveries) {
    if (delivery.status !== 'PLANNED') continue;
    const { visit } = row(world.offers, delivery.offer);
    const patient = row(world.patients, row(world.visits, visit).patient);
    const reason = whyNot(patient, delivery);
    Object.assign(delivery, { status: reason ? 'SUPPRESSED' : 'SENT', reason });
    if (!reason) sent += 1;
    if (reason === 'NO_APP')
      world.deliveries.push({ ...delivery, channel: 'SMS', status: 'PLANNED', reason: null });
  }
  return sent;
}

/**
 * "Do-not-contact, archived and deceased patients get nothing, care included." "E-mail and push, when the patient has them; a
 * patient without the app gets SMS in place of push."
 */
function whyNot(
  { archived, doNotContact, email, app, phone }: Patient,
  { channel }: Delivery,
): string | null {
  if (archived) return 'PATIENT_ARCHIVED';
  if (doNotContact) return 'PATIENT_DO_NOT_CONTACT';
  if (channel === 'EMAIL') return email ? null : 'NO_ADDRESS';
  if (channel === 'PUSH') return app ? null : 'NO_APP';
  return phone ? null : 'NO_PHONE';
}
