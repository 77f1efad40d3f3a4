/** What each staff role, and each scope of a partner's key, opens and what it does not (mission.md, section 11). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  PERMISSIONS,
  type Permission,
  STAFF_ROLES,
  type StaffRole,
} from '../../src/entities/clinic/access.js';
import { makeApiKey } from '../../src/services/clinic/api-key.js';
import { newId } from '../../src/services/new-id.js';
import {
  DeliveryChangedDocument,
  LoyaltyFeedDocument,
  ReferralFeedDocument,
  SlotChangedDocument,
  SlotOfferFeedDocument,
  TaskFeedDocument,
  VisitChangedDocument,
} from '../support/generated.js';
import { subscribe } from '../support/retorna.js';
import { startWalkHouse, type WalkHouse } from '../support/walk-house.js';

type Need = readonly (Permission | 'owner' | 'staff')[];

/** What each root field asks of whoever calls it. A new one must be added here, with what it needs. */
const NEEDS: Record<string, Need> = {
  branches: ['clinic:read'],
  calendar: ['clinic:read'],
  calendars: ['clinic:read'],
  campaignPreview: ['retention:read'],
  campaigns: ['retention:read'],
  imports: ['imports:write'],
  debtors: ['billing:read'],
  invoice: ['billing:read'],
  invoices: ['billing:read'],
  servicePackages: ['billing:read'],
  clinic: ['clinic:read'],
  consentWordings: ['clinic:read'],
  deliveries: ['deliveries:read'],
  freeSlots: ['visits:read'],
  insurancePlans: ['clinic:read'],
  earningRules: ['promotions:read'],
  loyaltyAccount: ['loyalty:read'],
  loyaltyReport: ['reports:read'],
  pointsAdjustments: ['promotions:read'],
  promotionReport: ['reports:read'],
  promotions: ['promotions:read'],
  loyaltyTiers: ['loyalty:read'],
  redemptions: ['loyalty:read'],
  rewards: ['loyalty:read'],
  mailbox: ['deliveries:read'],
  mailingTextPreview: ['retention:read'],
  node: ['clinic:read'],
  nodes: ['clinic:read'],
  patient: ['patients:read'],
  patientGroups: ['retention:read'],
  patients: ['patients:read'],
  practitioners: ['clinic:read'],
  retentionReport: ['reports:read'],
  retentionRuleDryRun: ['retention:read'],
  retentionRules: ['retention:read'],
  services: ['clinic:read'],
  slotOffers: ['offers:read'],
  slotOffersPreview: ['slots:read', 'offers:read'],
  slots: ['slots:read'],
  staff: ['tasks:read'],
  stoppedAddresses: ['patients:read', 'deliveries:read'],
  surveyResponses: ['visits:read'],
  tasks: ['tasks:read'],
  template: ['templates:read'],
  templatePreview: ['templates:read'],
  templates: ['templates:read'],
  viewer: ['clinic:read'],
  visit: ['visits:read'],
  visitNotificationsPreview: ['visits:write'],
  visits: ['visits:read'],
  workPlan: ['tasks:read'],
  calendarExceptionRemove: ['clinic:write'],
  calendarExceptionSet: ['clinic:write'],
  calendarNotificationsSet: ['clinic:write'],
  calendarWorkingHoursSet: ['clinic:write'],
  campaignChange: ['retention:read', 'retention:write'],
  campaignCreate: ['retention:read', 'retention:write'],
  campaignPause: ['retention:read', 'retention:write'],
  campaignResume: ['retention:read', 'retention:write'],
  campaignStart: ['retention:read', 'retention:write'],
  campaignStop: ['retention:read', 'retention:write'],
  channelPriceSet: ['clinic:write'],
  referralFunnel: ['promotions:read'],
  referralProgram: ['loyalty:read'],
  referrals: ['loyalty:read'],
  referralApprove: ['staff', 'approvals:write'],
  referralAttach: ['loyalty:write'],
  referralProgramSet: ['staff', 'promotions:write'],
  referralRefuse: ['staff', 'approvals:write'],
  clinicBillingSet: ['billing:read', 'billing:write'],
  invoiceIssue: ['billing:read', 'billing:write'],
  invoiceRefund: ['billing:read', 'billing:write'],
  invoiceVoid: ['billing:read', 'billing:write'],
  paymentReceive: ['billing:read', 'billing:write'],
  servicePackageApprove: ['staff', 'billing:read', 'approvals:write'],
  servicePackageArchive: ['billing:read', 'billing:write'],
  servicePackageCreate: ['staff', 'billing:read', 'billing:write'],
  servicePriceSet: ['staff', 'billing:read', 'clinic:write'],
  walletPayOut: ['billing:read', 'billing:write'],
  walletTopUp: ['billing:read', 'billing:write'],
  clinicNotificationsSet: ['clinic:write'],
  clinicPlanTierSet: ['owner', 'clinic:write'],
  consentWordingSet: ['retention:write'],
  deliveryCancel: ['deliveries:read', 'deliveries:write'],
  deliveryMarkRead: ['deliveries:read', 'deliveries:write'],
  deliveryResend: ['deliveries:read', 'deliveries:write'],
  deviceRegister: ['patients:read', 'patients:write'],
  deviceRemove: ['patients:read', 'patients:write'],
  insurancePlanArchive: ['clinic:write'],
  insurancePlanCreate: ['clinic:write'],
  insurancePlanRename: ['clinic:write'],
  patientArchive: ['patients:write'],
  patientConsentRecord: ['patients:read', 'patients:write'],
  patientCreate: ['patients:write'],
  patientDeceasedRecord: ['patients:write'],
  importCancel: ['imports:write'],
  importStart: ['imports:write'],
  patientGroupAddPatients: ['retention:write'],
  patientGroupArchive: ['retention:write'],
  patientGroupCreate: ['retention:write'],
  patientGroupDescribe: ['retention:write'],
  patientGroupRemovePatients: ['retention:write'],
  patientGroupSetCriteria: ['retention:write'],
  patientUpdate: ['patients:read', 'patients:write'],
  clinicLoyaltySet: ['staff', 'clinic:write'],
  earningRuleArchive: ['staff', 'promotions:write'],
  earningRuleChange: ['staff', 'promotions:write'],
  earningRuleCreate: ['staff', 'promotions:write'],
  pointValueApprove: ['staff', 'approvals:write'],
  pointsAdjustmentApprove: ['staff', 'approvals:write'],
  pointsAdjustmentRefuse: ['staff', 'approvals:write'],
  pointsAdjustmentRequest: ['staff', 'promotions:write'],
  portalActivityRecord: ['loyalty:write'],
  clinicDiscountsSet: ['clinic:write'],
  couponsCreate: ['promotions:read', 'promotions:write'],
  discountQuote: ['billing:read', 'visits:write'],
  discountQuoteRelease: ['billing:read', 'visits:write'],
  promotionApprove: ['staff', 'promotions:read', 'approvals:write'],
  promotionChange: ['staff', 'promotions:read', 'promotions:write'],
  promotionCreate: ['staff', 'promotions:read', 'promotions:write'],
  promotionEnd: ['promotions:read', 'promotions:write'],
  promotionPause: ['promotions:read', 'promotions:write'],
  promotionRefuse: ['staff', 'promotions:read', 'approvals:write'],
  promotionResume: ['promotions:read', 'promotions:write'],
  loyaltyTierArchive: ['promotions:write'],
  loyaltyTierCreate: ['promotions:write'],
  patientMerge: ['staff', 'patients:write', 'loyalty:write', 'billing:write'],
  redemptionCancel: ['loyalty:write'],
  redemptionUse: ['loyalty:write'],
  rewardApprove: ['staff', 'approvals:write'],
  rewardArchive: ['promotions:write'],
  rewardChange: ['staff', 'promotions:write'],
  rewardCreate: ['staff', 'promotions:write'],
  rewardPause: ['promotions:write'],
  rewardRedeem: ['loyalty:write'],
  rewardResume: ['promotions:write'],
  rewardStockSet: ['promotions:write'],
  clinicRetentionSet: ['retention:write'],
  retentionChannelSwitch: ['retention:read', 'retention:write'],
  retentionEvaluate: ['retention:read', 'retention:write'],
  retentionRuleActivate: ['retention:read', 'retention:write'],
  retentionRuleArchive: ['retention:read', 'retention:write'],
  retentionRuleChange: ['retention:read', 'retention:write'],
  retentionRuleCreate: ['retention:read', 'retention:write'],
  retentionRulePause: ['retention:read', 'retention:write'],
  sandboxCreate: [],
  slotOfferClaim: ['visits:write'],
  slotOfferMake: ['slots:write'],
  slotOffersStart: ['slots:write'],
  slotOffersStop: ['slots:write'],
  stoppedAddressLift: ['patients:read', 'patients:write'],
  taskAssign: ['tasks:read', 'tasks:write'],
  taskClaim: ['staff', 'tasks:read', 'tasks:write'],
  taskComment: ['tasks:read', 'tasks:write'],
  taskComplete: ['tasks:read', 'tasks:write'],
  taskCreate: ['tasks:read', 'tasks:write'],
  taskPrioritize: ['tasks:read', 'tasks:write'],
  taskReopen: ['tasks:read', 'tasks:write'],
  taskReschedule: ['tasks:read', 'tasks:write'],
  surveyAnswer: ['visits:write'],
  templateReset: ['templates:write'],
  templateSet: ['templates:write'],
  testClockAdvance: ['staff'],
  visitBook: ['visits:write'],
  visitCancel: ['visits:write'],
  visitComplete: ['visits:write'],
  visitConfirm: ['visits:write'],
  visitMarkArrived: ['visits:write'],
  visitMarkNoShow: ['visits:write'],
  visitMove: ['visits:write'],
  visitNotificationsMute: ['visits:write'],
  visitPaidRecord: ['visits:write'],
};

