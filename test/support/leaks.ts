/** What must not be seen of a clinic, whether an answer shows any of it, and whether the clinic was changed. */
import type pg from 'pg';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const ENCODED = /[A-Za-z0-9_-]{16,}/g;

/** Setup that every one of the clinic's own people may see. */
const SETUP = [
  'service_package',
  'consent_wording',
  'insurance_plan',
  'loyalty_tier',
  'reward',
  'branch',
  'calendar',
  'practitioner',
  'service',
  'working_hours',
  'working_exception',
];

export interface Secrets {
  ids: ReadonlySet<string>;
  /** Lower case. */
  texts: readonly string[];
}

async function tenantTables(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'clinic_id' order by table_name`,
  );
  return rows.map((row) => row.table_name as string);
}

async function columnsOf(db: pg.Client, table: string): Promise<Set<string>> {
  const text = 'select column_name from information_schema.columns where table_name = $1';
  return new Set((await db.query(text, [table])).rows.map((row) => row.column_name as string));
}

/** Everything of the clinic: every row's id, whatever it is called in answers, and the given texts. */
export async function secretsOfClinic(
  db: pg.Client,
  clinicId: string,
  texts: readonly string[],
): Promise<Secrets> {
  const ids = new Set([clinicId]);
  for (const table of await tenantTables(db)) {
    if (!(await columnsOf(db, table)).has('id')) continue;
    const { rows } = await db.query(`select id from ${table} where clinic_id = $1`, [clinicId]);
    for (const { id } of rows) ids.add(id);
  }
  return { ids, texts: texts.map((text) => text.toLowerCase()) };
}

/** What one of the clinic's patients must not see: all but its setup and what is about themselves. */
export async function secretsFromPatient(
  db: pg.Client,
  clinicId: string,
  patientId: string,
  texts: readonly string[],
): Promise<Secrets> {
  const ids = new Set<string>();
  for (const table of await tenantTables(db)) {
    const columns = await columnsOf(db, table);
    if (!columns.has('id') || SETUP.includes(table)) continue;
    const { rows } = await db.query(
      `select id from ${table} t where clinic_id = $1 and (${ownerIn(table, columns)}) is distinct from $2`,
      [clinicId, patientId],
    );
    for (const { id } of rows) ids.add(id);
  }
  return { ids, texts: texts.map((text) => text.toLowerCase()) };
}

/** The patient whom a row is about, as SQL; null: no one patient. */
function ownerIn(table: string, columns: ReadonlySet<string>): string {
  if (table === 'patient') return 'id::text';
  if (table === 'referral') return 'referrer_id::text';
  if (columns.has('patient_id')) return 'patient_id::text';
  if (columns.has('payload')) return `payload->>'patientId'`;
  if (!columns.has('delivery_id')) return 'null::text';
  return 'select d.patient_id::text from delivery d where d.clinic_id = t.clinic_id and d.id = t.delivery_id';
}

/** The secrets that an answer shows: as they are, within global ids, or within cursors. */
export function leaksIn(answer: unknown, secrets: Secrets): string[] {
  const shown = JSON.stringify(answer);
  const decoded = [...shown.matchAll(ENCODED)].map(([text]) => Buffer.from(text, 'base64url'));
  const texts = [shown, ...decoded.map((bytes) => bytes.toString('utf8'))];
  // Cursors of events hold the clinic's id as bytes.
  const hex = decoded.map((bytes) => bytes.toString('hex')).join(' ');
  const found = texts.flatMap((text) => [...text.matchAll(UUID)].map(([id]) => id.toLowerCase()));
  return [
    ...found.filter((id) => secrets.ids.has(id)),
    ...secrets.texts.filter((secret) => texts.some((text) => text.toLowerCase().includes(secret))),
    ...[...secrets.ids].filter((id) => hex.includes(id.replaceAll('-', ''))),
  ];
}

/** One line a table: how many rows the clinic has, and a digest of all that stands in them. */
export async function fingerprint(db: pg.Client, clinicId: string): Promise<string[]> {
  const lines: string[] = [];
  for (const table of ['clinic', ...(await tenantTables(db))]) {
    // Holds refusals of the clinic's own people, who may well ask.
    if (table === 'idempotency_key') continue;
    const { rows } = await db.query(
      `select count(*)::int as count, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest
       from ${table} t where ${table === 'clinic' ? 'id' : 'clinic_id'} = $1`,
      [clinicId],
    );
    lines.push(`${table}: ${rows[0].count} ${rows[0].digest}`);
  }
  return lines;
}
