/**
 * Which encoding a file is in, by a sample from its beginning, and which of its lines are in another one. UTF-8 proves itself;
 * an encoding with one byte per letter is known by the letters of our six languages that come out, and by chardet where two
 * make as many of them.
 */
import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import { UnreadableFile } from './unreadable-file.js';

/** Letters beyond ASCII that each encoding would be used for. ISO-8859-1 has none that windows-1252 has elsewhere. */
const CANDIDATES = [
  { encoding: 'windows-1252', chardet: 'ISO-8859-1', letters: /[áâãàçéêíóôõúüñ¿¡ªº’“”–€]/giu },
  { encoding: 'windows-1250', chardet: 'windows-1250', letters: /[ąćęłńóśźż’”„–€]/giu },
  { encoding: 'iso-8859-2', chardet: 'ISO-8859-2', letters: /[ąćęłńóśźż]/giu },
  { encoding: 'windows-1251', chardet: 'windows-1251', letters: /[а-яёіїєґ’«»№–]/giu },
  { encoding: 'koi8-u', chardet: 'KOI8-R', letters: /[а-яёіїєґ]/giu },
] as const;
/** Where too little is written to tell. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  pl: 'windows-1250',
  uk: 'windows-1251',
  ru: 'windows-1251',
};
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const OTHER_FILES: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'This is an Excel workbook or a ZIP archive. Save the sheet as CSV and send that.'],
  ['\xd0\xcf\x11\xe0', 'This is an Excel workbook. Save the sheet as CSV and send that.'],
  ['%PDF', 'This is a PDF. Export the data as CSV and send that.'],
  ['\x1f\x8b', 'This file is compressed. Unpack it and send what is inside.'],
];

/**
 * The name by which TextDecoder knows the encoding. `language` (BCP 47) decides where the sample does not.
 * @throws UnreadableFile for an encoding that is not known, an empty file and one that is not text.
 */
export function detectEncoding(sample: Uint8Array, told: string | undefined, language: string): string {
  if (sample.length === 0) throw new UnreadableFile('The file is empty.');
  const begins = String.fromCharCode(...sample.subarray(0, 4));
  const other = OTHER_FILES.find(([start]) => begins.startsWith(start));
  if (other) throw new UnreadableFile(other[1]);
  if (told !== undefined) return encodingOf(told);
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => sample[at] === byte));
  if (marked) return marked[0];
  if (!looksLikeText(sample)) throw new UnreadableFile('This is not a text file. Send CSV or FHIR (JSON).');
  const foreign = linesNotUtf8(sample);
  return foreign.length === 0 ? 'utf-8' : encodingOfSingleBytes(foreign, language);
}

/** Whether letters were lost in `text` because it is not in the encoding that it was decoded by. */
export function garbleDetector(encoding: string): (text: string) => boolean {
  const lost = (text: string) => /[\uFFFD\u0080-\u009F]/.test(text);
  if (encoding.startsWith('utf-')) return lost;
  const bytes = new Map(
    [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
      (letter, byte) => [letter, byte],
    ),
  );
  return (text) => /\P{ASCII}/u.test(text) && (lost(text) || isUtf8Inside(text, bytes));
}

function encodingOf(told: string): string {
  try {
    return new TextDecoder(told.trim()).encoding;
  } catch {
    throw new UnreadableFile(
      `The encoding "${told.slice(0, 50)}" is not known. Write one such as utf-8, windows-1251 or iso-8859-2.`,
    );
  }
}

function looksLikeText(sample: Uint8Array): boolean {
  const strange = sample.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count),
    0,
  );
  return strange <= 20 + sample.length / 20;
}

/** Bytes of the lines that are not UTF-8; none when those that are, and have more than ASCII, are as many or more. */
function linesNotUtf8(sample: Uint8Array): Uint8Array {
  if (isUtf8(sample)) return new Uint8Array();
  const foreign: Uint8Array[] = [];
  let utf8 = 0;
  for (let from = 0; from < sample.length; ) {
    const end = sample.indexOf(10, from);
    // The sample may end in the middle of a letter.
    if (end < 0 && from > 0) break;
    const line = sample.subarray(from, end < 0 ? sample.length : end + 1);
    if (!isUtf8(line)) foreign.push(line);
    else if (line.some((byte) => byte > 127)) utf8 += 1;
    from += line.length;
  }
  return foreign.length > utf8 ? Buffer.concat(foreign) : new Uint8Array();
}

function encodingOfSingleBytes(bytes: Uint8Array, language: string): string {
  const points = CANDIDATES.map((candidate) => {
    const text = new TextDecoder(candidate.encoding).decode(bytes);
    // The two of Cyrillic have each other's small letters for capitals: nobody writes "иВАН".
    const turned = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
    return (text.match(candidate.letters)?.length ?? 0) - turned;
  });
  const best = CANDIDATES.filter((_, index) => points[index] === Math.max(...points));
  const byChardet = chardet.analyse(bytes).map(({ name }) => best.find((one) => one.chardet === name));
  const byLanguage = best.find(({ encoding }) => encoding === BY_LANGUAGE[language.slice(0, 2)]);
  const found = byChardet.find((one) => one !== undefined) ?? byLanguage ?? best[0];
  return found?.encoding ?? 'windows-1252';
}

/** A line of UTF-8 among others: all its bytes above ASCII make letters of our languages, and more than one. */
function isUtf8Inside(text: string, bytes: ReadonlyMap<string, number>): boolean {
  const line = Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0);
  if (!isUtf8(line)) return false;
  const letters = new Set(new TextDecoder().decode(line).replace(/\p{ASCII}/gu, ''));
  return letters.size > 1 && [...letters].every((letter) => /[\u00A0-\u017F\u0400-\u04FF]/.test(letter));
}
