// The database's files: made once, whole or not at all, with a random password that only their owner can read.
import { randomBytes } from 'node:crypto';
import {
  chown,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './alive.js';
import type { Place } from './place.js';
import { run } from './program.js';

const MAJOR_VERSION = '18';

/** Drafts being filled by this very process: their owner is alive, whatever a process table says. */
const ownDrafts = new Set<string>();

/**
 * Makes the files when they are missing and gives the superuser's password. Several starts at one moment end up with
 * the same files; what an interrupted start left half made is thrown away.
 */
export async function ensureCluster(place: Place, durable: boolean): Promise<string> {
  const { dataDir } = place;
  await removeAbandonedDrafts(dataDir);
  const version = await versionOf(dataDir);
  const passwordFile = `${dataDir}.password`;
  if (version === undefined) {
    const password = await ensurePassword(passwordFile);
    await createCluster(place, password, durable);
    return password;
  }
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `${dataDir} was made by PostgreSQL ${version}, and this is ${MAJOR_VERSION}: move it away`,
    );
  }
  await adopt(place);
  try {
    return (await readFile(passwordFile, 'utf8')).trim();
  } catch (cause) {
    throw new Error(`${passwordFile} cannot be read: put it back, or move ${dataDir} away to begin anew`, {
      cause,
    });
  }
}

/** Files restored by root belong to root, and the server would refuse them. */
async function adopt({ dataDir, account }: Place): Promise<void> {
  if (!account || (await stat(dataDir)).uid === account.uid) return;
  const outcome = await run('chown', ['-R', `${account.uid}:${account.gid}`, dataDir], undefined);
  if (!outcome.ok) throw new Error(`chown failed: ${outcome.output}`);
}

async function versionOf(dataDir: string): Promise<string | undefined> {
  try {
    return (await readFile(join(dataDir, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function ensurePassword(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    // A link appears whole and never over another: two starts at one moment agree on one password.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

async function createCluster(place: Place, password: string, durable: boolean): Promise<void> {
  const { dataDir, binaries, account } = place;
  const draft = await mkdtemp(`${dataDir}.draft-${process.pid}-`);
  ownDrafts.add(draft);
  try {
    const files = join(draft, 'data');
    const passwordFile = join(draft, 'password');
    await writeFile(passwordFile, password, { mode: 0o600 });
    await mkdir(files, { mode: 0o700 });
    if (account) {
      await Promise.all([draft, passwordFile, files].map((path) => chown(path, account.uid, account.gid)));
    }
    const access = ['-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256'];
    const common = ['-D', files, '-E', 'UTF8', ...access];
    if (!durable) common.push('--no-sync');
    let outcome = await run(binaries.initdb, [...common, '--locale=C.UTF-8'], account);
    if (!outcome.ok && /invalid locale name/.test(outcome.output)) {
      const builtin = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
      outcome = await run(binaries.initdb, [...common, ...builtin], account);
    }
    if (!outcome.ok) throw new Error(`initdb failed: ${outcome.output}`);
    await rename(files, dataDir);
  } catch (error) {
    // Whoever was quicker has made the same files with the same password.
    if ((await versionOf(dataDir)) === undefined) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
    ownDrafts.delete(draft);
  }
}

async function removeAbandonedDrafts(dataDir: string): Promise<void> {
  const prefix = `${basename(dataDir)}.draft-`;
  for (const name of await readdir(dirname(dataDir))) {
    if (!name.startsWith(prefix)) continue;
    const draft = join(dirname(dataDir), name);
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    const inUse = pid === process.pid ? ownDrafts.has(draft) : isAlive(pid);
    if (!inUse) await rm(draft, { recursive: true, force: true });
  }
}
