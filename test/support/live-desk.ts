/** A clinic whose events a test writes by itself, and as many members of its staff as the test wants. */
import pg from 'pg';
import { createScope } from '../../src/context.js';
import type { StaffRole } from '../../src/entities/clinic/access.js';
import type { EventKind, EventPayload } from '../../src/entities/events/event.js';
import { appendEvent } from '../../src/services/events/append-event.js';
import { newId } from '../../src/services/new-id.js';
import { startRetorna } from './retorna.js';
import { signToken } from './tokens.js';
import { openDesk } from './visit-desk.js';

export type LiveDesk = Awaited<ReturnType<typeof openLiveDesk>>;

export async function openLiveDesk(env: Record<string, string> = {}) {
  const server = await startRetorna({ env: { ROLE: 'api,relay', ...env } });
  const desk = await openDesk(server);
  const db = new pg.Client(server.databaseUrl);
  await db.connect();
  const { parts } = server.application;
  const { clinicId } = desk;
  const now = performance.now;
  return {
    ...desk,
    server,
    db,
    hub: parts.hub,
    async staff(role: StaffRole) {
      const id = newId();
      await db.query(
        `insert into staff (clinic_id, id, name, role, created_at) values ($1, $2, 'Nina', $3, '2026-01-01')`,
        [clinicId, id, role],
      );
      return { id, token: await signToken({ clinicId, kind: 'STAFF', id }) };
    },
    /** Writes events about the visit, one transaction for all. */
    async write(visitId: string, count = 1, kind: EventKind = 'VISIT_CONFIRMED'): Promise<void> {
      const { rows } = await db.query(
        'select patient_id, calendar_id, branch_id, practitioner_id from visit where clinic_id = $1 and id = $2',
        [clinicId, visitId],
      );
      const [row] = rows;
      const payload: EventPayload = {
        ...{ visitId, slotId: null, patientId: row.patient_id, calendarId: row.calendar_id },
        ...{ branchId: row.branch_id, practitionerId: row.practitioner_id },
      };
      const scope = createScope(parts, { kind: 'SYSTEM', clinicId, sandbox: true });
      await scope.transaction(async (inner) => {
        for (let index = 0; index < count; index++) {
          await appendEvent(inner, kind, payload, new Date('2026-03-02T09:00:00Z'));
        }
      });
    },
    /** Until so many follow the log. */
    async followed(count: number): Promise<void> {
      while (parts.hub.size !== count) await new Promise((resolve) => setImmediate(resolve));
    },
    /** The value of a metric; with labels, as Prometheus writes them. */
    async metric(name: string): Promise<number> {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const line = text.split('\n').find((one) => one.startsWith(`${name} `));
      return Number(line?.slice(name.length + 1) ?? 0);
    },
    /** What the server remembers of tokens was asked a minute ago. */
    forget(): void {
      const late = performance.now() + 60_000 - now.call(performance);
      performance.now = () => now.call(performance) + late;
    },
    async stop(): Promise<void> {
      performance.now = now;
      await db.end();
      await server.stop();
    },
  };
}
