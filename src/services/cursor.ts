/**
 * Cursors of keyset pages (api.md, "Names and shapes"): the sort values of one row, ending in its unique id, with a version
 * and the name of the list and its sort. Opaque to clients, and not secret: whoever makes one up sees only what they may see.
 */
import { BadInput } from './refusal.js';

/** 'number': a whole one, from 0 on, in nine digits. */
export type CursorType = 'text' | 'instant' | 'uuid' | 'number';
export type CursorValue = string | Date;

const VERSION = 1;
// Above what the longest sort name makes of itself; a longer one was not made here.
const LONGEST = 16_384;
const BASE64URL = /^[A-Za-z0-9_-]+$/;
const NUMBER = /^\d{9}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// Four digits of year, so that PostgreSQL knows every instant that passes.
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A cursor for the row that has these sort values. Instants keep their milliseconds. */
export function encodeCursor(list: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([VERSION, list, ...values])).toString('base64url');
}

/**
 * The sort values in a cursor of `list`, one for each of `types`.
 * @throws BadInput for what is malformed, of another version or list, or holds values of other types.
 */
export function decodeCursor(cursor: string, list: string, types: readonly CursorType[]): CursorValue[] {
  const parts = parse(cursor);
  if (parts === null) throw new BadInput('This is not a cursor. Use one that a page of this list gave you.');
  const [version, name, ...values] = parts;
  if (version !== VERSION) {
    throw new BadInput('This cursor is of another version of the API. Start again from the first page.');
  }
  if (name !== list) {
    throw new BadInput(
      'This cursor belongs to another list or sort. Use one that a page of this list gave you.',
    );
  }
  const read = values.length === types.length ? types.map((type, i) => readValue(values[i], type)) : [null];
  return read.map((value) => {
    if (value === null)
      throw new BadInput('This cursor is damaged. Use one that a page of this list gave you.');
    return value;
  });
}

function parse(cursor: string): unknown[] | null {
  if (cursor.length > LONGEST || !BASE64URL.test(cursor)) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function readValue(value: unknown, type: CursorType): CursorValue | null {
  if (typeof value !== 'string') return null;
  if (type === 'uuid') return UUID.test(value) ? value : null;
  if (type === 'number') return NUMBER.test(value) ? value : null;
  // PostgreSQL keeps no zero bytes and no halves of surrogate pairs.
  if (type === 'text') return /[\0\p{Cs}]/u.test(value) ? null : value;
  const instant = new Date(INSTANT.test(value) ? value : Number.NaN);
  return Number.isNaN(instant.getTime()) || instant.toISOString() !== value || value < '0001'
    ? null
    : instant;
}
