// What the process says of settings that it cannot start with, before it begins anything.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuiltServer, buildServer, openHome, type ProcessHome, postgresOf } from '../support/process.js';
import { JWT_SECRET } from '../support/retorna.js';

/** Covers a machine that is busy with other tests. */
const START_MS = 90_000;

let built: BuiltServer;
let home: ProcessHome;

beforeAll(async () => {
  built = await buildServer();
}, START_MS);
afterAll(() => built?.remove());
beforeEach(async () => {
  home = await openHome(built);
});
afterEach(() => home.close(), START_MS);

describe('settings that are wrong', () => {
  test.each([
    [
      {
        PORT: 'many',
        DATABASE_URL: 'mysql://localhost/x',
        ROLE: 'api,boss',
        JWT_SECRET: 'short',
        MAX_DEPTH: '-1',
        SMTP_URL: 'mail',
      },
      [
        '  PORT: write a port from 0 to 65535',
        '  DATABASE_URL: write an address such as postgres://',
        '  ROLE: write one or more of api,worker,relay',
        '  JWT_SECRET: write at least 32 characters',
        '  MAX_DEPTH: ',
        '  SMTP_URL: write an address such as smtp',
      ],
    ],
    [{ NODE_ENV: 'production' }, ['In production, set JWT_SECRET']],
    [{ NODE_ENV: 'production', JWT_SECRET }, ['In production, set DATABASE_URL']],
  ] as [Record<string, string>, string[]][])('%j: all are named, and nothing is begun', async (env, said) => {
    const process = home.start(env);
    expect(await process.ended).toBe(1);
    for (const words of said) expect(process.lines.join('\n')).toContain(words);
    expect(process.lines.length).toBeLessThanOrEqual(said.length + 2);
    expect(await postgresOf(home.path)).toBeNull();
  });

  test.each([
    ['nobody answers', 'postgres://retorna:secret@localhost:1/retorna'],
    ['the name is unknown', 'postgres://retorna:secret@nowhere.invalid/retorna'],
  ])('a database where %s: it is named without its password', async (_, DATABASE_URL) => {
    const process = home.start({ DATABASE_URL });
    expect(await process.ended).toBe(1);
    const said = process.lines.join('\n');
    expect(said).toContain('DATABASE_URL');
    expect(said).toContain(new URL(DATABASE_URL).host);
    expect(said).not.toContain('secret');
  });
});
