/** Latin letters in GSM-7. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inGsmLetters } from '../../src/services/messaging/gsm-letters.js';
import { isGsm7 } from '../../src/services/messaging/sms-segments.js';

test.each([
  ['João', 'Joao'],
  ['São Paulo, coração', 'Sao Paulo, coracao'],
  ['Zażółć gęślą jaźń', 'Zazolc gesla jazn'],
  ['ŁÓDŹ', 'LODZ'],
  // Of these GSM-7 has some, and they stay.
  ['José à Ñuñoa, Åsa Müller, Ça ß', 'José à Ñuñoa, Åsa Müller, Ça ß'],
  ['Đorđe Žižek Œuvre', 'Dorde Zizek OEuvre'],
  ['Nguyễn', 'Nguyen'],
  ['Joa\u0303o', 'Joao'],
  ['“O’Neil” – 1…', '"O\'Neil" - 1...'],
  ['1ª e 2º', '1a e 2o'],
])('%s becomes %s', (text, plain) => {
  expect(inGsmLetters(text)).toBe(plain);
});

test.each(['João Оксана', 'Łódź 😀', 'Дякуємо, й', 'Σίσυφος João'])('%s stays as it is', (text) => {
  expect(inGsmLetters(text)).toBe(text);
});

test('a text comes out in GSM-7 or as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = inGsmLetters(text);
      expect(isGsm7(plain) || plain === text).toBe(true);
      if (isGsm7(text)) expect(plain).toBe(text);
    }),
  );
});
