/** The operations that GraphiQL opens with: one for every feature, in the order in which a newcomer would try them. */
import { readFile } from 'node:fs/promises';
import { encodeId } from '../schema/id.js';
import { BILLING_EXAMPLES } from './billing-examples.js';
import { CAMPAIGN_EXAMPLES } from './campaign-examples.js';
import { CONSENT_EXAMPLES } from './consent-examples.js';
import { calendar, delivery, type Example, input, patient, service, visit } from './example.js';
import { DEMO_DEVICE, DEMO_STOPPED } from './example-messages.js';
import { GROUP_EXAMPLES } from './group-examples.js';
import { IMPORT_EXAMPLES } from './import-examples.js';
import { POINTS_EXAMPLES } from './points-examples.js';
import { PROMOTION_EXAMPLES } from './promotion-examples.js';
import { REFERRAL_EXAMPLES } from './referral-examples.js';
import { REPORT_EXAMPLES } from './report-examples.js';
import { REWARD_EXAMPLES } from './reward-examples.js';
import { RULE_EXAMPLES } from './rule-examples.js';
import { SETUP_EXAMPLES } from './setup-examples.js';
import { SLOT_EXAMPLES } from './slot-examples.js';
import { TASK_EXAMPLES } from './task-examples.js';

/** The text of every operation with the comment above it, by the operation's name. */
export async function readOperations(): Promise<Map<string, string>> {
  const rooms = [
    'clinic',
    'patients',
    'visits',
    'slots',
    'survey',
    'messaging',
    'templates',
    'events',
    'tasks',
    'groups',
    'consent',
    'campaigns',
    'rules',
    'reports',
    'imports',
    'referrals',
    'rewards',
    'points',
    'promotions',
    'billing',
  ];
  const files = await Promise.all(
    rooms.map((room) => readFile(new URL(`./${room}.graphql`, import.meta.url), 'utf8')),
  );
  const texts = files.flatMap((file) => file.split(/\n{2,}(?=#)/));
  return new Map(
    texts.map((text) => [/^(?:query|mutation|subscription) (\w+)/m.exec(text)?.[1] ?? '', text]),
  );
}

export const EXAMPLES: readonly Example[] = [
  { name: 'Clinic', who: 'receptionist' },
  { name: 'PatientsSearch', who: 'receptionist', variables: (v) => ({ search: v.patientName }) },
  { name: 'Patient', who: 'receptionist', variables: (v) => ({ id: patient(v.patientId) }) },
  { name: 'PatientsWithVisits', who: 'receptionist' },
  {
    name: 'FreeSlots',
    who: 'receptionist',
    variables: (v) => ({
      filter: {
        serviceId: service(v.serviceId),
        calendarIds: [calendar(v.calendarId)],
        from: v.monday,
        to: v.monday,
      },
    }),
  },
  {
    name: 'VisitNotificationsPreview',
    who: 'receptionist',
    variables: (v) =>
      input({
        patientId: patient(v.patientId),
        calendarId: calendar(v.calendarId),
        serviceId: service(v.serviceId),
        startsAt: v.toBook,
      }),
  },
  {
    name: 'VisitBook',
    who: 'receptionist',
    variables: (v) =>
      input({
        patientId: patient(v.patientId),
        calendarId: calendar(v.calendarId),
        serviceId: service(v.serviceId),
        startsAt: v.toBook,
        bookedThrough: 'phone',
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'Deliveries',
    who: 'receptionist',
    variables: (v) => ({ filter: { patientIds: [patient(v.patientId)] } }),
  },
  { name: 'Mailbox', who: 'receptionist' },
  { name: 'VisitConfirm', who: 'receptionist', variables: (v) => input({ visitId: visit(v.toConfirm) }) },
  {
    name: 'VisitMove',
    who: 'receptionist',
    variables: (v) => input({ visitId: visit(v.toMove), startsAt: v.toMoveTo, idempotencyKey: v.newKey() }),
  },
  {
    name: 'VisitCancel',
    who: 'receptionist',
    variables: (v) => input({ visitId: visit(v.toCancel), reason: 'Ill', idempotencyKey: v.newKey() }),
  },
  ...SLOT_EXAMPLES,
  {
    name: 'VisitAttended',
    who: 'receptionist',
    variables: (v) => ({
      arrived: { visitId: visit(v.toAttend) },
      complete: { visitId: visit(v.toAttend), paid: { amount: '15.00', currencyCode: 'BRL' } },
    }),
  },
  {
    name: 'VisitPaidRecord',
    who: 'receptionist',
    variables: (v) =>
      input({
        visitId: visit(v.toAttend),
        paid: { amount: '150.00', currencyCode: 'BRL' },
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'SurveyAnswer',
    who: 'receptionist',
    variables: (v) => input({ visitId: visit(v.toAttend), score: 9, comment: 'Kind and on time' }),
  },
  { name: 'SurveyResponses', who: 'receptionist', variables: () => ({ filter: { maxScore: 10 } }) },
  {
    name: 'Visits',
    who: 'receptionist',
    variables: (v) => ({ filter: { calendarIds: [calendar(v.calendarId)], from: v.now } }),
  },
  { name: 'SlotChanged', who: 'receptionist', variables: (v) => ({ after: v.lastEvent }) },
  {
    name: 'VisitChanged',
    who: 'receptionist',
    variables: (v) => ({ after: v.lastEvent, filter: { calendarIds: [calendar(v.calendarId)] } }),
  },
  {
    name: 'Events',
    who: 'partner',
    variables: (v) => ({ after: v.lastEvent, kinds: ['VISIT_BOOKED', 'VISIT_CANCELLED', 'SLOT_FREED'] }),
  },
  {
    name: 'DeliveryChanged',
    who: 'receptionist',
    variables: (v) => ({ after: v.lastEvent, filter: { patientIds: [patient(v.patientId)] } }),
  },
  {
    name: 'VisitNotificationsMute',
    who: 'receptionist',
    variables: (v) => input({ visitId: visit(v.toConfirm), mutedKinds: ['REVIEW_REQUEST'] }),
  },
  {
    name: 'DeliveryCancel',
    who: 'receptionist',
    variables: (v) => input({ deliveryId: delivery(v.messageToTakeBack), idempotencyKey: v.newKey() }),
  },
  { name: 'TestClockAdvance', who: 'receptionist', variables: (v) => input({ to: v.reminderAt }) },
  { name: 'VisitMarkNoShow', who: 'receptionist', variables: (v) => input({ visitId: visit(v.toMiss) }) },
  {
    name: 'DeliveryMarkRead',
    who: 'patient',
    variables: (v) => input({ deliveryId: delivery(v.messageToResend), evidence: 'LINK_FOLLOWED' }),
  },
  {
    name: 'DeliveryResend',
    who: 'receptionist',
    variables: (v) => input({ deliveryId: delivery(v.messageToResend), idempotencyKey: v.newKey() }),
  },
  {
    name: 'DeliveryTimelines',
    who: 'receptionist',
    variables: (v) => ({ filter: { patientIds: [patient(v.patientId)] } }),
  },
  { name: 'OwnVisits', who: 'patient' },
  {
    name: 'DeviceRegister',
    who: 'patient',
    variables: (v) => input({ patientId: patient(v.patientId), ...DEMO_DEVICE, idempotencyKey: v.newKey() }),
  },
  {
    name: 'DeviceRemove',
    who: 'patient',
    variables: (v) => input({ deviceId: encodeId('Device', v.deviceId) }),
  },
  {
    name: 'PatientConsentRecord',
    who: 'patient',
    variables: (v) =>
      input({
        patientId: patient(v.patientId),
        purpose: 'MARKETING',
        channel: 'EMAIL',
        given: true,
        wording: 'Yes, write to me about offers and check-ups.',
        idempotencyKey: v.newKey(),
      }),
  },
  ...CONSENT_EXAMPLES,
  {
    name: 'PatientCreate',
    who: 'receptionist',
    variables: (v) =>
      input({
        firstName: 'Íris',
        lastName: 'Prado',
        email: 'iris.prado@example.com',
        phone: '+12025550142',
        locale: 'pt-BR',
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'PatientUpdate',
    who: 'receptionist',
    variables: (v) => input({ patientId: patient(v.patientToUpdate), source: 'Friends', doNotContact: true }),
  },
  {
    name: 'PatientArchive',
    who: 'receptionist',
    variables: (v) => input({ patientId: patient(v.patientToArchive) }),
  },
  ...TASK_EXAMPLES,
  ...GROUP_EXAMPLES,
  ...CAMPAIGN_EXAMPLES,
  ...RULE_EXAMPLES,
  ...IMPORT_EXAMPLES,
  ...REPORT_EXAMPLES,
  ...REFERRAL_EXAMPLES,
  ...REWARD_EXAMPLES,
  ...POINTS_EXAMPLES,
  ...PROMOTION_EXAMPLES,
  ...BILLING_EXAMPLES,
  { name: 'StoppedAddresses', who: 'receptionist' },
  { name: 'StoppedAddressLift', who: 'receptionist', variables: () => input(DEMO_STOPPED) },
  ...SETUP_EXAMPLES,
  {
    name: 'Node',
    who: 'receptionist',
    variables: (v) => ({
      id: visit(v.toConfirm),
      ids: [patient(v.patientId), calendar(v.calendarId), service(v.serviceId)],
    }),
  },
  {
    name: 'SandboxCreate',
    who: null,
    variables: (v) => input({ name: 'My sandbox', locale: 'pl', patients: 20, testClock: v.now }),
  },
];
