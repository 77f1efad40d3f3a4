import { expect, test } from '@jest/globals';
import { LiveAnswers } from '../../src/server/live-answers.js';

const answer = (position: number, body: Buffer | null = Buffer.from(`${position}`)) => ({
  ...{ position, body, lost: false, failed: false },
});
const positions = (found: readonly { position: number }[] | null) => found?.map(({ position }) => position);

test('gives what came after a place, in order, and as much as is asked for', () => {
  const kept = new LiveAnswers();
  kept.add([answer(5), answer(7), answer(8, null)]);
  kept.add([answer(9), answer(12)]);
  expect(positions(kept.after(4, 10))).toEqual([5, 7, 9, 12]);
  expect(positions(kept.after(7, 10))).toEqual([9, 12]);
  expect(positions(kept.after(6, 2))).toEqual([7, 9]);
  expect(positions(kept.after(12, 10))).toEqual([]);
  expect(positions(kept.after(20, 10))).toEqual([]);
});

test('does not know what came before it kept anything', () => {
  const kept = new LiveAnswers();
  expect(kept.after(0, 10)).toBeNull();
  kept.add([answer(5)]);
  expect(kept.after(3, 10)).toBeNull();
  kept.clear(8);
  expect(kept.after(7, 10)).toBeNull();
  expect(kept.after(8, 10)).toEqual([]);
  kept.clear(null);
  expect(kept.after(8, 10)).toBeNull();
});

test('forgets the oldest when they are too many, and says so', () => {
  const kept = new LiveAnswers();
  const body = Buffer.alloc(10_000);
  for (let position = 1; position <= 500; position++) kept.add([answer(position, body)]);
  expect(kept.after(0, 1)).toBeNull();
  expect(kept.after(460, 1)).not.toBeNull();
  const first = Array.from({ length: 500 }, (_, index) => index).find(
    (place) => kept.after(place, 1) !== null,
  );
  expect(positions(kept.after(first as number, 1_000))).toEqual(
    Array.from({ length: 500 - (first as number) }, (_, index) => (first as number) + 1 + index),
  );
});
