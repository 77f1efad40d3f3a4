import { describe, expect, test } from '@jest/globals';
import { type MailContent, mailHtml, mailText } from '../../src/services/messaging/mail-layout.js';

const link = 'https://clinic.example/v/abc?d=1&e=2';
const content: MailContent = {
  locale: 'en-GB',
  subject: 'Your visit',
  sender: 'Smile',
  address: 'Smile · Old Town',
  body: `Hello Jan,\n\nYour visit is booked.\nSee you!\n\nConfirm or move it: ${link}`,
  link,
  details: [
    ['When', 'Monday'],
    ['Where', 'Rynek 1\nsecond floor'],
  ],
  closing: 'We look forward to seeing you.',
  unsubscribe: { text: 'Unsubscribe', url: 'https://clinic.example/u/abc' },
};
const made = (change: Partial<MailContent> = {}) => ({
  html: mailHtml({ ...content, ...change }),
  text: mailText({ ...content, ...change }),
});

describe('an e-mail', () => {
  test('as plain text holds all that its HTML does, in the same order', () => {
    const { html, text } = made();
    expect(text).toBe(
      [
        'Hello Jan,',
        'Your visit is booked.\nSee you!',
        'When: Monday\nWhere: Rynek 1\nsecond floor',
        `Confirm or move it: ${link}`,
        'We look forward to seeing you.',
        'Smile · Old Town',
        'Unsubscribe: https://clinic.example/u/abc\n',
      ].join('\n\n'),
    );
    const shown = html.slice(html.indexOf('<body'), html.length);
    const body = shown.slice(shown.indexOf('Smile</div>'));
    const places = [
      'Hello Jan,',
      'Your visit is booked.<br>See you!',
      '>Monday<',
      '>Rynek 1<br>second floor<',
      '>Confirm or move it</a>',
      'We look forward to seeing you.',
      'Smile · Old Town',
      '>Unsubscribe</a>',
    ].map((words) => body.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('leaves nothing of the layout’s own marks behind', () => {
    for (const change of [{}, { details: [], closing: null, unsubscribe: null, link: null }]) {
      expect(made(change).html).not.toMatch(/\{\{|\}\}|<!--\[\w+-->|<!--\w+\]-->/);
    }
  });

  test('without details, closing or a way to unsubscribe shows no empty ones', () => {
    const { html, text } = made({ details: [], closing: null, unsubscribe: null });
    expect(html).not.toContain('<th');
    expect(html.match(/href=/g)).toHaveLength(1);
    expect(text).not.toContain('Unsubscribe');
    expect(text).not.toMatch(/\n{3}/);
  });

  test('has no links but ours, asks nobody else for anything, and escapes all that is put in', () => {
    const nasty = '"><script>alert(1)</script><img src=x> {{url}} <!--[body--> https://evil.example';
    const { html } = made({
      ...{ subject: nasty, sender: nasty, address: nasty, body: nasty, closing: nasty, locale: '"' },
      details: [[nasty, nasty]],
      unsubscribe: { text: nasty, url: 'https://clinic.example/u/"><script>' },
    });
    expect(html).not.toMatch(/<script|<img|<!--\[body/);
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="https://clinic.example/u/&#34;&#62;&#60;script&#62;"',
    ]);
    expect(html).not.toMatch(/@import|<link|url\(/);
  });

  test('with a link inside a sentence leads there from the sentence', () => {
    const { html } = made({ body: `See ${link} for more.` });
    expect(html).toContain('See <a href="https://clinic.example/v/abc?d=1&#38;e=2">');
    expect(html).not.toContain('class="button"');
  });

  test('shows a beginning beside the subject that cuts no character in two', () => {
    for (const before of [148, 149, 150]) {
      expect(made({ body: `${'a'.repeat(before)}😀b` }).html.isWellFormed()).toBe(true);
    }
  });

  test('is a document that phones show at their own width', () => {
    const { html } = made();
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB"/);
    expect(html).toContain('width=device-width');
    expect(html).toContain('<title>Your visit</title>');
  });
});
