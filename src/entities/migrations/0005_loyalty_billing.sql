-- Points, rewards, referrals, promotions, invoices, payments, wallets and packages (mission.md, sections 7 and 8).

-- clinic ----------------------------------------------------------------------------------------------------------

alter table clinic
  -- What one point pays on an invoice, in minor units of the clinic's currency.
  add column point_value_minor int not null default 1 check (point_value_minor between 1 and 1000000),
  -- What somebody proposes that it pays, until a second person approves it.
  add column point_value_proposed_minor int check (point_value_proposed_minor between 1 and 1000000),
  add column point_value_proposed_by uuid,
  add foreign key (id, point_value_proposed_by) references staff (clinic_id, id),
  add check ((point_value_proposed_minor is null) = (point_value_proposed_by is null)),
  -- Which promotions apply where they exclude each other: those that come first, or those that give the patient most.
  add column discount_choice text not null default 'PRIORITY' check (discount_choice in ('PRIORITY', 'BEST_FOR_PATIENT')),
  -- How long a quote that belongs to no visit holds what it promised.
  add column quote_minutes int not null default 30 check (quote_minutes between 1 and 1440),
  -- Days from issue to the day by which an invoice is to be paid.
  add column invoice_due_days int not null default 0 check (invoice_due_days between 0 and 365),
  -- Whether points may be given for reviews: off where paying for reviews is forbidden.
  add column review_rewards boolean not null default false,
  -- Where newcomers book: what the page of a referral link leads to; null: they leave their contact there.
  add column booking_url text check (booking_url ~ '^https://');

alter table task
  drop constraint task_reason,
  add constraint task_reason check (reason in ('MANUAL', 'TELL_VISIT_CANCELLED', 'TELL_VISIT_MOVED', 'LOW_SCORE',
    'REFERRAL_LEAD', 'REFERRAL_REVIEW'));

-- Whose duplicate card this one was, and who said so.
alter table patient
  add column merged_into_id uuid,
  add column merged_by uuid,
  add column merged_at timestamptz(3),
  add foreign key (clinic_id, merged_into_id) references patient (clinic_id, id),
  add foreign key (clinic_id, merged_by) references staff (clinic_id, id),
  add check ((merged_into_id is null) = (merged_at is null)),
  add check ((merged_by is null) = (merged_at is null)),
  add check (merged_into_id <> id);
create index patient_merged on patient (clinic_id, merged_into_id) where merged_into_id is not null;

-- ledger ----------------------------------------------------------------------------------------------------------

-- A patient's points, as the entries sum up: locked while they change. owed: taken back after they had been spent; what is
-- earned next pays it first.
create table loyalty_account (
  clinic_id uuid not null references clinic (id),
  patient_id uuid not null,
  available bigint not null default 0 check (available >= 0),
  pending bigint not null default 0 check (pending >= 0),
  held bigint not null default 0 check (held >= 0),
  owed bigint not null default 0 check (owed >= 0),
  -- The number of its last transaction.
  last_number int not null default 0,
  -- None of its lots matures or lapses before; null: none will.
  due_at timestamptz(3),
  merged_into_id uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, patient_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, merged_into_id) references patient (clinic_id, id),
  check (merged_into_id is null or (available = 0 and pending = 0 and held = 0 and owed = 0))
);

-- Append-only. Sums to zero over its entries; each source is counted once.
create table ledger_transaction (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  -- Its place in the account's history, from 1 on.
  number int not null check (number > 0),
  kind text not null check (kind in ('EARN', 'MATURE', 'HOLD', 'RELEASE', 'SETTLE', 'SPEND', 'RETURN', 'EXPIRE', 'REVERSE',
    'ADJUST', 'MERGE_OUT', 'MERGE_IN')),
  -- What it was for; unique, so that nothing counts twice.
  source text not null check (source <> ''),
  -- Why points were earned; null for what earns nothing.
  reason text check (reason in ('VISIT', 'PAID', 'COURSE', 'ONLINE_BOOKING', 'SURVEY', 'PORTAL_ACTIVITY', 'REFERRAL')),
  -- The transaction that it takes back or goes on with.
  of_transaction_id uuid,
  earning_rule_id uuid,
  earning_rule_version int,
  visit_id uuid,
  invoice_id uuid,
  invoice_line_id uuid,
  redemption_id uuid,
  referral_id uuid,
  adjustment_id uuid,
  -- The account afterwards.
  available_after bigint not null,
  pending_after bigint not null,
  held_after bigint not null,
  owed_after bigint not null,
  occurred_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, source),
  unique (clinic_id, patient_id, number),
  foreign key (clinic_id, patient_id) references loyalty_account (clinic_id, patient_id)
);
create index ledger_transaction_time on ledger_transaction (clinic_id, occurred_at, id);
create index ledger_transaction_line on ledger_transaction (clinic_id, invoice_line_id) where invoice_line_id is not null;

