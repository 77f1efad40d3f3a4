-- Retention rules, campaigns, groups, consent with its wordings, and the import of a clinic's history (mission.md, section 3).

-- clinic ----------------------------------------------------------------------------------------------------------

alter table clinic
  -- ADVANCED opens the advanced filters of rules.
  add column plan_tier text not null default 'STANDARD' check (plan_tier in ('STANDARD', 'ADVANCED')),
  -- Whether consent to e-mail and SMS holds only once the patient has confirmed it from a message.
  add column double_opt_in boolean not null default false,
  -- How long after a message a visit still counts as brought back by it.
  add column attribution_days int not null default 90 check (attribution_days between 1 and 730),
  -- The instant up to which groups whose criteria go by time were brought up to date.
  add column groups_swept_at timestamptz(3);

-- A row: rules may write over the channel, and since when. No row: switched off for the whole clinic.
create table retention_channel (
  clinic_id uuid not null references clinic (id),
  channel text not null check (channel in ('EMAIL', 'SMS', 'PUSH')),
  on_since timestamptz(3) not null,
  primary key (clinic_id, channel)
);

-- patients --------------------------------------------------------------------------------------------------------

create table insurance_plan (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  archived_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (clinic_id, id)
);
create unique index insurance_plan_name on insurance_plan (clinic_id, lower(name)) where archived_at is null;

alter table patient
  add column insurance_plan_id uuid,
  add column city text,
  -- The day of their death; null too where only that they died is known.
  add column deceased_on date,
  add foreign key (clinic_id, insurance_plan_id) references insurance_plan (clinic_id, id);
-- Who has their birthday on a day, whatever the year.
create index patient_birthday on patient
  (clinic_id, (extract(month from birth_date)), (extract(day from birth_date)), id) where birth_date is not null;

-- By hand when it has no criteria.
create table patient_group (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  description text not null default '',
  criteria jsonb,
  -- One more whenever the criteria change.
  criteria_version int not null default 1,
  -- FILLING: every patient is being looked at, and those up to filled_after were.
  status text not null default 'READY' check (status in ('READY', 'FILLING')),
  filled_after uuid,
  archived_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id)
);
create unique index patient_group_name on patient_group (clinic_id, lower(name)) where archived_at is null;
create index patient_group_filling on patient_group (clinic_id, id) where status = 'FILLING';
create index patient_group_by_criteria on patient_group (clinic_id, id) where criteria is not null and archived_at is null;

