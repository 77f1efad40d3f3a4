/** A plain page that says what to do: for links that do not work, are older than a move, and for what went wrong. */
import { html } from './html.js';
import { layout } from './layout.js';
import type { Reader } from './reader.js';

/** - BAD: forged, cut or expired. - MOVED: from before the visit's last move. - FAILED: nobody foresaw it. */
export type DeadEnd = 'BAD' | 'MOVED' | 'FAILED';

export function deadEndPage({ words, language }: Reader, end: DeadEnd, clinic: string | null): string {
  const [title, text] = {
    BAD: [words.badTitle, words.bad],
    MOVED: [words.movedTitle, words.moved],
    FAILED: [words.failedTitle, words.failed],
  }[end] as [string, string];
  return layout({ language, title, clinic }, html`<p>${text}</p>`);
}
