import { describe, expect, test } from '@jest/globals';
import { fillTemplate, TemplateError } from '../../src/services/messaging/fill-template.js';
import { misusesOf } from '../../src/services/messaging/template-syntax.js';
import { variablesOf } from '../../src/services/messaging/template-variables.js';

const at = new Date('2026-03-29T00:30:00.000Z');
const fill = (source: string, values: Parameters<typeof fillTemplate>[1]['values'], locale = 'en') =>
  fillTemplate(source, { locale, timeZone: 'Europe/Warsaw', values }).replaceAll('\u202f', ' ');

describe('a template', () => {
  test('has its times by the branch’s clocks, on the day that they change too', () => {
    const source = '{at, time, short}';
    expect(fill(source, { at })).toBe('1:30 AM');
    expect(fill(source, { at: new Date(at.getTime() + 3_600_000) })).toBe('3:30 AM');
    expect(
      fillTemplate('{at, date, short}', { locale: 'en', timeZone: 'America/Sao_Paulo', values: { at } }),
    ).toBe('3/28/26');
  });

  test('has the formats of its locale', () => {
    expect(fill('{at, date, full}', { at }, 'pl')).toBe('niedziela, 29 marca 2026');
    expect(fill('{at, date, long}', { at }, 'en-GB')).toBe('29 March 2026');
    expect(fill('{at, time, short}', { at }, 'uk')).toBe('01:30');
    expect(fill('{n, number}', { n: 1234.5 }, 'pt-BR')).toBe('1.234,5');
  });

  test('has skeletons, the hours of which are those of the locale', () => {
    expect(fill('{at, date, ::EEEdMMM}', { at })).toBe('Sun, Mar 29');
    expect(fill('{at, time, ::jjmm}', { at })).toBe('01:30 AM');
    expect(fill('{at, time, ::jjmm}', { at }, 'ru')).toBe('01:30');
  });

  test('has the plurals of its language', () => {
    const source = '{n, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}';
    expect([1, 2, 5, 21, 111].map((n) => fill(source, { n }, 'ru'))).toEqual([
      '1 балл',
      '2 балла',
      '5 баллов',
      '21 балл',
      '111 баллов',
    ]);
    expect(fill('{n, plural, one {# punkt} few {# punkty} other {# punktów}}', { n: 22 }, 'pl')).toBe(
      '22 punkty',
    );
  });

  test('takes tags and quoted braces as text', () => {
    expect(fill("<b>{name}</b> '{'x'}' it''s", { name: '<i>' })).toBe("<b><i></b> {x} it's");
  });

  test('cannot be filled in without all of its values, nor with what every object has', () => {
    expect(() => fill('{name}', {})).toThrow(TemplateError);
    expect(() => fill('{constructor}', {})).toThrow(TemplateError);
    expect(() => fill('{toString}', {})).toThrow(TemplateError);
    expect(() => fill('{name', { name: 'a' })).toThrow(TemplateError);
  });

  test('with a value that looks like a template shows it as it is', () => {
    expect(fill('{name}', { name: '{other, plural, other {#}}' })).toBe('{other, plural, other {#}}');
  });
});

describe('what is wrong with a template', () => {
  const sms = variablesOf({ kind: 'FREED_SLOT_OFFER', channel: 'SMS' });
  const points = variablesOf({ kind: 'POINTS_EXPIRING', channel: 'EMAIL' });

  test.each([
    ['{firstName}: {startsAt, date, full}, {startsAt, time, short}, {slotStartsAt, date, ::EEEdMMM}'],
    ['{selfService, select, yes {{link, select, none {a} other {b {link}}}} other {}}'],
    ['{selfService, select, other {}}'],
    ["'{'lastName'}' <b>"],
    ['No variables'],
  ])('is nothing: %s', (text) => {
    expect(misusesOf(text, sms, 'en')).toEqual([]);
  });

  test.each([
    [
      '{points, plural, one {# point} other {# points}} {points, number} {points} {points, number, ::compact-short}',
    ],
    ['{expiresOn, date} {expiresOn, date, long} {expiresOn, date, ::yMMMMd}'],
    ['{points, selectordinal, one {#st} other {#th}}'],
  ])('is nothing: %s', (text) => {
    expect(misusesOf(text, points, 'en')).toEqual([]);
  });

  test.each([
    [
      '{startsAt}',
      '"startsAt" cannot be used like this. Write {startsAt, date, full} or {startsAt, time, short}.',
    ],
    ['{startsAt, plural, other {#}}', '"startsAt" cannot be used like this'],
    ['{startsAt, number}', '"startsAt" cannot be used like this'],
    ['{startsAt, date, beautiful}', '"startsAt" cannot be used like this'],
    ['{firstName, date}', 'Write {firstName}.'],
    ['{firstName, select, Anna {a} other {b}}', 'Write {firstName}.'],
    ['{selfService}', 'Write {selfService, select, yes {…} no {…} other {…}}.'],
    ['{selfService, select, maybe {a} other {b}}', 'Write {selfService, select, yes {…} no {…} other {…}}.'],
    ['{link}', 'Write {link, select, none {…} other {… {link}}}.'],
    ['{link, select, none {{link}} other {a}}', 'Write {link, select, none {…} other {… {link}}}.'],
    [
      '{selfService, select, yes {{lastName}} other {}}',
      'There is no variable "lastName" here. Use one of: firstName,',
    ],
    ['{serviceName}', 'There is no variable "serviceName" here'],
    ['Hello\n{firstName', 'Line 2, column 1: a { is not closed by a }'],
    ['{}', 'Line 1, column 1: there is no name between { and }'],
    ['{selfService, select, yes {a}}', 'needs the option other {…}'],
    ['{selfService, choose, yes {a}}', 'behind the comma stands date, time, number, plural or select'],
  ])('is told for %s', (text, message) => {
    expect(misusesOf(text, sms, 'en')).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['{expiresOn, time}', 'Write {expiresOn, date, long}.'],
    ['{expiresOn, date, ::yMMMdHm}', 'Write {expiresOn, date, long}.'],
    ['{points, date}', 'Write {points, plural,'],
    ['{points, number, furlongs}', 'Write {points, plural,'],
  ])('is told for %s', (text, message) => {
    expect(misusesOf(text, points, 'en')).toEqual([expect.stringContaining(message)]);
  });
});
