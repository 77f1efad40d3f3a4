/** Codes stand in several places: in the rows, in the services and in the schema. They are the same in each. */
import { beforeAll, expect, test } from '@jest/globals';
import { type GraphQLSchema, isEnumType, isInterfaceType } from 'graphql';
import type {
  DiscountQuoteStatus,
  DiscountRefusal,
  LineKind,
} from '../../src/entities/billing/discount-quote.js';
import type {
  PromotionStatus,
  PromotionTrigger,
  PromotionVersionStatus,
} from '../../src/entities/billing/promotion.js';
import { PERMISSIONS, STAFF_ROLES } from '../../src/entities/clinic/access.js';
import type { DiscountChoice } from '../../src/entities/clinic/clinic.js';
import { EVENT_KINDS } from '../../src/entities/events/event.js';
import type { EarningRuleKind, PortalActivity } from '../../src/entities/loyalty/earning-rule.js';
import type { EarnReason, LedgerTransactionKind } from '../../src/entities/loyalty/ledger.js';
import type { PointsAdjustmentStatus } from '../../src/entities/loyalty/points-adjustment.js';
import type { ReferralFlag, ReferralStatus, ReferralWay } from '../../src/entities/loyalty/referral.js';
import type { RedemptionStatus, RewardKind, RewardStatus } from '../../src/entities/loyalty/reward.js';
import type {
  Channel,
  DeliveryReason,
  DeliveryStatus,
  PlannedReason,
  ReadEvidence,
  SmsEncoding,
} from '../../src/entities/messaging/delivery.js';
import type { DeliveryEventKind } from '../../src/entities/messaging/delivery-event.js';
import { NOTIFICATION_KINDS } from '../../src/entities/messaging/notification-kind.js';
import type {
  SlotClosedReason,
  SlotEventKind,
  SlotOfferReason,
  SlotOfferStatus,
  SlotStatus,
} from '../../src/entities/visits/slot.js';
import type { Actor, VisitStatus } from '../../src/entities/visits/visit.js';
import type { TaskEventKind, TaskPriority, TaskReason, TaskStatus } from '../../src/entities/work/task.js';
import { buildApiSchema } from '../../src/resolvers/build-schema.js';
import { typeOfUserError } from '../../src/schema/user-error.js';
import type { UserErrorCode } from '../../src/services/refusal.js';
import { permissionsOfRole } from '../../src/services/viewer.js';
import type { SlotRefusalCode } from '../../src/services/visits/slot-refusal.js';
import type * as Api from '../support/generated.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  const values = type.getValues().map((value) => value.name);
  return values.sort();
};

test('kinds of events, kinds of messages, and roles', () => {
  expect(valuesOf('EventKind')).toEqual([...EVENT_KINDS].sort());
  expect(valuesOf('NotificationKind')).toEqual([...NOTIFICATION_KINDS].sort());
  expect(valuesOf('StaffRole')).toEqual([...STAFF_ROLES].sort());
});

test('codes that only types know, which the compiler compares', () => {
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  const same: [
    Same<UserErrorCode, Api.UserErrorCode>,
    Same<DeliveryStatus, Api.DeliveryStatus>,
    Same<DeliveryReason, Api.DeliveryReason>,
    Same<PlannedReason, Api.PlannedReason>,
    Same<DeliveryEventKind, Api.DeliveryEventKind>,
    Same<ReadEvidence, Api.ReadEvidence>,
    Same<SmsEncoding, Api.SmsEncoding>,
    Same<DiscountQuoteStatus, Api.DiscountQuoteStatus>,
    Same<DiscountRefusal, Api.DiscountRefusal>,
    Same<LineKind, Api.LineKind>,
    Same<PromotionStatus, Api.PromotionStatus>,
    Same<PromotionTrigger, Api.PromotionTrigger>,
    Same<PromotionVersionStatus, Api.PromotionVersionStatus>,
    Same<DiscountChoice, Api.DiscountChoice>,
    Same<ReferralStatus, Api.ReferralStatus>,
    Same<ReferralFlag, Api.ReferralFlag>,
    Same<ReferralWay, Api.ReferralWay>,
    Same<RewardKind, Api.RewardKind>,
    Same<RewardStatus, Api.RewardStatus>,
    Same<RedemptionStatus, Api.RedemptionStatus>,
    Same<Channel, Api.Channel>,
    Same<VisitStatus, Api.VisitStatus>,
    Same<Actor, Api.Actor>,
    Same<SlotStatus, Api.SlotStatus>,
    Same<SlotClosedReason, Api.SlotClosedReason>,
    Same<SlotOfferStatus, Api.SlotOfferStatus>,
    Same<SlotOfferReason, Api.SlotOfferReason>,
    Same<SlotRefusalCode, Api.SlotRefusal>,
    Same<SlotEventKind, Api.SlotEventKind>,
    Same<SlotClosedReason | SlotOfferReason, Api.SlotEventReason>,
    Same<TaskReason, Api.TaskReason>,
    Same<TaskPriority, Api.TaskPriority>,
    Same<TaskStatus, Api.TaskStatus>,
    Same<TaskEventKind, Api.TaskEventKind>,
    Same<EarningRuleKind, Api.EarningRuleKind>,
    Same<PortalActivity, Api.PortalActivity>,
    Same<EarnReason, Api.EarnReason>,
    Same<LedgerTransactionKind, Api.LoyaltyTransactionKind>,
    Same<PointsAdjustmentStatus, Api.PointsAdjustmentStatus>,
  ] = [
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
  ];
  expect(same).not.toContain(false);
});

test('user errors: each has a type, and each type of its own has a code', () => {
  const codes = valuesOf('UserErrorCode');
  const carried = [{}, { status: 'BOOKED' }, { deliveryStatus: 'SENT' }];
  const found = new Set(codes.flatMap((code) => carried.map((data) => typeOfUserError({ code, ...data }))));
  const error = schema.getType('UserError');
  if (!isInterfaceType(error)) throw new Error('UserError is no interface');
  expect([...found].sort()).toEqual(schema.getPossibleTypes(error).map(String).sort());
});

test('permissions: roles have no others, and owners have all', () => {
  const ofRoles = new Set(STAFF_ROLES.flatMap((role) => [...permissionsOfRole(role)]));
  expect([...ofRoles].sort()).toEqual([...PERMISSIONS].sort());
  expect([...permissionsOfRole('OWNER')].sort()).toEqual([...PERMISSIONS].sort());
});
