/** Finds the row of a node in the scope, as far as the viewer may see it. */
import type { Context } from '../context.js';
import type { NodeType } from '../schema/id.js';
import { findClinic } from '../services/clinic/find-clinic.js';
import type { Scope } from '../services/scope.js';

const LOADERS: Record<NodeType, (scope: Scope, id: string) => Promise<object | null>> = {
  Branch: (scope, id) => scope.loaders.branch.load(id),
  Calendar: (scope, id) => scope.loaders.calendar.load(id),
  Campaign: (scope, id) => scope.loaders.campaign.load(id),
  Clinic: async (scope, id) => (id === scope.clinicId ? findClinic(scope) : null),
  ConsentWording: (scope, id) => scope.loaders.consentWording.load(id),
  Coupon: (scope, id) => scope.loaders.coupon.load(id),
  Delivery: (scope, id) => scope.loaders.delivery.load(id),
  Device: (scope, id) => scope.loaders.device.load(id),
  DiscountQuote: (scope, id) => scope.loaders.discountQuote.load(id),
  EarningRule: (scope, id) => scope.loaders.earningRule.load(id),
  Import: (scope, id) => scope.loaders.import.load(id),
  InsurancePlan: (scope, id) => scope.loaders.insurancePlan.load(id),
  Invoice: (scope, id) => scope.loaders.invoice.load(id),
  InvoiceLine: (scope, id) => scope.loaders.invoiceLine.load(id),
  LoyaltyTier: (scope, id) => scope.loaders.loyaltyTier.load(id),
  MailboxMessage: (scope, id) => scope.loaders.mailboxMessage.load(id),
  Patient: (scope, id) => scope.loaders.patient.load(id),
  PatientGroup: (scope, id) => scope.loaders.patientGroup.load(id),
  PatientPackage: (scope, id) => scope.loaders.patientPackage.load(id),
  Payment: (scope, id) => scope.loaders.payment.load(id),
  PointsAdjustment: (scope, id) => scope.loaders.pointsAdjustment.load(id),
  Practitioner: (scope, id) => scope.loaders.practitioner.load(id),
  Referral: (scope, id) => scope.loaders.referral.load(id),
  Redemption: (scope, id) => scope.loaders.redemption.load(id),
  Promotion: (scope, id) => scope.loaders.promotion.load(id),
  Refund: (scope, id) => scope.loaders.refund.load(id),
  RetentionRule: (scope, id) => scope.loaders.retentionRule.load(id),
  Reward: (scope, id) => scope.loaders.reward.load(id),
  Service: (scope, id) => scope.loaders.service.load(id),
  ServicePackage: (scope, id) => scope.loaders.servicePackage.load(id),
  Slot: (scope, id) => scope.loaders.slot.load(id),
  SlotOffer: (scope, id) => scope.loaders.slotOffer.load(id),
  StaffMember: (scope, id) => scope.loaders.staff.load(id),
  SurveyResponse: (scope, id) => scope.loaders.surveyResponse.load(id),
  Task: (scope, id) => scope.loaders.task.load(id),
  Visit: (scope, id) => scope.loaders.visit.load(id),
};

/** Null for what is absent and for what may not be seen alike. */
export function loadRow({ scope }: Context, type: NodeType, id: string): Promise<object | null> {
  return LOADERS[type](scope, id);
}