/** What figures there are is for those who lead and those who write to patients. */
const READ = PERMISSIONS.filter(
  (name) => name.endsWith(':read') && name !== 'reports:read' && name !== 'billing:read',
);
const DESK: Permission[] = [
  ...READ,
  'patients:write',
  'visits:write',
  'slots:write',
  'deliveries:write',
  'tasks:write',
  'billing:read',
  'loyalty:write',
];
const ROLES: Record<StaffRole, readonly Permission[]> = {
  OWNER: PERMISSIONS,
  MANAGER: PERMISSIONS,
  PRACTITIONER: DESK,
  RECEPTIONIST: [...DESK, 'billing:write'],
  OPERATOR: DESK,
  MARKETER: [
    ...READ,
    'templates:write',
    'tasks:write',
    'retention:write',
    'reports:read',
    'promotions:write',
  ],
};

let house: WalkHouse;

beforeAll(async () => {
  house = await startWalkHouse();
}, 60_000);

afterAll(async () => {
  await house?.stop();
});

/** Root fields that the token is refused. */
async function refusedTo(token: string): Promise<string[]> {
  const refused: string[] = [];
  for (const { kind, name, textFor, variables } of house.fields) {
    if (kind === 'subscription') continue;
    const given = variables(({ holds }) => house.ids.b.get(holds === 'Node' ? 'Clinic' : holds));
    const { errors } = await house.post(token, textFor('Clinic'), given);
    if (errors?.some(({ extensions }) => extensions?.code === 'FORBIDDEN')) refused.push(name);
  }
  return refused.sort();
}

