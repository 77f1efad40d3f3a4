/**
 * Cuts the entries out of a FHIR Bundle that comes in pieces, each as the text of its JSON, so that neither the bundle nor an
 * entry beyond 1 MiB is ever held, and an entry that is not JSON costs nothing but itself as long as its brackets close.
 */
import { type Line, LONGEST_ROW } from './csv-lines.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEW_LINE = 0x0a;
const COLON = 0x3a;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
/** The bundle is at depth 1, its list of entries at 2, an entry at 3. */
const OF_BUNDLE = 1;
const OF_ENTRIES = 2;
const KEPT = 200;

export class EntryCutter {
  private depth = 0;
  private number = 1;
  private inText = false;
  private escaped = false;
  /** The last text at the bundle's depth, and the key that it turned out to be. */
  private word = '';
  private key = '';
  private inEntries = false;
  private entry: { text: string; line: number; tooLong: boolean } | null = null;

  push(piece: string): Line[] {
    const entries: Line[] = [];
    // Where what belongs to the entry and is not kept yet begins.
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === NEW_LINE) this.number += 1;
      if (this.inText) {
        this.readText(code, piece, at);
      } else if (code === QUOTE) {
        this.inText = true;
        this.word = '';
      } else if (code === COLON) {
        if (this.depth === OF_BUNDLE) this.key = this.word;
      } else if (OPENING.has(code)) {
        this.depth += 1;
        if (this.depth === OF_ENTRIES) this.inEntries = this.key === 'entry' && piece[at] === '[';
        if (this.depth === OF_ENTRIES + 1 && this.inEntries) {
          this.entry = { text: '', line: this.number, tooLong: false };
          from = at;
        }
      } else if (CLOSING.has(code)) {
        this.depth -= 1;
        if (this.depth === OF_ENTRIES && this.entry) {
          this.keep(piece, from, at + 1);
          entries.push({
            text: this.entry.text,
            number: this.entry.line,
            tooLong: this.entry.tooLong,
            ended: true,
          });
          this.entry = null;
        }
      }
    }
    this.keep(piece, from, piece.length);
    return entries;
  }

  /** What the file ends in the middle of. */
  end(): Line[] {
    if (this.depth <= 0) return [];
    const { text, line, tooLong } = this.entry ?? { text: '', line: this.number, tooLong: false };
    return [{ text, number: line, tooLong, ended: false }];
  }

  private readText(code: number, piece: string, at: number): void {
    if (this.escaped) this.escaped = false;
    else if (code === BACKSLASH) this.escaped = true;
    else if (code === QUOTE) this.inText = false;
    if (this.inText && this.depth === OF_BUNDLE && this.word.length < KEPT) this.word += piece[at];
  }

  private keep(piece: string, from: number, to: number): void {
    const { entry } = this;
    if (!entry || entry.tooLong) return;
    entry.tooLong = entry.text.length + to - from > LONGEST_ROW;
    entry.text += piece.slice(from, entry.tooLong ? Math.min(to, from + KEPT) : to);
    if (entry.tooLong) entry.text = entry.text.slice(0, KEPT);
  }
}
