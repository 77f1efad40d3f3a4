/** What is known of deliveries at the moment of sending: of the visit, the recipient, the clinic and the messages beside. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type {
  Channel,
  DeliveryReason,
  DeliveryStatus,
  PlannedReason,
} from '../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { CampaignKind } from '../../entities/retention/campaign.js';
import type { SlotOfferStatus } from '../../entities/visits/slot.js';
import type { Actor, VisitStatus } from '../../entities/visits/visit.js';
import type { TaskStatus } from '../../entities/work/task.js';
import type { Leased } from './delivery-work.js';
import { FACTS_BESIDE } from './facts-beside.js';
import type { PushDevice } from './transport.js';

/** Another channel of the same message: of the same kind, subject and occasion; or what staff sent of it again, once that is read. */
export interface Sibling {
  readonly id: string;
  readonly channel: Channel;
  readonly status: DeliveryStatus;
  readonly reason: DeliveryReason | null;
  readonly read: boolean;
}

type CampaignEnd = Extract<DeliveryReason, 'CAMPAIGN_PAUSED' | 'CAMPAIGN_STOPPED'>;
type RuleEnd = Extract<DeliveryReason, 'RULE_PAUSED' | 'RULE_ARCHIVED' | 'CHANNEL_SWITCHED_OFF'>;

export interface DeliveryFacts extends Leased {
  readonly kind: NotificationKind;
  readonly channel: Channel;
  readonly subjectId: string;
  readonly occasion: string;
  readonly marketing: boolean;
  readonly plannedReason: PlannedReason;
  /** The booking or move that it was planned for. */
  readonly plannedBooking: number | null;
  readonly attempts: number;
  readonly attemptAt: Date;
  readonly usefulUntil: Date;
  readonly handedOverAt: Date | null;
  readonly recipient: string | null;
  readonly variables: Readonly<Record<string, string | number>>;
  /** The clinic's time: by its test clock, and for what that passes over, the delivery's own due time. */
  readonly at: Date;

  readonly sandbox: boolean;
  /** As it stood. */
  readonly testClock: Date | null;
  readonly clinicName: string;
  /** The clinic's short name in links. */
  readonly linkNumber: number;
  readonly clinicLocale: string;
  readonly quietHoursStart: string | null;
  readonly quietHoursEnd: string | null;
  readonly marketingCap: number;

  readonly patientId: string | null;
  readonly firstName: string;
  readonly locale: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly doNotContact: boolean;
  readonly archivedAt: Date | null;
  readonly deceasedAt: Date | null;
  /** Of a member of staff. */
  readonly deactivatedAt: Date | null;
  /** Whether the patient consents to marketing over this channel; asked for marketing only. */
  readonly consented: boolean;
  /** Whether providers refuse the address for good. */
  readonly stopped: boolean;
  readonly devices: readonly PushDevice[];
  /** Other marketing messages that the patient got in the 7 × 24 h before. */
  readonly marketingBefore: number;
  readonly siblings: readonly Sibling[];
  /** Whether the patient has a later visit; asked for invitations to book again and for rules only. */
  readonly laterVisit: boolean;

  /** Of the offer or the task that the message is about; null for what is about neither. */
  readonly offerStatus: SlotOfferStatus | null;
  readonly taskStatus: TaskStatus | null;
  /** Why the rule that the message is of no longer writes; null: it does, or it is of none. */
  readonly ruleEnded: RuleEnd | null;
  /** Of a message that asks to confirm a consent: whether there is nothing left to confirm. */
  readonly consentAnswered: boolean;
  /** Of a message about points that expire: how many of them are left; null for all others, and without an account. */
  readonly pointsLeft: number | null;
  /** Of a campaign's message: what it is for, and why it no longer goes out; null: it does, or it is of none. */
  readonly campaignKind: CampaignKind | null;
  readonly campaignEnded: CampaignEnd | null;

  readonly visitId: string | null;
  /** This and what follows of the visit are null when there is none. */
  readonly visitStatus: VisitStatus | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly bookedAt: Date | null;
  readonly bookingNumber: number | null;
  readonly bookedBy: Actor | null;
  readonly placedBy: Actor | null;
  /** Who confirmed the present booking. */
  readonly confirmedBy: Actor | null;
  readonly mutedKinds: readonly string[] | null;
  readonly enabledKinds: readonly string[] | null;
  readonly selfServiceEnabled: boolean | null;
  readonly serviceName: string | null;
  readonly practitionerFirstName: string | null;
  readonly practitionerLastName: string | null;

  readonly branchName: string | null;
  readonly branchAddress: string | null;
  readonly branchCity: string | null;
  readonly timeZone: string | null;
}

/**
 * The facts of those deliveries that are `status` and have the given token, in the order of their times. `now` is the
 * machine's time. Each row is read by its key, behind "offset 0": left to itself, and without statistics of a new clinic,
 * the planner joins all patients with all visits by the clinic alone, for seconds under the visits' locks.
 */