create table patient_group_member (
  clinic_id uuid not null,
  group_id uuid not null,
  patient_id uuid not null,
  added_at timestamptz(3) not null,
  -- Who added them by hand; null: the criteria.
  added_by uuid,
  primary key (clinic_id, group_id, patient_id),
  foreign key (clinic_id, group_id) references patient_group (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index patient_group_member_patient on patient_group_member (clinic_id, patient_id, group_id);

-- Patients of whom something changed that groups go by: taken from here, looked at again, and forgotten.
create table patient_change (
  clinic_id uuid not null references clinic (id),
  written bigint generated always as identity,
  patient_id uuid not null,
  primary key (clinic_id, written)
);

-- Each statement looks at its own rows only, and writes nothing for clinics without criteria that go by what it changed.
create function note_patient_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into patient_change (clinic_id, patient_id)
    select p.clinic_id, p.id from new_rows p
    where exists (
      select from patient_group g where g.clinic_id = p.clinic_id and g.criteria is not null and g.archived_at is null
    );
  else
    insert into patient_change (clinic_id, patient_id)
    select p.clinic_id, p.id
    from new_rows p join old_rows o on o.clinic_id = p.clinic_id and o.id = p.id
    where (p.birth_date, p.sex, p.insurance_plan_id, p.source, p.city)
        is distinct from (o.birth_date, o.sex, o.insurance_plan_id, o.source, o.city)
      and exists (
        select from patient_group g where g.clinic_id = p.clinic_id and g.criteria is not null and g.archived_at is null
      );
  end if;
  return null;
end $$;

create trigger patient_inserted after insert on patient
  referencing new table as new_rows for each statement execute function note_patient_changes();
create trigger patient_updated after update on patient
  referencing old table as old_rows new table as new_rows for each statement execute function note_patient_changes();

-- Visits count when completed, or when they are still to come: each matters to other criteria.
create function note_visit_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into patient_change (clinic_id, patient_id)
    select distinct v.clinic_id, v.patient_id from new_rows v
    where exists (
      select from patient_group g
      where g.clinic_id = v.clinic_id and g.criteria is not null and g.archived_at is null
        and case
          when v.status = 'COMPLETED' then g.criteria ?| array['serviceIds', 'branchIds', 'practitionerIds', 'visitsFrom',
            'visitsTo', 'spentMinorFrom', 'spentMinorTo', 'lastVisitDaysAgoFrom', 'lastVisitDaysAgoTo']
          else v.status in ('BOOKED', 'CONFIRMED', 'ARRIVED') and g.criteria ? 'hasUpcomingVisit'
        end
    );
  else
    insert into patient_change (clinic_id, patient_id)
    select distinct c.clinic_id, whose.patient_id
    from (
      select v.clinic_id, v.patient_id, o.patient_id as before,
        'COMPLETED' in (v.status, o.status) and (v.status, v.patient_id, v.ends_at, v.service_id, v.branch_id,
            v.practitioner_id, v.paid_minor, v.paid_currency)
          is distinct from (o.status, o.patient_id, o.ends_at, o.service_id, o.branch_id,
            o.practitioner_id, o.paid_minor, o.paid_currency) as past,
        (v.status in ('BOOKED', 'CONFIRMED', 'ARRIVED'), v.patient_id, v.starts_at)
          is distinct from (o.status in ('BOOKED', 'CONFIRMED', 'ARRIVED'), o.patient_id, o.starts_at) as coming
      from new_rows v join old_rows o on o.clinic_id = v.clinic_id and o.id = v.id
    ) c
    cross join lateral (values (c.patient_id), (c.before)) as whose (patient_id)
    where (c.past or c.coming) and exists (
      select from patient_group g
      where g.clinic_id = c.clinic_id and g.criteria is not null and g.archived_at is null
        and (
          c.past and g.criteria ?| array['serviceIds', 'branchIds', 'practitionerIds', 'visitsFrom',
            'visitsTo', 'spentMinorFrom', 'spentMinorTo', 'lastVisitDaysAgoFrom', 'lastVisitDaysAgoTo']
          or c.coming and g.criteria ? 'hasUpcomingVisit'
        )
    );
  end if;
  return null;
end $$;

create trigger visit_inserted after insert on visit
  referencing new table as new_rows for each statement execute function note_visit_changes();
create trigger visit_updated after update on visit
  referencing old table as old_rows new table as new_rows for each statement execute function note_visit_changes();

-- The words that patients are asked with; append-only, the latest version of a purpose and language is shown.
create table consent_wording (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  purpose text not null,
  language text not null check (language in ('pt-BR', 'pl', 'uk', 'ru', 'en', 'es')),
  version int not null check (version > 0),
  text text not null check (text <> ''),
  created_by uuid,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, purpose, language, version)
);

alter table consent
  drop constraint consent_purpose_check,
  drop constraint consent_recorded_by_check,
  -- MARKETING is all of it; the others are one kind of it.
  add constraint consent_purpose check (purpose in
    ('MARKETING', 'RETENTION_RULE', 'CAMPAIGN', 'WIN_BACK', 'POINTS_EXPIRING')),
  add constraint consent_recorded_by check (recorded_by in
    ('STAFF', 'PATIENT', 'PARTNER', 'UNSUBSCRIBE_LINK', 'INBOUND_SMS', 'CONFIRMATION_LINK', 'IMPORT')),
  -- The clinic's wording that it was asked with; null: other words.
  add column wording_id uuid,
  -- Asked for, and waiting for the patient to confirm it (double opt-in); not given yet.
  add column requested boolean not null default false,
  add foreign key (clinic_id, wording_id) references consent_wording (clinic_id, id),
  add constraint consent_requested check (not (requested and given));
-- The latest word is read for a million patients at a time, from the index alone.
drop index consent_latest;
create index consent_latest on consent (clinic_id, patient_id, purpose, channel, recorded_at desc, id desc)
  include (given, requested);

-- visits ----------------------------------------------------------------------------------------------------------

alter table visit
  -- What the patient paid for it; null: not known.
  add column paid_minor bigint check (paid_minor >= 0),
  add column paid_currency char(3),
  -- Brought in by an import after it was over: Retorna did not keep the calendar then, and such may overlap.
  add column history boolean not null default false,
  add constraint visit_paid check ((paid_minor is null) = (paid_currency is null)),
  drop constraint visit_not_double_booked;
alter table visit add constraint visit_not_double_booked exclude using gist (
  clinic_id with =, practitioner_id with =, tstzrange(starts_at, ends_at) with &&
) where (status in ('BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED') and not history);

-- Whose visits ended on a day.
create index visit_completed_end on visit (clinic_id, ends_at) where status = 'COMPLETED';

-- Visits that ended on a day, N days before the morning on which a rule of N days fires.
create index visit_ended on visit (clinic_id, branch_id, ends_at) where status = 'COMPLETED';

-- retention -------------------------------------------------------------------------------------------------------

create table retention_rule (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  status text not null check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED')),
  version int not null check (version > 0),
  -- Since when it writes: days whose morning was before are past. Null unless active.
  active_since timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  check ((status = 'ACTIVE') = (active_since is not null))
);

create index retention_rule_active on retention_rule (clinic_id, id) where status = 'ACTIVE';
create index retention_rule_order on retention_rule (clinic_id, created_at, id);

-- Append-only: what the rule said from one change to the next.
create table retention_rule_version (
  clinic_id uuid not null,
  rule_id uuid not null,
  version int not null check (version > 0),
  id uuid not null,
  channels text[] not null check (cardinality(channels) > 0),
  days int not null check (days between 1 and 3650),
  practitioner_id uuid,
  -- The smaller goes first.
  priority int not null check (priority between 0 and 999),
  -- The advanced filters; {}: none.
  filters jsonb not null default '{}',
  holdout_percent int not null default 0 check (holdout_percent between 0 and 50),
  created_by uuid,
  created_at timestamptz(3) not null,
  primary key (clinic_id, rule_id, version),
  foreign key (clinic_id, rule_id) references retention_rule (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)
);

-- Local dates of a branch whose morning was worked out for all rules.
create table retention_morning (
  clinic_id uuid not null,
  branch_id uuid not null,
  date date not null,
  evaluated_at timestamptz(3) not null,
  primary key (clinic_id, branch_id, date),
  foreign key (clinic_id, branch_id) references branch (clinic_id, id)
);

create table campaign (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('CONFIRMING', 'REMINDING', 'PROMOTIONAL', 'OFFERING', 'GREETING', 'COMBINED')),
  status text not null check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'DONE', 'STOPPED')),
  version int not null default 1 check (version > 0),
  channels text[] not null check (cardinality(channels) > 0),
  -- The groups' criteria, and groups to be in and not to be in; {}: everyone.
  audience jsonb not null default '{}',
  -- NOW: when it is started. AT: starts_at. YEARLY: month and day, at local_time of each patient's branch. BIRTHDAY: theirs.
  timing text not null check (timing in ('NOW', 'AT', 'YEARLY', 'BIRTHDAY')),
  starts_at timestamptz(3),
  month smallint check (month between 1 and 12),
  day smallint check (day between 1 and 31),
  local_time time not null default '10:00',
  -- Messages in an hour; null: as fast as they go.
  per_hour int check (per_hour > 0),
  holdout_percent int not null default 0 check (holdout_percent between 0 and 50),
  active_since timestamptz(3),
  -- The run that comes next, and when it begins where that is soonest; null: none that is known.
  next_occasion text,
  next_run_at timestamptz(3),
  created_by uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  check ((next_occasion is null) = (next_run_at is null)),
  check ((timing = 'AT') = (starts_at is not null)),
  check ((timing = 'YEARLY') = (month is not null and day is not null))
);
create index campaign_order on campaign (clinic_id, created_at, id);
create index campaign_next_run on campaign (next_run_at, clinic_id, id) where status = 'ACTIVE' and next_run_at is not null;

