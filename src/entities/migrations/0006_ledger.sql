-- How points are posted (mission.md, section 7): what services/loyalty/ledger calls. Each function locks the account,
-- settles the lots that fell due on it, and writes a transaction whose entries decide everything else: lots and account
-- change by what the entries say. In READ COMMITTED each statement here sees what was committed while the lock was
-- waited for. Rows that no caller knows of beforehand get their ids here, UUIDv7 as everywhere.

create index ledger_transaction_of on ledger_transaction (clinic_id, of_transaction_id)
  where of_transaction_id is not null;
-- An account's lots of which something is kept back: what is to mature, and what moves in a merge.
create index loyalty_lot_kept on loyalty_lot (clinic_id, patient_id, available_at) where pending > 0 or held > 0;

-- A version 4 id with the milliseconds in front and the version changed.
create function new_id() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid
$$;

create type ledger_refs as (visit_id uuid, invoice_id uuid, invoice_line_id uuid, redemption_id uuid, referral_id uuid,
  earning_rule_id uuid, earning_rule_version int);
create type ledger_line as (account text, lot_id uuid, points bigint);
-- id null: nothing was written; short: because so many points are not available.
create type ledger_answer as (id uuid, patient_id uuid, number int, kind text, points bigint, available bigint,
  pending bigint, held bigint, owed bigint, occurred_at timestamptz, short boolean);

create function ledger_refs_of(origin ledger_transaction) returns ledger_refs language sql immutable as $$
  select row(origin.visit_id, origin.invoice_id, origin.invoice_line_id, origin.redemption_id, origin.referral_id,
    origin.earning_rule_id, origin.earning_rule_version)::ledger_refs
$$;

-- Writes a transaction, its entries and its event, of an account that is as it will be afterwards. acct.updated_at is the
-- transaction's instant.
create function ledger_record(acct loyalty_account, kind_of text, source_of text, amount bigint, lines ledger_line[],
  refs ledger_refs, of_id uuid default null, reason_of text default null, adjustment uuid default null)
returns ledger_answer language plpgsql as $$
declare
  tx_id uuid := new_id();
begin
  insert into ledger_transaction (clinic_id, id, patient_id, number, kind, source, reason, of_transaction_id,
    earning_rule_id, earning_rule_version, visit_id, invoice_id, invoice_line_id, redemption_id, referral_id,
    adjustment_id, available_after, pending_after, held_after, owed_after, occurred_at)
  values (acct.clinic_id, tx_id, acct.patient_id, acct.last_number, kind_of, source_of, reason_of, of_id,
    refs.earning_rule_id, refs.earning_rule_version, refs.visit_id, refs.invoice_id, refs.invoice_line_id,
    refs.redemption_id, refs.referral_id, adjustment, acct.available, acct.pending, acct.held, acct.owed,
    acct.updated_at);
  insert into ledger_entry (clinic_id, transaction_id, line, patient_id, account, lot_id, points)
  select acct.clinic_id, tx_id, l.line, acct.patient_id, l.account, l.lot_id, l.points
  from unnest(lines) with ordinality l (account, lot_id, points, line);
  insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
  values (acct.clinic_id, new_id(),
    case kind_of when 'EARN' then 'POINTS_EARNED' when 'MATURE' then 'POINTS_AVAILABLE' when 'HOLD' then 'POINTS_HELD'
      when 'RELEASE' then 'POINTS_RELEASED' when 'SETTLE' then 'POINTS_SPENT' when 'SPEND' then 'POINTS_SPENT'
      when 'RETURN' then 'POINTS_RETURNED' when 'EXPIRE' then 'POINTS_EXPIRED' when 'REVERSE' then 'POINTS_REVERSED'
      when 'ADJUST' then 'POINTS_ADJUSTED' else 'POINTS_MERGED' end,
    jsonb_build_object('visitId', refs.visit_id, 'slotId', null, 'ledgerTransactionId', tx_id,
      'redemptionId', refs.redemption_id, 'patientId', acct.patient_id, 'calendarId', null, 'branchId', null,
      'practitionerId', null),
    acct.updated_at);
  return row(tx_id, acct.patient_id, acct.last_number, kind_of, amount, acct.available, acct.pending, acct.held,
    acct.owed, acct.updated_at, false)::ledger_answer;
