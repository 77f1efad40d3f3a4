import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { checkMeasure, measureQuery } from '../../src/server/query-cost.js';
import { toySchema } from '../support/toy-schema.js';

const schema = toySchema();
function measure(source: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const document = parse(source);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('No operation');
  return measureQuery(schema, document, operation, variables);
}
const cost = (source: string, variables?: Record<string, unknown>) => measure(source, variables).cost;

describe('cost', () => {
  test('one for each field', () => {
    expect(cost('{ hello viewer item(id: 1) { id name } }')).toBe(5);
  });

  test('what stands in a page counts as often as the page has room for', () => {
    expect(cost('{ items(first: 10) { nodes { id name } } }')).toBe(1 + 1 + 10 * 2);
    expect(cost('{ items(last: 10) { edges { cursor node { id } } } }')).toBe(1 + 1 + 10 * 3);
  });

  test('what a page tells of itself counts once', () => {
    expect(cost('{ items(first: 10) { totalCount pageInfo { hasNextPage endCursor } } }')).toBe(5);
  });

  test('pages within pages multiply', () => {
    const query = '{ items(first: 20) { nodes { children(first: 5) { nodes { id } } } } }';
    expect(cost(query)).toBe(1 + 1 + 20 * (1 + 1 + 5));
  });

  test('variables, and their defaults, count as they are given', () => {
    const query = 'query ($n: Int = 3) { items(first: $n) { nodes { id } } }';
    expect([cost(query), cost(query, { n: 50 }), cost(query, { n: 0 })]).toEqual([5, 52, 2]);
  });

  test('values that are none count once: they are refused later', () => {
    const query = 'query ($n: Int) { items(first: $n) { nodes { id } } }';
    for (const n of [null, 'x', Number.NaN, {}, undefined]) expect(cost(query, { n })).toBe(3);
    expect(cost(query, { n: -5 })).toBe(2);
  });

  test('a list of ids counts as often as there are ids', () => {
    expect(cost('{ nodes(ids: ["1", "2", "3"]) { id } }')).toBe(4);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['1', '2'] })).toBe(3);
  });

  test('a list without pages counts as often as its field says that it does', () => {
    const tags = schema.getQueryType()?.getFields().tags;
    if (!tags) throw new Error('No field');
    expect(cost('{ tags { id name } }')).toBe(3);
    tags.extensions = { listSize: 50 };
    expect(cost('{ tags { id name } }')).toBe(1 + 50 * 2);
    tags.extensions = {};
  });

  test('fragments count wherever they are spread', () => {
    const query = `{ items(first: 10) { ...Page } a: items(first: 2) { ...Page } }
      fragment Page on ItemConnection { nodes { ... on Item { id } ...Name } } fragment Name on Item { name }`;
    expect(cost(query)).toBe(2 + 10 * 2 + (2 + 2 * 2));
  });

  test('fragments that spread themselves come to an end', () => {
    expect(cost('{ item(id: 1) { ...F } } fragment F on Item { id parent { ...F } }')).toBe(3);
  });

  test('sixty fragments that spread each other twice are measured at once', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Item { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    );
    const query = `{ item(id: 1) { ...F0 } } ${fragments.join(' ')} fragment F60 on Item { id }`;
    expect(measure(query)).toEqual({ cost: expect.any(Number), depth: 62, aliases: 120 });
    expect(cost(query)).toBeGreaterThan(2 ** 60);
  });

  test('fields and types that do not exist count once', () => {
    expect(cost('{ nothing { at { all } } ...Gone ... on Nowhere { id } }')).toBe(4);
  });
});

describe('depth', () => {
  test.each([
    ['{ hello }', 1],
    ['{ item(id: 1) { parent { id } } }', 3],
    ['{ item(id: 1) { ... on Item { ...F } } } fragment F on Item { parent { id } }', 3],
    ['{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', 1],
    [getIntrospectionQuery(), 1],
  ])('%#', (query, depth) => expect(measure(query).depth).toBe(depth));
});

test('only the operation that is run counts, but all aliases do', () => {
  const query = 'query A { a: hello } query B { item(id: 1) { b: id } }';
  expect(measure(query, {}, 'B')).toEqual({ cost: 2, depth: 2, aliases: 2 });
});

test('a measure passes at its limit, and fails above', () => {
  const limits = { cost: 10, depth: 3, aliases: 2 };
  expect(() => checkMeasure({ cost: 10, depth: 3, aliases: 2 }, limits)).not.toThrow();
  expect(() => checkMeasure({ cost: 11, depth: 3, aliases: 2 }, limits)).toThrow(
    /11 points; at most 10.*cost/,
  );
  expect(() => checkMeasure({ cost: 10, depth: 4, aliases: 2 }, limits)).toThrow(
    /4 levels deep; at most 3.*depth/,
  );
  expect(() => checkMeasure({ cost: 10, depth: 3, aliases: 3 }, limits)).toThrow(
    /3 aliases; at most 2.*aliases/,
  );
});
