/** An event that could not be told ends its subscription, so that its cursor is not passed over. */
import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { SubscriptionResults } from '../../src/server/subscription-results.js';

async function* events() {
  yield 1;
  yield 2;
  yield 3;
}

const error = new GraphQLError('Something failed');

test('an answer without data is given, and is the last one', async () => {
  let ends = 0;
  const answer = async (event: unknown) =>
    event === 2 ? { data: null, errors: [error] } : { data: { number: event } };
  const results = new SubscriptionResults(events(), answer, () => ends++);
  expect(await results.next()).toEqual({ value: { data: { number: 1 } }, done: false });
  expect(await results.next()).toEqual({ value: { data: null, errors: [error] }, done: false });
  expect(await results.next()).toEqual({ value: undefined, done: true });
  expect(ends).toBe(1);
});

test('an answer with some data goes on', async () => {
  const answer = async (event: unknown) => ({ data: { number: event, broken: null }, errors: [error] });
  const results = new SubscriptionResults(events(), answer, () => undefined);
  for (const number of [1, 2, 3]) {
    expect((await results.next()).value?.data).toMatchObject({ number });
  }
  expect((await results.next()).done).toBe(true);
});
