-- Every time-based notification (mission.md, section 1): all kinds and channels, devices, consent, templates, and for each
-- delivery the steps that it went through.

-- clinic ----------------------------------------------------------------------------------------------------------

-- Local to the branch; they include their first instant, not their last, and may cross midnight. Both null: none.
alter table clinic
  add column quiet_hours_start time default '21:00',
  add column quiet_hours_end time default '08:00',
  -- Marketing messages to one patient in any 7 × 24 h.
  add column marketing_cap int not null default 2 check (marketing_cap between 0 and 100),
  -- Care kinds that this clinic treats as marketing.
  add column marketing_kinds text[] not null default '{}',
  -- Whether an image that a mail client loaded counts as read.
  add column image_loads_trusted boolean not null default false,
  add constraint clinic_quiet_hours check (
    (quiet_hours_start is null) = (quiet_hours_end is null) and quiet_hours_start <> quiet_hours_end
  );

-- What a message costs the clinic; an SMS by segment. In millionths of the currency's unit: an SMS costs parts of a cent.
create table channel_price (
  clinic_id uuid not null references clinic (id),
  channel text not null check (channel in ('EMAIL', 'SMS', 'PUSH')),
  price_micros bigint not null check (price_micros >= 0),
  currency_code char(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, channel)
);

-- Calendars keep what was switched on, and begin with the new kinds on.
update calendar set enabled_kinds = enabled_kinds
  || '{VISIT_MOVED,VISIT_CANCELLED,REVIEW_REQUEST,SATISFACTION_SURVEY,REBOOKING_INVITATION}'::text[];

-- patients --------------------------------------------------------------------------------------------------------

