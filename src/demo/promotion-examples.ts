/** Examples of promotions: one is proposed, changed, approved, asked for by a code, quoted and ended. */
import { encodeId } from '../schema/id.js';
import { addDays } from '../services/visits/local-time.js';
import { type Example, input, patient, service, visit } from './example.js';

const promotion = (id: string) => encodeId('Promotion', id);
const DAYS = 90;

export const PROMOTION_EXAMPLES: readonly Example[] = [
  {
    name: 'ClinicDiscountsSet',
    who: 'manager',
    variables: () => input({ discountChoice: 'BEST_FOR_PATIENT', quoteMinutes: 60 }),
  },
  {
    name: 'PromotionCreate',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ name: `Quiet Tuesdays ${v.newKey().slice(-6)}`, trigger: 'AUTOMATIC', basisPoints: 1500 },
        ...{ scope: { weekdays: [2], patients: 'RETURNING', serviceIds: [service(v.serviceId)] } },
        ...{ perPatientLimit: 2, idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'PromotionChange',
    who: 'manager',
    variables: (v) => input({ promotionId: promotion(v.promotionToChange), basisPoints: 1000 }),
  },
  {
    name: 'PromotionApprove',
    who: 'owner',
    variables: (v) => input({ promotionId: promotion(v.promotionToChange), version: v.changedVersion }),
  },
  {
    name: 'PromotionRefuse',
    who: 'owner',
    variables: (v) => input({ promotionId: promotion(v.promotionToRefuse), version: v.versionToRefuse }),
  },
  {
    name: 'PromotionPause',
    who: 'manager',
    variables: (v) => input({ promotionId: promotion(v.promotionToChange) }),
  },
  {
    name: 'PromotionResume',
    who: 'manager',
    variables: (v) => input({ promotionId: promotion(v.promotionToChange) }),
  },
  {
    name: 'CouponsCreate',
    who: 'manager',
    variables: (v) => input({ promotionId: promotion(v.promotionToChange), count: 3 }),
  },
  { name: 'Promotions', who: 'manager', variables: () => ({ filter: { statuses: ['ACTIVE'] } }) },
  {
    name: 'DiscountQuote',
    who: 'receptionist',
    variables: (v) =>
      input({
        ...{ patientId: patient(v.patientId), lines: [{ serviceId: service(v.serviceId), quantity: 2 }] },
        ...{ couponCodes: [v.couponCode, 'TYPED-WRONG'], idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'DiscountQuoteRelease',
    who: 'receptionist',
    variables: (v) => input({ discountQuoteId: encodeId('DiscountQuote', v.quoteToRelease) }),
  },
  { name: 'VisitQuote', who: 'receptionist', variables: (v) => ({ id: visit(v.toMove) }) },
  {
    name: 'PromotionEnd',
    who: 'manager',
    variables: (v) => input({ promotionId: promotion(v.promotionToEnd) }),
  },
  {
    name: 'PromotionReport',
    who: 'manager',
    variables: ({ now }) => {
      const to = now.toISOString().slice(0, 10);
      return { filter: { from: addDays(to, 1 - DAYS), to } };
    },
  },
];
