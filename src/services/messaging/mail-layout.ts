/**
 * The look of e-mails, as HTML that reads well on a phone and as plain text that holds the same facts. The HTML is
 * mail-layout.mjml, compiled by `npm run mail-layout`; all that is put into it is escaped, and its only links are ours.
 */
import { readFileSync } from 'node:fs';

export interface MailContent {
  /** BCP 47. */
  readonly locale: string;
  readonly subject: string;
  /** Who writes: stands above the message. */
  readonly sender: string;
  /** Stands below it. */
  readonly address: string;
  /** With a blank line between paragraphs. A paragraph of words that end in `link` becomes a button of these words. */
  readonly body: string;
  /** An address of ours that the body may hold; null: none. */
  readonly link: string | null;
  /** Label and value. */
  readonly details: readonly (readonly [label: string, value: string])[];
  readonly closing: string | null;
  readonly unsubscribe: { readonly text: string; readonly url: string } | null;
}

/** In characters; more would not look like a button. */
const LONGEST_BUTTON = 70;
const LAYOUT = readFileSync(new URL('./mail-layout.html', import.meta.url), 'utf8');

/** As plain text, ending in a line break. */
export function mailText(content: MailContent): string {
  const { details, closing, unsubscribe } = content;
  const parts = [
    ...paragraphsOf(content.body),
    details.map(([label, value]) => `${label}: ${value}`).join('\n'),
    closing ?? '',
    content.address,
    unsubscribe === null ? '' : `${unsubscribe.text}: ${unsubscribe.url}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** As a whole HTML document. */
export function mailHtml(content: MailContent): string {
  const { locale, subject, sender, address, details, closing, unsubscribe } = content;
  const paragraphs = paragraphsOf(content.body);
  const preview = paragraphs.slice(0, 3).join(' ').slice(0, 150);
  const withBody = replaceBlock(LAYOUT, 'body', (block) =>
    paragraphs.map((paragraph) => bodyPart(block, paragraph, content.link)).join('\n'),
  );
  const withDetails = replaceBlock(withBody, 'details', (block) =>
    details.length === 0
      ? ''
      : replaceBlock(block, 'detail', (row) =>
          details
            .map(([label, value]) => fill(row, { label: escaped(label), value: lines(value) }))
            .join('\n'),
        ),
  );
  const withClosing = replaceBlock(withDetails, 'closing', (block) =>
    closing === null ? '' : fill(block, { text: lines(closing) }),
  );
  const whole = replaceBlock(withClosing, 'unsubscribe', (block) =>
    unsubscribe === null
      ? ''
      : fill(block, { text: escaped(unsubscribe.text), url: escaped(unsubscribe.url) }),
  );
  return fill(whole, {
    lang: escaped(locale),
    subject: escaped(subject),
    preview: escaped(preview),
    sender: escaped(sender),
    address: escaped(address),
  });
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function bodyPart(block: string, paragraph: string, link: string | null): string {
  const words = link !== null && paragraph.endsWith(link) ? paragraph.slice(0, -link.length).trim() : '';
  const label = words.replace(/\s*[:：]$/, '');
  if (link === null || label === '' || label.includes('\n') || label.length > LONGEST_BUTTON) {
    return fill(blockOf(block, 'paragraph'), { text: withLink(lines(paragraph), link) });
  }
  return fill(blockOf(block, 'button'), { text: escaped(label), url: escaped(link) });
}

function withLink(html: string, link: string | null): string {
  if (link === null) return html;
  const url = escaped(link);
  return html.replaceAll(url, () => `<a href="${url}">${url}</a>`);
}

/** Blocks of the layout stand between `<!--[name-->` and `<!--name]-->`. */
function replaceBlock(html: string, name: string, render: (block: string) => string): string {
  const [start, end] = [`<!--[${name}-->`, `<!--${name}]-->`];
  const [before, after] = [html.indexOf(start), html.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`The layout of e-mails has no block "${name}"`);
  return (
    html.slice(0, before) + render(html.slice(before + start.length, after)) + html.slice(after + end.length)
  );
}

function blockOf(html: string, name: string): string {
  let found = '';
  replaceBlock(html, name, (block) => {
    found = block;
    return '';
  });
  return found;
}

/** Whatever is put in has its braces escaped, so that a name written "{{url}}" is never taken for a place. */
function fill(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.codePointAt(0)};`);
}
