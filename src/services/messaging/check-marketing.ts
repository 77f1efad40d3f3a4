/** What marketing is asked beside everything else: consent, quiet hours, and the cap (mission.md, section 1, "Sending"). Pure. */
import type { DeliveryFacts } from './delivery-facts.js';
import { quietHoursAround, quietHoursOf } from './quiet-hours.js';

export type MarketingFacts = Pick<
  DeliveryFacts,
  | 'kind'
  | 'marketing'
  | 'at'
  | 'usefulUntil'
  | 'timeZone'
  | 'quietHoursStart'
  | 'quietHoursEnd'
  | 'consented'
  | 'marketingBefore'
  | 'marketingCap'
>;

export type MarketingVerdict =
  | { suppress: 'NO_CONSENT' | 'OVER_CAP' | 'NO_LONGER_USEFUL' }
  /** The first instant that is no longer quiet. */
  | { deferUntil: Date };

/**
 * Null when nothing speaks against sending it at `facts.at`. Invitations to book again are care, and wait for waking
 * hours all the same. What would be of no use at the end of quiet hours is not put off. Quiet hours are the branch's;
 * a message of no branch has none.
 */
export function marketingVerdict(facts: MarketingFacts): MarketingVerdict | null {
  if (facts.marketing && !facts.consented) return { suppress: 'NO_CONSENT' };
  if (facts.marketing || facts.kind === 'REBOOKING_INVITATION') {
    const until = endOfQuietHours(facts);
    if (until !== null) {
      return until < facts.usefulUntil ? { deferUntil: until } : { suppress: 'NO_LONGER_USEFUL' };
    }
  }
  return facts.marketing && facts.marketingBefore >= facts.marketingCap ? { suppress: 'OVER_CAP' } : null;
}

function endOfQuietHours(facts: MarketingFacts): Date | null {
  if (facts.timeZone === null) return null;
  return quietHoursAround(facts.at, quietHoursOf(facts), facts.timeZone)?.endsAt ?? null;
}
