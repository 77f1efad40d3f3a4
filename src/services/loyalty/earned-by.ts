/** What transactions of the ledger gave, and what of it was taken back since: read before more is taken back. */
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.js';

interface Earned {
  readonly transactionId: string;
  readonly points: number;
  readonly reversed: number;
}

/** EARNs that fit `which`, a condition on `t`; by the order in which they were made. */
export async function earnedBy({ db, clinicId }: Scope, which: RawBuilder<unknown>): Promise<Earned[]> {
  const issued = (transaction: string) => sql<number>`(
    select coalesce(sum(e.points), 0) from ledger_entry e
    where e.clinic_id = t.clinic_id and e.transaction_id = ${sql.ref(transaction)} and e.account = 'ISSUED'
  )`;
  const { rows } = await sql<Earned>`
    select t.id as "transactionId", -${issued('t.id')}::int as points, (
      select coalesce(sum(${issued('r.id')}), 0)::int from ledger_transaction r
      where r.clinic_id = t.clinic_id and r.of_transaction_id = t.id and r.kind = 'REVERSE'
    ) as reversed
    from ledger_transaction t
    where t.clinic_id = ${clinicId} and ${which} and t.kind = 'EARN'
    order by t.id
  `.execute(db);
  return rows;
}
