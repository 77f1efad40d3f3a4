/** What the examples of promotions work with: made when it is not there, or was used up. */
import { createCoupons } from '../services/billing/promotions/coupons.js';
import { approvePromotion } from '../services/billing/promotions/decide-promotion.js';
import { listPromotions, type PromotionRow } from '../services/billing/promotions/promotion-row.js';
import { changePromotion, createPromotion } from '../services/billing/promotions/propose-promotion.js';
import { discountQuote } from '../services/billing/quotes/discount-quote.js';
import { perform } from '../services/clinic/perform.js';
import type { Scope } from '../services/scope.js';
import { staffScope, systemScope } from './example-rewards.js';

const TO_CHANGE = 'Bring a friend';
const TO_REFUSE = 'Everything for half';
const TO_END = 'Opening week';
const CODE = 'FRIENDS';

/** UUIDs, and the numbers that go with them. All go by codes: they change no price of another example. */
export async function findExamplePromotions(scope: Scope, patientId: string, serviceId: string) {
  const server = systemScope(scope);
  const [manager, owner] = [await staffScope(server, 'MANAGER'), await staffScope(server, 'OWNER')];
  const { nodes } = await listPromotions(server, { first: 100, statuses: ['ACTIVE', 'PAUSED'] });
  const propose = async (name: string): Promise<PromotionRow> => {
    const input = { name, trigger: 'CODE' as const, basisPoints: 1000 };
    return (
      nodes.find((one) => one.name === name) ?? perform(manager, 'promotionCreate', input, createPromotion)
    );
  };
  let toChange = await propose(TO_CHANGE);
  if (toChange.approvedVersion === null) {
    const { id: promotionId, version } = toChange;
    toChange = await perform(owner, 'promotionApprove', { promotionId, version }, approvePromotion);
    const input = { promotionId, code: CODE, useLimit: null };
    await perform(manager, 'couponsCreate', input, createCoupons);
  }
  const { id: promotionId } = await propose(TO_REFUSE);
  const toRefuse = await perform(
    manager,
    'promotionChange',
    { promotionId, basisPoints: 5000 },
    changePromotion,
  );
  const quote = { patientId, lines: [{ serviceId }] };
  return {
    promotionToChange: toChange.id,
    changedVersion: toChange.version + 1,
    promotionToRefuse: toRefuse.id,
    versionToRefuse: toRefuse.version,
    promotionToEnd: (await propose(TO_END)).id,
    couponCode: CODE,
    quoteToRelease: (await perform(server, 'discountQuote', quote, discountQuote)).id,
  };
}
