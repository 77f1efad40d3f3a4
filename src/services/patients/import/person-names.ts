/** First and last names out of a full name. Pure. */

export interface PersonNames {
  readonly firstName: string;
  /** '' when there is only one word. */
  readonly lastName: string;
}

/** Of Russian and Ukrainian names the patronymic comes last where the surname came first. */
const PATRONYMIC = /(?:вич|вна|ична|їч|ич|кызы|оглы)$/iu;

/**
 * "Ana Maria Souza" is Ana, Maria Souza; "Souza, Ana" is Ana, Souza; so is "Souza Ana" when the column says that the last name
 * comes first, and "Иванова Анна Петровна" anyhow.
 */
export function splitName(name: string, lastNameFirst: boolean): PersonNames {
  const comma = name.indexOf(',');
  if (comma > 0) {
    const firstName = name.slice(comma + 1).trim();
    const lastName = name.slice(0, comma).trim();
    return firstName === '' ? { firstName: lastName, lastName: '' } : { firstName, lastName };
  }
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  if (rest.length === 0) return { firstName: first, lastName: '' };
  const turned = lastNameFirst || (words.length === 3 && PATRONYMIC.test(words[2] ?? ''));
  return turned
    ? { firstName: rest.join(' '), lastName: first }
    : { firstName: first, lastName: rest.join(' ') };
}