-- Points that were earned together expire together. What is left of it: pending + available + held.
create table loyalty_lot (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  -- The transaction that made it.
  transaction_id uuid not null,
  points int not null check (points > 0),
  pending int not null default 0 check (pending >= 0),
  available int not null default 0 check (available >= 0),
  held int not null default 0 check (held >= 0),
  -- When what is pending becomes available; null: at once.
  available_at timestamptz(3),
  -- The last day, by the branch's calendar, and the instant at which that day ends; null: never.
  expires_on date,
  expires_at timestamptz(3),
  branch_id uuid,
  earned_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references loyalty_account (clinic_id, patient_id),
  foreign key (clinic_id, transaction_id) references ledger_transaction (clinic_id, id),
  check (pending + available + held <= points),
  check ((expires_on is null) = (expires_at is null))
);
create index loyalty_lot_left on loyalty_lot (clinic_id, patient_id, expires_at, earned_at, id) where available > 0;
create index loyalty_lot_made on loyalty_lot (clinic_id, transaction_id);
create index loyalty_lot_expires on loyalty_lot (clinic_id, expires_at, id) where available > 0 or pending > 0;
create index loyalty_lot_matures on loyalty_lot (clinic_id, available_at, id) where pending > 0;

-- Up to which local day owners were told, on its morning, of points that expire 14 days after it.
create table points_warning (
  clinic_id uuid not null,
  branch_id uuid not null,
  through date not null,
  primary key (clinic_id, branch_id),
  foreign key (clinic_id, branch_id) references branch (clinic_id, id)
);

-- Append-only. AVAILABLE, PENDING, HELD: the patient's. OWED: below zero while the patient owes. The others are the clinic's.
create table ledger_entry (
  clinic_id uuid not null,
  transaction_id uuid not null,
  line int not null check (line > 0),
  patient_id uuid not null,
  account text not null check (account in ('AVAILABLE', 'PENDING', 'HELD', 'OWED',
    'ISSUED', 'REDEEMED', 'EXPIRED', 'ADJUSTED', 'TRANSFER')),
  lot_id uuid,
  points bigint not null check (points <> 0),
  primary key (clinic_id, transaction_id, line),
  foreign key (clinic_id, transaction_id) references ledger_transaction (clinic_id, id)
);
create index ledger_entry_lot on ledger_entry (clinic_id, lot_id) where lot_id is not null;

-- A transaction's entries are written by one statement, which may not leave a sum.
create function check_ledger_sums() returns trigger language plpgsql as $$
begin
  if exists (select from new_rows group by clinic_id, transaction_id having sum(points) <> 0) then
    raise exception 'The entries of a ledger transaction sum to zero' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger ledger_entry_sums after insert on ledger_entry
  referencing new table as new_rows for each statement execute function check_ledger_sums();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_entry_kept before update or delete on ledger_entry
  for each statement execute function refuse_change();
create trigger ledger_transaction_kept before update or delete on ledger_transaction
  for each statement execute function refuse_change();

-- What a person gives or takes by hand; it counts once a second person has approved it.
create table points_adjustment (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  patient_id uuid not null,
  points int not null check (points <> 0),
  reason text not null check (reason <> ''),
  -- Of points that are given: their last day; null: never.
  expires_on date,
  status text not null check (status in ('REQUESTED', 'APPROVED', 'REFUSED')),
  requested_by uuid not null,
  requested_at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, requested_by) references staff (clinic_id, id),
  foreign key (clinic_id, decided_by) references staff (clinic_id, id),
  check ((status = 'REQUESTED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> requested_by)
);
create index points_adjustment_order on points_adjustment (clinic_id, requested_at, id);
create index points_adjustment_patient on points_adjustment (clinic_id, patient_id, requested_at, id);

-- earning ---------------------------------------------------------------------------------------------------------

create table earning_rule (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('VISIT', 'PAID', 'COURSE', 'ONLINE_BOOKING', 'SURVEY', 'PORTAL_ACTIVITY')),
  version int not null check (version > 0),
  archived_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id)
);
create unique index earning_rule_name on earning_rule (clinic_id, lower(name)) where archived_at is null;
create index earning_rule_order on earning_rule (clinic_id, created_at, id);

-- Append-only. In force from effective_from until effective_to, or until a later version begins.
create table earning_rule_version (
  clinic_id uuid not null,
  rule_id uuid not null,
  version int not null check (version > 0),
  id uuid not null,
  effective_from timestamptz(3) not null,
  effective_to timestamptz(3),
  -- Of PAID: hundredths of a percent of what was paid. Of all others: points.
  basis_points int check (basis_points between 1 and 10000),
  points int check (points between 1 and 1000000),
  -- Of PORTAL_ACTIVITY: which.
  activity text check (activity in ('PROFILE_COMPLETED', 'APP_INSTALLED', 'REVIEW_LEFT')),
  -- Empty: all.
  service_ids uuid[] not null default '{}',
  branch_ids uuid[] not null default '{}',
  available_after_days int not null default 0 check (available_after_days between 0 and 365),
  -- The last day is so many months after the local day of earning; null: they never expire.
  expires_after_months int check (expires_after_months between 1 and 120),
  created_by uuid,
  created_at timestamptz(3) not null,
  primary key (clinic_id, rule_id, version),
  unique (clinic_id, id),
  foreign key (clinic_id, rule_id) references earning_rule (clinic_id, id),
  check ((basis_points is null) <> (points is null)),
  check (effective_to > effective_from)
);