function beyond(permissions: readonly string[]): string[] {
  const refused = Object.entries(NEEDS).filter(([, needs]) =>
    needs.some((one) => !permissions.includes(one)),
  );
  return refused.map(([name]) => name).sort();
}

test('every query and mutation is in the table', () => {
  const names = house.fields.filter(({ kind }) => kind !== 'subscription').map(({ name }) => name);
  expect(names.sort()).toEqual(Object.keys(NEEDS).sort());
});

test.each(STAFF_ROLES)('%s', async (role) => {
  expect(await refusedTo(house.a.staff[role] as string)).toEqual(
    beyond([...ROLES[role], 'staff', ...(role === 'OWNER' ? ['owner'] : [])]),
  );
});

async function keyWith(scope: Permission): Promise<string> {
  const id = newId();
  const { token, secretHash } = makeApiKey(house.a.id, id);
  await house.db.query(
    `insert into api_key (clinic_id, id, name, secret_hash, scopes, created_at) values ($1, $2, 'One', $3, $4, now())`,
    [house.a.id, id, secretHash, [scope]],
  );
  return token;
}

test.each(PERMISSIONS)('a partner’s key with the scope %s alone', async (scope) => {
  expect(await refusedTo(await keyWith(scope))).toEqual(beyond([scope]));
});

test('a partner who may not hear events is told so', async () => {
  const visits = await subscribe(house.server, await keyWith('visits:read'), VisitChangedDocument, {});
  await expect(visits.message()).rejects.toThrow('FORBIDDEN');
  await visits.close();
  const slots = await subscribe(house.server, await keyWith('slots:read'), SlotChangedDocument, {});
  await expect(slots.message()).rejects.toThrow('FORBIDDEN');
  await slots.close();
  const offers = await subscribe(house.server, await keyWith('offers:read'), SlotOfferFeedDocument, {});
  await expect(offers.message()).rejects.toThrow('FORBIDDEN');
  await offers.close();
  const deliveries = await subscribe(
    house.server,
    await keyWith('deliveries:read'),
    DeliveryChangedDocument,
    {},
  );
  await expect(deliveries.message()).rejects.toThrow('FORBIDDEN');
  await deliveries.close();
  const referrals = await subscribe(house.server, await keyWith('loyalty:read'), ReferralFeedDocument, {});
  await expect(referrals.message()).rejects.toThrow('FORBIDDEN');
  await referrals.close();
  const points = await subscribe(house.server, await keyWith('loyalty:read'), LoyaltyFeedDocument, {});
  await expect(points.message()).rejects.toThrow('FORBIDDEN');
  await points.close();
  const tasks = await subscribe(house.server, await keyWith('tasks:read'), TaskFeedDocument, {});
  await expect(tasks.message()).rejects.toThrow('FORBIDDEN');
  await tasks.close();
});
