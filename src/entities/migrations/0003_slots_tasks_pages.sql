-- Freed slots won by the first to claim, staff's tasks, and the pages that patients open from messages (mission.md,
-- sections 1, 2 and 5).

-- clinic ----------------------------------------------------------------------------------------------------------

-- A short name for the clinic in links: an SMS has little room.
alter table clinic add column link_number int generated always as identity unique;
alter table clinic
  -- How long a task may be past due before the manager is told.
  add column task_escalation_minutes int not null default 60 check (task_escalation_minutes between 0 and 10080),
  -- The highest score of a survey that makes a task; -1: none does.
  add column low_score_max int not null default 6 check (low_score_max between -1 and 10);

alter table calendar
  -- How many patients are asked about one freed slot.
  add column slot_offers_max int not null default 10 check (slot_offers_max between 1 and 50),
  -- How many slots one cancellation may free in turn, the first included.
  add column slot_chain_max int not null default 3 check (slot_chain_max between 1 and 10),
  -- How long before the slot's start offers close.
  add column slot_close_minutes int not null default 1440 check (slot_close_minutes between 0 and 10080);

-- Who is told of what a member of staff lets slip; null: every manager.
alter table staff
  add column manager_id uuid,
  add foreign key (clinic_id, manager_id) references staff (clinic_id, id);

-- visits ----------------------------------------------------------------------------------------------------------

alter table slot
  drop constraint slot_status_check,
  drop constraint slot_check1,
  add constraint slot_status check (status in ('FREED', 'OFFERED', 'CLAIMED', 'TAKEN', 'CLOSED')),
  add constraint slot_taken check ((status in ('CLAIMED', 'TAKEN')) = (taken_by_visit_id is not null)),
  -- The first slot of the chain; its own id for that one. And the place in it: 1, 2, 3 …
  add column chain_id uuid,
  add column chain_number int not null default 1 check (chain_number > 0),
  -- When offers of it close; from then on nobody is asked about it.
  add column closes_at timestamptz(3),
  -- How often a round of offers was begun, how many offers were made in all rounds, and how many are open now.
  add column round int not null default 0,
  add column offers_made int not null default 0,
  add column offers_open int not null default 0 check (offers_open >= 0),
  add column closed_at timestamptz(3),
  add column closed_reason text check (closed_reason in ('TIME_PASSED', 'STOPPED', 'NO_OFFERS_LEFT')),
  add constraint slot_open_offers check ((status = 'OFFERED') = (offers_open > 0)),
  add constraint slot_closed check ((status = 'CLOSED') = (closed_reason is not null));
update slot set chain_id = id, closes_at = starts_at - interval '24 hours';
alter table slot alter column chain_id set not null, alter column closes_at set not null;
drop index slot_open;
create index slot_open on slot (clinic_id, practitioner_id, starts_at) where status in ('FREED', 'OFFERED', 'CLOSED');
create index slot_closing on slot (closes_at, clinic_id, id) where status = 'OFFERED';
create index slot_chain on slot (clinic_id, chain_id, chain_number);

-- An offer of a freed slot to one patient, for one visit of theirs.
create table slot_offer (
  clinic_id uuid not null,
  id uuid not null,
  slot_id uuid not null,
  round int not null check (round > 0),
  patient_id uuid not null,
  -- What would move, and which booking of it was offered.
  visit_id uuid not null,
  booking_number int not null,
  status text not null check (status in ('OPEN', 'CLAIMED', 'TAKEN', 'CLOSED')),
  -- Why it is no longer open; null while it is, and for the one that won.
  reason text check (
    reason in ('CLAIMED_BY_ANOTHER', 'BOOKED_OVER', 'VISIT_MOVED', 'VISIT_CANCELLED', 'VISIT_NOT_AHEAD', 'TIME_PASSED', 'STOPPED')
  ),
  -- The member of staff who chose the patient; null: chosen by the rule.
  chosen_by_id uuid,
  offered_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (clinic_id, id),
  -- One offer each.
  unique (clinic_id, slot_id, round, patient_id),
  foreign key (clinic_id, slot_id) references slot (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, chosen_by_id) references staff (clinic_id, id),
  check ((status = 'OPEN') = (ended_at is null)),
  check ((status in ('TAKEN', 'CLOSED')) = (reason is not null))
);
create index slot_offer_order on slot_offer (clinic_id, slot_id, round, offered_at, id);
create index slot_offer_made on slot_offer (clinic_id, offered_at, id);
create unique index slot_offer_won on slot_offer (clinic_id, slot_id) where status = 'CLAIMED';
create index slot_offer_visit on slot_offer (clinic_id, visit_id) where status = 'OPEN';
create index slot_offer_patient on slot_offer (clinic_id, patient_id, offered_at, id);

