/** A part that cannot be stopped keeps no other from stopping. */
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { startRetorna, until } from '../support/retorna.js';

test('what comes behind a part that fails to stop is stopped all the same', async () => {
  const server = await startRetorna();
  const { hub } = server.application.parts;
  const stopHub = hub.stop.bind(hub);
  hub.stop = async () => {
    await stopHub();
    throw new Error('stuck');
  };
  await expect(server.application.stop()).rejects.toThrow('stuck');
  const db = new pg.Client(server.databaseUrl);
  await db.connect();
  // A connection that was closed is listed for a moment more.
  const left = () =>
    db.query('select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  expect((await until(left, ({ rowCount }) => rowCount === 0)).rowCount).toBe(0);
  await db.end();
  await server.stop();
});
