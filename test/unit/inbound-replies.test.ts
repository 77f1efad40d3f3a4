/** What patients are answered by SMS: short, and in letters that cost no more than they must. */
import { describe, expect, test } from '@jest/globals';
import { smsSizeOf } from '../../src/services/messaging/sms-segments.js';
import { dayAndTime, repliesFor } from '../../src/services/messaging/texts/inbound-replies.js';

const CLINIC = 'Clínica Sorriso São João';
/** In every language's longest month and weekday. */
const INSTANTS = ['2026-09-23', '2026-02-25', '2026-10-31', '2026-03-14'].map(
  (day) => new Date(`${day}T13:30:00Z`),
);

const repliesIn = (locale: string) => {
  const { replies, locale: formats } = repliesFor(locale, 'en');
  return [
    replies.stopped(CLINIC),
    replies.pleaseCall(CLINIC),
    ...INSTANTS.map((at) => replies.confirmed(dayAndTime(at, formats, 'Europe/Warsaw'), CLINIC)),
  ];
};

describe('a reply', () => {
  test.each(['pt-BR', 'pl', 'es', 'en'])('in %s is one SMS of GSM-7', (locale) => {
    for (const reply of repliesIn(locale)) {
      expect([reply, smsSizeOf(reply)]).toEqual([reply, { encoding: 'GSM_7', segments: 1 }]);
    }
  });

  test.each(['uk', 'ru'])('in %s names the clinic as it is written', (locale) => {
    for (const reply of repliesIn(locale)) {
      expect(reply).toContain(CLINIC);
      expect(smsSizeOf(reply).segments).toBeLessThanOrEqual(3);
    }
  });
});
