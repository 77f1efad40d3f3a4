import { describe, expect, test } from '@jest/globals';
import { GraphQLError, type GraphQLFormattedError, parse, Source } from 'graphql';
import { apiError } from '../../src/server/api-error.js';
import { createErrorMask } from '../../src/server/mask-error.js';
import { AccessDenied, BadInput } from '../../src/services/refusal.js';

const logged: unknown[][] = [];
const log = { error: (...told: unknown[]) => void logged.push(told) };
const maskError = createErrorMask({ log, production: false });
const maskInProduction = createErrorMask({ log, production: true });

/** As graphql wraps what a resolver throws. */
const thrownAt = (originalError: Error, path = ['visit', 'patient']) =>
  new GraphQLError(originalError.message, {
    originalError,
    path,
    source: new Source('{ a }'),
    positions: [2],
  });

function expectMasked(masked: GraphQLFormattedError, error: unknown) {
  const id = masked.extensions?.id;
  expect(masked.message).toBe(`Internal error, id ${id}`);
  expect(masked.extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(logged.at(-1)).toMatchObject([{ id, err: error }, 'Unforeseen error']);
}

describe('what is foreseen keeps its code and message', () => {
  test.each([
    [new AccessDenied('UNAUTHENTICATED'), 'UNAUTHENTICATED'],
    [new AccessDenied('FORBIDDEN'), 'FORBIDDEN'],
    [new BadInput('Days go from 1 to 31.'), 'BAD_USER_INPUT'],
    [apiError('RATE_LIMITED', 'Slower, please', { retryAfter: 3 }), 'RATE_LIMITED'],
    [apiError('QUERY_TOO_COMPLEX', 'Too deep', { limit: 'depth' }), 'QUERY_TOO_COMPLEX'],
  ])('%s', (error, code) => {
    for (const wrapped of [error, thrownAt(error), thrownAt(thrownAt(error))]) {
      expect(maskError(wrapped)).toMatchObject({ message: error.message, extensions: { code } });
    }
  });

  test('with its details, and without what is meant for HTTP', () => {
    const error = apiError('RATE_LIMITED', 'Slower', { retryAfter: 3, http: { status: 429 } });
    expect(maskError(error).extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 3 });
  });

  test('with the place in the document', () => {
    expect(maskError(thrownAt(new BadInput('No')))).toEqual({
      message: 'No',
      path: ['visit', 'patient'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('what is wrong with the request itself is BAD_USER_INPUT', () => {
  test('its syntax', () => {
    let thrown: unknown;
    try {
      parse('{');
    } catch (error) {
      thrown = error;
    }
    expect(maskError(thrown)).toMatchObject({
      message: expect.stringMatching(/^Syntax Error/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('whatever code Apollo gives it', () => {
    const error = new GraphQLError('No such field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(maskError(error).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('a value that a scalar refuses, whatever it throws', () => {
    const error = new GraphQLError('Variable "$at" got an invalid value', {
      originalError: new TypeError('Not an instant'),
      source: new Source('query ($at: DateTime)'),
      positions: [7],
    });
    expect(maskError(error)).toMatchObject({
      message: error.message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('in production without names of the schema', () => {
    const error = new GraphQLError('Cannot query field "nme" on type "Item". Did you mean "name" or "node"?');
    expect(maskInProduction(error).message).toBe('Cannot query field "nme" on type "Item".');
    expect(maskError(error).message).toContain('Did you mean');
  });
});

describe('what nobody foresaw is masked and logged', () => {
  test.each([
    ['an error', new Error('password=hunter2')],
    ['a string', 'password=hunter2'],
    ['nothing', undefined],
    [
      'an error that calls itself foreseen',
      Object.assign(new Error('no'), { extensions: { code: 'FORBIDDEN' } }),
    ],
  ])('%s', (_, error) => expectMasked(maskError(error), error));

  test('what a resolver threw', () => {
    const error = new TypeError('cannot read table patients');
    expectMasked(maskError(thrownAt(error)), error);
  });

  test('a claim to a code that does not exist', () => {
    const error = new GraphQLError('inner', { path: ['a'], extensions: { code: 'SQL_FAILED' } });
    expectMasked(maskError(error), error);
  });

  test('a value that a scalar cannot show', () => {
    const inner = new GraphQLError('Int cannot represent non-integer value: "x"');
    const error = new GraphQLError(inner.message, { originalError: inner, path: ['count'] });
    expectMasked(maskError(error), inner);
  });

  test('what Apollo wraps', () => {
    const error = new Error('socket hang up');
    expectMasked(maskError(new GraphQLError(error.message, { originalError: error })), error);
  });
});
