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
/** What mail programs show beside the subject; in whole characters. */
const LONGEST_PREVIEW = 150;

const LAYOUT = readLayout();

/** Text, and names of places, in turn. */
type Block = readonly string[];

function blockOf(html: string): Block {
  return html.split(/\{\{(\w+)\}\}/);
}

/** The document with a place for each block, and the blocks: they stand between `<!--[name-->` and `<!--name]-->`. */
function readLayout() {
  const compiled = readFileSync(new URL('./mail-layout.html', import.meta.url), 'utf8');
  const blocks = new Map<string, string>();
  const takeOut = (html: string): string =>
    html.replace(/<!--\[(\w+)-->([\s\S]*?)<!--\1\]-->/g, (_, name: string, block: string) => {
      blocks.set(name, takeOut(block));
      return `{{${name}}}`;
    });
  const document = takeOut(compiled);
  const block = (name: string): Block => {
    const found = blocks.get(name);
    if (found === undefined) throw new Error(`The layout of e-mails has no block "${name}"`);
    return blockOf(found);
  };
  return {
    document: blockOf(document),
    paragraph: block('paragraph'),
    button: block('button'),
    details: block('details'),
    detail: block('detail'),
    rest: block('rest'),
    closing: block('closing'),
    unsubscribe: block('unsubscribe'),
  };
}

/** As plain text, ending in a line break. */
export function mailText(content: MailContent): string {
  const { details, closing, unsubscribe } = content;
  const [words, actions] = partsOf(content);
  const parts = [
    ...words,
    details.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...actions,
    closing ?? '',
    content.address,
    unsubscribe === null ? '' : `${unsubscribe.text}: ${unsubscribe.url}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** As a whole HTML document. */
export function mailHtml(content: MailContent): string {
  const { locale, subject, sender, address, details, closing, unsubscribe, link } = content;
  const [words, actions] = partsOf(content);
  const preview = Array.from(words.slice(0, 3).join(' ')).slice(0, LONGEST_PREVIEW).join('');
  const rows = details.map(([label, value]) =>
    fill(LAYOUT.detail, { label: escaped(label), value: lines(value) }),
  );
  const html = (paragraphs: readonly string[]) => paragraphs.map((one) => bodyPart(one, link)).join('\n');
  return fill(LAYOUT.document, {
    lang: escaped(locale),
    subject: escaped(subject),
    preview: escaped(preview),
    sender: escaped(sender),
    address: escaped(address),
    body: html(words),
    details: rows.length === 0 ? '' : fill(LAYOUT.details, { detail: rows.join('\n') }),
    rest: actions.length === 0 ? '' : fill(LAYOUT.rest, { rest: html(actions) }),
    closing: closing === null ? '' : fill(LAYOUT.closing, { text: lines(closing) }),
    unsubscribe:
      unsubscribe === null
        ? ''
        : fill(LAYOUT.unsubscribe, { text: escaped(unsubscribe.text), url: escaped(unsubscribe.url) }),
  });
}

/** What stands above the details, and what the reader can do, which stands below them. */
function partsOf({ body, link }: MailContent): [words: string[], actions: string[]] {
  const paragraphs = paragraphsOf(body);
  const first = paragraphs.findIndex((paragraph) => buttonLabel(paragraph, link) !== null);
  return first < 0 ? [paragraphs, []] : [paragraphs.slice(0, first), paragraphs.slice(first)];
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function bodyPart(paragraph: string, link: string | null): string {
  const label = buttonLabel(paragraph, link);
  return label === null || link === null
    ? fill(LAYOUT.paragraph, { text: withLink(lines(paragraph), link) })
    : fill(LAYOUT.button, { text: escaped(label), url: escaped(link) });
}

/** The words of a paragraph that ends in the link; null for what is no button. */
function buttonLabel(paragraph: string, link: string | null): string | null {
  if (link === null || !paragraph.endsWith(link)) return null;
  const label = paragraph.slice(0, -link.length).trim().replace(/\s*:$/, '');
  return label === '' || label.includes('\n') || label.length > LONGEST_BUTTON ? null : label;
}

function withLink(html: string, link: string | null): string {
  if (link === null) return html;
  const url = escaped(link);
  return html.replaceAll(url, () => `<a href="${url}">${url}</a>`);
}

/** Whatever is put in has its braces escaped, so that a name written "{{url}}" is never taken for a place. */
function fill(block: Block, values: Readonly<Record<string, string>>): string {
  return block.map((part, index) => (index % 2 === 0 ? part : (values[part] ?? ''))).join('');
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.codePointAt(0)};`);
}
