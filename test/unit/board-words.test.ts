import { describe, expect, test } from '@jest/globals';
import { whyNot } from '../../src/pages/board/task-actions.js';
import { tokenInFragment } from '../../src/pages/board/token-in-fragment.js';
import { LANGUAGES, languageFor, wordsOf } from '../../src/pages/board/words.js';

describe('the board’s languages', () => {
  test('a person gets the first of their languages that the board speaks, and else English', () => {
    expect(languageFor(['pt-BR', 'en'])).toBe('pt');
    expect(languageFor(['uk', 'PT', 'en'])).toBe('pt');
    expect(languageFor(['pl', 'constructor', ''])).toBe('en');
  });

  test('nothing is left in another language’s words', () => {
    const texts = (words: unknown, way = ''): [string, string][] =>
      typeof words === 'string'
        ? [[way, words]]
        : Object.entries(words as object).flatMap(([name, value]) => texts(value, `${way}.${name}`));
    const english = new Map(texts(wordsOf('en')));
    const same = texts(wordsOf('pt')).filter(([way, text]) => english.get(way) === text);
    // Words that both languages have.
    expect(same.map(([way]) => way).sort()).toEqual(['.roles.MARKETER', '.tasks.priorities.NORMAL']);
    expect(Object.keys(LANGUAGES)).toEqual(['en', 'pt']);
  });
});

describe('why something was not done', () => {
  const words = wordsOf('en');

  test('a colleague who was faster is named', () => {
    const taken = { code: 'TASK_TAKEN', message: '', assignee: { name: 'Rui Sá' } } as const;
    expect(whyNot(words, taken)).toContain('Rui Sá has claimed this task');
    expect(whyNot(words, { code: 'TASK_TAKEN', message: '' })).toContain('a colleague');
  });

  test('what the board does not know it tells in the server’s words', () => {
    expect(whyNot(words, { code: 'INVALID', message: 'The title is too long.' })).toContain(
      'The title is too long.',
    );
  });
});

describe('a token that is handed over', () => {
  test('is read out of the fragment, and nothing else is', () => {
    expect(tokenInFragment('#token=a.b.c')).toBe('a.b.c');
    expect(tokenInFragment('#other=1&token=a.b-c_d')).toBe('a.b-c_d');
    expect(tokenInFragment('#token=')).toBeNull();
    expect(tokenInFragment('#tasks')).toBeNull();
    expect(tokenInFragment('')).toBeNull();
  });
});
