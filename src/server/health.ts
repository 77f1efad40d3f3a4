/** /health/live, /health/ready and /metrics: for whoever watches over the process. */
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { kyselyOf, type Orm } from '../entities/database.js';
import type { Metrics } from './metrics.js';

/** Ready means that the database answers; live, that the process does. */
export function addHealthRoutes(app: FastifyInstance, orm: Orm, metrics: Metrics): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const ok = await answers(orm);
    return reply
      .code(ok ? 200 : 503)
      .send(ok ? { status: 'ok' } : { status: 'unavailable', reason: 'The database does not answer.' });
  });
  app.get('/metrics', async (_, reply) =>
    reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

async function answers(orm: Orm): Promise<boolean> {
  try {
    await sql`select 1`.execute(kyselyOf(orm.em.fork()));
    return true;
  } catch {
    return false;
  }
}
