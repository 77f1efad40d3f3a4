/** Which SMS comes of a message that finds neither address nor app (mission.md, section 1, "Channels"). Pure. */
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import { CARE_KINDS, type NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { DeliveryFacts, Sibling } from './delivery-facts.js';
import { hasSmsIfUnread } from './visit-plan.js';

export type RoutedFacts = Pick<
  DeliveryFacts,
  'kind' | 'channel' | 'patientId' | 'plannedReason' | 'placedBy' | 'siblings'
>;

export type SmsReason = 'NO_APP' | 'NO_ADDRESS_OR_APP';

export interface Substitute {
  readonly clinicId: string;
  /** The message in whose place it comes. */
  readonly deliveryId: string;
  readonly reason: SmsReason;
  /** The clinic's time, at which it is due. */
  readonly at: Date;
}

/** Kinds whose channels are those that the patient can be reached by. */
const SUBSTITUTED: readonly NotificationKind[] = [...CARE_KINDS, 'POINTS_EXPIRING'];

/** What shows that the patient has neither address nor app, or that theirs do not work. */
const UNREACHED: readonly (DeliveryReason | null)[] = [
  'NO_ADDRESS',
  'NO_APP',
  'ADDRESS_STOPPED',
  'ADDRESS_REFUSED',
];

/**
 * Why an SMS is to go out now, when `facts` ends with `reason`; null: it need not. In place of push it goes at once; for
 * bookings and moves that staff made, when no other channel can reach the patient either: else it waits to see whether they
 * read it. `siblings` must be as they are after this change. Rules and campaigns name their channels: they, and what staff
 * send again, get no substitutes.
 */
export function smsInPlace(facts: RoutedFacts, reason: DeliveryReason | null): SmsReason | null {
  if (!UNREACHED.includes(reason) || facts.channel === 'SMS' || facts.patientId === null) return null;
  if (facts.plannedReason === 'RESENT') return null;
  if (!SUBSTITUTED.includes(facts.kind)) return null;
  if (!hasSmsIfUnread(facts.kind, facts)) return facts.channel === 'PUSH' ? 'NO_APP' : null;
  return facts.siblings.every(isUnreached) ? 'NO_ADDRESS_OR_APP' : null;
}

function isUnreached({ channel, status, reason }: Sibling): boolean {
  if (channel === 'SMS') return true;
  return (status === 'SUPPRESSED' || status === 'FAILED') && UNREACHED.includes(reason);
}

/**
 * The SMS that come in place of those that were suppressed, one for each message. Siblings among the given count by their
 * verdicts, which are newer than what was read of them.
 */
export function substitutesOf(
  verdicts: readonly { facts: DeliveryFacts; suppress: DeliveryReason | null }[],
): Substitute[] {
  const suppressed = new Map(
    verdicts.flatMap(({ facts, suppress }) => (suppress === null ? [] : [[facts.id, suppress] as const])),
  );
  const asNow = (sibling: Sibling): Sibling => {
    const reason = suppressed.get(sibling.id);
    return reason === undefined ? sibling : { ...sibling, status: 'SUPPRESSED', reason };
  };
  const found = new Map<string, Substitute>();
  for (const { facts, suppress } of verdicts) {
    if (suppress === null) continue;
    const { clinicId, id: deliveryId, at } = facts;
    const reason = smsInPlace({ ...facts, siblings: facts.siblings.map(asNow) }, suppress);
    const message = JSON.stringify([clinicId, facts.kind, facts.subjectId, facts.occasion]);
    if (reason !== null && !found.has(message)) found.set(message, { clinicId, deliveryId, reason, at });
  }
  return [...found.values()];
}
