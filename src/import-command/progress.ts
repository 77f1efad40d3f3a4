/** The progress of an import on a terminal: one line that changes, or a line now and then where it is not a terminal. */

const EVERY_MS = 200;
const EVERY_MS_IN_FILES = 10_000;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  show(progress: { rowsDone: number; bytesRead: number }): void;
  end(): void;
}

/** `bytes`: the whole file's. */
export function followProgress(terminal: Terminal, bytes: number): Progress {
  const began = performance.now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let first: number | null = null;
  let last = '';
  const show = () => terminal.write(terminal.isTTY ? `\r\x1b[K${last}` : `${last}\n`);
  return {
    show({ rowsDone, bytesRead }) {
      const now = performance.now();
      first ??= rowsDone;
      const perSecond = Math.round((rowsDone - first) / Math.max(0.001, (now - began) / 1000));
      const share = bytes === 0 ? 100 : Math.min(100, Math.floor((100 * bytesRead) / bytes));
      last = `${share} %  ${rowsDone} rows  ${perSecond} a second`;
      if (now - shownAt < (terminal.isTTY ? EVERY_MS : EVERY_MS_IN_FILES)) return;
      shownAt = now;
      show();
    },
    end() {
      if (last === '') return;
      show();
      if (terminal.isTTY) terminal.write('\n');
    },
  };
}
