/** The executable schema: the types of src/schema with the resolvers of src/resolvers. */
import 'reflect-metadata';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Context } from '../context.js';
import type { Permission } from '../entities/clinic/access.js';
import { attachFields } from '../schema/reference.js';
import { DateTimeScalar } from '../schema/scalars.js';
import { USER_ERROR_TYPES } from '../schema/user-error.js';
import { InvoiceMutations } from './billing/invoice-mutations.js';
import {
  DebtorResolver,
  InvoiceLineResolver,
  InvoiceOfVisitResolver,
  InvoiceResolver,
} from './billing/invoice-resolver.js';
import {
  PackagesOfPatientResolver,
  PatientPackageResolver,
  ServicePackageResolver,
} from './billing/package-resolver.js';
import {
  PaymentResolver,
  RefundLineResolver,
  RefundPartResolver,
  RefundResolver,
} from './billing/payment-resolver.js';
import { PromotionMutations } from './billing/promotion-mutations.js';
import {
  PromotionResolver,
  PromotionScopeResolver,
  PromotionVersionResolver,
} from './billing/promotion-resolver.js';
import {
  DiscountResolver,
  QuoteLineResolver,
  QuoteOfVisitResolver,
  QuoteResolver,
} from './billing/quote-resolver.js';
import { WalletEntryResolver, WalletOfPatientResolver, WalletResolver } from './billing/wallet-resolver.js';
import { CalendarResolver, ClinicResolver, ServiceResolver } from './clinic/clinic-resolver.js';
import { SandboxResolver } from './clinic/sandbox-resolver.js';
import { StaffResolver } from './clinic/staff-resolver.js';
import { ViewerResolver } from './clinic/viewer-resolver.js';
import { EventCursorResolver } from './events/event-cursor-resolver.js';
import { EventSubscriptions } from './events/event-subscriptions.js';
import { LoyaltySubscription } from './events/loyalty-subscription.js';
import { ReferralSubscription } from './events/referral-subscription.js';
import { SlotOfferSubscription } from './events/slot-offer-subscription.js';
import { TaskSubscription } from './events/task-subscription.js';
import { loadRow } from './load-row.js';
import { ClinicLoyaltyResolver } from './loyalty/clinic-loyalty-resolver.js';
import { EarningRuleResolver, EarningRuleVersionResolver } from './loyalty/earning-rule-resolver.js';
import { LoyaltyAccountResolver, LoyaltyOfPatientResolver } from './loyalty/loyalty-account-resolver.js';
import { PointsAdjustmentResolver } from './loyalty/points-adjustment-resolver.js';
import { RedemptionMutations } from './loyalty/redemption-mutations.js';
import { ReferralMutations } from './loyalty/referral-mutations.js';
import { ReferralProgramResolver } from './loyalty/referral-program-resolver.js';
import {
  CodeOfPatientResolver,
  ReferralCodeResolver,
  ReferralResolver,
} from './loyalty/referral-resolver.js';
import { RewardMutations } from './loyalty/reward-mutations.js';
import { RedemptionResolver, RewardResolver } from './loyalty/reward-resolver.js';
import { LoyaltyTierResolver, TierOfAccountResolver } from './loyalty/tier-resolver.js';
import { ChannelPriceResolver, ClinicPricesResolver } from './messaging/channel-price-resolver.js';
import { DeliveryMutations } from './messaging/delivery-mutations.js';
import { DeliveryEventResolver, DeliveryResolver } from './messaging/delivery-resolver.js';
import { NotificationSettingsResolver } from './messaging/notification-settings-resolver.js';
import { StoppedAddressResolver } from './messaging/stopped-address-resolver.js';
import { TemplateResolver } from './messaging/template-resolver.js';
import { VisitPreviewResolver } from './messaging/visit-preview-resolver.js';
import { NodeResolver } from './node-resolver.js';
import { ConsentHoldsResolver, ConsentResolver } from './patients/consent-resolver.js';
import { ConsentWordingResolver } from './patients/consent-wording-resolver.js';
import { DeceasedResolver } from './patients/deceased-resolver.js';
import { DeviceResolver } from './patients/device-resolver.js';
import { ImportResolver } from './patients/import-resolver.js';
import { InsurancePlanResolver } from './patients/insurance-plan-resolver.js';
import { PatientMergeResolver } from './patients/merge-resolver.js';
import { PatientCriteriaResolver } from './patients/patient-criteria-resolver.js';
import { PatientGroupMutations } from './patients/patient-group-mutations.js';
import { GroupsOfPatientResolver, PatientGroupResolver } from './patients/patient-group-resolver.js';
import { PatientResolver } from './patients/patient-resolver.js';
import { PromotionReportResolver } from './reports/promotion-report-resolver.js';
import { RetentionReportResolver } from './reports/retention-report-resolver.js';
import { CampaignMutations } from './retention/campaign-mutations.js';
import {
  CampaignAudienceResolver,
  CampaignPreviewResolver,
  CampaignResolver,
} from './retention/campaign-resolver.js';
import { DryRunResolver } from './retention/dry-run-resolver.js';
import {
  MailingChannelEstimateResolver,
  MailingOfDeliveryResolver,
  MailingTextResolver,
} from './retention/mailing-text-resolver.js';
import { RetentionChannelResolver } from './retention/retention-channel-resolver.js';
import { RetentionRuleMutations } from './retention/rule-mutations.js';
import {
  RetentionRuleFiltersResolver,
  RetentionRuleResolver,
  RetentionRuleVersionResolver,
  RuleOfDeliveryResolver,
} from './retention/rule-resolver.js';
import { SlotMutations } from './visits/slot-mutations.js';
import { SlotResolver } from './visits/slot-resolver.js';
import { SurveyResolver } from './visits/survey-resolver.js';
import { VisitMutations } from './visits/visit-mutations.js';
import { VisitResolver } from './visits/visit-resolver.js';
import { TaskMutations } from './work/task-mutations.js';
import { TaskEventResolver, TaskResolver, WorkPlanResolver } from './work/task-resolver.js';