create table portal_activity (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  activity text not null check (activity in ('PROFILE_COMPLETED', 'APP_INSTALLED', 'REVIEW_LEFT')),
  -- Once a patient for PROFILE_COMPLETED and APP_INSTALLED: ''. A review: which.
  reference text not null default '',
  occurred_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, patient_id, activity, reference),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

-- catalogue -------------------------------------------------------------------------------------------------------

-- By points earned in the last 12 months; the tier of the highest threshold that is reached.
create table loyalty_tier (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  points_from int not null check (points_from >= 0),
  archived_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (clinic_id, id)
);
create unique index loyalty_tier_name on loyalty_tier (clinic_id, lower(name)) where archived_at is null;
create unique index loyalty_tier_from on loyalty_tier (clinic_id, points_from) where archived_at is null;

create table reward (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  description text not null default '',
  kind text not null check (kind in ('DISCOUNT', 'SERVICE', 'GOODS')),
  -- DRAFT until a second person has approved its present terms.
  status text not null check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED')),
  -- Grows with each change of its terms: who approves it says which they have read.
  version int not null default 1 check (version > 0),
  points int not null check (points > 0),
  -- Of a DISCOUNT: hundredths of a percent, or an amount in minor units. Of a SERVICE: which is free.
  basis_points int check (basis_points between 1 and 10000),
  amount_minor bigint check (amount_minor > 0),
  service_id uuid,
  -- What may still be redeemed; null: no end.
  stock int check (stock >= 0),
  per_patient_limit int check (per_patient_limit > 0),
  -- The limit counts redemptions of so many days; null: of ever.
  limit_days int check (limit_days > 0),
  tier_id uuid,
  -- How long a redemption can be used.
  valid_days int not null default 90 check (valid_days between 1 and 3650),
  proposed_by uuid not null,
  -- All who wrote of its terms since they were approved last: none of them approves them.
  proposers uuid[] not null,
  approved_by uuid,
  approved_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  foreign key (clinic_id, tier_id) references loyalty_tier (clinic_id, id),
  foreign key (clinic_id, proposed_by) references staff (clinic_id, id),
  foreign key (clinic_id, approved_by) references staff (clinic_id, id),
  check ((approved_by is null) = (approved_at is null)),
  check (approved_by <> all (proposers)),
  check (status not in ('ACTIVE', 'PAUSED') or approved_by is not null),
  check ((kind = 'DISCOUNT') = (basis_points is not null or amount_minor is not null)),
  check (basis_points is null or amount_minor is null),
  check ((kind = 'SERVICE') = (service_id is not null))
);
create index reward_order on reward (clinic_id, created_at, id);
create unique index reward_name on reward (clinic_id, lower(name)) where status <> 'ARCHIVED';

-- One patient's use of a reward: its terms as they were.
create table redemption (
  clinic_id uuid not null,
  id uuid not null,
  reward_id uuid not null,
  patient_id uuid not null,
  status text not null check (status in ('HELD', 'USED', 'CANCELLED', 'EXPIRED')),
  name text not null check (name <> ''),
  points int not null check (points > 0),
  kind text not null check (kind in ('DISCOUNT', 'SERVICE', 'GOODS')),
  basis_points int,
  amount_minor bigint,
  service_id uuid,
  -- What is said at the desk; unique in the clinic.
  code text not null,
  hold_transaction_id uuid not null,
  -- The quote or invoice that it is spoken for by; null: none.
  quote_id uuid,
  expires_at timestamptz(3) not null,
  redeemed_at timestamptz(3) not null,
  used_at timestamptz(3),
  ended_at timestamptz(3),
  primary key (clinic_id, id),
  unique (clinic_id, code),
  foreign key (clinic_id, reward_id) references reward (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, hold_transaction_id) references ledger_transaction (clinic_id, id),
  -- One that was used on an invoice that was refunded is cancelled afterwards.
  check (status <> 'USED' or used_at is not null),
  check ((status in ('CANCELLED', 'EXPIRED')) = (ended_at is not null))
);
create index redemption_patient on redemption (clinic_id, patient_id, redeemed_at, id);
create index redemption_reward on redemption (clinic_id, reward_id, patient_id, redeemed_at);
create index redemption_expires on redemption (expires_at, clinic_id, id) where status = 'HELD';
create index redemption_quote on redemption (clinic_id, quote_id) where quote_id is not null;
create index redemption_order on redemption (clinic_id, redeemed_at, id);

