// graphile-worker drains as many jobs, each of which writes one row: the peer of ../drain.ts, in a process and with
// packages of its own. With the settings that its documentation names as the fastest.
// DATABASE_URL=… node drain.js <jobs>: prints {"jobs", "ms", "effects"}.
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';

const jobs = Number(process.argv[2]);
const connectionString = process.env.DATABASE_URL;
const logger = new Logger(() => () => undefined);
const preset = {
  worker: {
    connectionString,
    concurrentJobs: 24,
    maxPoolSize: 25,
    localQueue: { size: 500 },
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
    logger,
  },
};

const pool = new pg.Pool({ connectionString, max: 1 });
await pool.query(`create table effect (
  clinic_id uuid not null, id uuid not null, recipient text not null, provider_message_id text not null,
  sent_at timestamptz not null, primary key (clinic_id, id))`);
const utils = await makeWorkerUtils({ preset });
await utils.migrate();
await utils.release();
await pool.query(
  `select count(*) from graphile_worker.add_jobs(array(
     select json_populate_record(null::graphile_worker.job_spec, json_build_object('identifier', 'send',
       'payload', json_build_object('clinicId', gen_random_uuid(), 'id', gen_random_uuid(), 'to', 'patient-' || i || '@example.com')))
     from generate_series(1, $1::int) i))`,
  [jobs],
);
await pool.query('vacuum analyze');

let done = 0;
let finished;
const drained = new Promise((resolve) => {
  finished = resolve;
});
const began = process.hrtime.bigint();
const runner = await run({
  preset,
  taskList: {
    async send({ clinicId, id, to }, helpers) {
      await helpers.withPgClient((client) =>
        client.query({
          name: 'effect',
          text: 'insert into effect (clinic_id, id, recipient, provider_message_id, sent_at) values ($1, $2, $3, $4, $5)',
          values: [clinicId, id, to, `null-${id}`, new Date()],
        }),
      );
      if (++done === jobs) finished();
    },
  },
});
await drained;
const ms = Number(process.hrtime.bigint() - began) / 1e6;
await runner.stop();
const { rows } = await pool.query('select count(*)::int as effects from effect');
await pool.end();
console.log(JSON.stringify({ jobs, ms, effects: rows[0].effects }));
