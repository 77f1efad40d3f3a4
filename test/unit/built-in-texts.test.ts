import { describe, expect, test } from '@jest/globals';
import { CHANNELS } from '../../src/entities/messaging/delivery.js';
import { NOTIFICATION_KINDS } from '../../src/entities/messaging/notification-kind.js';
import { LANGUAGES, type Language } from '../../src/entities/messaging/template.js';
import { checkTemplate } from '../../src/services/messaging/check-template.js';
import { composeMessage } from '../../src/services/messaging/compose-message.js';
import { sampleFacts, sampleVariants } from '../../src/services/messaging/sample-facts.js';
import { meaningOf } from '../../src/services/messaging/stop-words.js';
import type { TemplateKey } from '../../src/services/messaging/template-variables.js';
import { builtInText, layoutWords, localeOfLanguage } from '../../src/services/messaging/texts/index.js';

const ALL: TemplateKey[] = NOTIFICATION_KINDS.flatMap((kind) =>
  CHANNELS.flatMap((channel) => LANGUAGES.map((language) => ({ kind, channel, language }))),
);
const BRANCH = {
  name: 'Centro',
  address: 'Rua Augusta 100',
  city: 'São Paulo',
  timeZone: 'America/Sao_Paulo',
};
const namesOf = (found: { key: TemplateKey }[]) => [...new Set(found.map(({ key }) => nameOf(key)))];
const nameOf = ({ kind, channel, language }: TemplateKey) => `${kind} ${channel} ${language}`;
const WORDS = [
  ...([
    'when',
    'what',
    'who',
    'where',
    'closing',
    'unsubscribe',
    'stopBySms',
    'stopWord',
    'fileName',
  ] as const),
];
const CYRILLIC: readonly Language[] = ['uk', 'ru'];

test.each(ALL.map((key) => [nameOf(key), key] as const))('%s can be used as it is', (_, key) => {
  expect(checkTemplate({ ...key, ...builtInText(key.kind, key.channel, key.language) })).toEqual([]);
});

describe('every built-in text', () => {
  const composed = ALL.flatMap((key) =>
    sampleVariants(key).map((facts) => ({
      key,
      facts,
      ...composeMessage({ ...facts, clinicName: 'Sorriso', branch: BRANCH }),
    })),
  );

  test('leaves no braces and no “none” behind', () => {
    const left = composed.filter(({ subject, text }) =>
      /[{}]|\bnone\b|undefined|null|NaN/.test(`${subject ?? ''} ${text}`),
    );
    expect(namesOf(left)).toEqual([]);
  });

  test('says the times of its visit by the branch’s clocks, in formats of its language', () => {
    const timed = composed.filter(({ key, text, subject }) => {
      const source = builtInText(key.kind, key.channel, key.language);
      if (!`${source.subject} ${source.body}`.includes('{startsAt, time')) return false;
      // 13:30 in UTC.
      return !/\b10[:.h]30\b/.test(`${subject ?? ''} ${text}`);
    });
    expect(namesOf(timed)).toEqual([]);
  });

  test('names the clinic, and in e-mails whom it is for', () => {
    const nameless = composed.filter(
      ({ key: { kind, channel }, text }) =>
        (channel === 'EMAIL' && !text.includes('Maria')) ||
        (channel !== 'PUSH' && !kind.startsWith('TASK') && !text.includes('Sorriso')),
    );
    expect(namesOf(nameless)).toEqual([]);
  });

  test('carries its link where there is one', () => {
    const { link } = sampleFacts({ kind: 'REMINDER', channel: 'SMS', language: 'en' }).variables;
    const visitKinds = ['VISIT_BOOKED', 'VISIT_MOVED', 'REMINDER', 'REVIEW_REQUEST', 'SATISFACTION_SURVEY'];
    const without = composed.filter(
      ({ key, facts, text }) =>
        key.channel !== 'PUSH' &&
        [...visitKinds, 'REBOOKING_INVITATION', 'FREED_SLOT_OFFER'].includes(key.kind) &&
        facts.variables.link === link &&
        !text.includes(String(link)),
    );
    expect(namesOf(without)).toEqual([]);
  });

  test('is an SMS of few segments', () => {
    const sizes = composed.filter(({ key }) => key.channel === 'SMS');
    const long = sizes.filter(
      ({ key, segments }) => (segments ?? 99) > (CYRILLIC.includes(key.language) ? 4 : 2),
    );
    const told = long.map(({ key, segments, encoding }) => `${nameOf(key)}: ${segments} of ${encoding}`);
    expect([...new Set(told)]).toEqual([]);
  });

  test('is an SMS in GSM-7 where the language has Latin letters', () => {
    const dear = composed.filter(
      ({ key: { channel, language }, encoding }) =>
        channel === 'SMS' && !CYRILLIC.includes(language) && encoding !== 'GSM_7',
    );
    expect(namesOf(dear)).toEqual([]);
  });

  test('asks for no number by SMS but the 1 that confirms', () => {
    const surveys = composed.filter(
      ({ key, facts }) =>
        key.kind === 'SATISFACTION_SURVEY' && key.channel === 'SMS' && facts.variables.link === 'none',
    );
    const asking = surveys.filter(({ text }) =>
      /reply|respond[ae] com|responda con|odpisac|в ответ|у відповідь/i.test(text),
    );
    expect(namesOf(asking)).toEqual([]);
    expect(surveys.filter(({ text }) => /\bapp\b|aplikacji|приложении|застосунку/.test(text))).toHaveLength(
      surveys.length,
    );
  });

  test('differs from language to language', () => {
    const same = NOTIFICATION_KINDS.flatMap((kind) =>
      CHANNELS.filter((channel) => {
        const bodies = LANGUAGES.map((language) => builtInText(kind, channel, language).body);
        // What a rule or campaign says is the clinic's own, whatever the language.
        return new Set(bodies.filter((body) => body !== '{text}')).size < new Set(bodies).size - 1;
      }).map((channel) => `${kind} ${channel}`),
    );
    expect(same).toEqual([]);
    for (const kind of NOTIFICATION_KINDS) {
      expect(new Set(LANGUAGES.map((language) => builtInText(kind, 'EMAIL', language).body)).size).toBe(6);
    }
  });
});

test.each(LANGUAGES.map((language) => [language]))('the words around e-mails in %s', (language) => {
  const words = layoutWords(language);
  expect(WORDS.filter((word) => words[word].trim() === '')).toEqual([]);
  expect(words.stopBySms).toContain(words.stopWord);
  expect(meaningOf(words.stopWord)).toBe('STOP');
  expect(words.fileName).toMatch(/^[a-z0-9-]+$/);
  expect(new Intl.Locale(localeOfLanguage(language)).language).toBe(language.slice(0, 2));
});