end $$;

-- What entries say of lots. One row after the other by its key: a join with the entries could be planned for a table that was
-- empty then.
create function ledger_change_lots(acct loyalty_account, lines ledger_line[]) returns void language plpgsql as $$
declare
  line ledger_line;
begin
  foreach line in array lines loop
    continue when line.lot_id is null or line.account not in ('AVAILABLE', 'PENDING', 'HELD');
    update loyalty_lot l
    set available = l.available + case line.account when 'AVAILABLE' then line.points else 0 end,
      pending = l.pending + case line.account when 'PENDING' then line.points else 0 end,
      held = l.held + case line.account when 'HELD' then line.points else 0 end,
      patient_id = acct.patient_id
    where l.clinic_id = acct.clinic_id and l.id = line.lot_id;
  end loop;
end $$;

-- Writes one transaction on an account that is locked; its entries change account and lots, which belong to the account from
-- then on. acct.due_at has been set to what it will be.
create function ledger_write(acct loyalty_account, kind_of text, source_of text, amount bigint, lines ledger_line[],
  refs ledger_refs, of_id uuid default null, reason_of text default null, adjustment uuid default null)
returns ledger_answer language plpgsql as $$
declare
  line ledger_line;
begin
  foreach line in array lines loop
    case line.account
      when 'AVAILABLE' then acct.available := acct.available + line.points;
      when 'PENDING' then acct.pending := acct.pending + line.points;
      when 'HELD' then acct.held := acct.held + line.points;
      when 'OWED' then acct.owed := acct.owed - line.points;
      else null;
    end case;
  end loop;
  acct.last_number := acct.last_number + 1;

  -- A lot that is earned is written with what it holds, after the transaction that makes it.
  if kind_of <> 'EARN' then perform ledger_change_lots(acct, lines); end if;
  update loyalty_account a
  set available = acct.available, pending = acct.pending, held = acct.held, owed = acct.owed,
    last_number = acct.last_number, due_at = acct.due_at, updated_at = acct.updated_at
  where a.clinic_id = acct.clinic_id and a.patient_id = acct.patient_id;
  return ledger_record(acct, kind_of, source_of, amount, lines, refs, of_id, reason_of, adjustment);
end $$;

-- The account that lives, locked; it is made when there is none. Nobody waits for one that was merged.
create function ledger_lock(clinic uuid, patient uuid, instant timestamptz) returns loyalty_account
language plpgsql as $$
declare
  acct loyalty_account;
  merged_into uuid;
begin
  loop
    select a.* into acct from loyalty_account a
    where a.clinic_id = clinic and a.patient_id = patient and a.merged_into_id is null
    for no key update;
    if found then return acct; end if;
    select a.merged_into_id into merged_into from loyalty_account a where a.clinic_id = clinic and a.patient_id = patient;
    if not found then
      insert into loyalty_account (clinic_id, patient_id, created_at, updated_at) values (clinic, patient, instant, instant)
      on conflict do nothing;
    elsif merged_into is not null then
      patient := merged_into;
    end if;
  end loop;
end $$;

-- Points that come to a lot: available, once what is owed is paid. Those of a lot that has expired pay too, before they
-- lapse: they were kept from the reversal that made the debt.
create function ledger_back(lot uuid, amount bigint, owed bigint) returns ledger_line[] language sql immutable as $$
  select case when amount > owed then array[row('AVAILABLE', lot, amount - owed)]::ledger_line[] else '{}' end
    || case when owed > 0 then array[row('OWED', null, least(owed, amount))]::ledger_line[] end
$$;

-- Settles what fell due on a locked account, in the order in which it did; gives the number of lots.
create function ledger_settle_due(acct loyalty_account, kinds text[], instant timestamptz) returns int
language plpgsql as $$
declare
  lot record;
  done ledger_answer;
  lots int := 0;
