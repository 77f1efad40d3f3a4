/**
 * Takes an import that waits, so that no other worker runs it: a lease by the machine's time, and a token that grows with
 * each, by which a worker that lost its lease is known (architecture.md, idea 4).
 */
import { sql } from 'kysely';
import type { ImportFormat, ImportOptions } from '../../../entities/patients/import.js';
import type { ImportWork } from './import-work.js';

export interface ClaimedImport {
  readonly clinicId: string;
  readonly id: string;
  readonly token: number;
  readonly sandbox: boolean;
  readonly source: string;
  readonly format: ImportFormat;
  readonly options: ImportOptions;
  readonly createdBy: string | null;
  readonly failures: number;
}

const CLAIMED = sql`
  i.clinic_id as "clinicId", i.id, i.lease_token as token, i.source, i.format, i.options, i.created_by as "createdBy",
  i.failures`;

/** The oldest that waits, or whose worker fell silent; null: there is none. Of one clinic, one at a time. */
export async function claimNextImport({
  db,
  system,
  leaseSeconds,
}: ImportWork): Promise<ClaimedImport | null> {
  const now = system.now();
  const { rows } = await sql<ClaimedImport>`
    with due as materialized (
      select i.clinic_id, i.id, c.sandbox
      from import i join clinic c on c.id = i.clinic_id
      where i.status in ('WAITING', 'RUNNING') and not i.by_command
        and (i.leased_until is null or i.leased_until <= ${now})
        and not exists (
          select from import o
          where o.clinic_id = i.clinic_id and o.status = 'RUNNING' and o.leased_until > ${now}
        )
      order by i.created_at, i.clinic_id, i.id
      limit 1
      for update of i skip locked
    )
    update import i set status = 'RUNNING', lease_token = i.lease_token + 1, leased_until = ${endOf(now, leaseSeconds)}
    from due
    where i.clinic_id = due.clinic_id and i.id = due.id
    returning ${CLAIMED}, due.sandbox
  `.execute(db);
  return rows[0] ?? null;
}

/** This one, which a command reads; null: another process has it. */
export async function claimImport(
  { db, system, leaseSeconds }: ImportWork,
  { clinicId, id }: { clinicId: string; id: string },
): Promise<ClaimedImport | null> {
  const now = system.now();
  const { rows } = await sql<ClaimedImport>`
    update import i set status = 'RUNNING', lease_token = i.lease_token + 1, leased_until = ${endOf(now, leaseSeconds)}
    where i.clinic_id = ${clinicId} and i.id = ${id} and i.status in ('WAITING', 'RUNNING')
      and (i.leased_until is null or i.leased_until <= ${now})
    returning ${CLAIMED}, (select sandbox from clinic c where c.id = i.clinic_id) as sandbox
  `.execute(db);
  return rows[0] ?? null;
}

/** Holds on to it while its rows are read; what was lost stays lost. */
export async function renewImportLease(
  { db, system, leaseSeconds }: ImportWork,
  { clinicId, id, token }: ClaimedImport,
): Promise<void> {
  await db
    .updateTable('import')
    .set({ leased_until: endOf(system.now(), leaseSeconds) })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('status', '=', 'RUNNING')
    .where('lease_token', '=', token)
    .execute();
}

/** Gives it back, for the next worker to go on with at once, or after `pauseSeconds`. */
export async function releaseImport(
  { db, system }: ImportWork,
  { clinicId, id, token }: ClaimedImport,
  { failures, pauseSeconds }: { failures: number; pauseSeconds: number },
): Promise<void> {
  await db
    .updateTable('import')
    .set({ failures, leased_until: endOf(system.now(), pauseSeconds) })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('status', '=', 'RUNNING')
    .where('lease_token', '=', token)
    .execute();
}

function endOf(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
