// The peer of patients-with-visits.ts: the same answer by node:http and pg alone, with two prepared statements and no
// checks at all. Prints its address.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const CLINIC = process.argv[2] ?? '';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const PATIENTS = `select id, first_name as "firstName", last_name as "lastName" from patient
  where clinic_id = $1 and archived_at is null order by sort_name, id limit $2`;
const VISITS = `select v.* from unnest($2::uuid[]) as p(id) cross join lateral (
    select visit.patient_id, visit.id, visit.starts_at, visit.status,
      practitioner.id as practitioner_id, practitioner.first_name, practitioner.last_name
    from visit join practitioner on practitioner.clinic_id = visit.clinic_id and practitioner.id = visit.practitioner_id
    where visit.clinic_id = $1 and visit.patient_id = p.id
    order by visit.starts_at desc, visit.id desc limit $3
  ) v`;

interface VisitRow {
  patient_id: string;
  id: string;
  starts_at: Date;
  status: string;
  practitioner_id: string;
  first_name: string;
  last_name: string;
}

async function answer(first: number, visits: number): Promise<string> {
  const patients = await pool.query({ name: 'patients', text: PATIENTS, values: [CLINIC, first] });
  const ids = patients.rows.map((row: { id: string }) => row.id);
  const { rows } = await pool.query<VisitRow>({
    name: 'visits',
    text: VISITS,
    values: [CLINIC, ids, visits],
  });
  const nodes = patients.rows.map((patient: { id: string }) => ({
    ...patient,
    visits: {
      nodes: rows
        .filter((row) => row.patient_id === patient.id)
        .map((row) => ({
          id: row.id,
          startsAt: row.starts_at,
          status: row.status,
          practitioner: { id: row.practitioner_id, firstName: row.first_name, lastName: row.last_name },
        })),
    },
  }));
  return JSON.stringify({ data: { patients: { nodes } } });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      variables: { first: number; visits: number };
    };
    const body = await answer(variables.first, variables.visits);
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