begin
  loop
    select d.* into lot from (
      (select l.id, l.transaction_id, l.pending as points, l.available_at as due, 'MATURE' as kind
       from loyalty_lot l
       where l.clinic_id = acct.clinic_id and l.patient_id = acct.patient_id and l.pending > 0
         and l.available_at <= instant and 'MATURE' = any (kinds)
       order by l.available_at, l.id limit 1)
      union all
      (select l.id, l.transaction_id, l.available, l.expires_at, 'EXPIRE'
       from loyalty_lot l
       where l.clinic_id = acct.clinic_id and l.patient_id = acct.patient_id and l.available > 0
         and l.expires_at <= instant and 'EXPIRE' = any (kinds)
       order by l.expires_at, l.earned_at, l.id limit 1)
    ) d
    order by d.due, d.kind desc limit 1;
    exit when not found;
    -- Never before what the account's history ends with.
    acct.updated_at := greatest(lot.due, acct.updated_at);
    if lot.kind = 'MATURE' then
      done := ledger_write(acct, 'MATURE', 'mature/' || lot.id, lot.points,
        array[row('PENDING', lot.id, -lot.points)]::ledger_line[] || ledger_back(lot.id, lot.points, acct.owed),
        null, lot.transaction_id);
    else
      done := ledger_write(acct, 'EXPIRE',
        'expire/' || lot.id || '/' || (select count(*) + 1 from ledger_entry e
          where e.clinic_id = acct.clinic_id and e.lot_id = lot.id and e.account = 'EXPIRED' and e.points > 0),
        lot.points, array[row('AVAILABLE', lot.id, -lot.points), row('EXPIRED', lot.id, lot.points)]::ledger_line[],
        null, lot.transaction_id);
    end if;
    acct.available := done.available;
    acct.pending := done.pending;
    acct.owed := done.owed;
    acct.last_number := done.number;
    lots := lots + 1;
  end loop;
  update loyalty_account a
  set due_at = least(
    (select min(l.available_at) from loyalty_lot l
     where l.clinic_id = acct.clinic_id and l.patient_id = acct.patient_id and l.pending > 0),
    (select min(l.expires_at) from loyalty_lot l
     where l.clinic_id = acct.clinic_id and l.patient_id = acct.patient_id and l.available > 0))
  where a.clinic_id = acct.clinic_id and a.patient_id = acct.patient_id;
  return lots;
end $$;

-- The account locked, settled, and with the instant at which it is posted to: never before its last transaction.
create function ledger_open(clinic uuid, patient uuid, instant timestamptz) returns loyalty_account
language plpgsql as $$
declare
  acct loyalty_account := ledger_lock(clinic, patient, instant);
begin
  if acct.due_at <= instant then
    perform ledger_settle_due(acct, '{MATURE,EXPIRE}', instant);
    acct := ledger_lock(clinic, acct.patient_id, instant);
  end if;
  acct.updated_at := greatest(acct.updated_at, instant);
  return acct;
end $$;

-- Entries that take so many available points, of the lots that expire first; `but` is left out. Fewer when there are fewer.
create function ledger_first_lots(acct loyalty_account, wanted bigint, but uuid default null) returns ledger_line[]
language plpgsql as $$
declare
  lot record;
  lines ledger_line[] := '{}';
begin
  if wanted <= 0 then return lines; end if;
  -- Most often the first has enough; a loop would read ahead.
  select l.id, l.available into lot from loyalty_lot l
  where l.clinic_id = acct.clinic_id and l.patient_id = acct.patient_id and l.available > 0
    and l.id is distinct from but
  order by l.expires_at, l.earned_at, l.id limit 1;
  if lot.available >= wanted then return array[row('AVAILABLE', lot.id, -wanted)]::ledger_line[]; end if;
  for lot in
    select l.id, l.available from loyalty_lot l
    where l.clinic_id = acct.clinic_id and l.patient_id = acct.patient_id and l.available > 0
      and l.id is distinct from but
    order by l.expires_at, l.earned_at, l.id
  loop
    lines := lines || row('AVAILABLE', lot.id, -least(lot.available, wanted))::ledger_line;
    wanted := wanted - lot.available;
    exit when wanted <= 0;
  end loop;
  return lines;
end $$;

create function ledger_settle(clinic uuid, patients uuid[], kind_of text, instant timestamptz) returns int
language plpgsql as $$
declare
  patient uuid;
  acct loyalty_account;
  lots int := 0;
