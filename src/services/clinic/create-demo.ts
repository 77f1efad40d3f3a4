/** The sandbox that `npm start` offers: made at the first start, found again at every other one. */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { type Db, kyselyOf } from '../../entities/database.js';
import type { ScopeParts } from '../scope.js';
import { makeApiKey } from './api-key.js';
import { fillSandbox } from './create-sandbox.js';

export interface Demo {
  clinicId: string;
  receptionistId: string;
  managerId: string;
  ownerId: string;
  /** One who is not archived, with a coming visit when the demo was made; null when all are archived. */
  patientId: string | null;
  /** A partner's API key, the same at every start with the same secret. */
  apiKey: string;
}

export const DEMO_CLINIC_ID = '019b7650-0000-7000-8000-00000000de30';
const API_KEY_ID = '019b7650-0000-7000-8000-00000000de31';
const LOCK = 7_263_002;
const INPUT = { name: 'Retorna demo', locale: 'pt-BR', patients: 200 };

/**
 * Processes that start together make one demo. `jwtSecret` decides the partner's key: its hash follows when the secret
 * changes. Outside production only: whoever calls this sees to it.
 */
export async function createDemo(
  parts: Omit<ScopeParts, 'viewer'>,
  { jwtSecret }: { jwtSecret: string },
): Promise<Demo> {
  const apiKey = demoApiKey(jwtSecret);
  return parts.em.transactional(async (em) => {
    const db = kyselyOf(em);
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
    const made = await db
      .selectFrom('clinic')
      .select('id')
      .where('id', '=', DEMO_CLINIC_ID)
      .executeTakeFirst();
    if (!made) {
      const input = { ...INPUT, testClock: parts.system.now() };
      await fillSandbox({ ...parts, em }, input, { clinicId: DEMO_CLINIC_ID, apiKey });
    }
    await db
      .updateTable('api_key')
      .set({ secret_hash: apiKey.secretHash })
      .where('clinic_id', '=', DEMO_CLINIC_ID)
      .where('id', '=', API_KEY_ID)
      .execute();
    return { ...(await findPeople(db)), clinicId: DEMO_CLINIC_ID, apiKey: apiKey.token };
  });
}

// The secret follows from another, so that it need not be kept to be told again.
function demoApiKey(jwtSecret: string) {
  const secret = createHmac('sha256', jwtSecret).update('API key of the demo').digest();
  return { id: API_KEY_ID, ...makeApiKey(DEMO_CLINIC_ID, API_KEY_ID, secret) };
}

async function findPeople(db: Db): Promise<Omit<Demo, 'clinicId' | 'apiKey'>> {
  const staff = await db
    .selectFrom('staff')
    .select(['id', 'role'])
    .where('clinic_id', '=', DEMO_CLINIC_ID)
    .where('role', 'in', ['RECEPTIONIST', 'MANAGER', 'OWNER'])
    .orderBy('id')
    .execute();
  // Ids follow the order of making, and the first one made has a coming visit.
  const patient = await db
    .selectFrom('patient')
    .select('id')
    .where('clinic_id', '=', DEMO_CLINIC_ID)
    .where('archived_at', 'is', null)
    .where('deceased_at', 'is', null)
    .orderBy('id')
    .executeTakeFirst();
  const idOf = (role: string): string => {
    const member = staff.find((one) => one.role === role);
    if (!member) throw new Error(`The demo has no ${role.toLowerCase()} any more`);
    return member.id;
  };
  return {
    receptionistId: idOf('RECEPTIONIST'),
    managerId: idOf('MANAGER'),
    ownerId: idOf('OWNER'),
    patientId: patient?.id ?? null,
  };
}
