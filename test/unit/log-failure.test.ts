/** What the log tells of messages that failed: what kind of failure, and nothing about the patient. */
import { expect, test } from '@jest/globals';
import { TemplateError } from '../../src/services/messaging/fill-template.js';
import { keepable } from '../../src/services/messaging/keepable-text.js';
import { logFailure } from '../../src/services/messaging/log-failure.js';
import { TransportError } from '../../src/services/messaging/transport.js';

const ids = { clinicId: 'a clinic', id: 'a delivery' };

function logged(error: unknown): { words: object; message: string }[] {
  const lines: { words: object; message: string }[] = [];
  const silent = () => undefined;
  const warn = (words: object, message: string) => void lines.push({ words, message });
  logFailure({ log: { info: silent, error: silent, warn } }, ids, error, 'a message was not sent');
  return lines;
}

test.each([
  [
    new TransportError('ADDRESS_REFUSED', "The 'To' number +48501234567 is not valid", {
      cause: '+48501234567',
    }),
    'ADDRESS_REFUSED',
  ],
  [new TemplateError('The variable points is no number: Jan', { cause: 'Jan' }), 'TEMPLATE_FAILED'],
])('the failure has its code, and none of the words that may name a patient', (error, failure) => {
  expect(logged(error)).toEqual([
    { words: { clinicId: 'a clinic', deliveryId: 'a delivery', failure }, message: 'a message was not sent' },
  ]);
});

test('a fault of our own is told whole', () => {
  const error = new RangeError('out of range');
  expect(logged(error)[0]?.words).toEqual({ clinicId: 'a clinic', deliveryId: 'a delivery', err: error });
});

test('words of others are kept without what the database refuses', () => {
  expect(keepable('a\0b\ud83d')).toBe('ab');
  expect(keepable('ab😀', 3)).toBe('ab');
  expect(keepable('😀')).toBe('😀');
  expect(keepable(null)).toBeNull();
});
