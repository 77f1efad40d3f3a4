/** However a file is written, the same rows come out of it. */
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { LineCutter } from '../../src/services/patients/import/csv-lines.js';
import { RecordCutter } from '../../src/services/patients/import/csv-records.js';
import type { ImportContext } from '../../src/services/patients/import/import-record.js';
import { openImport } from '../../src/services/patients/import/open-import.js';
import { encode, fileOf, inBrazil, readAll } from '../support/import-file.js';

const CLINICS = {
  'pt-BR': {
    encodings: ['windows-1252'],
    context: inBrazil,
    headings: ['código', 'nome', 'sobrenome', 'nascimento', 'cidade', 'origem'],
    words: ['João', 'Conceição', 'Inês', 'Magalhães', 'São Paulo', 'Goiânia', 'Ana', 'Brasília', "D'Ávila"],
  },
  pl: {
    encodings: ['windows-1250', 'iso-8859-2'],
    context: { ...inBrazil, locale: 'pl', timeZone: 'Europe/Warsaw', currencyCode: 'PLN' },
    headings: ['kod', 'imię', 'nazwisko', 'data urodzenia', 'miasto', 'źródło'],
    words: [
      'Łukasz',
      'Wiśniewski',
      'Małgorzata',
      'Kamińska',
      'Łódź',
      'Świętochłowice',
      'Żaneta',
      'Paweł',
      'Dąbrowa',
    ],
  },
  uk: {
    encodings: ['windows-1251', 'koi8-u'],
    context: { ...inBrazil, locale: 'uk', timeZone: 'Europe/Kyiv', currencyCode: 'UAH' },
    headings: ['код', "ім'я", 'прізвище', 'дата народження', 'місто', 'джерело'],
    words: ['Марія', 'Петренко', 'Їжакевич', 'Київ', 'Чернігів', 'Євген', 'Ґалаґан', 'Ольга', 'Реклама'],
  },
  ru: {
    encodings: ['windows-1251', 'koi8-r'],
    context: { ...inBrazil, locale: 'ru', timeZone: 'Europe/Riga', currencyCode: 'EUR' },
    headings: ['код', 'имя', 'фамилия', 'дата рождения', 'город', 'источник'],
    words: ['Мария', 'Петров', 'Ёлкина', 'Москва', 'Санкт-Петербург', 'Юрий', 'Щукин', 'Объявление', 'Анна'],
  },
  es: {
    encodings: ['windows-1252'],
    context: { ...inBrazil, locale: 'es', timeZone: 'Europe/Madrid', currencyCode: 'EUR' },
    headings: ['código', 'nombre', 'apellidos', 'fecha de nacimiento', 'ciudad', 'origen'],
    words: ['José', 'Muñoz', 'Málaga', 'Íñigo', 'Peña', 'León', 'Ana', 'Cádiz', 'Agüero'],
  },
  en: {
    encodings: ['utf-8'],
    context: { ...inBrazil, locale: 'en-US', timeZone: 'America/New_York', currencyCode: 'USD' },
    headings: ['Code', 'First Name', 'Last Name', 'Date of Birth', 'City', 'Source'],
    words: ['Ann', 'O’Neil', 'Smith-Jones', 'St. Louis', 'Zoë', 'Web', 'Björk', 'New York', 'Lee'],
  },
} satisfies Record<
  string,
  { encodings: string[]; context: ImportContext; headings: string[]; words: string[] }
>;

const DATES = {
  YEAR_MONTH_DAY: (year: string, month: string, day: string) => `${year}-${month}-${day}`,
  DAY_MONTH_YEAR: (year: string, month: string, day: string) => `${day}.${month}.${year}`,
  MONTH_DAY_YEAR: (year: string, month: string, day: string) => `${month}/${day}/${year}`,
};

const written = fc.constantFrom(...Object.values(CLINICS)).chain((clinic) => {
  const word = fc.constantFrom(...clinic.words);
  const row = fc.record({
    words: fc.tuple(word, word, word, word),
    year: fc.integer({ min: 1930, max: 2020 }).map(String),
    month: fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')),
    day: fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, '0')),
    quoted: fc.boolean(),
    // Only inside quotes.
    odd: fc.constantFrom('', ' "x" a', '; b', ', c', '\t d', ' | e', '\n f'),
  });
  return fc.record({
    clinic: fc.constant(clinic),
    rows: fc.array(row, { minLength: 3, maxLength: 20 }),
    encoding: fc.constantFrom(...clinic.encodings, 'utf-8', 'utf-16le', 'utf-16be'),
    mark: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    dates: fc.constantFrom(...(Object.keys(DATES) as (keyof typeof DATES)[])),
    pieceLength: fc.integer({ min: 1, max: 3000 }),
    ended: fc.boolean(),
  });
});

