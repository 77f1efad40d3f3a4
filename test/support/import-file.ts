/** Import files out of memory, and all that is read of them. */
import type {
  ImportContext,
  ImportFile,
  ImportOptions,
  ImportRow,
} from '../../src/services/patients/import/import-record.js';
import { openImport } from '../../src/services/patients/import/open-import.js';

export const inBrazil: ImportContext = {
  timeZone: 'America/Sao_Paulo',
  currencyCode: 'BRL',
  locale: 'pt-BR',
  today: '2026-06-15',
};

/** `pieceLength` is how many bytes come at once. */
export function fileOf(
  content: string | Uint8Array,
  options: ImportOptions = {},
  format: ImportFile['format'] = 'CSV',
  pieceLength = 65_536,
): ImportFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += pieceLength) {
      yield bytes.subarray(from, from + pieceLength);
    }
  }
  return { open, format, options };
}

export async function readAll(file: ImportFile, context: ImportContext = inBrazil): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for await (const row of (await openImport(file, context)).rows()) rows.push(row);
  return rows;
}

/** In any encoding of one byte per letter that TextDecoder knows; letters that it does not have become "?". */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  const bytes = new Map(letters.map((letter, byte) => [letter, byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}
