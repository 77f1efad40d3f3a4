/** The clinic that a command on the server is about. */
import type { Db } from '../../../entities/database.js';

export interface NamedClinic {
  readonly id: string;
  readonly name: string;
  readonly sandbox: boolean;
}

const MOST_NAMED = 20;

/** By its id or its name, whatever the case; null: the only one. @throws Error that says which there are */
export async function findClinicNamed(db: Db, named: string | null): Promise<NamedClinic> {
  const clinics = await db.selectFrom('clinic').select(['id', 'name', 'sandbox']).orderBy('name').execute();
  const found = clinics.filter(
    ({ id, name }) => named === null || id === named || name.toLowerCase() === named.toLowerCase(),
  );
  const [clinic, ...others] = found;
  if (clinic && others.length === 0) return clinic;
  const there = (found.length > 0 ? found : clinics).slice(0, MOST_NAMED);
  const list = there.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  if (there.length === 0) throw new Error('There is no clinic yet.');
  throw new Error(
    `${clinic ? 'Several clinics could be meant' : 'There is no such clinic'}. Write --clinic with one of:\n${list}`,
  );
}
