// Decides where the database's files and programs lie. As a rule: where asked, and in node_modules. As root, with a
// checkout that the server's account cannot enter (below a private home), under /var/lib/retorna.
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Account, chooseAccount, mayEnter, mayUse } from './account.js';
import { type Binaries, findBinaries, programsIn } from './binaries.js';
import { run } from './program.js';

export interface Place {
  dataDir: string;
  binaries: Binaries;
  account: Account | undefined;
}

const SHELTER = '/var/lib/retorna';

/** Makes the data folder's parent when missing, and logs one line when it had to move anything. */
export async function choosePlace(wanted: string, log: (line: string) => void): Promise<Place> {
  const dataDir = resolve(wanted);
  const binaries = await findBinaries();
  await mkdir(dirname(dataDir), { recursive: true });
  const account = await chooseAccount(dataDir);
  if (!account) return { dataDir, binaries, account };

  const dataInReach = await mayEnter(account, dirname(dataDir));
  const programsInReach = await mayUse(account, join(binaries.root, 'bin'), [
    binaries.initdb,
    join(binaries.root, 'lib'),
    join(binaries.root, 'share'),
  ]);
  if (dataInReach && programsInReach) return { dataDir, binaries, account };

  const place = {
    dataDir: dataInReach ? dataDir : await shelteredData(dataDir),
    binaries: programsInReach ? binaries : await shelteredBinaries(binaries),
  };
  const outOfReach = dataInReach ? binaries.root : dirname(dataDir);
  const moved = [!dataInReach && place.dataDir, !programsInReach && place.binaries.root].filter(Boolean);
  log(
    `PostgreSQL does not run as root, and its account cannot enter ${outOfReach}: using ${moved.join(' and ')}`,
  );
  return { ...place, account: await chooseAccount(place.dataDir) };
}

async function shelteredData(dataDir: string): Promise<string> {
  const folder = join(SHELTER, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  await openFolder(folder);
  return join(folder, 'data');
}

/** One copy serves every checkout with the same version. */
async function shelteredBinaries(binaries: Binaries): Promise<Binaries> {
  const root = join(SHELTER, `postgres-${binaries.version}-${process.arch}`);
  const copy = { ...programsIn(root), version: binaries.version };
  if (await exists(root)) return copy;

  await openFolder(SHELTER);
  const draft = await mkdtemp(`${root}.draft-`);
  try {
    await cp(binaries.root, draft, { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'a+rX', draft], undefined);
    await rename(draft, root);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another start may have made the same copy in the meantime.
    if (!(await exists(root))) throw error;
  }
  return copy;
}

async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(SHELTER, 0o755);
  await chmod(folder, 0o755);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
