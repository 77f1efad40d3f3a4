// Claims of every lane, as the alarms of all channels would make them together.
import { type Claimed, claimInLane, LANES } from '../../src/services/messaging/claim-deliveries.js';
import type { DeliveryWork } from '../../src/services/messaging/delivery-work.js';
import { ensureProviders } from '../../src/services/messaging/provider-limits.js';

/** Up to `limit` of each lane. */
export async function claimDeliveries(work: DeliveryWork, limit: number): Promise<Claimed[]> {
  await ensureProviders(work);
  const claimed: Claimed[] = [];
  for (const lane of LANES) claimed.push(...(await claimInLane(work, lane, limit)));
  return claimed;
}