/** Builds it anew; once a process is enough. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      CalendarResolver,
      CampaignAudienceResolver,
      CampaignMutations,
      CampaignPreviewResolver,
      CampaignResolver,
      ChannelPriceResolver,
      ClinicLoyaltyResolver,
      ClinicPricesResolver,
      ClinicResolver,
      ConsentHoldsResolver,
      ConsentResolver,
      ConsentWordingResolver,
      DeceasedResolver,
      DeliveryEventResolver,
      DeliveryMutations,
      DeliveryResolver,
      DeviceResolver,
      EarningRuleResolver,
      EarningRuleVersionResolver,
      EventCursorResolver,
      EventSubscriptions,
      ImportResolver,
      LoyaltyAccountResolver,
      LoyaltyOfPatientResolver,
      LoyaltySubscription,
      MailingChannelEstimateResolver,
      MailingOfDeliveryResolver,
      MailingTextResolver,
      GroupsOfPatientResolver,
      InsurancePlanResolver,
      LoyaltyTierResolver,
      NodeResolver,
      NotificationSettingsResolver,
      PatientCriteriaResolver,
      PatientGroupMutations,
      PatientGroupResolver,
      PatientMergeResolver,
      PatientResolver,
      PointsAdjustmentResolver,
      RedemptionMutations,
      RedemptionResolver,
      CodeOfPatientResolver,
      ReferralCodeResolver,
      ReferralMutations,
      ReferralProgramResolver,
      ReferralResolver,
      ReferralSubscription,
      PromotionMutations,
      PromotionReportResolver,
      PromotionResolver,
      PromotionScopeResolver,
      PromotionVersionResolver,
      QuoteLineResolver,
      QuoteOfVisitResolver,
      QuoteResolver,
      RetentionReportResolver,
      DiscountResolver,
      DryRunResolver,
      RetentionChannelResolver,
      RetentionRuleMutations,
      RetentionRuleFiltersResolver,
      RetentionRuleResolver,
      RetentionRuleVersionResolver,
      RuleOfDeliveryResolver,
      RewardMutations,
      RewardResolver,
      SandboxResolver,
      ServiceResolver,
      SlotMutations,
      SlotOfferSubscription,
      SlotResolver,
      StaffResolver,
      StoppedAddressResolver,
      SurveyResolver,
      TaskEventResolver,
      TaskMutations,
      TaskResolver,
      TaskSubscription,
      TemplateResolver,
      TierOfAccountResolver,
      ViewerResolver,
      VisitMutations,
      VisitPreviewResolver,
      VisitResolver,
      DebtorResolver,
      InvoiceLineResolver,
      InvoiceMutations,
      InvoiceOfVisitResolver,
      InvoiceResolver,
      PackagesOfPatientResolver,
      PatientPackageResolver,
      PaymentResolver,
      RefundLineResolver,
      RefundPartResolver,
      RefundResolver,
      ServicePackageResolver,
      WalletEntryResolver,
      WalletOfPatientResolver,
      WalletResolver,
      WorkPlanResolver,
    ],
    orphanedTypes: USER_ERROR_TYPES,
    // Each `@Authorized` names one permission; `require` throws the error that tells nobody from not allowed.
    authChecker: ({ context }: { context: Context }, permissions: string[]) => {
      for (const permission of permissions) context.scope.require(permission as Permission);
      return true;
    },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    // Events come from the hub; the library's own publisher is never used.
    pubSub: {
      publish: () => {
        throw new GraphQLError('Events come from the log');
      },
      subscribe: () => {
        throw new GraphQLError('Events come from the log');
      },
    },
  });
  return attachFields(schema, loadRow);
}
