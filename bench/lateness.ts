// How late messages leave when so many fall due every second, with alarms ringing as they do in production: from the due
// time to the record of having been sent. `npm run bench -- lateness [a second] [seconds]`
import { kyselyOf, openDatabase } from '../src/entities/database.js';
import { startJobs } from '../src/jobs/start-jobs.js';
import { countStatuses, insertDueReminders, lateness } from './due-reminders.js';
import { nullWork } from './null-channel.js';
import { withScratchDatabase } from './scratch-database.js';

const PER_SECOND = Number(process.argv[3] ?? 200);
const SECONDS = Number(process.argv[4] ?? 60);

export async function run(): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const orm = await openDatabase(databaseUrl);
    const db = kyselyOf(orm.em.fork());
    const { work } = nullWork(db);
    const config = { jobsUrl: null, eventRetentionDays: 30 };
    const jobs = await startJobs(work, config, databaseUrl, work.signals);
    await insertDueReminders(db, PER_SECOND * SECONDS, 'EMAIL', PER_SECOND);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const counts = await countStatuses(db);
      if ((counts.SENT ?? 0) === PER_SECOND * SECONDS) break;
    }
    const late = await lateness(db);
    const at = (share: number) =>
      late[Math.min(late.length - 1, Math.floor(late.length * share))]?.toFixed(0);
    console.log(
      `${late.length} messages, ${PER_SECOND} due a second: median ${at(0.5)} ms late, p99 ${at(0.99)} ms, latest ${at(1)} ms`,
    );
    await jobs.stop();
    await orm.close();
  });
}
