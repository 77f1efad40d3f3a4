/** What Twilio's statuses and error codes mean for a message, and for the number that it went to. */
import type { StopReason } from '../../entities/messaging/stopped-address.js';
import type { ProviderNews } from '../../services/messaging/apply-provider-callback.js';

/**
 * Codes after which no SMS will ever reach that number, and why: it is none (21211, 21614, 30005 unknown), it cannot take
 * any (21214, 30006 a landline), its owner has told Twilio to stop (21610). Others pass, or are about our account or the text: 30003
 * a phone that is switched off, 30004 and 30007 what a carrier filtered, 30008 unknown.
 */
const STOPPING: Readonly<Record<string, StopReason>> = {
  '21211': 'HARD_BOUNCE',
  '21214': 'HARD_BOUNCE',
  '21610': 'REFUSED',
  '21614': 'HARD_BOUNCE',
  '30005': 'HARD_BOUNCE',
  '30006': 'HARD_BOUNCE',
};

/** Null for a status that says nothing new: queued, accepted, scheduled, sending. */
export function newsOf(status: string, errorCode: string): ProviderNews | null {
  switch (status) {
    case 'sent':
      return { kind: 'SENT' };
    case 'delivered':
    // A receipt of other channels than SMS; it is no doing of the patient's that we know of.
    case 'read':
      return { kind: 'DELIVERED' };
    case 'undelivered':
    case 'failed':
      return { kind: 'BOUNCED', final: true, stop: STOPPING[errorCode] ?? null };
    default:
      return null;
  }
}
