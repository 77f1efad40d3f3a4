// Everything that imports write of a clinic, table by table and without ids and times of writing, to be compared.
import type pg from 'pg';

const CLINIC = '$1';
const QUERIES: Readonly<Record<string, string>> = {
  patient: `
    select first_name, last_name, phone, email, birth_date::text, sex, city, source, locale, do_not_contact,
      deceased_at is not null as deceased, sort_name, search_text
    from patient where clinic_id = ${CLINIC}`,
  visit: `
    select p.first_name, p.last_name, t.first_name as treating, t.last_name as treated_by, s.name as service,
      b.name as branch, v.status, v.starts_at, v.ends_at, v.booked_at, v.history, v.muted_kinds, v.paid_minor::int,
      v.paid_currency, v.booked_through, v.completed_at, v.cancelled_at, v.confirmed_at
    from visit v
    join patient p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    join practitioner t on t.clinic_id = v.clinic_id and t.id = v.practitioner_id
    join service s on s.clinic_id = v.clinic_id and s.id = v.service_id
    join branch b on b.clinic_id = v.clinic_id and b.id = v.branch_id
    where v.clinic_id = ${CLINIC}`,
  consent: `
    select p.first_name, p.last_name, c.purpose, c.channel, c.given, c.wording, c.recorded_by, c.recorded_at
    from consent c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id where c.clinic_id = ${CLINIC}`,
  practitioner: `select first_name, last_name from practitioner where clinic_id = ${CLINIC}`,
  service: `select name, duration_minutes, price_minor::int, currency_code from service where clinic_id = ${CLINIC}`,
  branch: `select name, city, time_zone from branch where clinic_id = ${CLINIC}`,
  calendar: `
    select t.first_name, t.last_name, b.name, c.enabled_kinds
    from calendar c
    join practitioner t on t.clinic_id = c.clinic_id and t.id = c.practitioner_id
    join branch b on b.clinic_id = c.clinic_id and b.id = c.branch_id
    where c.clinic_id = ${CLINIC}`,
  delivery: `
    select p.first_name, d.kind, d.channel, d.status, d.planned_reason, d.due_at, d.useful_until
    from delivery d join patient p on p.clinic_id = d.clinic_id and p.id = d.patient_id where d.clinic_id = ${CLINIC}`,
  external_id: `
    select source, kind, external_id, row_number::int, digest from external_id where clinic_id = ${CLINIC}`,
  import_issue: `
    select number, severity, row_number::int, line::int, column_name, value, code, message
    from import_issue where clinic_id = ${CLINIC}`,
  import: `select status, rows_done::int, rows_total::int, counts, failure from import where clinic_id = ${CLINIC}`,
};

export type ImportedTables = Record<string, string[]>;

/** Rows as text, sorted. */
export async function importedTables(db: pg.Client, clinicId: string): Promise<ImportedTables> {
  const tables: ImportedTables = {};
  for (const [table, query] of Object.entries(QUERIES)) {
    const { rows } = await db.query(query, [clinicId]);
    tables[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return tables;
}