-- One time that a campaign goes out: 1, or the year, or the date for birthdays.
create table campaign_run (
  clinic_id uuid not null,
  campaign_id uuid not null,
  occasion text not null,
  -- CHOOSING: the audience is being written down, and those up to chosen_after were. RELEASING: messages go out, by and by.
  -- SKIPPED: no server was there for a day; who had not got a message by then gets none.
  status text not null check (status in ('CHOOSING', 'RELEASING', 'DONE', 'STOPPED', 'SKIPPED')),
  chosen_after uuid,
  starts_at timestamptz(3) not null,
  -- When there is something to do next; null once it is over.
  next_release_at timestamptz(3),
  -- All that were chosen; of these, by lot without a message; and those whose message was released.
  recipients int not null default 0,
  held_out int not null default 0,
  released int not null default 0,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3),
  primary key (clinic_id, campaign_id, occasion),
  foreign key (clinic_id, campaign_id) references campaign (clinic_id, id),
  check ((status in ('CHOOSING', 'RELEASING')) = (next_release_at is not null))
);
create index campaign_run_open on campaign_run (next_release_at, clinic_id, campaign_id, occasion)
  where status in ('CHOOSING', 'RELEASING');

-- What rules and campaigns say; append-only, a version is written once. mailing_id: the rule's or the campaign's.
create table mailing_text (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  mailing_id uuid not null,
  version int not null,
  -- A, B … of a campaign; empty: the only one. share: of a hundred recipients, how many get it.
  variant text not null default '',
  share int not null default 100 check (share between 0 and 100),
  -- Null: for every channel, or language, that has no text of its own.
  channel text check (channel in ('EMAIL', 'SMS', 'PUSH')),
  language text check (language in ('pt-BR', 'pl', 'uk', 'ru', 'en', 'es')),
  -- Of an e-mail, the title of a push message; null: the clinic's own for the kind, or the built-in one.
  subject text,
  body text not null check (body <> ''),
  primary key (clinic_id, id),
  constraint mailing_text_once unique nulls not distinct (clinic_id, mailing_id, version, variant, channel, language)
);