-- Append-only: what became of a slot, and who did it.
create table slot_event (
  clinic_id uuid not null,
  id uuid not null,
  slot_id uuid not null,
  kind text not null check (kind in ('FREED', 'OFFERED', 'OFFER_ADDED', 'OFFER_ENDED', 'CLAIMED', 'TAKEN', 'CLOSED')),
  reason text,
  round int not null,
  -- How many offers the step made or ended.
  offers int not null default 0,
  offer_id uuid,
  actor text check (actor in ('STAFF', 'PATIENT', 'PARTNER')),
  actor_id uuid,
  occurred_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, slot_id) references slot (clinic_id, id)
);
create index slot_event_order on slot_event (clinic_id, slot_id, occurred_at, id);
insert into slot_event (clinic_id, id, slot_id, kind, round, occurred_at)
  select clinic_id, gen_random_uuid(), id, 'FREED', 0, freed_at from slot
  union all
  select clinic_id, gen_random_uuid(), id, 'TAKEN', 0, taken_at from slot where taken_at is not null;

-- A patient's answer to the survey after a visit.
create table survey_response (
  clinic_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  patient_id uuid not null,
  score int not null check (score between 0 and 10),
  comment text,
  answered_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index survey_response_patient on survey_response (clinic_id, patient_id, answered_at, id);

-- work ------------------------------------------------------------------------------------------------------------

alter table task
  drop constraint task_reason_check,
  alter column patient_id drop not null,
  alter column visit_id drop not null,
  alter column booking_number drop not null,
  add constraint task_reason check (reason in ('MANUAL', 'TELL_VISIT_CANCELLED', 'TELL_VISIT_MOVED', 'LOW_SCORE')),
  -- In people's words; null: its reason says it.
  add column title text,
  add column details text,
  add column priority int not null default 2 check (priority between 1 and 4),
  add column status text not null default 'OPEN' check (status in ('OPEN', 'DONE')),
  -- Whose queue it is in, and who has it; both null: anybody's.
  add column role text check (role in ('OWNER', 'MANAGER', 'PRACTITIONER', 'RECEPTIONIST', 'OPERATOR', 'MARKETER')),
  add column assignee_id uuid,
  add column branch_id uuid,
  add column delivery_id uuid,
  -- The day in whose work plan it stands.
  add column day date,
  add column due_at timestamptz(3),
  -- The next alarm, and when it rings; null: none.
  add column alarm text check (alarm in ('DUE', 'OVERDUE')),
  add column alarm_at timestamptz(3),
  -- How many have rung: the occasion of their messages.
  add column alarms int not null default 0,
  add column created_by_id uuid,
  add column completed_at timestamptz(3),
  add column completed_by_id uuid,
  add column updated_at timestamptz(3),
  add foreign key (clinic_id, assignee_id) references staff (clinic_id, id),
  add foreign key (clinic_id, created_by_id) references staff (clinic_id, id),
  add foreign key (clinic_id, completed_by_id) references staff (clinic_id, id),
  add foreign key (clinic_id, branch_id) references branch (clinic_id, id),
  add foreign key (clinic_id, delivery_id) references delivery (clinic_id, id),
  add constraint task_title check (reason <> 'MANUAL' or title <> ''),
  add constraint task_alarm check ((alarm is null) = (alarm_at is null)),
  add constraint task_done check ((status = 'DONE') = (completed_at is not null));
update task set day = created_at::date, updated_at = created_at;
alter table task alter column day set not null, alter column updated_at set not null;
drop index task_order;
create index task_order on task (clinic_id, created_at, id);
create index task_open on task (clinic_id, day, id) where status = 'OPEN';
create index task_assignee on task (clinic_id, assignee_id, day, id);
create index task_patient on task (clinic_id, patient_id, created_at, id) where patient_id is not null;
create index task_due on task (alarm_at, clinic_id, id) where alarm_at is not null;

-- Append-only: a task's history, comments among it.
create table task_event (
  clinic_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in
    ('CREATED', 'ASSIGNED', 'CLAIMED', 'COMPLETED', 'REOPENED', 'COMMENTED', 'RESCHEDULED', 'PRIORITIZED', 'DUE', 'OVERDUE')),
  -- Who did it; null: the server.
  staff_id uuid,
  comment text,
  -- What it was and became, of what changed: {"assigneeId": [null, "…"], "dueAt": […]}.
  changes jsonb not null default '{}',
  occurred_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, task_id) references task (clinic_id, id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, id)
);
create index task_event_order on task_event (clinic_id, task_id, occurred_at, id);
insert into task_event (clinic_id, id, task_id, kind, occurred_at)
  select clinic_id, gen_random_uuid(), id, 'CREATED', created_at from task;
