-- The house: clinics, patients, visits, freed slots, deliveries, the event log, and what the server needs beside them.
-- clinic_id comes first in every key (architecture.md, idea 7), so no foreign key can reach across clinics.
-- Instants are timestamptz(3): milliseconds, as the API shows them; more digits would make keyset cursors skip or loop.

create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;

-- clinic ----------------------------------------------------------------------------------------------------------

create table clinic (
  id uuid primary key,
  name text not null check (name <> ''),
  locale text not null,
  currency_code char(3) not null,
  sandbox boolean not null default false,
  -- Only a sandbox may have one; its time stands still until it is moved (mission.md, section 12).
  test_clock timestamptz(3) check (test_clock is null or sandbox),
  created_at timestamptz(3) not null
);
create index clinic_test_clock on clinic (id) where test_clock is not null;

create table branch (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  city text not null,
  address text not null,
  time_zone text not null,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id)
);

create table practitioner (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  first_name text not null check (first_name <> ''),
  last_name text not null,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id)
);

create table service (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  duration_minutes int not null check (duration_minutes between 1 and 1440),
  price_minor bigint not null check (price_minor >= 0),
  currency_code char(3) not null,
  recall_interval_months int check (recall_interval_months > 0),
  created_at timestamptz(3) not null,
  primary key (clinic_id, id)
);

create table calendar (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  branch_id uuid not null,
  practitioner_id uuid not null,
  slot_step_minutes int not null default 30 check (slot_step_minutes between 5 and 240),
  enabled_kinds text[] not null,
  freed_slots_enabled boolean not null default true,
  self_service_enabled boolean not null default true,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, branch_id, practitioner_id),
  unique (clinic_id, id, branch_id, practitioner_id),
  foreign key (clinic_id, branch_id) references branch (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)
);

create table working_hours (
  clinic_id uuid not null,
  id uuid not null,
  calendar_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null check (closes_at > opens_at),
  primary key (clinic_id, id),
  foreign key (clinic_id, calendar_id) references calendar (clinic_id, id)
);
create index working_hours_calendar on working_hours (clinic_id, calendar_id, weekday);

-- Rows of a date replace that weekday's hours; a row without times closes the day.
create table working_exception (
  clinic_id uuid not null,
  id uuid not null,
  calendar_id uuid not null,
  date date not null,
  opens_at time,
  closes_at time,
  note text,
  primary key (clinic_id, id),
  foreign key (clinic_id, calendar_id) references calendar (clinic_id, id),
  check ((opens_at is null and closes_at is null) or closes_at > opens_at)
);
create index working_exception_calendar on working_exception (clinic_id, calendar_id, date);

create table staff (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  email text,
  role text not null check (role in ('OWNER', 'MANAGER', 'PRACTITIONER', 'RECEPTIONIST', 'OPERATOR', 'MARKETER')),
  practitioner_id uuid,
  deactivated_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)
);

create table api_key (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  secret_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  primary key (clinic_id, id)
);

-- patients --------------------------------------------------------------------------------------------------------

create table patient (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  first_name text not null check (first_name <> ''),
  last_name text not null,
  phone text,
  email text,
  locale text not null,
  birth_date date,
  sex text check (sex in ('FEMALE', 'MALE', 'OTHER')),
  source text,
  do_not_contact boolean not null default false,
  deceased_at timestamptz(3),
  archived_at timestamptz(3),
  -- Written by the entity: lower case without accents; see entities/patients/patient.ts. Sorted by its bytes, so that
  -- one index serves the order and the beginnings of names, and no update of the system's languages can break it.
  sort_name text collate "C" not null,
  search_text text not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id)
);
create index patient_sort_name on patient (clinic_id, sort_name, id);
create index patient_search on patient using gin (clinic_id, search_text gin_trgm_ops);

-- visits ----------------------------------------------------------------------------------------------------------

