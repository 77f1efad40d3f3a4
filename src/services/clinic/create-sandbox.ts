/**
 * Makes a sandbox: a clinic of its own, with people and a history, where anything may be tried and whose messages reach
 * nobody (mission.md, section 12).
 */
import type { StaffRole } from '../../entities/clinic/access.js';
import { ApiKeyEntity, PERMISSIONS } from '../../entities/clinic/access.js';
import { ClinicEntity } from '../../entities/clinic/clinic.js';
import { newId } from '../new-id.js';
import { readLocale, readName } from '../patients/read-contact.js';
import { Refusal, type UserError } from '../refusal.js';
import { Scope, type ScopeParts } from '../scope.js';
import { CLOCKS_END } from './advance-test-clock.js';
import { makeApiKey } from './api-key.js';
import { insertRows } from './insert-rows.js';
import { MOST_PATIENTS, makePatients } from './sandbox-patients.js';
import { currencyOf, insertSetup } from './sandbox-setup.js';
import { makeVisits, planReminders } from './sandbox-visits.js';
import { SeededRandom } from './seeded-random.js';

export interface CreateSandboxInput {
  /** 1 to 200 characters. */
  name: string;
  /** The clinic's language, which also decides its currency; pt-BR when absent. */
  locale?: string | null | undefined;
  /** Where its clock stands until it is moved, or 'now'; absent or null: it goes with real time. */
  testClock?: Date | 'now' | null | undefined;
  /** 0 to 2,000; 50 when absent. */
  patients?: number | null | undefined;
}

export interface Sandbox {
  clinic: {
    id: string;
    name: string;
    locale: string;
    currencyCode: string;
    sandbox: true;
    testClock: Date | null;
  };
  /** The staff member of each role. */
  staff: Record<StaffRole, string>;
  /** One with a coming visit; null in a sandbox without patients. */
  patientId: string | null;
  /** Of a partner who reads everything, and writes visits and messages; its token is told only now. */
  apiKey: { id: string; token: string };
}

/** An input without mistakes or gaps. */
export interface CheckedInput {
  name: string;
  locale: string;
  testClock: Date | null;
  patients: number;
}

/** Known beforehand for the demo, new for every other sandbox. */
export interface SandboxIdentity {
  clinicId: string;
  apiKey: { id: string; token: string; secretHash: Buffer };
}

type Parts = Omit<ScopeParts, 'viewer'>;

const SEED = 20_260_101;
const DEFAULT_PATIENTS = 50;
const DEFAULT_LOCALE = 'pt-BR';
const EARLIEST_CLOCK = new Date('2000-01-01T00:00:00Z');
const PARTNER_SCOPES = PERMISSIONS.filter(
  (name) => name.endsWith(':read') || name === 'visits:write' || name === 'deliveries:write',
);

/**
 * Makes it in one transaction; two of the same size hold the same people. Of the seeded visits only reminders still to come
 * are planned. Outside production only: whoever calls this sees to it.
 * @throws Refusal INVALID, for everything that is wrong at once.
 */
export async function createSandbox(parts: Parts, input: CreateSandboxInput): Promise<Sandbox> {
  const checked = check(input, parts.system.now());
  const clinicId = newId();
  const apiKeyId = newId();
  const apiKey = { id: apiKeyId, ...makeApiKey(clinicId, apiKeyId) };
  return fillSandbox(parts, checked, { clinicId, apiKey });
}

/** The same for an identity and an input that are known to be good. */
export async function fillSandbox(
  parts: Parts,
  input: CheckedInput,
  { clinicId, apiKey }: SandboxIdentity,
): Promise<Sandbox> {
  const viewer = { kind: 'SYSTEM', clinicId, sandbox: true } as const;
  return new Scope({ ...parts, viewer }).transaction(async (scope) => {
    const now = input.testClock ?? parts.system.now();
    const clinic = {
      id: clinicId,
      name: input.name,
      locale: input.locale,
      currencyCode: currencyOf(input.locale),
      sandbox: true as const,
      testClock: input.testClock,
    };
    const createdAt = new Date(now.getTime() - 3 * 365 * 24 * 3600 * 1000);
    await scope.em.insert(ClinicEntity, { ...clinic, createdAt });
    const setup = await insertSetup(scope.db, clinic, createdAt);
    await scope.em.insert(ApiKeyEntity, {
      clinicId,
      id: apiKey.id,
      name: 'Sandbox partner',
      secretHash: apiKey.secretHash,
      scopes: PARTNER_SCOPES,
      createdAt,
      revokedAt: null,
    });
    const random = new SeededRandom(SEED);
    const patients = makePatients(clinicId, input.patients, now, random);
    await insertRows(scope.db, 'patient', patients);
    const patientIds = patients.map((patient) => patient.id);
    const visits = makeVisits({ clinicId, setup, patientIds, apiKeyId: apiKey.id, now, random });
    await insertRows(scope.db, 'visit', visits);
    await planReminders(scope, visits, now);
    const { id, token } = apiKey;
    return { clinic, staff: setup.staff, patientId: patientIds[0] ?? null, apiKey: { id, token } };
  });
}

function check(input: CreateSandboxInput, now: Date): CheckedInput {
  const name = readName(input.name);
  const locale = readLocale(input.locale ?? DEFAULT_LOCALE);
  const patients = input.patients ?? DEFAULT_PATIENTS;
  const testClock = input.testClock === 'now' ? now : (input.testClock ?? null);
  const errors: UserError[] = [];
  const wrong = (field: string, message: string) =>
    errors.push({ code: 'INVALID', message, path: ['input', field] });
  if ('wrong' in name) wrong('name', name.wrong);
  if ('wrong' in locale) wrong('locale', locale.wrong);
  if (!Number.isInteger(patients) || patients < 0 || patients > MOST_PATIENTS) {
    wrong('patients', `Ask for 0 to ${MOST_PATIENTS} patients.`);
  }
  if (testClock !== null && !(testClock >= EARLIEST_CLOCK && testClock < CLOCKS_END)) {
    wrong('testClock', 'Set the clock to a time from 2000 to 2100.');
  }
  const [first, ...others] = errors;
  if (first !== undefined || 'wrong' in name || 'wrong' in locale) {
    throw new Refusal([first as UserError, ...others]);
  }
  return { name: name.value, locale: locale.value, testClock, patients };
}
