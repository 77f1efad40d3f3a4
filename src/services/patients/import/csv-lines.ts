/**
 * Cuts text that comes in pieces into lines, none of which is held beyond 1 MiB: what a longer one has more is let go as it
 * comes. Lines are numbered from 1, as editors show them.
 */

/** In UTF-16 units; also the most that a row of several lines, or a resource of FHIR, may have. */
export const LONGEST_ROW = 1_048_576;
const KEPT_OF_LONGER = 200;

export interface Line {
  /** Without its end; of one that is too long the first 200 characters. */
  readonly text: string;
  readonly number: number;
  readonly tooLong: boolean;
  /** False for a last line that no line break ends. */
  readonly ended: boolean;
}

export class LineCutter {
  private begun = '';
  private number = 1;
  private tooLong = false;

  /** `lineBreak` is "\n" (what stands before it as "\r" goes with it), or "\r" for files that know no other. */
  constructor(private readonly lineBreak: '\n' | '\r' = '\n') {}

  /** The lines that `piece` ends. */
  push(piece: string): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (
      let at = piece.indexOf(this.lineBreak);
      at >= 0;
      from = at + 1, at = piece.indexOf(this.lineBreak, from)
    ) {
      this.keep(piece, from, at);
      lines.push(this.take(true));
    }
    this.keep(piece, from, piece.length);
    return lines;
  }

  /** The last line, if anything stands on it. */
  end(): Line[] {
    return this.begun === '' ? [] : [this.take(false)];
  }

  private keep(piece: string, from: number, to: number): void {
    if (this.tooLong || from === to) return;
    this.tooLong = this.begun.length + to - from > LONGEST_ROW;
    const rest = this.tooLong ? Math.min(to, from + KEPT_OF_LONGER) : to;
    this.begun = this.begun === '' ? piece.slice(from, rest) : this.begun + piece.slice(from, rest);
    if (this.tooLong) this.begun = this.begun.slice(0, KEPT_OF_LONGER);
  }

  private take(ended: boolean): Line {
    const text = this.begun.endsWith('\r') ? this.begun.slice(0, -1) : this.begun;
    const line = { text, number: this.number, tooLong: this.tooLong, ended };
    this.begun = '';
    this.tooLong = false;
    this.number += 1;
    return line;
  }
}
