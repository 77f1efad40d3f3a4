/** The bytes of an import file: its beginning as a sample, and all of them as text, piece by piece. */
import type { ImportFile } from './import-record.js';

const SAMPLE_BYTES = 1_048_576;
/** What is cut into rows at once; files may come in pieces of any size. */
const PIECE_BYTES = 65_536;

export interface Sample {
  readonly bytes: Uint8Array;
  /** Whether the file has no more. */
  readonly whole: boolean;
}

export async function readSample(file: ImportFile): Promise<Sample> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.open()) {
    pieces.push(piece.subarray(0, SAMPLE_BYTES + 1 - length));
    length += pieces.at(-1)?.length ?? 0;
    if (length > SAMPLE_BYTES)
      return { bytes: Buffer.concat(pieces).subarray(0, SAMPLE_BYTES), whole: false };
  }
  return { bytes: Buffer.concat(pieces), whole: true };
}

/** Null comes last. What is not of the encoding becomes U+FFFD. */
export async function* readDecoded(file: ImportFile, encoding: string): AsyncGenerator<string | null> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of file.open()) {
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
      yield decoder.decode(bytes.subarray(from, from + PIECE_BYTES), { stream: true });
    }
  }
  yield decoder.decode();
  yield null;
}
