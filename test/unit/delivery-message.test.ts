import { describe, expect, test } from '@jest/globals';
import { composeMessage } from '../../src/services/messaging/compose-message.js';
import type { BranchFacts, MessageFacts, VisitFacts } from '../../src/services/messaging/message-facts.js';

const visit: VisitFacts = {
  visitId: '0195a000-0000-7000-8000-000000000002',
  startsAt: new Date('2026-03-30T07:30:00.000Z'),
  endsAt: new Date('2026-03-30T08:00:00.000Z'),
  bookedAt: new Date('2026-03-02T08:00:00.000Z'),
  bookingNumber: 1,
  serviceName: 'Check-up',
  practitionerFirstName: 'Ada',
  practitionerLastName: 'Nowak',
  selfServiceEnabled: true,
};
const branch: BranchFacts = {
  name: 'Old Town',
  address: 'Rynek 1',
  city: 'Kraków',
  timeZone: 'Europe/Warsaw',
};
const facts: MessageFacts = {
  id: '0195a000-0000-7000-8000-000000000001',
  clinicId: '0195a000-0000-7000-8000-000000000003',
  kind: 'VISIT_BOOKED',
  channel: 'EMAIL',
  clinicName: 'Smile',
  clinicLocale: 'pl',
  recipientLocale: 'en',
  recipientFirstName: 'Jan',
  visit,
  branch,
  variables: {},
  template: null,
  marketing: false,
  unsubscribeUrl: null,
};
const compose = (change: Partial<MessageFacts>) => composeMessage({ ...facts, ...change });
const template = (body: string, subject: string | null = 'Subject') => ({ id: 'a', subject, body });

