/** Rows by id for one scope: each looked up once, all that are asked for in one tick with one statement. */
import DataLoader from 'dataloader';
import { findInvoiceLines, findInvoices } from './billing/invoices/find-invoices.js';
import { findPatientPackages, findServicePackages } from './billing/packages/find-packages.js';
import { findPayments } from './billing/payments/find-payments.js';
import { findCoupons } from './billing/promotions/coupons.js';
import { findPromotions } from './billing/promotions/promotion-row.js';
import { findQuotes } from './billing/quotes/find-quotes.js';
import { findRefunds } from './billing/refunds/find-refunds.js';
import { findBranches, findCalendars, findPractitioners, findServices } from './clinic/find-by-ids.js';
import { findStaff } from './clinic/find-staff.js';
import { findPointsAdjustments } from './loyalty/adjustments/adjustment-row.js';
import { findEarningRules } from './loyalty/earning-rules/rule-row.js';
import { findReferrals } from './loyalty/referrals/referral-row.js';
import { findRedemptions } from './loyalty/rewards/find-redemptions.js';
import { findRewards } from './loyalty/rewards/find-rewards.js';
import { findLoyaltyTiers } from './loyalty/rewards/find-tiers.js';
import { findDeliveries, findMailboxMessages } from './messaging/find-deliveries.js';
import { findConsentWordings } from './patients/find-consent-wordings.js';
import { findDevices } from './patients/find-devices.js';
import { findPatients } from './patients/find-patients.js';
import { findPatientGroups } from './patients/groups/find-groups.js';
import { findInsurancePlans } from './patients/insurance-plans.js';
import { findImports } from './patients/list-imports.js';
import { findCampaigns } from './retention/campaigns/find-campaigns.js';
import { findRules } from './retention/rule-row.js';
import type { Scope } from './scope.js';
import { findSlotOffers } from './visits/find-slot-offers.js';
import { findSlots } from './visits/find-slots.js';
import { findSurveyResponses } from './visits/find-survey-responses.js';
import { findVisits } from './visits/find-visits.js';
import { findTasks } from './work/find-tasks.js';

type Find<Row> = (scope: Scope, ids: readonly string[]) => Promise<Row[]>;

/** One loader a table; each gives null for what is absent and for what the viewer may not see alike. */
export function createLoaders(scope: Scope) {
  return {
    branch: byId(scope, findBranches),
    calendar: byId(scope, findCalendars),
    campaign: byId(scope, findCampaigns),
    consentWording: byId(scope, findConsentWordings),
    coupon: byId(scope, findCoupons),
    delivery: byId(scope, findDeliveries),
    device: byId(scope, findDevices),
    discountQuote: byId(scope, findQuotes),
    earningRule: byId(scope, findEarningRules),
    import: byId(scope, findImports),
    insurancePlan: byId(scope, findInsurancePlans),
    invoice: byId(scope, findInvoices),
    invoiceLine: byId(scope, findInvoiceLines),
    loyaltyTier: byId(scope, findLoyaltyTiers),
    mailboxMessage: byId(scope, findMailboxMessages),
    patient: byId(scope, findPatients),
    patientGroup: byId(scope, findPatientGroups),
    patientPackage: byId(scope, findPatientPackages),
    payment: byId(scope, findPayments),
    pointsAdjustment: byId(scope, findPointsAdjustments),
    practitioner: byId(scope, findPractitioners),
    referral: byId(scope, findReferrals),
    redemption: byId(scope, findRedemptions),
    promotion: byId(scope, findPromotions),
    refund: byId(scope, findRefunds),
    retentionRule: byId(scope, findRules),
    reward: byId(scope, findRewards),
    service: byId(scope, findServices),
    servicePackage: byId(scope, findServicePackages),
    slot: byId(scope, findSlots),
    slotOffer: byId(scope, findSlotOffers),
    staff: byId(scope, findStaff),
    surveyResponse: byId(scope, findSurveyResponses),
    task: byId(scope, findTasks),
    visit: byId(scope, findVisits),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

function byId<Row extends { id: string }>(scope: Scope, find: Find<Row>): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await find(scope, ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}
