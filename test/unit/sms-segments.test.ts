import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { smsSizeOf } from '../../src/services/messaging/sms-segments.js';
import { withPlainSpaces } from '../../src/services/messaging/sms-text.js';

describe('an SMS', () => {
  test.each([
    ['a', 160, 'GSM_7', 1],
    ['a', 161, 'GSM_7', 2],
    ['a', 306, 'GSM_7', 2],
    ['a', 307, 'GSM_7', 3],
    ['€', 80, 'GSM_7', 1],
    ['€', 81, 'GSM_7', 2],
    // 153 places hold 76 of two, so that none is cut.
    ['€', 153, 'GSM_7', 3],
    ['ж', 70, 'UCS_2', 1],
    ['ж', 71, 'UCS_2', 2],
    ['ж', 134, 'UCS_2', 2],
    ['ж', 135, 'UCS_2', 3],
    ['ã', 70, 'UCS_2', 1],
    ['😀', 35, 'UCS_2', 1],
    ['😀', 36, 'UCS_2', 2],
    ['', 1, 'GSM_7', 0],
  ] as const)('of %s × %i is %s of %i', (character, count, encoding, segments) => {
    expect(smsSizeOf(character.repeat(count))).toEqual({ encoding, segments });
  });

  test('of one Cyrillic letter more has half the room', () => {
    expect(smsSizeOf('a'.repeat(160)).segments).toBe(1);
    expect(smsSizeOf(`${'a'.repeat(159)}я`)).toEqual({ encoding: 'UCS_2', segments: 3 });
  });

  test('has the spaces of a formatted time as any other', () => {
    const time = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'UTC' }).format(0);
    expect(smsSizeOf(withPlainSpaces(time)).encoding).toBe('GSM_7');
    expect(withPlainSpaces('a\r\nb')).toBe('a\nb');
  });

  test('has as many segments as Twilio’s calculator counts', () => {
    const character = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...'abcdefgh ABC 0123456789.,:!?\n') },
      { weight: 3, arbitrary: fc.constantFrom(...'€[]{}^|~\\@£Δß') },
      { weight: 1, arbitrary: fc.constantFrom(...'жїąčçãõ’–…№', '😀', '👩‍👩‍👧', 'e\u0301') },
    );
    const text = fc.oneof(
      fc.string({ unit: character, minLength: 1, maxLength: 400 }),
      fc.string({ unit: fc.constantFrom(...'abcdefg hij 012€['), minLength: 100, maxLength: 700 }),
    );
    fc.assert(
      fc.property(text, (message) => {
        const counted = new SegmentedMessage(message);
        expect(smsSizeOf(message)).toEqual({
          encoding: counted.getEncodingName() === 'GSM-7' ? 'GSM_7' : 'UCS_2',
          segments: counted.segmentsCount,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('knows the alphabet that it knows', () => {
    const differing = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
      (character) =>
        (smsSizeOf(character).encoding === 'GSM_7') !==
        (new SegmentedMessage(character).getEncodingName() === 'GSM-7'),
    );
    expect(differing).toEqual([]);
  });
});
