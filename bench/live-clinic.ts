// The clinic of bench/live.ts: 40 receptionists, a visit for each event, and events written as a service writes them.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../src/entities/database.js';
import { createSandbox } from '../src/services/clinic/create-sandbox.js';
import { issueToken } from '../src/services/clinic/issue-token.js';
import { systemTime } from '../src/services/clock.js';
import { OUTBOX_CHANNEL } from '../src/services/events/outbox-notifier.js';
import { Signals } from '../src/services/signals.js';

export const JWT_SECRET = 'a secret for the bench, of more than 32 characters';
/** The event with the number n occurred n milliseconds later: so that clients know it again cheaply. */
export const FIRST_INSTANT = Date.UTC(2030, 0, 1);
const RECEPTIONISTS = 40;

export interface LiveClinic {
  id: string;
  tokens: string[];
  /** Writes `count` events in one transaction; gives the number of the first and when they were committed. */
  write(count: number): Promise<{ first: number; committed: bigint }>;
  close(): Promise<void>;
}

export async function openClinic(databaseUrl: string): Promise<LiveClinic> {
  const orm = await openDatabase(databaseUrl);
  const parts = { em: orm.em.fork(), signals: new Signals(), system: systemTime };
  const { clinic } = await createSandbox(parts, { name: 'Bench', patients: 1_000 });
  await orm.close();
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const tokens = await addReceptionists(db, clinic.id);
  await db.query(`update visit set booked_through = repeat('x', 500) where clinic_id = $1`, [clinic.id]);
  const visits = await db.query(
    `select json_build_object('visitId', id, 'slotId', null, 'patientId', patient_id, 'calendarId', calendar_id,
      'branchId', branch_id, 'practitionerId', practitioner_id) as payload
    from visit where clinic_id = $1 order by id`,
    [clinic.id],
  );
  const payloads = visits.rows.map((row: { payload: object }) => row.payload);
  let written = 0;
  return {
    id: clinic.id,
    tokens,
    async write(count) {
      const first = written;
      const rows = Array.from({ length: count }, () => {
        const number = written++;
        return { id: randomUUID(), payload: payloads[number % payloads.length], at: FIRST_INSTANT + number };
      });
      await db.query(
        `insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
        select $1, id, 'VISIT_CONFIRMED', payload, to_timestamp(at / 1000.0)
        from jsonb_to_recordset($2) as one (id uuid, payload jsonb, at double precision) order by at`,
        [clinic.id, JSON.stringify(rows)],
      );
      const committed = process.hrtime.bigint();
      await db.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
      return { first, committed };
    },
    close: () => db.end(),
  };
}

async function addReceptionists(db: pg.Client, clinicId: string): Promise<string[]> {
  const tokens: string[] = [];
  for (let number = 0; number < RECEPTIONISTS; number++) {
    const id = randomUUID();
    await db.query(
      `insert into staff (clinic_id, id, name, role, created_at) values ($1, $2, $3, 'RECEPTIONIST', now())`,
      [clinicId, id, `Receptionist ${number}`],
    );
    const subject = { clinicId, kind: 'STAFF', id } as const;
    tokens.push(await issueToken({ jwtSecret: JWT_SECRET }, subject, new Date(Date.now() + 3_600_000)));
  }
  return tokens;
}
