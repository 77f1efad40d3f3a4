/**
 * The page of the unsubscribe link, in the patient's language: a sentence and one button (mission.md, section 1, "Links").
 * It asks nothing of any other site, runs no script, and reads well on a narrow screen and aloud.
 */
import { createHash } from 'node:crypto';
import { languageFor } from '../services/messaging/texts/index.js';
import { UNSUBSCRIBE_WORDS } from './unsubscribe-words.js';

/**
 * - ASK: the button is there to press. DONE: nothing is left to press.
 * - BAD_LINK: the link is forged or has expired; what to do is said.
 */
export type UnsubscribeView =
  | { readonly state: 'ASK' | 'DONE'; readonly clinic: string; readonly locales: readonly string[] }
  | { readonly state: 'BAD_LINK'; readonly locales: readonly string[] };

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; text-wrap: balance; }
p { margin: 0 0 1.5rem; text-wrap: pretty; }
button { font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1.5rem; border: 2px solid transparent;
  border-radius: .5rem; background: #0b57d0; color: #fff; cursor: pointer; max-width: 100%; }
button:focus-visible { outline: 3px solid #f9ab00; outline-offset: 2px; }
`;

/** Nothing may be loaded and nothing run; the form goes back to where the page came from, and no page may frame it. */
export const UNSUBSCRIBE_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the form sends, and a mail program without asking (RFC 8058). */
export const ONE_CLICK = { name: 'List-Unsubscribe', value: 'One-Click' } as const;

/** Tells the button of the page from a mail program. */
export const PAGE_FIELD = 'seen';

/** The whole page as HTML, in the first of the locales that there are words for. */
export function unsubscribePage(view: UnsubscribeView): string {
  const { language } = languageFor(...view.locales);
  const words = UNSUBSCRIBE_WORDS[language];
  if (view.state === 'BAD_LINK') return page(language, words.badTitle, words.bad);
  if (view.state === 'DONE') return page(language, words.doneTitle, words.done(view.clinic));
  const form = `<form method="post"><input type="hidden" name="${ONE_CLICK.name}" value="${ONE_CLICK.value}">
<input type="hidden" name="${PAGE_FIELD}" value="1">
<button type="submit">${escaped(words.button)}</button></form>`;
  return page(language, words.title, words.ask(view.clinic), form);
}

/** What the patient was asked, in the words of the page: kept with the withdrawal. */
export function unsubscribeWording(clinic: string, locales: readonly string[]): string {
  const words = UNSUBSCRIBE_WORDS[languageFor(...locales).language];
  return `${words.ask(clinic)} [${words.button}]`;
}

function page(language: string, title: string, text: string, form = ''): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${form}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