-- Whom a rule or a campaign chose, once for each occasion: of a rule the last visit, of a campaign the run.
create table mailing_recipient (
  clinic_id uuid not null,
  mailing_id uuid not null,
  occasion text not null,
  patient_id uuid not null,
  kind text not null check (kind in ('RETENTION_RULE', 'CAMPAIGN')),
  version int not null,
  variant text not null default '',
  -- Chosen, and by lot left without a message, so that both can be compared.
  held_out boolean not null default false,
  branch_id uuid,
  practitioner_id uuid,
  visit_id uuid,
  -- When the message was due; for campaigns null until it is released.
  due_at timestamptz(3),
  chosen_at timestamptz(3) not null,
  -- The place in a campaign's order, by which it is released.
  place uuid not null,
  primary key (clinic_id, mailing_id, occasion, patient_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index mailing_recipient_patient on mailing_recipient (clinic_id, patient_id, due_at);
create index mailing_recipient_due on mailing_recipient (clinic_id, due_at) where due_at is not null;
create index mailing_recipient_waiting on mailing_recipient (clinic_id, mailing_id, occasion, branch_id, place) where due_at is null;

alter table delivery
  -- Of a rule's or a campaign's message: the version and the variant of the text that it was planned with.
  add column mailing_version int,
  add column mailing_variant text,
  drop constraint delivery_kind,
  add constraint delivery_kind check (kind in (
    'VISIT_BOOKED', 'VISIT_MOVED', 'VISIT_CANCELLED', 'REMINDER', 'REVIEW_REQUEST', 'SATISFACTION_SURVEY',
    'REBOOKING_INVITATION', 'FREED_SLOT_OFFER', 'RETENTION_RULE', 'CAMPAIGN', 'WIN_BACK', 'POINTS_EXPIRING',
    'CONSENT_CONFIRMATION', 'TASK_DUE', 'TASK_OVERDUE'
  ));
-- What rules and campaigns sent, by time; and to whom: reports find all messages of one recipient by it.
create index delivery_mailing_sent on delivery (clinic_id, handed_over_at)
  where kind in ('RETENTION_RULE', 'CAMPAIGN') and status = 'SENT';
create index delivery_mailing_touch on delivery (clinic_id, patient_id, subject_id, handed_over_at)
  where kind in ('RETENTION_RULE', 'CAMPAIGN') and status = 'SENT';
-- What a rule or a campaign still has to send.
create index delivery_mailing on delivery (clinic_id, subject_id, id)
  where kind in ('RETENTION_RULE', 'CAMPAIGN') and status in ('PLANNED', 'LEASED');

-- import ----------------------------------------------------------------------------------------------------------

create table import (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  file_name text not null,
  -- Where the rows come from: together with their kind and their own id it tells which were brought before.
  source text not null check (source <> ''),
  format text not null check (format in ('CSV', 'FHIR_BUNDLE', 'FHIR_NDJSON')),
  -- Columns, delimiter, encoding, date format, and the rule for duplicates, as told; what is not told is detected.
  options jsonb not null default '{}',
  -- What was found out about the file; null until it was looked at.
  detected jsonb,
  status text not null check (status in ('UPLOADING', 'WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  failure text,
  bytes_total bigint,
  bytes_received bigint not null default 0,
  -- How far into the file the rows that are in go; by it progress is told.
  bytes_read bigint not null default 0,
  -- Read by the command where it runs, and so by no worker; content_hash: of the whole file, by which it is known again.
  by_command boolean not null default false,
  content_hash bytea,
  -- The file's rows up to this number are in; a run that was cut off goes on behind it.
  rows_done bigint not null default 0,
  rows_total bigint,
  -- {"patients": {"created": 1, "updated": 0, "unchanged": 0, "merged": 0}, "visits": …, "refused": 0}
  counts jsonb not null default '{}',
  lease_token int not null default 0,
  leased_until timestamptz(3),
  -- Runs that ended for no fault of the file since a batch was last written.
  failures int not null default 0,
  created_by uuid,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  primary key (clinic_id, id)
);
create index import_order on import (clinic_id, created_at, id);
create index import_open on import (created_at, clinic_id, id) where status in ('WAITING', 'RUNNING');

-- The uploaded file, piece by piece; removed when the import is over.
create table import_chunk (
  clinic_id uuid not null,
  import_id uuid not null,
  number int not null,
  bytes bytea not null,
  primary key (clinic_id, import_id, number),
  foreign key (clinic_id, import_id) references import (clinic_id, id)
);
alter table import_chunk alter column bytes set storage external;

-- What staff should read about single rows: refused, or taken with a remark.
create table import_issue (
  clinic_id uuid not null,
  import_id uuid not null,
  -- In the order of the file, 1, 2, 3 …
  number int not null,
  severity text not null check (severity in ('REFUSED', 'WARNING', 'MERGED')),
  row_number bigint not null,
  line bigint,
  column_name text,
  -- At most 200 characters of it.
  value text,
  code text not null,
  message text not null,
  patient_id uuid,
  primary key (clinic_id, import_id, number),
  foreign key (clinic_id, import_id) references import (clinic_id, id)
);

-- What brought rows are called where they came from.
create table external_id (
  clinic_id uuid not null references clinic (id),
  source text not null,
  kind text not null check (kind in ('PATIENT', 'PRACTITIONER', 'SERVICE', 'BRANCH', 'VISIT')),
  external_id text not null,
  id uuid not null,
  -- The import that last brought it, in which row, and a hash of what it brought: what comes again is known by it.
  import_id uuid,
  row_number bigint,
  digest text,
  primary key (clinic_id, source, kind, external_id)
);
create index external_id_row on external_id (clinic_id, kind, id);
