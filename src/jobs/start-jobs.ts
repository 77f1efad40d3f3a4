/** Sets every alarm and starts the clock: what a process with the role `worker` does. */
import type { Agenda, Job } from 'agenda';
import type { Config } from '../config.js';
import type { DeliveryWork, WorkLog } from '../services/messaging/delivery-work.js';
import type { ImportWork } from '../services/patients/import/import-work.js';
import type { Signals } from '../services/signals.js';
import { createAgenda } from './agenda.js';
import { type Alarm, type Bell, bellOf } from './alarm.js';
import { closeDueSlotsAlarm } from './close-due-slots.js';
import { evaluateRetentionAlarm } from './evaluate-retention.js';
import { expirePointsAlarm } from './expire-points.js';
import { expireQuotesAlarm } from './expire-quotes.js';
import { expireRedemptionsAlarm } from './expire-redemptions.js';
import { expireUploadsAlarm } from './expire-uploads.js';
import { lookUpLostMessagesAlarm } from './look-up-lost-messages.js';
import { pruneEventsAlarm } from './prune-events.js';
import { pruneIdempotencyKeysAlarm } from './prune-idempotency-keys.js';
import { refreshGroupsAlarms } from './refresh-groups.js';
import { ringTaskAlarmsAlarm } from './ring-task-alarms.js';
import { runCampaignsAlarm } from './run-campaigns.js';
import { runImportsAlarm } from './run-imports.js';
import { sendDueDeliveriesAlarms } from './send-due-deliveries.js';

export interface Jobs {
  /** Lets what is under way end, gives back what was only claimed, and closes the alarm clock's store. */
  stop(): Promise<void>;
}

export interface AlarmClockSettings {
  readonly jobsUrl: string | null;
  readonly databaseUrl: string;
  readonly signals: Signals;
  readonly log: WorkLog;
}

/**
 * How long others wait before they ring an alarm whose process was killed while it rang. Agenda keeps a timer of half of
 * it for each ring, which a process that is not told to exit waits for.
 */
const LOCK_MS = 6000;
const DUPLICATE_KEY = 11_000;

/** Starts all alarms of the product. @throws when the alarm clock's store cannot be reached. */
export function startJobs(
  work: DeliveryWork,
  config: Pick<Config, 'jobsUrl' | 'eventRetentionDays'>,
  databaseUrl: string,
  signals: Signals,
  imports: ImportWork | null = null,
): Promise<Jobs> {
  const { EMAIL, SMS } = work.transports;
  if (EMAIL === null) {
    work.log.warn({}, 'SMTP_URL is not set: e-mails of clinics that are not sandboxes stay planned');
  }
  if (SMS === null) {
    work.log.warn({}, 'nothing to send SMS with is set: SMS of clinics that are not sandboxes stay planned');
  }
  return startAlarms(
    [
      ...sendDueDeliveriesAlarms(work),
      lookUpLostMessagesAlarm(work),
      closeDueSlotsAlarm(work),
      expireQuotesAlarm(work),
      ringTaskAlarmsAlarm(work),
      expireRedemptionsAlarm(work),
      ...(imports ? [runImportsAlarm(imports), expireUploadsAlarm(imports)] : []),
      runCampaignsAlarm(work),
      ...refreshGroupsAlarms(work),
      evaluateRetentionAlarm(work),
      expirePointsAlarm(work),
      pruneEventsAlarm(work.db, work.system, config.eventRetentionDays),
      pruneIdempotencyKeysAlarm(work.db, work.system),
    ],
    { jobsUrl: config.jobsUrl, databaseUrl, signals, log: work.log },
  );
}

/** Sets these alarms on a clock of their own. */
export async function startAlarms(alarms: readonly Alarm[], settings: AlarmClockSettings): Promise<Jobs> {
  const { signals, log } = settings;
  const clock = await createAgenda(settings);
  const stopping = new AbortController();
  const bells = alarms.map((alarm) => {
    const failed = (error: unknown) => log.error({ err: error, alarm: alarm.name }, 'an alarm failed');
    return { alarm, bell: bellOf(alarm, stopping.signal, failed), failed };
  });
  const nudges = bells.flatMap(({ alarm, bell, failed }) => {
    if (alarm.on === undefined) return [];
    const nudge = () => {
      bell.nudge().catch(failed);
    };
    return [{ nudge, unsubscribe: signals.on(alarm.on, nudge) }];
  });
  const stop = async () => {
    for (const { unsubscribe } of nudges) unsubscribe();
    stopping.abort();
    await Promise.all([clock.stop(), ...bells.map(({ bell }) => bell.ring().catch(() => undefined))]);
  };
  try {
    clock.agenda.on('fail', (error: unknown, job: Job) =>
      log.error({ err: error, alarm: job.attrs.name }, 'an alarm failed'),
    );
    for (const { alarm, bell } of bells) define(clock.agenda, alarm, bell);
    await clock.agenda.start();
    for (const { alarm } of bells) await setAlarm(clock.agenda, alarm);
  } catch (error) {
    await stop();
    throw error;
  }
  // What became due while no process was there need not wait for the locks that a killed one left.
  for (const { nudge } of nudges) nudge();
  return { stop };
}

function define(agenda: Agenda, { name }: Alarm, bell: Bell): void {
  agenda.define(
    name,
    async (job: Job) => {
      let touched = Promise.resolve();
      const touching = setInterval(() => {
        // A lost touch ends the lock, and another process rings too, which is harmless.
        touched = job.touch().catch(() => undefined);
      }, LOCK_MS / 3);
      try {
        await bell.ring();
      } finally {
        clearInterval(touching);
        await touched;
      }
    },
    { lockLifetime: LOCK_MS, concurrency: 1 },
  );
}

/** Keeps the next time of an alarm that is set already, so that restarts neither hurry nor delay it. */
async function setAlarm(agenda: Agenda, alarm: Alarm): Promise<void> {
  try {
    await agenda.every(alarm.every, alarm.name);
  } catch (error) {
    // Another process has made the row between our look and our insert.
    if ((error as { code?: unknown }).code !== DUPLICATE_KEY) throw error;
    await agenda.every(alarm.every, alarm.name);
  }
}