begin
  for patient in select distinct p from unnest(patients) p order by p loop
    acct := ledger_lock(clinic, patient, instant);
    if acct.due_at <= instant then lots := lots + ledger_settle_due(acct, array[kind_of], instant); end if;
  end loop;
  return lots;
end $$;

-- What most postings are: to an account that lives, owes nothing and has nothing due. One update is their lock too; no row: the
-- long way is to be taken.
create function ledger_move(clinic uuid, patient uuid, more bigint, more_held bigint, expires timestamptz, instant timestamptz)
returns loyalty_account language plpgsql as $$
declare
  acct loyalty_account;
begin
  update loyalty_account a
  set available = a.available + more, held = a.held + more_held, last_number = a.last_number + 1,
    updated_at = greatest(a.updated_at, instant), due_at = least(a.due_at, expires)
  where a.clinic_id = clinic and a.patient_id = patient and a.merged_into_id is null and a.owed = 0
    and (a.due_at is null or a.due_at > instant) and a.available + more >= 0
    and a.available + a.pending + a.held + more + more_held <= 1000000000
  returning a.* into acct;
  return acct;
end $$;

-- Takes a move back: its source was counted before.
create function ledger_unmove(acct loyalty_account, more bigint, more_held bigint) returns void language sql as $$
  update loyalty_account a
  set available = a.available - more, held = a.held - more_held, last_number = a.last_number - 1
  where a.clinic_id = acct.clinic_id and a.patient_id = acct.patient_id
$$;

