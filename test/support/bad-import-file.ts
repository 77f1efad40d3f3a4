// A file as clinics bring them: patients with their visits, every twentieth row bad in one of many ways, with a byte order
// mark, Windows line ends, and an end that is cut off.

const COLUMNS = [
  'patient id',
  'first name',
  'last name',
  'phone',
  'email',
  'birth date',
  'sex',
  'consent email',
  'visit id',
  'practitioner',
  'service',
  'starts at',
  'ends at',
  'status',
  'paid',
] as const;
type Column = (typeof COLUMNS)[number];
type Fields = Record<Column, string>;

/** In how many ways rows are bad; `text`: after the fields were put together. */
interface Ruin {
  readonly fields?: (fields: Fields, index: number) => Partial<Fields>;
  readonly text?: (line: string) => string | Buffer;
}

const EVERY = 20;
const LONG = 300;

export const RUINS: readonly Ruin[] = [
  { fields: () => ({ 'starts at': '2025-13-45 10:00' }) },
  { fields: () => ({ 'starts at': '2025-03-03 27:99' }) },
  { fields: () => ({ 'birth date': 'yesterday' }) },
  { fields: () => ({ phone: 'not a phone' }) },
  { fields: () => ({ email: 'nobody' }) },
  { fields: () => ({ paid: '-5.00' }) },
  { fields: () => ({ paid: 'free' }) },
  { fields: () => ({ 'first name': '=HYPERLINK(1)' }) },
  { fields: () => ({ 'last name': '@SUM(1)' }) },
  { fields: () => ({ status: 'perhaps' }) },
  { fields: () => ({ 'first name': 'x'.repeat(LONG) }) },
  { fields: () => ({ 'first name': 'Be\u0007ep' }) },
  { fields: () => ({ 'patient id': 'nobody', 'first name': '', 'last name': '', phone: '', email: '' }) },
  { fields: (_, index) => ({ 'visit id': `V${index - 1}` }) },
  { fields: () => ({ 'starts at': '2025-06-02 10:00', 'ends at': '2025-06-02 09:00' }) },
  { fields: () => ({ 'starts at': '2027-06-02 10:00', 'ends at': '2027-06-02 11:00', status: 'completed' }) },
  {
    // Over the visit of the sixth row.
    fields: () => ({
      practitioner: 'Helena Duarte',
      'starts at': '2026-04-06 05:10',
      'ends at': '2026-04-06 05:20',
      status: 'booked',
    }),
  },
  { text: (line) => line.slice(0, line.lastIndexOf(',')) },
  { text: (line) => `${line},one,more` },
  {
    text: (line) =>
      Buffer.concat([Buffer.from(line.slice(0, 12)), Buffer.from([0xb3, 0xf3]), Buffer.from(line.slice(12))]),
  },
  { fields: () => ({ sex: 'X7' }) },
];

/** `index` of a row of the file is one less than its number. */
export function isBad(index: number): boolean {
  return index % EVERY === EVERY - 1;
}

/** Of so many rows, and of them an `again`th part of patients who were there before; the last row is cut off. */
export async function* badFile(rows: number, patients: number, longLine = 0): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${COLUMNS.join(',')}\r\n`);
  for (let index = 0; index < rows; index++) yield line(index, patients);
  if (longLine > 0) {
    const piece = Buffer.alloc(65_536, 'x');
    yield Buffer.from('P1,');
    for (let written = 0; written < longLine; written += piece.length) yield piece;
    yield Buffer.from('\r\n');
  }
  yield Buffer.from('P1,Cut,"Of');
}

function line(index: number, patients: number): Buffer {
  const ruin = isBad(index) ? RUINS[Math.floor(index / EVERY) % RUINS.length] : undefined;
  const fields = fieldsOf(index, patients);
  const ruined: Fields = { ...fields, ...ruin?.fields?.(fields, index) };
  const text = COLUMNS.map((column) => ruined[column]).join(',');
  const whole = ruin?.text?.(text) ?? text;
  return Buffer.concat([typeof whole === 'string' ? Buffer.from(whole) : whole, Buffer.from('\r\n')]);
}

function fieldsOf(index: number, patients: number): Fields {
  const who = index % patients;
  const day = new Date(Date.UTC(2020, 0, 6) + (index % 1500) * 86_400_000).toISOString().slice(0, 10);
  // Some are still to come, one after the other.
  const ahead = index % 97 === 5;
  const start = ahead ? Date.UTC(2026, 3, 6) + index * 3_600_000 : 0;
  const at = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
  return {
    'patient id': `P${who}`,
    'first name': `Łucja${who}`,
    'last name': `Śliwa${who % 50}`,
    phone: `+4822600${String(1000 + who).padStart(4, '0')}`,
    email: `lucja${who}@example.com`,
    'birth date': `19${50 + (who % 50)}-0${1 + (who % 9)}-1${who % 10}`,
    sex: who % 2 ? 'F' : 'M',
    'consent email': who % 3 ? 'yes' : 'no',
    'visit id': `V${index}`,
    practitioner: ahead ? 'Helena Duarte' : `Jan${index % 7} Nowak`,
    service: `Service ${index % 11}`,
    'starts at': ahead ? at(start) : `${day} 10:00`,
    'ends at': ahead ? at(start + 1_800_000) : `${day} 10:30`,
    status: ahead ? 'booked' : 'completed',
    paid: ahead ? '' : `${100 + (index % 90)}.50`,
  };
}
