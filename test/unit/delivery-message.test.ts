import { describe, expect, test } from '@jest/globals';
import {
  composeVisitMessage,
  type MessageFacts,
} from '../../src/services/messaging/compose-visit-message.js';

const facts: MessageFacts = {
  id: '0195a000-0000-7000-8000-000000000001',
  kind: 'VISIT_BOOKED',
  visitId: '0195a000-0000-7000-8000-000000000002',
  startsAt: new Date('2026-03-30T07:30:00.000Z'),
  endsAt: new Date('2026-03-30T08:00:00.000Z'),
  bookedAt: new Date('2026-03-02T08:00:00.000Z'),
  bookingNumber: 1,
  clinicLocale: 'pl',
  patientLocale: 'en',
  patientFirstName: 'Jan',
  serviceName: 'Check-up',
  practitionerFirstName: 'Ada',
  practitionerLastName: 'Nowak',
  branchName: 'Old Town',
  branchAddress: 'Rynek 1',
  branchCity: 'Kraków',
  timeZone: 'Europe/Warsaw',
};
const compose = (change: Partial<MessageFacts>) =>
  composeVisitMessage({ ...facts, ...change }, 'jan@patients.example');

describe('the message of a visit', () => {
  test('says when, what, with whom and where, in the branch’s time with its zone', () => {
    const { subject, text } = compose({});
    expect(subject).toMatch(/^Your visit is booked: March 30 at 09:30.AM, Old Town$/);
    expect(text).toMatch(/^Hello Jan,\n/);
    expect(text).toMatch(/When: Monday, March 30, 2026 at 09:30.AM GMT\+2/);
    expect(text).toContain('Service: Check-up');
    expect(text).toContain('With: Ada Nowak');
    expect(text).toContain('Where: Old Town, Rynek 1, Kraków');
  });

  test.each([
    ['pt-BR', 'segunda-feira', 'Sua consulta está marcada'],
    ['pl', 'poniedziałek', 'Wizyta została zarezerwowana'],
    ['uk', 'понеділок', 'Вас записано на прийом'],
    ['ru', 'понедельник', 'Вы записаны на приём'],
    ['es', 'lunes', 'Su cita está reservada'],
    ['en-GB', '30 March 2026', 'Your visit is booked'],
  ])('is in %s for who speaks it', (patientLocale, day, words) => {
    const { text } = compose({ patientLocale });
    expect(text).toContain(day);
    expect(text).toContain(words);
  });

  test('falls back to the language alone, then to the clinic’s, then to English', () => {
    expect(compose({ patientLocale: 'pt' }).text).toContain('Sua consulta');
    expect(compose({ patientLocale: 'pt-PT' }).text).toContain('Sua consulta');
    expect(compose({ patientLocale: 'ja' }).text).toContain('Wizyta');
    expect(compose({ patientLocale: 'not a locale' }).text).toContain('Wizyta');
    expect(compose({ patientLocale: 'constructor', clinicLocale: 'ja' }).text).toContain('Your visit');
  });

  test('cannot be made to carry markup by a name', () => {
    const { html, text } = compose({ patientFirstName: '<b>"Jan" & co</b>' });
    expect(html).toContain('&lt;b&gt;&quot;Jan&quot; &amp; co&lt;/b&gt;');
    expect(html).not.toContain('<b>');
    expect(text).toContain('<b>"Jan" & co</b>');
  });

  test('a booking carries a calendar file in UTC whose identity outlives a move', () => {
    const [file] = compose({ bookingNumber: 3 }).attachments;
    expect(file?.filename).toBe('visit.ics');
    expect(file?.contentType).toContain('text/calendar');
    const lines = file?.content.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        `UID:${facts.visitId}`,
        'SEQUENCE:2',
        'DTSTART:20260330T073000Z',
        'DTEND:20260330T080000Z',
        'DTSTAMP:20260302T080000Z',
        'METHOD:PUBLISH',
      ]),
    );
  });

  test('a reminder carries none', () => {
    const message = compose({ kind: 'REMINDER' });
    expect(message.subject).toContain('Reminder');
    expect(message.attachments).toEqual([]);
  });
});
