// What must hold of the ledger at any moment, whoever wrote to it: asked of the rows as they are. Each figure counts what is wrong.
import { sql } from 'kysely';
import type { RealLedger } from './real-ledger.js';

const LOT_SUMS = `select l.clinic_id, l.id,
    coalesce(sum(e.points) filter (where e.account = 'AVAILABLE'), 0) as available,
    coalesce(sum(e.points) filter (where e.account = 'PENDING'), 0) as pending,
    coalesce(sum(e.points) filter (where e.account = 'HELD'), 0) as held
  from loyalty_lot l left join ledger_entry e on e.clinic_id = l.clinic_id and e.lot_id = l.id
  group by l.clinic_id, l.id`;

/** The account after each transaction, as the entries up to then say. */
const REPLAY = `select t.*, sum(e.available) over history as available, sum(e.pending) over history as pending,
    sum(e.held) over history as held, sum(e.owed) over history as owed, row_number() over history as place,
    lag(t.occurred_at) over history as before
  from ledger_transaction t cross join lateral (
    select coalesce(sum(points) filter (where account = 'AVAILABLE'), 0) as available,
      coalesce(sum(points) filter (where account = 'PENDING'), 0) as pending,
      coalesce(sum(points) filter (where account = 'HELD'), 0) as held,
      coalesce(-sum(points) filter (where account = 'OWED'), 0) as owed
    from ledger_entry where clinic_id = t.clinic_id and transaction_id = t.id
  ) e
  window history as (partition by t.clinic_id, t.patient_id order by t.number)`;

/** What the transactions of this kind moved on the clinic's side, by the transaction that they go on with. */
const movedBy = (kind: string) => `select t.of_transaction_id as id, sum(e.points) as points
  from ledger_transaction t join ledger_entry e on e.clinic_id = t.clinic_id and e.transaction_id = t.id
  where t.kind = '${kind}' and e.account in ('ISSUED', 'ADJUSTED', 'REDEEMED')
  group by t.of_transaction_id`;
const OWN_SUM = `(select abs(sum(e.points)) from ledger_entry e
  where e.clinic_id = t.clinic_id and e.transaction_id = t.id and e.account in ('ISSUED', 'ADJUSTED', 'REDEEMED'))`;

const WRONG: Readonly<Record<string, string>> = {
  'transactions whose entries leave a sum': `select from ledger_entry group by clinic_id, transaction_id having sum(points) <> 0`,
  'transactions that do not leave the account as replaying the entries does': `select from (${REPLAY}) r
    where (r.available, r.pending, r.held, r.owed) is distinct from
      (r.available_after, r.pending_after, r.held_after, r.owed_after)`,
  'gaps in the numbers of a history': `select from (${REPLAY}) r where r.number <> r.place`,
  'histories that go back in time': `select from (${REPLAY}) r where r.occurred_at < r.before`,
  'balances below zero': `select from ledger_transaction where least(available_after, pending_after, held_after, owed_after) < 0`,
  'points to spend while points are owed': `select from ledger_transaction where available_after > 0 and owed_after > 0`,
  'accounts that are not what their history ends with': `select from loyalty_account a
    left join lateral (
      select t.* from ledger_transaction t where t.clinic_id = a.clinic_id and t.patient_id = a.patient_id order by t.number desc limit 1
    ) t on true
    where (a.available, a.pending, a.held, a.owed, a.last_number) is distinct from (coalesce(t.available_after, 0),
      coalesce(t.pending_after, 0), coalesce(t.held_after, 0), coalesce(t.owed_after, 0), coalesce(t.number, 0))`,
  'accounts that are not the sum of their lots': `select from loyalty_account a
    left join (
      select clinic_id, patient_id, sum(available) as available, sum(pending) as pending, sum(held) as held
      from loyalty_lot group by clinic_id, patient_id
    ) l on l.clinic_id = a.clinic_id and l.patient_id = a.patient_id
    where (a.available, a.pending, a.held) is distinct from
      (coalesce(l.available, 0), coalesce(l.pending, 0), coalesce(l.held, 0))`,
  'accounts that do not know when a lot falls due': `select from loyalty_account a
    join loyalty_lot l on l.clinic_id = a.clinic_id and l.patient_id = a.patient_id
    where (l.pending > 0 and coalesce(a.due_at > l.available_at, true) and l.available_at is not null)
      or (l.available > 0 and l.expires_at is not null and coalesce(a.due_at > l.expires_at, true))`,
  'lots that are not the sum of their entries': `select from loyalty_lot l join (${LOT_SUMS}) s on s.clinic_id = l.clinic_id and s.id = l.id
    where (l.available, l.pending, l.held) is distinct from (s.available, s.pending, s.held)`,
  'holds that ended twice': `select from ledger_transaction where kind in ('SETTLE', 'RELEASE')
    group by clinic_id, of_transaction_id having count(*) > 1`,
  'spendings of which more came back than they took': `select from ledger_transaction t join (${movedBy('RETURN')}) m on m.id = t.id
    where -m.points > ${OWN_SUM}`,
  'earnings of which more was taken back than they gave': `select from ledger_transaction t join (${movedBy('REVERSE')}) m on m.id = t.id
    where m.points > ${OWN_SUM}`,
  'transactions without exactly one fact': `select from ledger_transaction t
    full join event_outbox o on o.clinic_id = t.clinic_id and (o.payload ->> 'ledgerTransactionId')::uuid = t.id
    where t.id is null or o.id is null
    union all select from event_outbox group by payload ->> 'ledgerTransactionId' having count(*) > 1`,
};

/** Everything that contradicts itself in the whole database, which holds nothing but ledgers; empty when all is well. */
export async function contradictions({ db }: RealLedger): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [what, query] of Object.entries(WRONG)) {
    const { rows } = await sql<{
      count: number;
    }>`select count(*) as count from (${sql.raw(query)}) wrong`.execute(db);
    const count = rows[0]?.count ?? 0;
    if (count > 0) found[what] = count;
  }
  return found;
}
