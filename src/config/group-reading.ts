const SAFE_ADDRESS = /^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/;

/** Reads settings that belong together, and collects what is wrong with them. */
export class GroupReading {
  /** A line for each, "NAME: what to write". */
  readonly wrong: string[] = [];

  constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    private readonly production: boolean,
  ) {}

  add(name: string, advice: string): void {
    this.wrong.push(`${name}: ${advice}`);
  }

  text(name: string): string | null {
    const value = this.values[name];
    return typeof value === 'string' ? value : null;
  }

  /** The settings of a group, all of which are needed when one of them, or of `more`, is there; null when none is. */
  group<Name extends string>(names: readonly Name[], more: readonly string[]): Record<Name, string> | null {
    const given = [...names, ...more].filter((name) => this.text(name) !== null);
    if (given.length === 0) return null;
    const missing = names.filter((name) => this.text(name) === null);
    for (const name of missing) this.add(name, `write it too, because ${given[0]} is set`);
    if (missing.length > 0) return null;
    return Object.fromEntries(names.map((name) => [name, this.text(name)])) as Record<Name, string>;
  }

  /** An address without a slash at its end; in production only an encrypted one will do, or this machine's own. */
  address(name: string): string | null {
    const value = this.text(name)?.replace(/\/+$/, '') ?? null;
    if (value !== null && this.production && !SAFE_ADDRESS.test(value)) {
      this.add(name, 'in production write an address that begins with https://');
    }
    return value;
  }
}
