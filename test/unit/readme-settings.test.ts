/** README.md says what is so: its settings are those of src/config.ts, and its operations are valid. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readConfig } from '../../src/config.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** The rows of the table of settings: name and default. */
const section = /\n## Settings\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
const rows = [...section.matchAll(/^\| `([A-Z][A-Z_]+)` \| (.+?) \|/gm)].map(([, name = '', value = '']) => ({
  name,
  value: /^`(.*)`$/.exec(value)?.[1] ?? null,
}));

describe('README.md', () => {
  test('lists each setting once, and none that does not exist', () => {
    const schema = /z\.object\(\{\n(.*?)\n\}\);/s.exec(read('src/config.ts'))?.[1] ?? '';
    const names = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test('gives the defaults that hold', () => {
    const given = Object.fromEntries(
      rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
    );
    expect(readConfig(given)).toEqual(readConfig({}));
  });

  test('shows operations that are valid', () => {
    const schema = buildSchema(read('src/schema/schema.graphql'));
    const operations = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);
    expect(operations).toHaveLength(6);
    expect(operations.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
  });
});
