import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { Connection, type PageInput, readPage, type Sort } from '../../src/services/connection.js';
import { type CursorType, type CursorValue, decodeCursor, encodeCursor } from '../../src/services/cursor.js';
import { BadInput } from '../../src/services/refusal.js';

const LIST = 'things by time';
const instants = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31'),
  noInvalidDate: true,
});
const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
const uuids = fc.uuid();
const typed = (type: CursorType, values: fc.Arbitrary<CursorValue>) =>
  values.map((value) => ({ type, value }));
const keys = fc.array(fc.oneof(typed('instant', instants), typed('text', texts), typed('uuid', uuids)), {
  minLength: 1,
  maxLength: 4,
});

describe('a cursor', () => {
  test('gives back the values that it was made of', () => {
    fc.assert(
      fc.property(keys, (parts) => {
        const values = parts.map((part) => part.value);
        const cursor = encodeCursor(LIST, values);
        expect(
          decodeCursor(
            cursor,
            LIST,
            parts.map((part) => part.type),
          ),
        ).toEqual(values);
        expect(cursor).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test('of garbage is refused, whatever the garbage', () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url')),
    );
    fc.assert(
      fc.property(garbage, (cursor) => {
        expect(() => decodeCursor(cursor, LIST, ['instant', 'uuid'])).toThrow(BadInput);
      }),
    );
  });

  test('of another list is refused, and says so', () => {
    const cursor = encodeCursor('others by time', [new Date(0), v7()]);
    expect(() => decodeCursor(cursor, LIST, ['instant', 'uuid'])).toThrow(/another list or sort/);
  });

  test('of another version is refused, and says so', () => {
    const cursor = Buffer.from(JSON.stringify([2, LIST, v7()])).toString('base64url');
    expect(() => decodeCursor(cursor, LIST, ['uuid'])).toThrow(/another version/);
  });

  test.each<[string, CursorType, unknown]>([
    ['a number for an id', 'uuid', 7],
    ['a word for an id', 'uuid', 'seven'],
    ['an id in capitals', 'uuid', v7().toUpperCase()],
    ['null for a text', 'text', null],
    ['a zero byte', 'text', 'a\0b'],
    ['half a surrogate pair', 'text', 'a\ud800'],
    ['a day that does not exist', 'instant', '2026-02-30T10:00:00.000Z'],
    ['an instant without milliseconds', 'instant', '2026-02-03T10:00:00Z'],
    ['an instant of another offset', 'instant', '2026-02-03T10:00:00.000+02:00'],
    ['the year zero', 'instant', '0000-02-03T10:00:00.000Z'],
    ['a year of six digits', 'instant', '+012026-02-03T10:00:00.000Z'],
  ])('with %s is refused', (_, type, value) => {
    const cursor = Buffer.from(JSON.stringify([1, LIST, value])).toString('base64url');
    expect(() => decodeCursor(cursor, LIST, [type])).toThrow(/damaged/);
  });

  test('with too few or too many values is refused', () => {
    const cursor = encodeCursor(LIST, [v7()]);
    expect(() => decodeCursor(cursor, LIST, [])).toThrow(BadInput);
    expect(() => decodeCursor(cursor, LIST, ['uuid', 'uuid'])).toThrow(BadInput);
  });
});

describe('a page', () => {
  type Row = { id: string };
  const sort: Sort<Row> = {
    name: LIST,
    direction: 'asc',
    keys: [{ column: 'id', field: 'id', type: 'uuid' }],
  };
  const page = (input: PageInput) => () => readPage(sort, input);

  test.each<[string, PageInput]>([
    ['neither first nor last', {}],
    ['null for both', { first: null, last: null }],
    ['both first and last', { first: 1, last: 1 }],
    ['none', { first: 0 }],
    ['fewer than none', { last: -1 }],
    ['more than 100', { first: 101 }],
    ['half a row', { first: 1.5 }],
    ['no number of rows', { first: Number.NaN }],
    ['a cursor that is none', { first: 1, after: '' }],
  ])('of %s is refused', (_, input) => {
    expect(page(input)).toThrow(BadInput);
  });

  test('of 1 to 100 rows from either end is taken', () => {
    expect(page({ first: 1 })().backward).toBe(false);
    expect(page({ last: 100, first: null })().backward).toBe(true);
  });

  test('knows from one row too many that the list goes on', () => {
    const rows = [v7(), v7(), v7()].map((id) => ({ id }));
    const forward = new Connection(rows, sort, readPage(sort, { first: 2 }), async () => 3);
    expect(forward.nodes).toEqual(rows.slice(0, 2));
    expect(forward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const backward = new Connection(rows, sort, readPage(sort, { last: 2 }), async () => 3);
    expect(backward.nodes).toEqual([rows[1], rows[0]]);
    expect(backward.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('without rows has no cursors', () => {
    const { edges, pageInfo } = new Connection<Row>([], sort, readPage(sort, { first: 2 }), async () => 0);
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
