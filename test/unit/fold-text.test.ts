import { describe, expect, test } from '@jest/globals';
import { foldText, searchColumns } from '../../src/entities/patients/patient.js';
import { readSearch } from '../../src/services/patients/match-search.js';
import { BadInput } from '../../src/services/refusal.js';

describe('folded text', () => {
  test('is in lower case, without accents, with single spaces', () => {
    expect(foldText('  João  CONCEIÇÃO\tÁvila ')).toBe('joao conceicao avila');
    expect(foldText('Їжак Йосип')).toBe('іжак иосип');
  });

  test('is the same however an accent was written', () => {
    expect(foldText('Zoe\u0308')).toBe(foldText('Zoë'));
  });

  test('folded again stays as it is', () => {
    const folded = foldText('Ångström Ŵ ﬁ Ⅳ');
    expect(foldText(folded)).toBe(folded);
  });
});

describe('search columns', () => {
  test('sort by last name and keep every word behind a space', () => {
    const columns = searchColumns({
      firstName: 'Ana Sofia',
      lastName: 'Araújo',
      phone: '+1 202 555 0123',
      email: 'Ana@Example.com',
    });
    expect(columns.sortName).toBe('araujo ana sofia');
    expect(columns.searchText).toBe(' ana sofia araujo ana@example.com 12025550123 ');
  });
});

describe('a search', () => {
  test.each<[string, string[], string[]]>([
    ['', [], []],
    ['   ', [], []],
    ['João  silva', ['joao', 'silva'], []],
    ['ana ANA', ['ana'], []],
    ['+1 (202) 555-0123', [], ['12025550123']],
    ['022 123 45 67', [], ['221234567']],
    ['0048 22 123', [], ['4822123']],
    ['silva 555 01', ['silva'], ['55501']],
    ['55', [], ['55']],
    ['012', [], ['012']],
    ['ana.silva@example.com', ['ana.silva@example.com'], []],
    ['patient7', ['patient7'], []],
    ['% _ \\ -- +', [], []],
    ['a\0b', ['a', 'b'], []],
  ])('for %j looks for words %j and numbers %j', (search, words, numbers) => {
    expect(readSearch(search)).toEqual({ words, numbers });
  });

  test('of more than 200 characters is refused', () => {
    expect(() => readSearch('a'.repeat(201))).toThrow(BadInput);
  });
});