export async function readDeliveryFacts(
  db: Db,
  given: RawBuilder<unknown>,
  status: 'LEASED' | 'UNKNOWN',
  now: Date,
): Promise<DeliveryFacts[]> {
  const { rows } = await sql<DeliveryFacts & { readonly calendarId: string | null }>`
    select d.clinic_id as "clinicId", d.id, d.lease_token as token, d.kind, d.channel, d.subject_id as "subjectId",
      d.occasion, d.marketing, d.planned_reason as "plannedReason", d.booking_number as "plannedBooking", d.attempts,
      d.attempt_at as "attemptAt", d.useful_until as "usefulUntil", d.handed_over_at as "handedOverAt", d.recipient,
      case when points.remaining is null then d.variables else d.variables || jsonb_build_object('points', points.remaining)
      end as variables, points.remaining as "pointsLeft", t.at,
      c.sandbox, c.test_clock as "testClock", c.name as "clinicName", c.locale as "clinicLocale",
      c.link_number as "linkNumber",
      c.quiet_hours_start as "quietHoursStart", c.quiet_hours_end as "quietHoursEnd", c.marketing_cap as "marketingCap",
      d.patient_id as "patientId", coalesce(p.first_name, m.name) as "firstName",
      coalesce(p.locale, c.locale) as locale, coalesce(p.email, m.email) as email, p.phone,
      coalesce(p.do_not_contact, false) as "doNotContact", p.archived_at as "archivedAt",
      p.deceased_at as "deceasedAt", m.deactivated_at as "deactivatedAt",
      coalesce(consent.given, false) as consented, stopped.address is not null as stopped, devices, siblings,
      offer.status as "offerStatus", task.status as "taskStatus", rule.ended as "ruleEnded",
      request.answered is true as "consentAnswered", campaign.kind as "campaignKind", campaign.ended as "campaignEnded",
      marketing.messages as "marketingBefore", later.id is not null as "laterVisit",
      v.id as "visitId", v.status as "visitStatus", v.starts_at as "startsAt", v.ends_at as "endsAt",
      v.booked_at as "bookedAt", v.booking_number as "bookingNumber", v.booked_by as "bookedBy",
      v.placed_by as "placedBy", v.confirmed_by as "confirmedBy", v.muted_kinds as "mutedKinds", v.calendar_id as "calendarId",
      s.name as "serviceName",
      b.name as "branchName", b.address as "branchAddress", b.city as "branchCity", b.time_zone as "timeZone"
    from ${given}
      cross join lateral (select * from delivery where clinic_id = given.clinic_id and id = given.id offset 0) d
      join clinic c on c.id = d.clinic_id
      cross join lateral (
        select case when c.test_clock is null then ${now} else greatest(c.test_clock, d.attempt_at) end as at
      ) t
      left join lateral (select * from visit where clinic_id = d.clinic_id and id = d.visit_id offset 0) v on true
      left join lateral (select * from patient where clinic_id = d.clinic_id and id = d.patient_id offset 0) p on true
      left join staff m on m.clinic_id = d.clinic_id and m.id = d.staff_id
      left join branch b on b.clinic_id = d.clinic_id and b.id = coalesce(v.branch_id, d.branch_id)
      left join service s on s.clinic_id = d.clinic_id and s.id = v.service_id
      ${FACTS_BESIDE}
    where d.status = ${status} and d.lease_token = given.token
    order by d.attempt_at, d.precedence, d.id
  `.execute(db);
  return withCalendars(db, rows);
}

type OfCalendar = Pick<
  DeliveryFacts,
  'enabledKinds' | 'selfServiceEnabled' | 'practitionerFirstName' | 'practitionerLastName'
>;

/** A batch has many visits of few calendars: each calendar is read once. */
async function withCalendars(
  db: Db,
  rows: readonly (DeliveryFacts & { readonly calendarId: string | null })[],
): Promise<DeliveryFacts[]> {
  const keys = new Map(rows.map((row) => [`${row.clinicId} ${row.calendarId}`, row]));
  const wanted = [...keys.values()].filter(({ calendarId }) => calendarId !== null);
  const { rows: calendars } = await sql<OfCalendar & { clinicId: string; calendarId: string }>`
    select k.clinic_id as "clinicId", k.id as "calendarId",
      k.enabled_kinds as "enabledKinds", k.self_service_enabled as "selfServiceEnabled",
      r.first_name as "practitionerFirstName", r.last_name as "practitionerLastName"
    from unnest(
        ${wanted.map(({ clinicId }) => clinicId)}::uuid[], ${wanted.map(({ calendarId }) => calendarId)}::uuid[]
      ) as given (clinic_id, id)
      join calendar k on k.clinic_id = given.clinic_id and k.id = given.id
      join practitioner r on r.clinic_id = k.clinic_id and r.id = k.practitioner_id
  `.execute(db);
  const found = new Map(
    calendars.map((calendar) => [`${calendar.clinicId} ${calendar.calendarId}`, calendar]),
  );
  const none: OfCalendar = {
    enabledKinds: null,
    selfServiceEnabled: null,
    practitionerFirstName: null,
    practitionerLastName: null,
  };
  return rows.map((row) => Object.assign(row, none, found.get(`${row.clinicId} ${row.calendarId}`)));
}
