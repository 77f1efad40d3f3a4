/**
 * What templates may say: for every kind and channel the variables there are, what each holds, and how it is written
 * (mission.md, section 1, "Languages"). What is not here no message can name: there is no group and no diagnosis; last
 * names, service and practitioner are in e-mails alone, because others read a phone's screen.
 */
import type { Channel } from '../../entities/messaging/delivery.js';
import { CARE_KINDS, type NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { Language } from '../../entities/messaging/template.js';

/** What a template is for, built in or the clinic's own. */
export interface TemplateKey {
  readonly kind: NotificationKind;
  readonly channel: Channel;
  readonly language: Language;
  /** Of the text of a rule or a campaign: whether its message is about a visit. Absent: it is a clinic's template. */
  readonly mailing?: MailingSubject | undefined;
}

/** What a rule's or a campaign's message is about: the visit that is its occasion, or none. */
export type MailingSubject = 'VISIT' | 'NO_VISIT';

/**
 * - TEXT: `{name}`.
 * - INSTANT: `{name, date, full}`, `{name, time, short}`, skeletons too; always in the branch's time zone.
 * - DATE: a calendar date, `{name, date, long}`.
 * - NUMBER: `{name, plural, …}`, `{name, number}`, `{name}`.
 * - CHOICE: `{name, select, …}` between its options.
 * - LINK: an address, or "none"; `{name, select, none {} other {… {name}}}`.
 */
export const VARIABLE_TYPES = ['TEXT', 'INSTANT', 'DATE', 'NUMBER', 'CHOICE', 'LINK'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

export interface TemplateVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly description: string;
  /** Of a CHOICE. */
  readonly options: readonly string[];
  /** What a template is tried with: of an INSTANT ISO 8601, of a DATE year-month-day. */
  readonly sample: string;
}

interface Rule {
  readonly kinds: readonly NotificationKind[] | 'ALL';
  readonly channels: readonly Channel[] | 'ALL';
}

type Row = Rule & Omit<TemplateVariable, 'options'> & { readonly options?: readonly string[] };

const STAFF_KINDS = ['TASK_DUE', 'TASK_OVERDUE'] as const;
const WRITTEN_KINDS = ['RETENTION_RULE', 'CAMPAIGN', 'WIN_BACK'] as const;
const PATIENT_KINDS = [...CARE_KINDS, ...WRITTEN_KINDS, 'POINTS_EXPIRING'] as const;
/** What stands for the words of a rule or a campaign, which cannot stand in those words themselves. */
const MAILINGS_WORDS = ['title', 'text'];

const TABLE: readonly Row[] = [
  {
    ...{ name: 'firstName', type: 'TEXT', kinds: 'ALL', channels: 'ALL', sample: 'Maria' },
    description: 'The first name of whom it is for.',
  },
  {
    ...{ name: 'clinicName', type: 'TEXT', kinds: 'ALL', channels: 'ALL', sample: 'Old Town Dental' },
    description: 'The clinic’s name.',
  },
  {
    ...{ name: 'branchName', type: 'TEXT', kinds: PATIENT_KINDS, channels: 'ALL', sample: 'Centre' },
    description: 'The name of the visit’s branch, or of the one that writes.',
  },
  {
    ...{ name: 'branchAddress', type: 'TEXT', kinds: PATIENT_KINDS, channels: 'ALL', sample: 'Rynek 12' },
    description: 'Its street and number.',
  },
  {
    ...{ name: 'branchCity', type: 'TEXT', kinds: PATIENT_KINDS, channels: 'ALL', sample: 'Wroclaw' },
    description: 'Its city.',
  },
  {
    ...{ name: 'startsAt', type: 'INSTANT', kinds: CARE_KINDS, channels: 'ALL' },
    sample: '2026-09-23T13:30:00.000Z',
    description: 'When the visit begins.',
  },
  {
    ...{ name: 'endsAt', type: 'INSTANT', kinds: CARE_KINDS, channels: 'ALL' },
    sample: '2026-09-23T14:00:00.000Z',
    description: 'When the visit ends.',
  },
  {
    ...{ name: 'selfService', type: 'CHOICE', kinds: CARE_KINDS, channels: 'ALL', sample: 'yes' },
    options: ['yes', 'no'],
    description: 'Whether the patient may confirm, move and cancel by themselves.',
  },
  {
    ...{ name: 'serviceName', type: 'TEXT', kinds: CARE_KINDS, channels: ['EMAIL'], sample: 'Check-up' },
    description: 'What is done.',
  },
  {
    ...{ name: 'practitionerName', type: 'TEXT', kinds: CARE_KINDS, channels: ['EMAIL'] },
    sample: 'Helena Souza',
    description: 'Who treats, by first and last name.',
  },
  {
    ...{ name: 'slotStartsAt', type: 'INSTANT', kinds: ['FREED_SLOT_OFFER'], channels: 'ALL' },
    sample: '2026-09-21T06:00:00.000Z',
    description: 'When the time that is offered begins.',
  },
  {
    ...{ name: 'title', type: 'TEXT', kinds: WRITTEN_KINDS, channels: 'ALL', sample: 'Time for a check-up' },
    description: 'The title of the rule’s or campaign’s message.',
  },
  {
    ...{ name: 'text', type: 'TEXT', kinds: WRITTEN_KINDS, channels: 'ALL' },
    sample: 'Your last check-up was half a year ago.',
    description: 'The text of the rule’s or campaign’s message.',
  },
  {
    ...{ name: 'points', type: 'NUMBER', kinds: ['POINTS_EXPIRING'], channels: 'ALL', sample: '1250' },
    description: 'How many points expire.',
  },
  {
    ...{ name: 'expiresOn', type: 'DATE', kinds: ['POINTS_EXPIRING'], channels: 'ALL', sample: '2026-10-07' },
    description: 'The last day on which they can be used.',
  },
  {
    ...{ name: 'taskTitle', type: 'TEXT', kinds: STAFF_KINDS, channels: 'ALL', sample: 'Call back' },
    description: 'What is to be done.',
  },
  {
    ...{ name: 'taskDueAt', type: 'INSTANT', kinds: STAFF_KINDS, channels: 'ALL' },
    sample: '2026-09-21T12:00:00.000Z',
    description: 'When the task is due.',
  },
  {
    ...{ name: 'link', type: 'LINK', kinds: 'ALL', channels: 'ALL' },
    sample: 'https://clinic.example/v/Zk3nQ8wXr2LpT7dYc5BvMa1sJhG9eUoR4iKf6xNq0E',
    description:
      'Where it leads: the visit’s page, the free times, the survey, the task. “none” where there is nothing.',
  },
];

const KNOWN = new Map<string, readonly TemplateVariable[]>();

/**
 * The variables of a kind on a channel, always in the same order; of the text of a rule or a campaign, those of the visit that
 * it is about too.
 */
export function variablesOf({
  kind,
  channel,
  mailing,
}: Omit<TemplateKey, 'language'>): readonly TemplateVariable[] {
  const key = `${kind} ${channel} ${mailing}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const found = TABLE.filter(
    ({ name, kinds, channels }) =>
      (kinds === 'ALL' || kinds.includes(kind) || (mailing === 'VISIT' && kinds === CARE_KINDS)) &&
      (channels === 'ALL' || channels.includes(channel)) &&
      (mailing === undefined || !MAILINGS_WORDS.includes(name)),
  ).map(({ name, type, description, options = [], sample }) => ({
    name,
    type,
    description,
    options,
    sample,
  }));
  KNOWN.set(key, found);
  return found;
}
