/** Examples of how a clinic sets itself up: texts, prices, switches, hours. */
import { calendar, type Example, input } from './example.js';

const WORKDAYS = [1, 2, 3, 4, 5];
const SATURDAY = 6;

/** All that a calendar can switch: as it is in the demo. */
const ALL_KINDS = [
  'VISIT_BOOKED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'REMINDER',
  'REVIEW_REQUEST',
  'SATISFACTION_SURVEY',
  'REBOOKING_INVITATION',
];

/** An SMS of the clinic's own. */
const SMS = { kind: 'REMINDER', channel: 'SMS', language: 'PT_BR' };
const SMS_BODY =
  'Oi, {firstName}! Esperamos você {startsAt, date, short} às {startsAt, time, short}. {clinicName}';
/** What a retention rule says in an SMS. */
const RULE_BODY =
  '{firstName}, sua última visita foi em {startsAt, date, long}. Vamos marcar a próxima? {clinicName}';

export const SETUP_EXAMPLES: readonly Example[] = [
  {
    name: 'ChannelPriceSet',
    who: 'manager',
    variables: () => input({ channel: 'SMS', amount: '0.09', currencyCode: 'BRL' }),
  },
  { name: 'Templates', who: 'manager', variables: () => ({ filter: { kinds: ['REMINDER'] } }) },
  { name: 'TemplatePreview', who: 'manager', variables: () => input({ ...SMS, body: SMS_BODY }) },
  {
    name: 'MailingTextPreview',
    who: 'manager',
    variables: () => input({ kind: 'RETENTION_RULE', channel: 'SMS', language: 'PT_BR', body: RULE_BODY }),
  },
  {
    name: 'TemplateSet',
    who: 'manager',
    variables: (v) => input({ ...SMS, body: SMS_BODY, idempotencyKey: v.newKey() }),
  },
  {
    name: 'TemplateReset',
    who: 'manager',
    variables: (v) => input({ ...SMS, idempotencyKey: v.newKey() }),
  },
  {
    name: 'CalendarNotificationsSet',
    who: 'manager',
    variables: (v) => input({ calendarId: calendar(v.calendarId), enabledKinds: ALL_KINDS }),
  },
  {
    name: 'ClinicNotificationsSet',
    who: 'manager',
    variables: () => input({ quietHours: { start: '21:00', end: '08:00' }, marketingCap: 2 }),
  },
  {
    name: 'CalendarWorkingHoursSet',
    who: 'manager',
    variables: (v) =>
      input({
        calendarId: calendar(v.calendarId),
        hours: [
          ...WORKDAYS.flatMap((weekday) => [
            { weekday, opensAt: '08:00', closesAt: '12:00' },
            { weekday, opensAt: '13:00', closesAt: '18:00' },
          ]),
          { weekday: SATURDAY, opensAt: '09:00', closesAt: '12:00' },
        ],
      }),
  },
  {
    name: 'CalendarExceptionSet',
    who: 'manager',
    variables: (v) =>
      input({ calendarId: calendar(v.calendarId), date: v.closedDate, intervals: [], note: 'Training' }),
  },
  {
    name: 'CalendarExceptionRemove',
    who: 'manager',
    variables: (v) => input({ calendarId: calendar(v.calendarId), date: v.closedDate }),
  },
];
