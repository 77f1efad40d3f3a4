// The one question to the system's process table.
import { readFileSync } from 'node:fs';

/** Whether a process with this number is at work, be it somebody else's. One that only waits to be buried is not. */
export function isAlive(pid: number): boolean {
  return isListed(pid) && !isZombie(pid);
}

/** Whether the number is taken, which is all that PostgreSQL itself looks at. */
export function isListed(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Some containers bury the dead late or never. Only Linux tells. */
function isZombie(pid: number): boolean {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
