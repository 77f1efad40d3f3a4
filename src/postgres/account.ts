// PostgreSQL refuses to run as root. When this process is root, this module says as whom to run it instead, and
// whether that account can get at a path.
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Account {
  uid: number;
  gid: number;
}

const READ_AND_ENTER = 0o5;
const ENTER = 0o1;

/**
 * The account for the server's programs: undefined for an ordinary user (run as is). For root, whoever owns the
 * data folder already, or else the system's `postgres`, or else `nobody`. Rejects when none of them exists.
 */
export async function chooseAccount(dataDir: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((fields) => fields[0] === name) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and this system has neither a user postgres nor nobody');
}

/** Whether the account may pass through every folder down to this one and into it. The folder must exist. */
export async function mayEnter(account: Account, folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    if (!(await allows(account, path, ENTER))) return false;
    if (path === dirname(path)) return true;
  }
}

/** As mayEnter, and the folder and these paths may be read and, being folders or programs, entered or run. */
export async function mayUse(account: Account, folder: string, paths: string[]): Promise<boolean> {
  if (!(await mayEnter(account, folder))) return false;
  const answers = await Promise.all([folder, ...paths].map((path) => allows(account, path, READ_AND_ENTER)));
  return answers.every(Boolean);
}

async function allows(account: Account, path: string, bits: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}
