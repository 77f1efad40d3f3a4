/** A promotion that goes by codes, and a quote of it for two patients, for the clinic that the access tests walk. */
import {
  CouponsCreateDocument,
  DiscountQuoteDocument,
  PromotionApproveDocument,
  PromotionCreateDocument,
  SetupDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

interface Promoted {
  /** Tokens of staff by role. */
  readonly staff: Readonly<Record<string, string>>;
  /** Global ids; the coupon is the first one's, and can be used once. */
  readonly patientIds: readonly string[];
  readonly mark: string;
}

export async function makePromotions(
  server: TestServer,
  { staff, patientIds, mark }: Promoted,
): Promise<void> {
  const [owner, manager] = [staff.OWNER as string, staff.MANAGER as string];
  const { services, calendars } = await ask(server, owner, SetupDocument, {});
  const practitionerIds = new Set(calendars.nodes.map(({ practitioner }) => practitioner.id));
  const serviceId = services.nodes[0]?.id as string;
  const terms = { name: `${mark} spring`, trigger: 'CODE' as const, basisPoints: 1000 };
  const { promotionCreate } = await ask(server, manager, PromotionCreateDocument, {
    input: { ...terms, scope: { serviceIds: [serviceId] } },
  });
  const promotionId = promotionCreate.promotion?.id as string;
  const approved = await ask(server, owner, PromotionApproveDocument, { input: { promotionId, version: 1 } });
  const errors = [...promotionCreate.userErrors, ...approved.promotionApprove.userErrors];
  const lines = [...practitionerIds].map((practitionerId) => ({ serviceId, practitionerId }));
  for (const [index, patientId] of patientIds.entries()) {
    const code = `${mark}-${index}`;
    const { couponsCreate } = await ask(server, owner, CouponsCreateDocument, {
      input: { promotionId, code, patientId },
    });
    const { discountQuote } = await ask(server, owner, DiscountQuoteDocument, {
      input: { patientId, lines, couponCodes: [code] },
    });
    errors.push(...couponsCreate.userErrors, ...discountQuote.userErrors);
  }
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}
