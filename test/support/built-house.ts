/** The built server in two processes on one database, as a clinic with much to do runs it, and a sandbox in it. */
import { createTestDatabase } from './database.js';
import { buildServer, openHome } from './process.js';
import { JWT_SECRET, type TestServer } from './retorna.js';
import { openDesk, type VisitDesk } from './visit-desk.js';

export interface BuiltHouse {
  /** Everything: API, alarms, relay. */
  readonly url: string;
  /** API alone. */
  readonly otherUrl: string;
  readonly desk: VisitDesk;
  close(): Promise<void>;
}

export async function openBuiltHouse(): Promise<BuiltHouse> {
  const [built, database] = await Promise.all([buildServer(), createTestDatabase()]);
  const home = await openHome(built);
  const close = async () => {
    await home.close();
    await database.drop();
    await built.remove();
  };
  try {
    const env = { DATABASE_URL: database.url, JWT_SECRET, RATE_PER_MINUTE: '1000000' };
    const urlOf = async (role: string) => {
      const [, url] = await home.start({ ...env, ROLE: role }).line(/^GraphQL\s+(http:\S+)\/graphql/);
      return url as string;
    };
    const url = await urlOf('api,worker,relay');
    const otherUrl = await urlOf('api');
    const server = { url, databaseUrl: database.url } as TestServer;
    return { url, otherUrl, desk: await openDesk(server), close };
  } catch (error) {
    await close();
    throw error;
  }
}
