/**
 * What all pages of patients have in common: one style, one policy, a heading that says what the page is (mission.md,
 * section 1, "Links"). A page runs no script and asks nothing of any other site; it reads well on a narrow screen, in the
 * dark, and aloud.
 */
import { createHash } from 'node:crypto';
import type { Language } from '../entities/messaging/template.js';
import { Html, html } from './html.js';
import { PAGE_STYLE } from './page-style.js';

export interface Frame {
  readonly language: Language;
  /** Heads the page, and names it in the browser. */
  readonly title: string;
  /** Whose page it is; null: nobody knows. */
  readonly clinic: string | null;
  /** Begins the browser's title when something is wrong: it is read out first. */
  readonly problem?: string | null;
}

/** Nothing may be loaded and nothing run; forms go back to where the page came from, and no page may frame it. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The whole page. `body` comes beneath the heading. */
export function layout({ language, title, clinic, problem = null }: Frame, body: Html): string {
  const name = [problem, title, clinic].filter((part) => part !== null).join(' · ');
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
${STYLE}
</head>
<body>
${clinic !== null && html`<header><p>${clinic}</p></header>`}
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}

// As one constant, so that the hash in the policy is of exactly this.
const STYLE = new Html(`<style>${PAGE_STYLE}</style>`);