-- referrals -------------------------------------------------------------------------------------------------------

-- Append-only; the latest version that has begun is in force. No row: no referrals.
create table referral_program (
  clinic_id uuid not null references clinic (id),
  version int not null check (version > 0),
  id uuid not null,
  active boolean not null,
  newcomer_points int not null check (newcomer_points >= 0),
  -- [{points, cap}]: of level 1 (who brought them), 2 (who brought that one) and so on; cap: rewards of that level that one
  -- patient gets, null: no end.
  levels jsonb not null default '[]',
  -- How long the points are pending.
  available_after_days int not null default 0 check (available_after_days between 0 and 365),
  expires_after_months int check (expires_after_months between 1 and 120),
  -- How long a link that was opened counts until booking.
  attribution_days int not null default 90 check (attribution_days between 1 and 730),
  created_by uuid,
  created_at timestamptz(3) not null,
  primary key (clinic_id, version),
  unique (clinic_id, id)
);

create table referral_code (
  clinic_id uuid not null,
  patient_id uuid not null,
  -- The clinic's number in links and six letters, as it is written in links; unique everywhere.
  code text not null,
  opened int not null default 0,
  created_at timestamptz(3) not null,
  primary key (clinic_id, patient_id),
  unique (clinic_id, code),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

-- How often a code's link was opened on a day of the clinic's first branch.
create table referral_opening (
  clinic_id uuid not null,
  patient_id uuid not null,
  date date not null,
  opened int not null check (opened > 0),
  primary key (clinic_id, patient_id, date),
  foreign key (clinic_id, patient_id) references referral_code (clinic_id, patient_id)
);

create table referral (
  clinic_id uuid not null,
  id uuid not null,
  referrer_id uuid not null,
  -- Null while only a contact was left.
  newcomer_id uuid,
  -- LEAD: left a contact. JOINED: is a patient. BOOKED. QUALIFIED: first paid visit, both rewarded. FLAGGED: somebody has to
  -- look at it. REFUSED. REVERSED: the visit was refunded.
  status text not null check (status in ('LEAD', 'JOINED', 'BOOKED', 'QUALIFIED', 'FLAGGED', 'REFUSED', 'REVERSED')),
  flag text check (flag in ('SELF', 'CYCLE', 'SAME_PHONE', 'SAME_EMAIL', 'SAME_CARD', 'NOT_NEW')),
  -- What it was before it was flagged, to which it goes back when approved.
  flagged_status text,
  through text not null check (through in ('LINK', 'CODE', 'STAFF')),
  contact_name text,
  contact_phone text,
  contact_email text,
  program_version int not null,
  visit_id uuid,
  invoice_id uuid,
  -- Until when a lead can still become a patient by it.
  expires_at timestamptz(3),
  reviewed_by uuid,
  reviewed_at timestamptz(3),
  created_at timestamptz(3) not null,
  joined_at timestamptz(3),
  booked_at timestamptz(3),
  qualified_at timestamptz(3),
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, referrer_id) references patient (clinic_id, id),
  foreign key (clinic_id, newcomer_id) references patient (clinic_id, id),
  foreign key (clinic_id, program_version) references referral_program (clinic_id, version),
  foreign key (clinic_id, reviewed_by) references staff (clinic_id, id),
  check (newcomer_id <> referrer_id or status in ('FLAGGED', 'REFUSED')),
  check ((status = 'LEAD') <= (newcomer_id is null)),
  check (status not in ('FLAGGED', 'REFUSED') or flag is not null)
);
-- Nobody is brought twice.
create unique index referral_newcomer on referral (clinic_id, newcomer_id)
  where newcomer_id is not null and status <> 'REFUSED';
create index referral_referrer on referral (clinic_id, referrer_id, created_at, id);
create index referral_order on referral (clinic_id, created_at, id);
-- Contacts whose owners are no patients yet.
create index referral_phone on referral (clinic_id, contact_phone) where newcomer_id is null;
create index referral_email on referral (clinic_id, lower(contact_email)) where newcomer_id is null;
create index referral_invoice on referral (clinic_id, invoice_id) where invoice_id is not null;

-- Who got how many points for it; level 0: the newcomer.
create table referral_reward (
  clinic_id uuid not null,
  referral_id uuid not null,
  level int not null check (level between 0 and 5),
  patient_id uuid not null,
  points int not null check (points > 0),
  transaction_id uuid not null,
  reversed_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (clinic_id, referral_id, level),
  foreign key (clinic_id, referral_id) references referral (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, transaction_id) references ledger_transaction (clinic_id, id)
);
create index referral_reward_patient on referral_reward (clinic_id, patient_id, level);

-- promotions ------------------------------------------------------------------------------------------------------

