import { describe, expect, test } from '@jest/globals';
import {
  readBirthDate,
  readEmail,
  readLocale,
  readName,
  readPhone,
  readSource,
} from '../../src/services/patients/read-contact.js';

const refused = { wrong: expect.any(String) };

describe('a phone number', () => {
  test.each([
    ['+48 22 123 45 67', '+48221234567'],
    ['+1 (202) 555-0123', '+12025550123'],
    [' +380 44 123 4567 ', '+380441234567'],
    ['+55 11 91234-5678', '+5511912345678'],
  ])('%s is kept as %s', (given, kept) => expect(readPhone(given)).toEqual({ value: kept }));

  test.each([
    '',
    '22 123 45 67',
    '2025550123',
    '+1 202',
    '+999 123 456',
    'call me',
    '+1 202 555 0123 ext. 5',
  ])('%j is refused with an example', (given) =>
    expect(readPhone(given)).toEqual({ wrong: expect.stringContaining('+48 22 123 45 67') }),
  );

  test('in a sentence, or of a thousand digits, is none', () => {
    expect(readPhone('my number is +48 22 123 45 67')).toEqual(refused);
    expect(readPhone(`+${'1'.repeat(1000)}`)).toEqual(refused);
  });
});

describe('the other fields', () => {
  test('a name is trimmed, composed and on one line', () => {
    expect(readName('  Ana\n Maria ')).toEqual({ value: 'Ana Maria' });
    expect(readName('Zoe\u0308')).toEqual({ value: 'Zoë' });
    expect(readName('n'.repeat(200))).toEqual({ value: 'n'.repeat(200) });
  });

  test.each(['', ' \t ', 'a\0b', 'a\u0007b', 'half \ud83d', 'n'.repeat(201), '\uFDFA'.repeat(200)])(
    'the name %j is refused',
    (name) => expect(readName(name)).toEqual(refused),
  );

  test('an e-mail address has a name and a domain', () => {
    expect(readEmail(' ana@example.com ')).toEqual({ value: 'ana@example.com' });
    for (const wrong of [
      '',
      'ana',
      'ana@',
      '@example.com',
      'a b@example.com',
      'ana@example.com\nBcc: x@y.zz',
    ]) {
      expect(readEmail(wrong)).toEqual(refused);
    }
    expect(readEmail(`${'a'.repeat(250)}@example.com`)).toEqual(refused);
  });

  test('a locale is kept in its canonical form', () => {
    expect(readLocale('pt-br')).toEqual({ value: 'pt-BR' });
    expect(readLocale('UK')).toEqual({ value: 'uk' });
    for (const wrong of ['', 'xx', 'english', 'pt_BR', '!', 'e'.repeat(40)]) {
      expect(readLocale(wrong)).toEqual(refused);
    }
  });

  test('a birth date is a real day that is not ahead', () => {
    expect(readBirthDate('2024-02-29', '2026-03-02')).toEqual({ value: '2024-02-29' });
    expect(readBirthDate('2026-03-02', '2026-03-02')).toEqual({ value: '2026-03-02' });
    for (const wrong of ['2026-03-03', '2023-02-29', '1849-12-31', '01.02.1990', '']) {
      expect(readBirthDate(wrong, '2026-03-02')).toEqual(refused);
    }
  });

  test('a source of only spaces is none', () => {
    expect(readSource('  ')).toEqual({ value: null });
    expect(readSource(' a friend ')).toEqual({ value: 'a friend' });
    expect(readSource('s'.repeat(201))).toEqual(refused);
  });
});
