// The event log as one server process has it: database, signals, listening connection, relay or none, hub. Tests start
// several of them on one database.
import { createScope } from '../../src/context.js';
import { kyselyOf, openDatabase } from '../../src/entities/database.js';
import type { EventPayload } from '../../src/entities/events/event.js';
import { appendEvent } from '../../src/services/events/append-event.js';
import { EventHub, type StreamItem } from '../../src/services/events/event-hub.js';
import { EventRelay } from '../../src/services/events/event-relay.js';
import { ListenChannel } from '../../src/services/events/listen-channel.js';
import { OutboxNotifier } from '../../src/services/events/outbox-notifier.js';
import { newId } from '../../src/services/new-id.js';
import type { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';

/** Longer than any test: for tests of what wakes the relay and the hub, the other ways being shut. */
export const NEVER_MS = 3_600_000;

export interface EventProcessOptions {
  relay: boolean;
  pollMs?: number;
  queueLimit?: number;
  /** Whether the relay wakes the hub of its own process. */
  wake?: boolean;
  /** Whether there is a listening connection. */
  listen?: boolean;
}

export async function startEventProcess(databaseUrl: string, options: EventProcessOptions) {
  const { pollMs, queueLimit = 1_000, wake = true, listen = true } = options;
  const orm = await openDatabase(databaseUrl, { poolSize: 20 });
  const signals = new Signals();
  const channel = new ListenChannel({ databaseUrl });
  const hub = new EventHub({ orm, channel, queueLimit, pollMs });
  const onPlaced = wake ? () => hub.wake() : undefined;
  const relay = options.relay
    ? new EventRelay({ orm, signals, channel, onPlaced, pollMs })
    : new OutboxNotifier({ orm, signals });
  if (listen) await channel.start();
  await hub.start();
  relay.start();
  const scopeOf = (clinicId: string): Scope =>
    createScope({ orm, signals }, { kind: 'SYSTEM', clinicId, sandbox: false });
  return {
    db: kyselyOf(orm.em.fork()),
    hub,
    relay,
    scopeOf,
    subscribe: (clinicId: string, after: string | null = null) =>
      hub.subscribe({ clinicId, after, wants: () => true }),
    /** Writes events in one transaction, which tells of `subjects` in this order. */
    write: (clinicId: string, ...subjects: string[]): Promise<void> =>
      scopeOf(clinicId).transaction(async (scope) => {
        for (const subject of subjects) await writeEvent(scope, subject);
      }),
    async stop() {
      await relay.stop();
      await hub.stop();
      await channel.stop();
      await orm.close(true);
    },
  };
}

export type EventProcess = Awaited<ReturnType<typeof startEventProcess>>;

/** Writes one event whose visit id is `subject`, so that a test knows it again. */
export async function writeEvent(scope: Scope, subject: string): Promise<void> {
  const ids = {
    slotId: null,
    patientId: null,
    calendarId: newId(),
    branchId: newId(),
    practitionerId: newId(),
  };
  const payload: EventPayload = { visitId: subject, ...ids };
  await appendEvent(scope, 'VISIT_BOOKED', payload, new Date('2026-03-02T09:00:00Z'));
}

/** A clinic with nothing but a name; gives its id. */
export async function addClinic(process: EventProcess): Promise<string> {
  const id = newId();
  const created = new Date('2026-01-01T00:00:00Z');
  await process.db
    .insertInto('clinic')
    .values({ id, name: 'North', locale: 'en', currency_code: 'EUR', sandbox: false, created_at: created })
    .execute();
  return id;
}

/** The next `count` events; fails when something else comes. */
export async function takeEvents(stream: AsyncIterableIterator<StreamItem>, count: number) {
  const events = [];
  while (events.length < count) {
    const outcome = await stream.next();
    if (outcome.done || outcome.value.type !== 'event') {
      throw new Error(`Not an event after ${events.length}: ${JSON.stringify(outcome)}`);
    }
    events.push(outcome.value.event);
  }
  return events;
}

/** What the events tell of, see `writeEvent`. */
export const subjectsOf = (events: { payload: EventPayload }[]) =>
  events.map((event) => event.payload.visitId);

/** 1, 2, 3 … up to `count`. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A promise that the test resolves when it is time. */
export function gate<T = void>() {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