create table promotion (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  status text not null check (status in ('ACTIVE', 'PAUSED', 'ENDED')),
  -- The latest version, and the latest that was approved: that one is in force. Null: none yet.
  version int not null check (version > 0),
  approved_version int,
  -- Counted under the lock of this row, over all versions.
  uses_reserved int not null default 0 check (uses_reserved >= 0),
  uses_settled int not null default 0 check (uses_settled >= 0),
  reserved_minor bigint not null default 0 check (reserved_minor >= 0),
  settled_minor bigint not null default 0 check (settled_minor >= 0),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  check (approved_version <= version)
);
create unique index promotion_name on promotion (clinic_id, lower(name)) where status <> 'ENDED';
create index promotion_order on promotion (clinic_id, created_at, id);
create index promotion_in_force on promotion (clinic_id, id) where status = 'ACTIVE' and approved_version is not null;

-- Append-only but for its approval.
create table promotion_version (
  clinic_id uuid not null,
  promotion_id uuid not null,
  version int not null check (version > 0),
  id uuid not null,
  -- AUTOMATIC: by itself. CODE: for whoever gives one of its coupons' codes.
  trigger text not null check (trigger in ('AUTOMATIC', 'CODE')),
  -- Hundredths of a percent of a line, or an amount off the quote in minor units.
  basis_points int check (basis_points between 1 and 10000),
  amount_minor bigint check (amount_minor > 0),
  -- At most so much off one quote.
  max_minor bigint check (max_minor > 0),
  -- Who and what it is for; {}: everything. See entities/billing/promotion.ts.
  scope jsonb not null default '{}',
  -- The smaller goes first. exclusive: no other promotion on the same line.
  priority int not null check (priority between 0 and 999),
  exclusive boolean not null default false,
  effective_from timestamptz(3) not null,
  effective_to timestamptz(3),
  total_limit int check (total_limit > 0),
  per_patient_limit int check (per_patient_limit > 0),
  budget_minor bigint check (budget_minor > 0),
  status text not null check (status in ('PROPOSED', 'APPROVED', 'REFUSED')),
  proposed_by uuid not null,
  proposed_at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  primary key (clinic_id, promotion_id, version),
  unique (clinic_id, id),
  foreign key (clinic_id, promotion_id) references promotion (clinic_id, id),
  foreign key (clinic_id, proposed_by) references staff (clinic_id, id),
  foreign key (clinic_id, decided_by) references staff (clinic_id, id),
  check ((basis_points is null) <> (amount_minor is null)),
  check ((status = 'PROPOSED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by),
  check (effective_to > effective_from)
);
alter table promotion add foreign key (clinic_id, id, approved_version)
  references promotion_version (clinic_id, promotion_id, version);

create table coupon (
  clinic_id uuid not null,
  id uuid not null,
  promotion_id uuid not null,
  -- Upper case.
  code text not null check (code = upper(code) and code <> ''),
  -- Null: as often as the promotion allows. 1: single use.
  use_limit int check (use_limit > 0),
  -- Reserved and settled, counted under the promotion's lock.
  uses int not null default 0 check (uses >= 0),
  patient_id uuid,
  expires_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, code),
  foreign key (clinic_id, promotion_id) references promotion (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check (uses <= use_limit)
);
create index coupon_promotion on coupon (clinic_id, promotion_id, created_at, id);
create index coupon_patient on coupon (clinic_id, patient_id) where patient_id is not null;

-- packages --------------------------------------------------------------------------------------------------------

create table service_package (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  price_minor bigint not null check (price_minor > 0),
  currency_code char(3) not null,
  -- Sessions can be used for so many months after it was paid; null: without end.
  valid_months int check (valid_months between 1 and 120),
  -- It is sold once a second person has approved it.
  proposed_by uuid not null,
  approved_by uuid,
  approved_at timestamptz(3),
  archived_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, proposed_by) references staff (clinic_id, id),
  foreign key (clinic_id, approved_by) references staff (clinic_id, id),
  check ((approved_by is null) = (approved_at is null)),
  check (approved_by <> proposed_by)
);
create unique index service_package_name on service_package (clinic_id, lower(name)) where archived_at is null;
create index service_package_order on service_package (clinic_id, created_at, id);

create table service_package_item (
  clinic_id uuid not null,
  package_id uuid not null,
  service_id uuid not null,
  sessions int not null check (sessions between 1 and 1000),
  primary key (clinic_id, package_id, service_id),
  foreign key (clinic_id, package_id) references service_package (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id)
);

-- quotes ----------------------------------------------------------------------------------------------------------

-- What something will cost a patient, with what promotions and redemptions give: held until it is invoiced, released or over.
create table discount_quote (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  patient_id uuid not null,
  branch_id uuid,
  -- The visit that it was made for when it was booked; null: at the desk.
  visit_id uuid,
  status text not null check (status in ('OPEN', 'INVOICED', 'RELEASED', 'EXPIRED')),
  currency_code char(3) not null,
  subtotal_minor bigint not null check (subtotal_minor >= 0),
  -- Paid by packages.
  covered_minor bigint not null check (covered_minor >= 0),
  discount_minor bigint not null check (discount_minor >= 0),
  total_minor bigint not null check (total_minor >= 0),
  -- [{promotionId, version, couponCode?, reason}]: what did not apply, and why.
  refused jsonb not null default '[]',
  -- {codes, redemptionIds}: what was asked for, as it was given; it stays wanted where nothing came of it.
  wishes jsonb not null default '{"codes": [], "redemptionIds": []}',
  -- Null while it belongs to a visit that has not ended, or once it was invoiced.
  expires_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, branch_id) references branch (clinic_id, id),
  check (total_minor = subtotal_minor - covered_minor - discount_minor)
);
-- A visit has one that holds.
create unique index discount_quote_visit on discount_quote (clinic_id, visit_id)
  where visit_id is not null and status in ('OPEN', 'INVOICED');