-- Append-only: the latest row of a patient, purpose and channel holds.
create table consent (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  purpose text not null check (purpose in ('MARKETING')),
  channel text not null check (channel in ('EMAIL', 'SMS', 'PUSH')),
  given boolean not null,
  -- The words that the patient was shown, or by which they withdrew.
  wording text not null,
  recorded_by text not null check (recorded_by in ('STAFF', 'PATIENT', 'PARTNER', 'UNSUBSCRIBE_LINK', 'INBOUND_SMS')),
  recorded_by_id uuid,
  recorded_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index consent_latest on consent (clinic_id, patient_id, purpose, channel, recorded_at desc, id desc);

-- Where a patient has the app: a browser's push subscription, or a token of Firebase.
create table device (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  service text not null check (service in ('WEB_PUSH', 'FCM')),
  -- The subscription's endpoint, or the token.
  address text not null,
  -- Of a browser's subscription: {"p256dh": …, "auth": …}.
  keys jsonb,
  registered_at timestamptz(3) not null,
  removed_at timestamptz(3),
  removed_reason text check (removed_reason in ('REMOVED', 'DEAD', 'OTHER_PATIENT')),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((removed_at is null) = (removed_reason is null)),
  check ((service = 'WEB_PUSH') = (keys is not null))
);
-- A device belongs to one patient at a time: to whoever registered it last.
create unique index device_address on device (clinic_id, address) where removed_at is null;
create index device_patient on device (clinic_id, patient_id) where removed_at is null;

-- Addresses that providers refuse for good; nothing more is sent there until staff say so.
create table stopped_address (
  clinic_id uuid not null references clinic (id),
  channel text not null check (channel in ('EMAIL', 'SMS')),
  address text not null,
  reason text not null check (reason in ('HARD_BOUNCE', 'COMPLAINT', 'REFUSED')),
  detail text,
  stopped_at timestamptz(3) not null,
  primary key (clinic_id, channel, address)
);

-- visits ----------------------------------------------------------------------------------------------------------

-- Which side booked the present time, or moved the visit to it.
alter table visit add column placed_by text check (placed_by in ('STAFF', 'PATIENT', 'PARTNER'));
update visit set placed_by = booked_by;
alter table visit alter column placed_by set not null;
-- Which side confirmed it: a patient who did has read of the visit.
alter table visit add column confirmed_by text check (confirmed_by in ('STAFF', 'PATIENT', 'PARTNER'));
create index visit_completed on visit (clinic_id, calendar_id, ends_at) where status = 'COMPLETED';

-- messaging -------------------------------------------------------------------------------------------------------

alter table delivery
  drop constraint delivery_kind_check,
  drop constraint delivery_channel_check,
  alter column patient_id drop not null,
  -- To a member of staff in place of a patient.
  add column staff_id uuid,
  add column branch_id uuid,
  -- The booking or move of the visit that the message belongs to.
  add column booking_number int,
  add column marketing boolean not null default false,
  -- Of marketing due at the same time, the smallest goes first.
  add column precedence int not null default 0,
  -- Words for the template beside those of the patient, visit and branch.
  add column variables jsonb not null default '{}',
  add column resend_of uuid,
  -- The clinic's own template that it was written with; null: the built-in one, or not written yet.
  add column template_id uuid,
  add column provider text,
  add column encoding text check (encoding in ('GSM_7', 'UCS_2')),
  add column segments int check (segments > 0),
  add column price_micros bigint check (price_micros >= 0),
  add column price_currency char(3),
  add column delivered_at timestamptz(3),
  -- The first evidence that proves it read.
  add column read_at timestamptz(3),
  add column read_evidence text check (read_evidence in ('OPENED_IN_APP', 'LINK_FOLLOWED', 'REPLIED', 'CONFIRMED', 'IMAGE_LOADED')),
  -- When the provider is next asked what became of a lost answer, and how often it was.
  add column look_up_at timestamptz(3),
  add column look_ups int not null default 0,
  add constraint delivery_kind check (kind in (
    'VISIT_BOOKED', 'VISIT_MOVED', 'VISIT_CANCELLED', 'REMINDER', 'REVIEW_REQUEST', 'SATISFACTION_SURVEY',
    'REBOOKING_INVITATION', 'FREED_SLOT_OFFER', 'RETENTION_RULE', 'CAMPAIGN', 'WIN_BACK', 'POINTS_EXPIRING',
    'TASK_DUE', 'TASK_OVERDUE'
  )),
  add constraint delivery_channel check (channel in ('EMAIL', 'SMS', 'PUSH')),
  add constraint delivery_one_recipient check (num_nonnulls(patient_id, staff_id) = 1),
  add foreign key (clinic_id, staff_id) references staff (clinic_id, id),
  add foreign key (clinic_id, branch_id) references branch (clinic_id, id);
update delivery set booking_number = occasion::int;

drop index delivery_due;
create index delivery_due on delivery (channel, attempt_at, precedence, clinic_id, id) where status = 'PLANNED';
-- What is no longer useful, whether or not its channel can be used.
create index delivery_useless on delivery (useful_until) where status = 'PLANNED';
create index delivery_look_up on delivery (look_up_at) where status = 'UNKNOWN' and look_up_at is not null;
create index delivery_marketing on delivery (clinic_id, patient_id, attempt_at) where marketing;
create index delivery_of_provider on delivery (provider_message_id) where provider_message_id is not null;
-- Whom an inbound SMS answers.
create index delivery_recipient on delivery (recipient) where channel = 'SMS' and recipient is not null;
-- A row is changed three times within seconds: with room on its page, and by columns that are in no index, for little.
alter table delivery set (fillfactor = 60);

-- Append-only: what a delivery went through, and why.
create table delivery_event (
  clinic_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  kind text not null check (kind in (
    'PLANNED', 'REPLANNED', 'DEFERRED', 'CHECKED', 'SENT', 'RETRYING', 'FAILED', 'SUPPRESSED', 'WITHDRAWN', 'UNKNOWN',
    'DELIVERED', 'BOUNCED', 'COMPLAINED', 'IMAGE_LOADED', 'LINK_FOLLOWED', 'OPENED_IN_APP', 'REPLIED', 'CONFIRMED'
  )),
  reason text,
  -- The provider's words.
  detail text,
  -- For when it was planned, deferred or is tried again.
  due_at timestamptz(3),
  occurred_at timestamptz(3) not null,
  -- What tells the repetitions of a provider's callback.
  provider_event_id text,
  -- No foreign key to the delivery: no delivery is ever removed, and each message leaves two rows or more here.
  primary key (clinic_id, id)
);
create index delivery_event_order on delivery_event (clinic_id, delivery_id, occurred_at, id);
create unique index delivery_event_once on delivery_event (clinic_id, delivery_id, provider_event_id)
  where provider_event_id is not null;
insert into delivery_event (clinic_id, id, delivery_id, kind, reason, due_at, occurred_at)
  select clinic_id, gen_random_uuid(), id, 'PLANNED', planned_reason, due_at, planned_at from delivery
  union all
  select clinic_id, gen_random_uuid(), id, status, status_reason, null, finished_at from delivery where finished_at is not null;

-- A clinic's own texts; append-only, the latest version of a kind, channel and language holds.
create table template (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  kind text not null,
  channel text not null check (channel in ('EMAIL', 'SMS', 'PUSH')),
  -- pt-BR, pl, uk, ru, en or es.
  language text not null check (language in ('pt-BR', 'pl', 'uk', 'ru', 'en', 'es')),
  version int not null check (version > 0),
  -- The subject of an e-mail, the title of a push message.
  subject text,
  -- Null: back to the built-in text.
  body text,
  created_by uuid,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, kind, channel, language, version)
);

create table inbound_sms (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  provider text not null,
  provider_message_id text not null,
  sender text not null,
  body text not null,
  meaning text not null check (meaning in ('STOP', 'CONFIRM', 'OTHER')),
  -- What was answered; null: nothing.
  reply text,
  delivery_id uuid,
  patient_id uuid,
  received_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, provider, provider_message_id),
  foreign key (clinic_id, delivery_id) references delivery (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

alter table mailbox_message
  add column channel text not null default 'EMAIL' check (channel in ('EMAIL', 'SMS', 'PUSH')),
  alter column patient_id drop not null,
  alter column subject drop not null;
alter table mailbox_message alter column channel drop default;

-- One row for each provider that this server sends through: how fast, and whether it is down. Of no clinic.
create table provider (
  name text primary key,
  -- Messages that may be sent now, growing with time up to a second's worth.
  tokens double precision not null,
  refilled_at timestamptz(3) not null,
  -- Failures in a row; from a number of them on, nothing is sent until the circuit closes.
  failures int not null default 0,
  open_until timestamptz(3)
);

-- work ------------------------------------------------------------------------------------------------------------

-- Staff are to tell a patient who gets no messages what the clinic did with their visit.
create table task (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  reason text not null check (reason in ('TELL_VISIT_CANCELLED', 'TELL_VISIT_MOVED')),
  patient_id uuid not null,
  visit_id uuid not null,
  booking_number int not null,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, reason, visit_id, booking_number),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id)
);
create index task_order on task (clinic_id, created_at, id);