-- Points that come in: EARN, or ADJUST that gives.
create function ledger_give(clinic uuid, patient uuid, kind_of text, source_of text, amount int, reason_of text,
  refs ledger_refs, adjustment uuid, available_at timestamptz, expires_on date, expires_at timestamptz, branch uuid,
  instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  acct loyalty_account := ledger_open(clinic, patient, instant);
  done ledger_answer;
  lot uuid := new_id();
  waits boolean := coalesce(available_at > acct.updated_at, false);
  -- An account is given points up to 1,000,000,000, so that two of them in one can still be told in 32 bits.
  room bigint := 1000000000 - acct.available - acct.pending - acct.held;
begin
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then return null; end if;
  if room < amount then
    if kind_of = 'ADJUST' then
      return row(null, acct.patient_id, acct.last_number, kind_of, amount, acct.available, acct.pending, acct.held,
        acct.owed, acct.updated_at, true)::ledger_answer;
    end if;
    -- What is earned beyond that is not counted: a visit or a payment does not fail for it.
    if room <= 0 then return null; end if;
    amount := room;
  end if;
  acct.due_at := least(acct.due_at, expires_at, case when waits then available_at end);
  done := ledger_write(acct, kind_of, source_of, amount,
    array[row(case kind_of when 'EARN' then 'ISSUED' else 'ADJUSTED' end, null, -amount)]::ledger_line[]
      || case when waits then array[row('PENDING', lot, amount)]::ledger_line[]
        else ledger_back(lot, amount, acct.owed) end,
    refs, null, reason_of, adjustment);
  insert into loyalty_lot (clinic_id, id, patient_id, transaction_id, points, pending, available, available_at, expires_on,
    expires_at, branch_id, earned_at)
  values (clinic, lot, acct.patient_id, done.id, amount, case when waits then amount else 0 end,
    case when waits then 0 else greatest(amount - acct.owed, 0) end, case when waits then available_at end, expires_on,
    expires_at, branch, acct.updated_at);
  return done;
end $$;

create function ledger_earn(clinic uuid, patient uuid, source_of text, reason_of text, amount int, refs ledger_refs,
  available_at timestamptz, expires_on date, expires_at timestamptz, branch uuid, instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  acct loyalty_account;
  lot uuid := new_id();
  done ledger_answer;
begin
  if coalesce(available_at <= instant, true) and coalesce(expires_at > instant, true) then
    acct := ledger_move(clinic, patient, amount, 0, expires_at, instant);
  end if;
  if acct.patient_id is null then
    return ledger_give(clinic, patient, 'EARN', source_of, amount, reason_of, refs, null, available_at, expires_on,
      expires_at, branch, instant);
  end if;
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then
    perform ledger_unmove(acct, amount, 0);
    return null;
  end if;
  done := ledger_record(acct, 'EARN', source_of, amount,
    array[row('ISSUED', null, -amount), row('AVAILABLE', lot, amount)]::ledger_line[], refs, null, reason_of);
  insert into loyalty_lot (clinic_id, id, patient_id, transaction_id, points, available, expires_on, expires_at, branch_id,
    earned_at)
  values (clinic, lot, patient, done.id, amount, amount, expires_on, expires_at, branch, acct.updated_at);
  return done;
end $$;

-- Available points that go: HOLD, SPEND, or ADJUST that takes.
create function ledger_take(clinic uuid, patient uuid, kind_of text, source_of text, amount int, refs ledger_refs,
  adjustment uuid, instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  to_hold bigint := case kind_of when 'HOLD' then amount else 0 end;
  acct loyalty_account := ledger_move(clinic, patient, -amount, to_hold, null, instant);
  moved boolean := acct.patient_id is not null;
  lines ledger_line[];
begin
  if not moved then acct := ledger_open(clinic, patient, instant); end if;
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then
    if moved then perform ledger_unmove(acct, -amount, to_hold); end if;
    return null;
  end if;
  if not moved and acct.available < amount then
    return row(null, acct.patient_id, acct.last_number, kind_of, case kind_of when 'ADJUST' then -amount else amount end,
      acct.available, acct.pending, acct.held, acct.owed, acct.updated_at, true)::ledger_answer;
  end if;
  lines := ledger_first_lots(acct, amount);
  if kind_of = 'HOLD' then
    lines := lines || (select array_agg(row('HELD', l.lot_id, -l.points)::ledger_line) from unnest(lines) l);
  else
    lines := lines || row(case kind_of when 'SPEND' then 'REDEEMED' else 'ADJUSTED' end, null, amount)::ledger_line;
  end if;
  if not moved then
    return ledger_write(acct, kind_of, source_of, case kind_of when 'ADJUST' then -amount else amount end, lines, refs,
      null, null, adjustment);
  end if;
  perform ledger_change_lots(acct, lines);
  return ledger_record(acct, kind_of, source_of, case kind_of when 'ADJUST' then -amount else amount end, lines, refs,
    null, null, adjustment);
end $$;

-- The end of a HOLD: SETTLE or RELEASE.
create function ledger_end_hold(clinic uuid, hold_id uuid, kind_of text, source_of text, instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  hold ledger_transaction;
  acct loyalty_account;
  part record;
  owed bigint;
  amount bigint := 0;
  back ledger_line[];
  lines ledger_line[] := '{}';
  done ledger_answer;
begin
  select t.* into hold from ledger_transaction t where t.clinic_id = clinic and t.id = hold_id and t.kind = 'HOLD';
  if not found then raise exception 'No hold %', hold_id; end if;
  acct := ledger_open(clinic, hold.patient_id, instant);
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then return null; end if;
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.of_transaction_id = hold.id) then
    raise exception 'The hold % has ended', hold_id;
  end if;
  owed := acct.owed;
  for part in
    select e.lot_id, e.points
    from ledger_entry e
    where e.clinic_id = clinic and e.transaction_id = hold.id and e.account = 'HELD'
    order by e.line
  loop
    amount := amount + part.points;
    lines := lines || row('HELD', part.lot_id, -part.points)::ledger_line;
    if kind_of = 'RELEASE' then
      back := ledger_back(part.lot_id, part.points, owed);
      owed := owed - coalesce((select sum(b.points) from unnest(back) b where b.account = 'OWED'), 0);
      lines := lines || back;
    end if;
  end loop;
  if kind_of = 'SETTLE' then lines := lines || row('REDEEMED', null, amount)::ledger_line; end if;
  -- Lots that get something back may be over: let it be looked at.
  if kind_of = 'RELEASE' then acct.due_at := acct.updated_at; end if;
  done := ledger_write(acct, kind_of, source_of, amount, lines, ledger_refs_of(hold), hold.id);
  if kind_of = 'RELEASE' then perform ledger_open(clinic, acct.patient_id, acct.updated_at); end if;
  return done;
end $$;

-- RETURN of a SPEND or SETTLE: to its lots, those taken last first.
create function ledger_return(clinic uuid, origin_id uuid, amount int, source_of text, instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  origin ledger_transaction;
  acct loyalty_account;
  part record;
  owed bigint;
  wanted bigint := amount;
  given bigint;
  back ledger_line[];
  lines ledger_line[] := '{}';
  done ledger_answer;
begin
  select t.* into origin from ledger_transaction t
  where t.clinic_id = clinic and t.id = origin_id and t.kind in ('SPEND', 'SETTLE');
  if not found then raise exception 'No transaction % that spent points', origin_id; end if;
  acct := ledger_open(clinic, origin.patient_id, instant);
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then return null; end if;
  owed := acct.owed;
  for part in
    select e.lot_id, -e.points + coalesce((
        select sum(r.points)
        from ledger_transaction t join ledger_entry r on r.clinic_id = t.clinic_id and r.transaction_id = t.id
        where t.clinic_id = clinic and t.of_transaction_id = origin.id and r.account = 'REDEEMED' and r.lot_id = e.lot_id
      ), 0) as points
    from ledger_entry e
    where e.clinic_id = clinic and e.transaction_id = origin.id and e.account in ('AVAILABLE', 'HELD')
    order by e.line desc
  loop
    exit when wanted = 0;
    given := least(part.points, wanted);
    continue when given = 0;
    wanted := wanted - given;
    back := ledger_back(part.lot_id, given, owed);
    owed := owed - coalesce((select sum(b.points) from unnest(back) b where b.account = 'OWED'), 0);
    lines := lines || row('REDEEMED', part.lot_id, -given)::ledger_line || back;
  end loop;
  if wanted > 0 then raise exception 'More points would come back than % took', origin_id; end if;
  acct.due_at := acct.updated_at;
  done := ledger_write(acct, 'RETURN', source_of, amount, lines, ledger_refs_of(origin), origin.id);
  perform ledger_open(clinic, acct.patient_id, acct.updated_at);
  return done;
end $$;

-- REVERSE of an EARN, or of an ADJUST that gave: from its own lot, then from the others, the rest is owed. What of its own
-- lot had expired counts as taken back: nobody has it any more.
create function ledger_reverse(clinic uuid, origin_id uuid, amount int, source_of text, instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  origin ledger_transaction;
  issuer text;
  acct loyalty_account;
  lot loyalty_lot;
  wanted bigint := amount;
  taken bigint;
  others ledger_line[];
  lines ledger_line[] := '{}';
begin
  select t.* into origin from ledger_transaction t
  where t.clinic_id = clinic and t.id = origin_id and t.kind in ('EARN', 'ADJUST');
  if not found then raise exception 'No transaction % that gave points', origin_id; end if;
  acct := ledger_open(clinic, origin.patient_id, instant);
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then return null; end if;
  issuer := case origin.kind when 'EARN' then 'ISSUED' else 'ADJUSTED' end;
  if amount > (
    select -coalesce(sum(e.points), 0) from ledger_entry e
    where e.clinic_id = clinic and e.account = issuer and e.transaction_id in (
      select origin.id union all select t.id from ledger_transaction t
      where t.clinic_id = clinic and t.of_transaction_id = origin.id and t.kind = 'REVERSE')
  ) then
    raise exception 'More points would be taken back than % gave', origin_id;
  end if;

  select l.* into lot from loyalty_lot l where l.clinic_id = clinic and l.transaction_id = origin.id;
  taken := least(lot.pending, wanted);
  if taken > 0 then lines := lines || row('PENDING', lot.id, -taken)::ledger_line; end if;
  wanted := wanted - taken;
  taken := least(lot.available, wanted);
  if taken > 0 then lines := lines || row('AVAILABLE', lot.id, -taken)::ledger_line; end if;
  wanted := wanted - taken;
  if wanted > 0 then
    select least(coalesce(sum(e.points), 0), wanted) into taken from ledger_entry e
    where e.clinic_id = clinic and e.lot_id = lot.id and e.account = 'EXPIRED';
    if taken > 0 then lines := lines || row('EXPIRED', lot.id, -taken)::ledger_line; end if;
    wanted := wanted - taken;
  end if;
  if wanted > 0 then
    others := ledger_first_lots(acct, wanted, lot.id);
    lines := lines || others;
    wanted := wanted + coalesce((select sum(l.points) from unnest(others) l), 0);
  end if;
  if wanted > 0 then lines := lines || row('OWED', null, -wanted)::ledger_line; end if;
  lines := lines || row(issuer, null, amount)::ledger_line;
  return ledger_write(acct, 'REVERSE', source_of, amount, lines, ledger_refs_of(origin), origin.id);
end $$;

create function ledger_adjust(clinic uuid, patient uuid, source_of text, amount int, adjustment uuid, expires_on date,
  expires_at timestamptz, instant timestamptz)
returns ledger_answer language sql as $$
  select case when amount > 0
    then ledger_give(clinic, patient, 'ADJUST', source_of, amount, null, null, adjustment, null, expires_on, expires_at,
      null, instant)
    else ledger_take(clinic, patient, 'ADJUST', source_of, -amount, null, adjustment, instant)
  end
$$;

-- All that the first account has goes over to the second; what either owes is then paid by what both have.
create function ledger_merge(clinic uuid, from_patient uuid, into_patient uuid, source_of text, instant timestamptz)
returns ledger_answer language plpgsql as $$
declare
  low loyalty_account := ledger_open(clinic, least(from_patient, into_patient), instant);
  high loyalty_account := ledger_open(clinic, greatest(from_patient, into_patient), instant);
  source_account loyalty_account;
  target loyalty_account;
  lot record;
  wanted bigint;
  net bigint;
  lines ledger_line[] := '{}';
  paying ledger_line[] := '{}';
begin
  if low.patient_id = high.patient_id then return null; end if;
  if exists (select from ledger_transaction t where t.clinic_id = clinic and t.source = source_of) then return null; end if;
  source_account := case when from_patient < into_patient then low else high end;
  target := case when from_patient < into_patient then high else low end;
  source_account.updated_at := greatest(low.updated_at, high.updated_at);
  target.updated_at := source_account.updated_at;
  target.due_at := least(low.due_at, high.due_at);

  for lot in
    select l.id, l.available, l.pending, l.held from loyalty_lot l
    where l.clinic_id = clinic and l.patient_id = source_account.patient_id and l.available > 0
    union
    select l.id, l.available, l.pending, l.held from loyalty_lot l
    where l.clinic_id = clinic and l.patient_id = source_account.patient_id and (l.pending > 0 or l.held > 0)
    order by 1
  loop
    if lot.available > 0 then lines := lines || row('AVAILABLE', lot.id, -lot.available)::ledger_line; end if;
    if lot.pending > 0 then lines := lines || row('PENDING', lot.id, -lot.pending)::ledger_line; end if;
    if lot.held > 0 then lines := lines || row('HELD', lot.id, -lot.held)::ledger_line; end if;
  end loop;
  if source_account.owed > 0 then lines := lines || row('OWED', null, source_account.owed)::ledger_line; end if;
  net := source_account.available + source_account.pending + source_account.held - source_account.owed;
  if net <> 0 then lines := lines || row('TRANSFER', null, net)::ledger_line; end if;
  -- Whoever owes has nothing available: one of the two pays for the other.
  wanted := least(source_account.owed + target.owed, source_account.available + target.available);
  paying := ledger_first_lots(source_account, wanted) || ledger_first_lots(target, wanted);
  if wanted > 0 then paying := paying || row('OWED', null, wanted)::ledger_line; end if;

  perform ledger_write(source_account, 'MERGE_OUT', source_of, net, lines, null);
  update loyalty_account a set merged_into_id = target.patient_id
  where a.clinic_id = clinic and a.patient_id = source_account.patient_id;
  return ledger_write(target, 'MERGE_IN', source_of || '/in', net,
    coalesce((select array_agg(row(l.account, l.lot_id, -l.points)::ledger_line) from unnest(lines) l), '{}') || paying,
    null);
end $$;