create index discount_quote_expires on discount_quote (expires_at, clinic_id, id) where status = 'OPEN' and expires_at is not null;
create index discount_quote_patient on discount_quote (clinic_id, patient_id, created_at, id);

create table quote_line (
  clinic_id uuid not null,
  quote_id uuid not null,
  line int not null check (line > 0),
  kind text not null check (kind in ('SERVICE', 'PACKAGE')),
  service_id uuid,
  package_id uuid,
  practitioner_id uuid,
  quantity int not null check (quantity between 1 and 1000),
  unit_minor bigint not null check (unit_minor >= 0),
  amount_minor bigint not null check (amount_minor = unit_minor * quantity),
  -- The package of the patient that pays it, session by session.
  patient_package_id uuid,
  covered_minor bigint not null default 0 check (covered_minor >= 0),
  discount_minor bigint not null default 0 check (discount_minor >= 0),
  total_minor bigint not null check (total_minor >= 0 and total_minor = amount_minor - covered_minor - discount_minor),
  primary key (clinic_id, quote_id, line),
  foreign key (clinic_id, quote_id) references discount_quote (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  foreign key (clinic_id, package_id) references service_package (clinic_id, id),
  check ((kind = 'SERVICE') = (service_id is not null)),
  check ((kind = 'PACKAGE') = (package_id is not null))
);

-- Each cites what allowed it: an approved version of a promotion (with the coupon, if it took one), or a redemption.
create table discount (
  clinic_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  line int not null,
  -- The order in which they were taken off the line.
  place int not null check (place > 0),
  promotion_id uuid,
  promotion_version int,
  coupon_id uuid,
  redemption_id uuid,
  amount_minor bigint not null check (amount_minor > 0),
  primary key (clinic_id, id),
  unique (clinic_id, quote_id, line, place),
  foreign key (clinic_id, quote_id, line) references quote_line (clinic_id, quote_id, line),
  foreign key (clinic_id, promotion_id, promotion_version) references promotion_version (clinic_id, promotion_id, version),
  foreign key (clinic_id, coupon_id) references coupon (clinic_id, id),
  foreign key (clinic_id, redemption_id) references redemption (clinic_id, id),
  check ((promotion_id is null) <> (redemption_id is null)),
  check ((promotion_id is null) = (promotion_version is null)),
  check (coupon_id is null or promotion_id is not null)
);

-- One use of a promotion by one quote: counted by limits and budget until it is released.
create table promotion_use (
  clinic_id uuid not null,
  id uuid not null,
  promotion_id uuid not null,
  version int not null,
  quote_id uuid not null,
  patient_id uuid not null,
  coupon_id uuid,
  amount_minor bigint not null check (amount_minor > 0),
  status text not null check (status in ('RESERVED', 'SETTLED', 'RELEASED')),
  -- Whether the patient had never completed a visit before.
  new_patient boolean not null,
  created_at timestamptz(3) not null,
  settled_at timestamptz(3),
  released_at timestamptz(3),
  primary key (clinic_id, id),
  unique (clinic_id, quote_id, promotion_id),
  foreign key (clinic_id, promotion_id, version) references promotion_version (clinic_id, promotion_id, version),
  foreign key (clinic_id, quote_id) references discount_quote (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((status = 'RELEASED') = (released_at is not null)),
  check (status <> 'SETTLED' or settled_at is not null)
);
create index promotion_use_patient on promotion_use (clinic_id, promotion_id, patient_id) where status <> 'RELEASED';
create index promotion_use_time on promotion_use (clinic_id, promotion_id, created_at, id);
create index promotion_use_created on promotion_use (clinic_id, created_at);
create index promotion_use_owner on promotion_use (clinic_id, patient_id);

-- invoices --------------------------------------------------------------------------------------------------------

-- Numbers without gaps: the row is locked until who took one has committed.
create table document_counter (
  clinic_id uuid not null references clinic (id),
  series text not null check (series in ('INVOICE', 'REFUND')),
  last_number int not null,
  primary key (clinic_id, series)
);

create table invoice (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  number int not null check (number > 0),
  patient_id uuid not null,
  visit_id uuid,
  branch_id uuid,
  quote_id uuid not null,
  status text not null check (status in ('ISSUED', 'VOID')),
  currency_code char(3) not null,
  total_minor bigint not null check (total_minor >= 0),
  -- All payments, points at their value; what of the lines was refunded; and what of the payments was given back.
  paid_minor bigint not null default 0 check (paid_minor >= 0),
  credited_minor bigint not null default 0 check (credited_minor >= 0),
  returned_minor bigint not null default 0 check (returned_minor >= 0),
  -- What is still to be paid.
  balance_minor bigint not null generated always as (total_minor - credited_minor - paid_minor + returned_minor) stored,
  issued_at timestamptz(3) not null,
  issued_by uuid,
  due_on date not null,
  -- When it was first paid in full.
  paid_at timestamptz(3),
  -- When the last of its lines was refunded: its visit can be invoiced anew.
  refunded_at timestamptz(3),
  voided_at timestamptz(3),
  void_reason text,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, number),
  unique (clinic_id, quote_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, visit_id) references visit (clinic_id, id),
  foreign key (clinic_id, branch_id) references branch (clinic_id, id),
  foreign key (clinic_id, quote_id) references discount_quote (clinic_id, id),
  check (credited_minor <= total_minor),
  check (returned_minor <= paid_minor),
  check (total_minor - credited_minor - paid_minor + returned_minor >= 0 or status = 'VOID'),
  check ((status = 'VOID') = (voided_at is not null))
);
create unique index invoice_visit on invoice (clinic_id, visit_id)
  where visit_id is not null and status = 'ISSUED' and refunded_at is null;
create index invoice_of_visit on invoice (clinic_id, visit_id, number) where visit_id is not null;
create index invoice_patient on invoice (clinic_id, patient_id, issued_at, id);
create index invoice_order on invoice (clinic_id, issued_at, id);
create index invoice_debt on invoice (clinic_id, patient_id) include (balance_minor, due_on)
  where status = 'ISSUED' and balance_minor > 0;

-- The lines of the quote, as they were when it was issued.
create table invoice_line (
  clinic_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  line int not null check (line > 0),
  kind text not null check (kind in ('SERVICE', 'PACKAGE')),
  description text not null,
  service_id uuid,
  package_id uuid,
  practitioner_id uuid,
  quantity int not null check (quantity > 0),
  unit_minor bigint not null,
  amount_minor bigint not null,
  patient_package_id uuid,
  covered_minor bigint not null,
  discount_minor bigint not null,
  total_minor bigint not null check (total_minor >= 0),
  credited_minor bigint not null default 0 check (credited_minor between 0 and total_minor),
  refunded_at timestamptz(3),
  primary key (clinic_id, id),
  unique (clinic_id, invoice_id, line),
  foreign key (clinic_id, invoice_id) references invoice (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  foreign key (clinic_id, package_id) references service_package (clinic_id, id),
  check (total_minor = amount_minor - covered_minor - discount_minor)
);

-- invoice_id null: paid into the wallet. Points pay at the clinic's value of a point.
create table payment (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  patient_id uuid not null,
  invoice_id uuid,
  method text not null check (method in ('CASH', 'CARD', 'TRANSFER', 'WALLET', 'POINTS')),
  amount_minor bigint not null check (amount_minor > 0),
  currency_code char(3) not null,
  -- Given back of it by refunds.
  returned_minor bigint not null default 0,
  points int check (points > 0),
  returned_points int not null default 0,
  ledger_transaction_id uuid,
  -- What the terminal knows a card by again; never its number.
  card_fingerprint text,
  -- The terminal's or the bank's name for it.
  reference text,
  received_by uuid,
  received_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, invoice_id) references invoice (clinic_id, id),
  foreign key (clinic_id, ledger_transaction_id) references ledger_transaction (clinic_id, id),
  check ((method = 'POINTS') = (points is not null)),
  check (returned_minor between 0 and amount_minor),
  check (returned_points between 0 and coalesce(points, 0)),
  check (invoice_id is not null or method in ('CASH', 'CARD', 'TRANSFER'))
);
create index payment_invoice on payment (clinic_id, invoice_id, received_at, id);
create index payment_patient on payment (clinic_id, patient_id, received_at, id);
create index payment_card on payment (clinic_id, card_fingerprint, patient_id) where card_fingerprint is not null;

create table refund (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  number int not null check (number > 0),
  invoice_id uuid not null,
  patient_id uuid not null,
  reason text not null check (reason <> ''),
  -- What the lines had cost; of it, given back in money; the rest in points, or it had not been paid.
  credited_minor bigint not null check (credited_minor >= 0),
  money_minor bigint not null check (money_minor >= 0),
  points int not null default 0 check (points >= 0),
  currency_code char(3) not null,
  refunded_by uuid,
  refunded_at timestamptz(3) not null,
  primary key (clinic_id, id),
  unique (clinic_id, number),
  foreign key (clinic_id, invoice_id) references invoice (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create index refund_invoice on refund (clinic_id, invoice_id, number);

create table refund_line (
  clinic_id uuid not null,
  refund_id uuid not null,
  invoice_line_id uuid not null,
  amount_minor bigint not null check (amount_minor >= 0),
  -- Points that the line had earned and that were taken back.
  reversed_points int not null default 0 check (reversed_points >= 0),
  primary key (clinic_id, refund_id, invoice_line_id),
  foreign key (clinic_id, refund_id) references refund (clinic_id, id),
  foreign key (clinic_id, invoice_line_id) references invoice_line (clinic_id, id)
);

-- What went back, and to where: to the payment's own method, or into the wallet.
create table refund_payment (
  clinic_id uuid not null,
  refund_id uuid not null,
  payment_id uuid not null,
  method text not null check (method in ('CASH', 'CARD', 'TRANSFER', 'WALLET', 'POINTS')),
  amount_minor bigint not null check (amount_minor > 0),
  points int check (points > 0),
  primary key (clinic_id, refund_id, payment_id),
  foreign key (clinic_id, refund_id) references refund (clinic_id, id),
  foreign key (clinic_id, payment_id) references payment (clinic_id, id)
);

-- Money paid ahead. Append-only entries under the wallet's lock.
create table wallet (
  clinic_id uuid not null references clinic (id),
  patient_id uuid not null,
  balance_minor bigint not null default 0 check (balance_minor >= 0),
  currency_code char(3) not null,
  last_number int not null default 0,
  updated_at timestamptz(3) not null,
  primary key (clinic_id, patient_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create table wallet_entry (
  clinic_id uuid not null,
  patient_id uuid not null,
  number int not null check (number > 0),
  id uuid not null,
  kind text not null check (kind in ('TOP_UP', 'SPENT', 'REFUNDED', 'PAID_OUT', 'MERGE_OUT', 'MERGE_IN')),
  amount_minor bigint not null check (amount_minor <> 0),
  balance_after_minor bigint not null check (balance_after_minor >= 0),
  payment_id uuid,
  refund_id uuid,
  -- Of PAID_OUT: how the money was handed over, and why.
  method text check (method in ('CASH', 'CARD', 'TRANSFER')),
  reason text,
  made_by uuid,
  occurred_at timestamptz(3) not null,
  primary key (clinic_id, patient_id, number),
  check ((kind = 'PAID_OUT') = (method is not null)),
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id) references wallet (clinic_id, patient_id),
  foreign key (clinic_id, payment_id) references payment (clinic_id, id),
  foreign key (clinic_id, refund_id) references refund (clinic_id, id)
);
create trigger wallet_entry_kept before update or delete on wallet_entry
  for each statement execute function refuse_change();

-- A package that a patient bought. PENDING until its invoice is paid in full.
create table patient_package (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  package_id uuid not null,
  invoice_line_id uuid not null,
  status text not null check (status in ('PENDING', 'ACTIVE', 'FINISHED', 'REFUNDED', 'VOID')),
  expires_at timestamptz(3),
  activated_at timestamptz(3),
  finished_at timestamptz(3),
  -- How often its last session was used: refunds can give sessions back.
  finished_times int not null default 0,
  created_at timestamptz(3) not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, package_id) references service_package (clinic_id, id),
  foreign key (clinic_id, invoice_line_id) references invoice_line (clinic_id, id)
);
create index patient_package_patient on patient_package (clinic_id, patient_id, created_at, id);
create index patient_package_line on patient_package (clinic_id, invoice_line_id);
alter table quote_line add foreign key (clinic_id, patient_package_id) references patient_package (clinic_id, id);
alter table invoice_line add foreign key (clinic_id, patient_package_id) references patient_package (clinic_id, id);

create table patient_package_item (
  clinic_id uuid not null,
  patient_package_id uuid not null,
  service_id uuid not null,
  sessions int not null check (sessions > 0),
  -- Spoken for by quotes, and used.
  reserved int not null default 0 check (reserved >= 0),
  used int not null default 0 check (used >= 0),
  primary key (clinic_id, patient_package_id, service_id),
  foreign key (clinic_id, patient_package_id) references patient_package (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  check (reserved + used <= sessions)
);

-- Sessions that a line of a quote takes: spoken for, used once its invoice is paid, or given back.
create table package_session (
  clinic_id uuid not null,
  quote_id uuid not null,
  line int not null check (line > 0),
  patient_package_id uuid not null,
  service_id uuid not null,
  sessions int not null check (sessions > 0),
  status text not null check (status in ('RESERVED', 'USED', 'FREED')),
  primary key (clinic_id, quote_id, line),
  foreign key (clinic_id, patient_package_id, service_id)
    references patient_package_item (clinic_id, patient_package_id, service_id)
);
create index package_session_package on package_session (clinic_id, patient_package_id);
