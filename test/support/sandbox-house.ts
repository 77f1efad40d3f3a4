// A database of its own with sandboxes in it, and scopes for the people in them, below GraphQL.
import { createScope } from '../../src/context.js';
import type { StaffRole } from '../../src/entities/clinic/access.js';
import { type Orm, openDatabase } from '../../src/entities/database.js';
import {
  type CreateSandboxInput,
  createSandbox,
  type Sandbox,
} from '../../src/services/clinic/create-sandbox.js';
import { systemTime } from '../../src/services/clock.js';
import { Refusal } from '../../src/services/refusal.js';
import type { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';
import { permissionsOfPatient, permissionsOfRole, type Viewer } from '../../src/services/viewer.js';
import { createTestDatabase } from './database.js';

export const NOW = new Date('2026-03-02T08:00:00.000Z');

export interface SandboxHouse {
  url: string;
  orm: Orm;
  /** Every statement that went to the server, oldest first. */
  statements: string[];
  sandbox(input?: Partial<CreateSandboxInput>): Promise<Sandbox>;
  scope(viewer: Viewer): Scope;
  close(): Promise<void>;
}

export async function openSandboxHouse(): Promise<SandboxHouse> {
  const database = await createTestDatabase();
  const statements: string[] = [];
  const orm = await openDatabase(database.url, { onStatement: (text) => statements.push(text) });
  const signals = new Signals();
  return {
    url: database.url,
    orm,
    statements,
    sandbox: (input = {}) =>
      createSandbox(
        { em: orm.em.fork(), signals, system: systemTime },
        { name: 'A clinic', patients: 0, testClock: NOW, ...input },
      ),
    scope: (viewer) => createScope({ orm, signals }, viewer),
    async close() {
      await orm.close();
      await database.drop();
    },
  };
}

export function staff(sandbox: Sandbox, role: StaffRole = 'RECEPTIONIST'): Viewer {
  return {
    kind: 'STAFF',
    role,
    permissions: permissionsOfRole(role),
    clinicId: sandbox.clinic.id,
    id: sandbox.staff[role],
    sandbox: true,
    expiresAt: null,
  };
}

export function patient(sandbox: Sandbox, id = sandbox.patientId ?? ''): Viewer {
  return {
    kind: 'PATIENT',
    permissions: permissionsOfPatient(),
    clinicId: sandbox.clinic.id,
    id,
    sandbox: true,
    expiresAt: null,
  };
}

/** What was refused, as "CODE path.to.field". */
export async function refusalsOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  return error.userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());
}
