/** What is wrong with a file costs the rows that it is wrong with, each told once, and no other. */
import { describe, expect, test } from '@jest/globals';
import type { ImportRow } from '../../src/services/patients/import/import-record.js';
import { encode, fileOf, readAll } from '../support/import-file.js';

const PATIENTS = 'id;nome;sobrenome;telefone;email;nascimento;sexo;cidade;não contatar';
const VISITS = 'id consulta;id paciente;profissional;serviço;data;hora;fim;status;valor pago;moeda';
const GOOD_PATIENT = '1;Ana;Souza;11 91234-5678;ana@example.com;31/12/1980;F;Recife;não';
const GOOD_VISIT = 'v1;1;Dr. Lima;Limpeza;20/05/2026;10:00;10:30;realizado;150,00;BRL';

function problemsOf(rows: readonly ImportRow[]): unknown[] {
  return rows.flatMap(({ row, line, problems }) =>
    problems.map(({ severity, code, column, value }) => [row, line, severity, code, column, value]),
  );
}

function isTaken({ patient, visit }: ImportRow): boolean {
  return patient !== undefined || visit !== undefined;
}

describe('a row is refused, and those around it are not, for', () => {
  test.each([
    ['an id that is a formula', '=1+1;Bia;Lima;;;;;;', 'FORMULA', 'id', '=1+1'],
    ['a name that is a formula', '2;=HYPERLINK("x");Lima;;;;;;', 'FORMULA', 'nome', '=HYPERLINK("x")'],
    ['a name behind a tab', '2;"\t=1";Lima;;;;;;', 'FORMULA', 'nome', '\t=1'],
    ['a name that begins with @', '2;Bia;@SUM(A1);;;;;;', 'FORMULA', 'sobrenome', '@SUM(A1)'],
    ['no name', '2;;;;;;;Recife;', 'REQUIRED', 'nome', null],
    ['control characters', '2;B\0ia;Lima;;;;;;', 'CONTROL_CHARACTERS', 'nome', 'B\uFFFDia'],
    ['a name of 201 letters', `2;${'b'.repeat(201)};Lima;;;;;;`, 'TOO_LONG', 'nome', 'b'.repeat(200)],
    ['too few columns', '2;Bia', 'TOO_FEW_COLUMNS', null, '2 Bia'],
    ['too many columns', '2;Bia;Lima;;;;;;;one;more', 'TOO_MANY_COLUMNS', null, 'one more'],
    ['a mark that nobody closed', '2;"Bia;Lima;;;;;;', 'UNCLOSED_QUOTE', null, '2;"Bia;Lima;;;;;;'],
    ['a lone mark in quotes', '2;"Bia "B" x";Lima;;;;;;', 'UNCLOSED_QUOTE', null, '2;"Bia "B" x";Lima;;;;;;'],
    ['neither yes nor no', '2;Bia;Lima;;;;;;maybe', 'INVALID_VALUE', 'não contatar', 'maybe'],
  ])('%s', async (_, bad, code, column, value) => {
    const rows = await readAll(fileOf([PATIENTS, GOOD_PATIENT, bad, GOOD_PATIENT, ''].join('\r\n')));
    expect(problemsOf(rows)).toEqual([[2, 3, 'REFUSED', code, column, value]]);
    expect(rows.map(isTaken)).toEqual([true, false, true]);
  });

  test.each([
    ['no date', 'v2;1;D;L;;10:00;;;;', 'REQUIRED', 'data', null],
    ['a day that no month has', 'v2;1;D;L;31/02/2026;10:00;;;;', 'INVALID_DATE', 'data', '31/02/2026'],
    ['a date centuries away', 'v2;1;D;L;01/02/2206;10:00;;;;', 'INVALID_DATE', 'data', '01/02/2206'],
    ['no time of a visit ahead', 'v2;1;D;L;20/07/2026;;;;;', 'REQUIRED', 'hora', null],
    ['a time that no clock shows', 'v2;1;D;L;20/05/2026;25:00;;;;', 'INVALID_TIME', 'hora', '25:00'],
    ['an end before the start', 'v2;1;D;L;20/05/2026;10:00;09:00;;;', 'ENDS_BEFORE_START', 'fim', '09:00'],
    ['a negative amount', 'v2;1;D;L;20/05/2026;10:00;;;-5,00;', 'NEGATIVE_AMOUNT', 'valor pago', '-5,00'],
    ['no amount', 'v2;1;D;L;20/05/2026;10:00;;;free;', 'INVALID_AMOUNT', 'valor pago', 'free'],
    ['parts of a cent', 'v2;1;D;L;20/05/2026;10:00;;;1,005;', 'INVALID_AMOUNT', 'valor pago', '1,005'],
    ['another currency', 'v2;1;D;L;20/05/2026;10:00;;;5,00;USD', 'INVALID_CURRENCY', 'moeda', 'USD'],
    ['an unknown status', 'v2;1;D;L;20/05/2026;10:00;;talvez;;', 'INVALID_VALUE', 'status', 'talvez'],
    [
      'one done tomorrow',
      'v2;1;D;L;16/06/2026;10:00;;realizado;;',
      'VISIT_IN_THE_FUTURE',
      'status',
      'realizado',
    ],
    ['nobody', 'v2;;D;L;20/05/2026;10:00;;;;', 'REQUIRED', 'id paciente', null],
  ])('a visit with %s', async (_, bad, code, column, value) => {
    const rows = await readAll(fileOf([VISITS, GOOD_VISIT, bad, GOOD_VISIT].join('\n')));
    expect(problemsOf(rows)).toEqual([[2, 3, 'REFUSED', code, column, value]]);
    expect(rows.map(isTaken)).toEqual([true, false, true]);
  });
});

