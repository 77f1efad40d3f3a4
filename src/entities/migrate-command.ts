/** `npm run migrate`: brings the database of DATABASE_URL to the present schema and ends. The server does so at its start. */
import { migrate } from './migrate.js';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('Set DATABASE_URL, for example postgres://user:password@localhost:5432/retorna');
  process.exitCode = 1;
} else {
  try {
    await migrate(url);
    console.log('The database is at the present schema.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