describe('the e-mail of a visit', () => {
  test('says when, what, with whom and where, in the branch’s time with its zone', () => {
    const { subject, text } = compose({});
    expect(subject).toMatch(/^Your visit is booked: March 30, 9:30.AM, Old Town$/);
    expect(text).toMatch(/^Hello Jan,\n/);
    expect(text).toMatch(/When: Monday, March 30, 2026 at 09:30.AM GMT\+2/);
    expect(text).toContain('Service: Check-up');
    expect(text).toContain('With: Ada Nowak');
    expect(text).toContain('Where: Old Town, Rynek 1, Kraków');
  });

  test('says the same in its HTML', () => {
    const { html } = compose({});
    for (const words of [
      'Hello Jan,',
      'Monday, March 30, 2026',
      'Check-up',
      'Ada Nowak',
      'Old Town, Rynek 1, Kraków',
    ]) {
      expect(html).toContain(words);
    }
  });

  test.each([
    ['pt-BR', 'segunda-feira', 'Sua consulta está marcada'],
    ['pl', 'poniedziałek', 'wizyt'],
    ['uk', 'понеділок', 'прийом'],
    ['ru', 'понедельник', 'приём'],
    ['es', 'lunes', 'cita'],
    ['en-GB', '30 March 2026', 'Your visit is booked'],
  ])('is in %s for who speaks it', (recipientLocale, day, words) => {
    const { text } = compose({ recipientLocale });
    expect(text).toContain(day);
    expect(text).toContain(words);
  });

  test('falls back to the language alone, then to the clinic’s, then to English', () => {
    const wordsOf = (change: Partial<MessageFacts>) => compose(change).text.split('\n')[2];
    expect(wordsOf({ recipientLocale: 'pt' })).toBe(wordsOf({ recipientLocale: 'pt-BR' }));
    expect(wordsOf({ recipientLocale: 'pt-PT' })).toBe(wordsOf({ recipientLocale: 'pt-BR' }));
    expect(wordsOf({ recipientLocale: 'ja' })).toBe(wordsOf({ recipientLocale: 'pl' }));
    expect(wordsOf({ recipientLocale: 'not a locale' })).toBe(wordsOf({ recipientLocale: 'pl' }));
    expect(wordsOf({ recipientLocale: 'constructor', clinicLocale: 'ja' })).toBe(
      wordsOf({ recipientLocale: 'en' }),
    );
  });

  test('cannot be made to carry markup by a name', () => {
    const { html, text } = compose({ recipientFirstName: '<b>"Jan" & {{url}}</b><!--[body-->' });
    expect(html).toContain('&#60;b&#62;&#34;Jan&#34; &#38; &#123;&#123;url&#125;&#125;&#60;/b&#62;');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<!--[body');
    expect(text).toContain('<b>"Jan" & {{url}}</b>');
  });

  test('leads to its page by one button, and by an address in plain text', () => {
    const link = 'https://clinic.example/v/abc?d=1&e=2';
    const { html, text } = compose({ variables: { link } });
    expect(html?.match(/href="[^"]*"/g)).toEqual(['href="https://clinic.example/v/abc?d=1&#38;e=2"']);
    expect(html).toContain('>Confirm, move or cancel it here</a>');
    expect(text).toContain(`Confirm, move or cancel it here: ${link}`);
  });

  test('with a way to unsubscribe shows it in both', () => {
    const { html, text } = compose({ unsubscribeUrl: 'https://clinic.example/u/abc' });
    expect(html).toContain('href="https://clinic.example/u/abc"');
    expect(text).toContain('Unsubscribe from these messages: https://clinic.example/u/abc');
    expect(compose({}).html).not.toContain('nsubscribe');
  });

  test('about a cancelled one does not look forward to it', () => {
    const { text } = compose({ kind: 'VISIT_CANCELLED' });
    expect(text).toContain('When: Monday');
    expect(text).not.toContain('look forward');
  });
});

describe('the calendar file', () => {
  const linesOf = (change: Partial<MessageFacts>) => compose(change).attachments[0]?.content.split('\r\n');

  test('of a booking is in UTC, and its identity outlives a move', () => {
    const [file] = compose({ kind: 'VISIT_MOVED', visit: { ...visit, bookingNumber: 3 } }).attachments;
    expect(file?.filename).toBe('visit.ics');
    expect(file?.contentType).toContain('text/calendar');
    expect(file?.content.split('\r\n')).toEqual(
      expect.arrayContaining([
        `UID:${visit.visitId}`,
        'SEQUENCE:2',
        'DTSTART:20260330T073000Z',
        'DTEND:20260330T080000Z',
        'DTSTAMP:20260302T080000Z',
        'METHOD:PUBLISH',
      ]),
    );
    expect(linesOf({})).toContain('SEQUENCE:0');
  });

  test('of a cancellation takes the visit out of the calendar', () => {
    const lines = linesOf({ kind: 'VISIT_CANCELLED' });
    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1', `UID:${visit.visitId}`]),
    );
  });

  test('goes with no reminder, and by e-mail alone', () => {
    expect(compose({ kind: 'REMINDER' }).attachments).toEqual([]);
    expect(compose({ channel: 'SMS' }).attachments).toEqual([]);
    expect(compose({ channel: 'PUSH' }).attachments).toEqual([]);
  });
});

describe('an SMS', () => {
  test('is the text alone, in one segment of GSM-7 where the language allows it', () => {
    const { text, subject, html, encoding, segments } = compose({ channel: 'SMS' });
    expect(text).toContain('Jan');
    expect(text).toContain('9:30 AM');
    expect([subject, html, encoding, segments]).toEqual([null, null, 'GSM_7', 1]);
  });

  test('names neither service, nor who treats, nor a last name', () => {
    for (const channel of ['SMS', 'PUSH'] as const) {
      const { text, subject } = compose({ channel });
      expect(`${subject} ${text}`).not.toMatch(/Check-up|Ada|Nowak/);
      expect(() => compose({ channel, template: template('{serviceName}') })).toThrow('serviceName');
    }
  });
});

describe('an SMS in GSM-7', () => {
  const polish: Partial<MessageFacts> = {
    ...{ channel: 'SMS', recipientLocale: 'pl', recipientFirstName: 'Łukasz', clinicName: 'Zęby “Śmiech”' },
    branch: { ...branch, address: 'Puławska 12–14' },
  };

  test('stays so whoever it is for and wherever they go', () => {
    const { text, encoding, segments } = compose(polish);
    expect(text).toBe('Zeby "Smiech": Lukasz, wizyta zarezerwowana na 30.03 o 09:30, Pulawska 12-14.');
    expect([encoding, segments]).toEqual(['GSM_7', 1]);
  });

  test('keeps the accents that it has', () => {
    const { text, encoding } = compose({ ...polish, recipientFirstName: 'José Åsa', clinicName: 'João' });
    expect(text).toMatch(/^Joao: José Åsa,/);
    expect(encoding).toBe('GSM_7');
  });

  test('says a month of the clinic’s own text in its letters too', () => {
    const own = template('{clinicName}: {startsAt, date, ::EEEdMMMM}', null);
    const { text, encoding } = compose({ ...polish, recipientLocale: 'pt-BR', template: own });
    expect(text).toBe('Zeby "Smiech": seg., 30 de marco');
    expect(encoding).toBe('GSM_7');
  });

  test('is given up, and nothing loses its accents, for a text with accents of its own', () => {
    const own = template('{firstName}, do zobaczenia we środę', null);
    const { text, encoding } = compose({ ...polish, template: own });
    expect(text).toBe('Łukasz, do zobaczenia we środę');
    expect(encoding).toBe('UCS_2');
  });

  test('is given up for Cyrillic, which stays as it is written', () => {
    const { text, encoding } = compose({ ...polish, recipientFirstName: 'Оксана' });
    expect(text).toMatch(/^Zęby “Śmiech”: Оксана, .*Puławska 12–14\.$/);
    expect(encoding).toBe('UCS_2');
    expect(compose({ ...polish, recipientLocale: 'ru' }).text).toContain('Łukasz');
  });
});

describe('a care kind that a clinic made marketing', () => {
  test.each([
    ['pt-BR', 'Para sair, responda SAIR.'],
    ['pl', 'Rezygnacja: prosimy odpisac STOP.'],
    ['uk', 'Відмовитися: СТОП'],
    ['ru', 'Отказаться: СТОП'],
    ['en', 'Reply STOP to opt out.'],
    ['es', 'Para no recibir estos mensajes, responda BAJA.'],
  ])('says in %s how to stop its SMS', (recipientLocale, hint) => {
    const of = (change: Partial<MessageFacts>) =>
      compose({ channel: 'SMS', kind: 'REMINDER', recipientLocale, ...change }).text;
    expect(of({ marketing: true })).toBe(`${of({})}\n${hint}`);
    expect(of({ marketing: true, template: template('Hi!', null) })).toBe(`Hi!\n${hint}`);
    const sizes = compose({ channel: 'SMS', kind: 'REMINDER', recipientLocale, marketing: true });
    expect(sizes.segments).toBeLessThanOrEqual(recipientLocale === 'uk' || recipientLocale === 'ru' ? 3 : 2);
  });

  test('says so once, where its text does', () => {
    const own = template('Send STOP to stop', null);
    expect(compose({ channel: 'SMS', kind: 'REMINDER', marketing: true, template: own }).text).toBe(
      'Send STOP to stop',
    );
    const campaign = { kind: 'CAMPAIGN', variables: { title: 'A', text: 'B' }, visit: null } as const;
    const { text } = compose({ channel: 'SMS', marketing: true, ...campaign });
    expect(text.match(/STOP/g)).toHaveLength(1);
  });

  test('does not take the word within another for it', () => {
    const own = template('STOPWATCH {clinicName}', null);
    const { text } = compose({ channel: 'SMS', marketing: true, template: own });
    expect(text).toBe('STOPWATCH Smile\nReply STOP to opt out.');
  });

  test('adds nothing to e-mail and push', () => {
    const { text } = compose({ channel: 'PUSH', marketing: true });
    expect(text).toBe(compose({ channel: 'PUSH' }).text);
    expect(compose({ marketing: true }).text).toBe(compose({}).text);
  });
});

describe('the clinic’s own text', () => {
  test('comes in place of the built-in one, and says so', () => {
    const composed = compose({ template: template('See you at {startsAt, time, short}!') });
    expect(composed.templateId).toBe('a');
    expect(composed.subject).toBe('Subject');
    expect(composed.text).toMatch(/^See you at 9:30.AM!\n/);
  });

  test('with a subject of several lines has one', () => {
    const composed = compose({ template: template('Text', 'Hello\r\nBcc: {firstName}') });
    expect(composed.subject).toBe('Hello Bcc: Jan');
  });

  test('that names what there is not, or says nothing, cannot be filled in', () => {
    expect(() => compose({ template: template('{points}') })).toThrow('points');
    expect(() => compose({ template: template('{constructor}') })).toThrow('constructor');
    expect(() => compose({ template: template(' ') })).toThrow('empty');
  });
});

test('points expire on the same date in every time zone', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Warsaw']) {
    const { text } = compose({
      kind: 'POINTS_EXPIRING',
      visit: null,
      branch: { ...branch, timeZone },
      variables: { points: 1, expiresOn: '2026-10-25' },
      template: template('{points, plural, one {# point} other {# points}} until {expiresOn, date, long}'),
    });
    expect(text).toMatch(/^1 point until October 25, 2026\n/);
  }
});