test.each([
  ['phone', '2;Bia;Lima;12;;;;;', 'INVALID_PHONE', 'telefone', '12'],
  ['e-mail address', '2;Bia;Lima;;bia@;;;;', 'INVALID_EMAIL', 'email', 'bia@'],
  ['birth date', '2;Bia;Lima;;;30/02/1980;;;', 'INVALID_DATE', 'nascimento', '30/02/1980'],
  ['birth date ahead', '2;Bia;Lima;;;16/06/2026;;;', 'INVALID_DATE', 'nascimento', '16/06/2026'],
  ['sex', '2;Bia;Lima;;;;qq;;', 'INVALID_VALUE', 'sexo', 'qq'],
  ['city that is a formula', '2;Bia;Lima;;;;;=1+1;', 'FORMULA', 'cidade', '=1+1'],
])('a patient goes in without a wrong %s, with a warning', async (_, line, code, column, value) => {
  const rows = await readAll(fileOf([PATIENTS, GOOD_PATIENT, line].join('\n')));
  expect(problemsOf(rows)).toEqual([[2, 3, 'WARNING', code, column, value]]);
  expect(rows[1]?.patient).toMatchObject({ externalId: '2', firstName: 'Bia' });
});

test('all that is wrong with a row is told at once', async () => {
  const [row] = await readAll(fileOf(`${VISITS}\nv2;;D;L;31/02/2026;10:00;;talvez;-1;`));
  expect(row?.problems.map(({ code }) => code).sort()).toEqual([
    'INVALID_DATE',
    'INVALID_VALUE',
    'NEGATIVE_AMOUNT',
    'REQUIRED',
  ]);
});

test('a file that ends in the middle of a row says so of that row', async () => {
  const rows = await readAll(fileOf(`${PATIENTS}\n${GOOD_PATIENT}\n2;Bia;Li`));
  expect(problemsOf(rows)).toEqual([[2, 3, 'REFUSED', 'TRUNCATED', null, '2;Bia;Li']]);
  const quoted = await readAll(fileOf(`${PATIENTS}\n${GOOD_PATIENT}\n2;"Bia`));
  expect(problemsOf(quoted)).toEqual([[2, 3, 'REFUSED', 'TRUNCATED', null, '2;"Bia']]);
});

test('a mark that nobody closed costs its row, even when later rows have marks of their own', async () => {
  const lines = [
    PATIENTS,
    '1;"Ana;Souza;;;;;;',
    '2;Bia;Lima;;;;;;',
    '3;"Caio";"Silva\nNeto";;;;;;',
    '4;Davi;"Reis;;;;;;',
    '5;Eva;Nunes;;;;;;',
  ];
  const rows = await readAll(fileOf(`${lines.join('\n')}\n`));
  expect(problemsOf(rows).map((problem) => (problem as unknown[]).slice(1, 4))).toEqual([
    [2, 'REFUSED', 'UNCLOSED_QUOTE'],
    [6, 'REFUSED', 'UNCLOSED_QUOTE'],
  ]);
  expect(rows.map(({ patient }) => patient?.lastName)).toEqual([
    undefined,
    'Lima',
    'Silva Neto',
    undefined,
    'Nunes',
  ]);
});

describe('rows in another encoding than the rest are refused', () => {
  test('windows-1251 among UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('номер карты;имя;фамилия\n1;Иван;Петров\n2;Анна;Котова\n'),
      encode('3;Олег;Сидоров\n', 'windows-1251'),
      Buffer.from('4;Юрий;Жуков\n'),
    ]);
    const rows = await readAll(fileOf(bytes));
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      ['BAD_ENCODING'],
      [],
    ]);
    expect(rows[3]).toMatchObject({ row: 4, line: 5, patient: { lastName: 'Жуков' } });
  });

  test('UTF-8 among windows-1251', async () => {
    const good = ['номер карты;имя;фамилия', '1;Иван;Петров', '2;Анна;Котова', '3;Пётр;Сомов', ''].join('\n');
    const bytes = Buffer.concat([encode(good, 'windows-1251'), Buffer.from('4;Олег;Сидоров\n')]);
    const rows = await readAll(fileOf(bytes));
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      [],
      ['BAD_ENCODING'],
    ]);
    expect(rows[2]?.patient).toMatchObject({ firstName: 'Пётр' });
  });
});

describe('a file of which nothing can be read says why', () => {
  test.each([
    ['', 'The file is empty.'],
    [' \r\n\r\n', 'The file is empty.'],
    ['PK\x03\x04rest', 'Save the sheet as CSV'],
    [Buffer.alloc(1000), 'not a text file'],
    ['foo;bar\n1;2\n', 'None of the columns is known'],
    ['"id;nome\n1;Ana\n', 'first line cannot be read'],
  ])('%#', async (content, message) => {
    await expect(readAll(fileOf(content))).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringContaining(message),
    });
  });

  test('for an encoding or a column that does not exist', async () => {
    await expect(readAll(fileOf(PATIENTS, { encoding: 'klingon' }))).rejects.toThrow(
      '"klingon" is not known',
    );
    await expect(readAll(fileOf(PATIENTS, { columns: { nome: 'nickname' } }))).rejects.toThrow('"nickname"');
  });

  test('and a heading without rows is a file of no rows', async () => {
    expect(await readAll(fileOf(PATIENTS))).toEqual([]);
  });
});