create table visit (
  clinic_id uuid not null,
  id uuid not null,
  calendar_id uuid not null,
  branch_id uuid not null,
  practitioner_id uuid not null,
  service_id uuid not null,
  patient_id uuid not null,
  status text not null
    check (status in ('BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'CANCELLED', 'NO_SHOW')),
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null check (ends_at > starts_at),
  -- The booking or move that the present time comes from: when, and its number (1, 2, …), the occasion of messages.
  booked_at timestamptz(3) not null,
  booking_number int not null default 1,
  booked_by text not null check (booked_by in ('STAFF', 'PATIENT', 'PARTNER')),
  booked_by_id uuid not null,
  booked_through text,
  muted_kinds text[] not null default '{}',
  confirmed_at timestamptz(3),
  arrived_at timestamptz(3),
  completed_at timestamptz(3),
  cancelled_at timestamptz(3),
  cancelled_by text check (cancelled_by in ('STAFF', 'PATIENT', 'PARTNER')),
  cancellation_reason text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, calendar_id, branch_id, practitioner_id)
    references calendar (clinic_id, id, branch_id, practitioner_id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  -- A practitioner is in one place at a time, in whichever of their calendars.
  constraint visit_not_double_booked exclude using gist (
    clinic_id with =, practitioner_id with =, tstzrange(starts_at, ends_at) with &&
  ) where (status in ('BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED'))
);
create index visit_patient on visit (clinic_id, patient_id, starts_at desc, id desc);
create index visit_start on visit (clinic_id, starts_at, id);
create index visit_calendar on visit (clinic_id, calendar_id, starts_at, id);

-- The time that a cancelled or moved visit gave back (mission.md, section 2).
create table slot (
  clinic_id uuid not null,
  id uuid not null,
  calendar_id uuid not null,
  branch_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null check (ends_at > starts_at),
  status text not null check (status in ('FREED', 'TAKEN')),
  freed_by_visit_id uuid not null,
  freed_at timestamptz(3) not null,
  taken_by_visit_id uuid,
  taken_at timestamptz(3),
  primary key (clinic_id, id),
  foreign key (clinic_id, calendar_id, branch_id, practitioner_id)
    references calendar (clinic_id, id, branch_id, practitioner_id),
  foreign key (clinic_id, freed_by_visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, taken_by_visit_id) references visit (clinic_id, id),
  check ((status = 'TAKEN') = (taken_by_visit_id is not null))
);
create index slot_start on slot (clinic_id, starts_at, id);
create index slot_open on slot (clinic_id, practitioner_id, starts_at) where status = 'FREED';

-- messaging -------------------------------------------------------------------------------------------------------

create table delivery (
  clinic_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('VISIT_BOOKED', 'REMINDER')),
  channel text not null check (channel in ('EMAIL')),
  patient_id uuid not null,
  visit_id uuid,
  subject_id uuid not null,
  occasion text not null,
  status text not null check (status in
    ('PLANNED', 'LEASED', 'SENT', 'FAILED', 'SUPPRESSED', 'WITHDRAWN', 'UNKNOWN')),
  planned_reason text not null,
  status_reason text,
  due_at timestamptz(3) not null,
  -- When the next try may begin: the due time first, later by growing pauses after failures.
  attempt_at timestamptz(3) not null,
  useful_until timestamptz(3) not null,
  attempts int not null default 0,
  lease_token int not null default 0,
  leased_until timestamptz(3),
  -- Set before the message leaves for the provider; a lease that ends with it set has lost the answer.
  handed_over_at timestamptz(3),
  recipient text,
  provider_message_id text,
  last_error text,
  planned_at timestamptz(3) not null,
  finished_at timestamptz(3),
  primary key (clinic_id, id),
  constraint delivery_once unique (clinic_id, kind, subject_id, occasion, channel),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  check ((status = 'LEASED') = (leased_until is not null))
);
create index delivery_due on delivery (attempt_at, clinic_id, id) where status = 'PLANNED';
create index delivery_due_in_clinic on delivery (clinic_id, attempt_at, id) where status = 'PLANNED';
create index delivery_leased on delivery (leased_until) where status = 'LEASED';
create index delivery_order on delivery (clinic_id, due_at, id);
create index delivery_patient on delivery (clinic_id, patient_id, due_at, id);
create index delivery_visit on delivery (clinic_id, visit_id, due_at, id);

-- What a sandbox's messages land in, in place of the world (mission.md, section 12).
create table mailbox_message (
  clinic_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  patient_id uuid not null,
  recipient text not null,
  subject text not null,
  text_body text not null,
  html_body text,
  received_at timestamptz(3) not null,
  primary key (clinic_id, id),
  constraint mailbox_message_once unique (clinic_id, delivery_id),
  foreign key (clinic_id, delivery_id) references delivery (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index mailbox_message_order on mailbox_message (clinic_id, received_at, id);
create index mailbox_message_patient on mailbox_message (clinic_id, patient_id, received_at, id);

-- events ----------------------------------------------------------------------------------------------------------

-- Facts as their transactions wrote them, not yet in the clinic's order: the relay moves them into event.
create table event_outbox (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  written bigint generated always as identity,
  kind text not null,
  payload jsonb not null,
  occurred_at timestamptz(3) not null,
  primary key (clinic_id, id)
);
create index event_outbox_written on event_outbox (written);

create table event (
  clinic_id uuid not null references clinic (id),
  -- 1, 2, 3 … within the clinic, without gaps.
  position bigint not null,
  id uuid not null,
  -- The order over all clinics in which the one relay placed them; what every process reads behind.
  placed bigint not null,
  kind text not null,
  payload jsonb not null,
  occurred_at timestamptz(3) not null,
  placed_at timestamptz(3) not null,
  primary key (clinic_id, position),
  unique (clinic_id, id)
);
create unique index event_placed on event (placed);
create index event_placed_at on event (placed_at);

create table event_head (
  clinic_id uuid primary key references clinic (id),
  last_position bigint not null default 0,
  -- Events up to this position were removed when their time was over.
  pruned_position bigint not null default 0
);

-- One row: the last number given in event.placed. A sequence would leave gaps after a rollback.
create table event_relay (
  id int primary key default 1 check (id = 1),
  last_placed bigint not null
);
insert into event_relay (last_placed) values (0);

-- the server ------------------------------------------------------------------------------------------------------

create table idempotency_key (
  clinic_id uuid not null references clinic (id),
  principal text not null,
  key text not null,
  mutation text not null,
  input_hash text not null,
  outcome jsonb,
  created_at timestamptz(3) not null,
  primary key (clinic_id, principal, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

-- Agenda's own table, as its PostgreSQL backend expects it; it is told not to make it itself.
create table agenda_jobs (
  id uuid primary key default gen_random_uuid(),
  name varchar(255) not null,
  priority integer not null default 0,
  next_run_at timestamptz,
  type varchar(10) not null default 'normal' check (type in ('normal', 'single')),
  locked_at timestamptz,
  last_finished_at timestamptz,
  failed_at timestamptz,
  fail_count integer default null,
  fail_reason text,
  repeat_timezone varchar(100),
  last_run_at timestamptz,
  repeat_interval varchar(255),
  data jsonb default '{}'::jsonb,
  repeat_at varchar(255),
  disabled boolean default false,
  progress real,
  fork boolean default false,
  last_modified_by varchar(255),
  debounce_started_at timestamptz,
  start_date timestamptz,
  end_date timestamptz,
  skip_days jsonb,
  created_at timestamptz default now(),
  updated_at timestamptz default now()
);
create index agenda_jobs_find_and_lock_idx on agenda_jobs (name, next_run_at, priority desc, locked_at, disabled)
  where disabled = false;
create unique index agenda_jobs_single_job_idx on agenda_jobs (name) where type = 'single';
create index agenda_jobs_locked_at_idx on agenda_jobs (locked_at) where locked_at is not null;
create index agenda_jobs_next_run_at_idx on agenda_jobs (next_run_at) where next_run_at is not null;
