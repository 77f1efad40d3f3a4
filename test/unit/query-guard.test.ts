import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { QueryGuard } from '../../src/server/query-guard.js';

const guard = new QueryGuard({ tokens: 1_000 });
const limitOf = (source: string): unknown => {
  try {
    guard.check(source);
    return null;
  } catch (error) {
    return (error as { extensions: { limit: string } }).extensions.limit;
  }
};

describe('what is let through to the parser', () => {
  test.each(['{ a }', '', '{', '"never ended', '{ a(b: "\\u{110000}") }', '# only a comment', '\u0000'])(
    'a short document, right or wrong: %j',
    (source) => expect(limitOf(source)).toBeNull(),
  );

  test('exactly as many tokens as are allowed', () => {
    expect(limitOf(`{${' a'.repeat(998)}}`)).toBeNull();
    expect(limitOf(`{${' a'.repeat(999)}}`)).toBe('tokens');
  });

  test('brackets as deep as 200, of each kind', () => {
    for (const bracket of ['{', '[', '(']) {
      expect(limitOf(bracket.repeat(200))).toBeNull();
      expect(limitOf(bracket.repeat(201))).toBe('nesting');
    }
  });

  test('brackets within text and comments do not count', () => {
    expect(limitOf(`{ a(b: "${'{'.repeat(500)}") } # ${'('.repeat(500)}`)).toBeNull();
    expect(limitOf(`{ a(b: """${'['.repeat(500)}""") }`)).toBeNull();
  });

  test('no document of many characters', () => {
    expect(limitOf(' '.repeat(50_001))).toBe('characters');
  });
});

test('a document that was let through once is let through again', () => {
  const source = `{${' b'.repeat(900)}}`;
  expect([limitOf(source), limitOf(source)]).toEqual([null, null]);
});

test('what is let through never overflows the parser', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    'a',
    '$a',
    ':',
    '...',
    'on',
    '!',
    '"s"',
    '1',
    '@d',
    'query',
    '=',
  );
  const large = new QueryGuard({ tokens: 20_000 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (pieces, times) => {
      const source = `${pieces.join(' ')} `.repeat(times);
      try {
        large.check(source);
        parse(source);
      } catch (error) {
        expect(error).not.toBeInstanceOf(RangeError);
      }
    }),
  );
});