test('delimiter, encoding, order of dates and quoting are found out, and the same rows come out', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ clinic, rows, ...how }) => {
      const { delimiter } = how;
      const quote = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', how.lineBreak)}"`;
      // One date that can be read in one order alone, as any file of some length has.
      const all = [
        {
          ...rows[0],
          words: rows[0]?.words ?? [],
          year: '1999',
          month: '03',
          day: '28',
          quoted: false,
          odd: '',
        },
        ...rows,
      ];
      const lines = all.map(({ words, year, month, day, quoted, odd }, index) => {
        const [first = '', last = '', city = '', source = ''] = words;
        const long = quoted ? quote(`${source}${odd}`) : source;
        return [
          `p${index}`,
          first,
          quoted ? quote(last) : last,
          DATES[how.dates](year ?? '', month ?? '', day ?? ''),
          city,
          long,
        ].join(delimiter);
      });
      const text =
        [clinic.headings.join(delimiter), ...lines].join(how.lineBreak) + (how.ended ? how.lineBreak : '');
      const marked = how.mark && how.encoding === 'utf-8' ? `\uFEFF${text}` : text;
      const file = fileOf(encode(marked, how.encoding), {}, 'CSV', how.pieceLength);
      const { detected } = await openImport(file, clinic.context);
      expect(detected).toMatchObject({ delimiter, dateOrder: how.dates, ignored: [] });
      const read = await readAll(file, clinic.context);
      expect(read.flatMap(({ problems }) => problems)).toEqual([]);
      expect(read.map(({ row, patient }) => [row, JSON.parse(JSON.stringify(patient))])).toEqual(
        all.map(({ words, year, month, day, quoted, odd }, index) => {
          const [firstName, lastName, city, source] = words;
          return [
            index + 1,
            {
              externalId: `p${index}`,
              firstName,
              lastName,
              birthDate: `${year}-${month}-${day}`,
              city,
              source: `${source}${quoted ? odd.replace(/\s+/g, ' ') : ''}`,
            },
          ];
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test('rows are cut as csv-parse cuts them, however the file comes in pieces', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', '\n', 'é'), maxLength: 6 });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), (rows, length, ended) => {
      const quote = (text: string) => (/[",\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const text = rows.map((row) => row.map(quote).join(',')).join('\n') + (ended ? '\n' : '');
      const expected = parse(text, { skip_empty_lines: true });
      const lines = new LineCutter();
      const records = new RecordCutter({ delimiter: ',', isGarbled: () => false });
      const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
      const found = pieces.flatMap((piece) => records.push(lines.push(piece)));
      found.push(...records.push(lines.end()), ...records.end());
      expect(found.map(({ fields, broken }) => broken ?? fields)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the bytes are, reading ends, and every row is numbered in turn', async () => {
  const noise = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\0', '1', 'ł', '=', ';'),
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(noise, fc.integer({ min: 1, max: 50 }), async (text, pieceLength) => {
      const whole = await readAll(fileOf(`id,nome,sobrenome\n${text}`));
      expect(whole.map(({ row }) => row)).toEqual(whole.map((_, index) => index + 1));
      expect(await readAll(fileOf(`id,nome,sobrenome\n${text}`, {}, 'CSV', pieceLength))).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test('where the sample does not tell, the locale does', async () => {
  const text = 'id;nome;sobrenome;nascimento\n1;Ana;Souza;03/04/1980\n';
  const birthDates = async (locale: string) =>
    (await readAll(fileOf(text), { ...inBrazil, locale })).map(({ patient }) => patient?.birthDate);
  expect(await birthDates('pt-BR')).toEqual(['1980-04-03']);
  expect(await birthDates('en-US')).toEqual(['1980-03-04']);
});

test('what is told is not looked for', async () => {
  const text = encode('a~b~c\n1~João~03/04/1980\n', 'windows-1252');
  const options = {
    delimiter: '~',
    encoding: 'latin1',
    dateOrder: 'MONTH_DAY_YEAR',
    columns: { A: 'patientId', b: 'fullName', c: 'birthDate' },
  } as const;
  const file = fileOf(text, options);
  expect((await openImport(file, inBrazil)).detected).toEqual({
    delimiter: '~',
    encoding: 'windows-1252',
    dateOrder: 'MONTH_DAY_YEAR',
    decimal: ',',
    columns: { a: 'patientId', b: 'fullName', c: 'birthDate' },
    ignored: [],
  });
  expect((await readAll(file)).map(({ patient }) => patient)).toEqual([
    { externalId: '1', firstName: 'João', lastName: '', birthDate: '1980-03-04' },
  ]);
});

test('a line that tells a spreadsheet the delimiter, blank lines and old line ends are no rows', async () => {
  const names = async (text: string) =>
    (await readAll(fileOf(text))).map((row) => [row.line, row.patient?.lastName]);
  expect(await names('sep=,\r\nid,nome,sobrenome\r\n\r\n1,Ana,Souza\r\n,,\r\n2,Bia,Lima\r\n')).toEqual([
    [4, 'Souza'],
    [6, 'Lima'],
  ]);
  expect(await names('id,nome,sobrenome\r1,Ana,Souza\r2,Bia,Lima')).toEqual([
    [2, 'Souza'],
    [3, 'Lima'],
  ]);
});
