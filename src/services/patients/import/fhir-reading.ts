/**
 * Reads FHIR R4, a Bundle or NDJSON, in constant memory. Resources come in any order, so the file is read twice: people first,
 * then their appointments and encounters (issue "retention", import).
 */
import { type Line, LineCutter } from './csv-lines.js';
import { detectEncoding } from './detect-encoding.js';
import { EntryCutter } from './fhir-entries.js';
import { inside, textIn } from './fhir-json.js';
import { type PersonForms, patientOf, practitionerOf } from './fhir-person.js';
import { idOf, KnownPractitioners } from './fhir-reference.js';
import { type VisitForms, visitOf } from './fhir-visit.js';
import type { ImportContext, ImportFile, ImportReading, ImportRow } from './import-record.js';
import { readDecoded, readSample } from './read-bytes.js';
import { readOnce } from './read-once.js';
import { phoneReader } from './read-phone.js';
import { RowProblems } from './row-problems.js';
import { UnreadableFile } from './unreadable-file.js';
import { latestVisitOf } from './visit-times.js';

const PEOPLE = ['Patient', 'Practitioner'];
const VISITS = ['Appointment', 'Encounter'];

interface Resource {
  readonly resource: unknown;
  readonly type: string;
  readonly id: string | null;
}

type Found = Omit<ImportRow, 'row' | 'line'>;

/** @throws UnreadableFile when it is no JSON, or none of the two. */
export async function openFhir(file: ImportFile, context: ImportContext): Promise<ImportReading> {
  const sample = await readSample(file);
  const encoding = detectEncoding(sample.bytes, file.options.encoding, context.locale);
  const text = new TextDecoder(encoding).decode(sample.bytes);
  if (!/^\s*\{/.test(text)) throw new UnreadableFile('This is not JSON: a FHIR file begins with "{".');
  if (file.format === 'FHIR_BUNDLE' && !/"entry"|"resourceType"\s*:\s*"Bundle"/.test(text)) {
    throw new UnreadableFile(
      'This is no FHIR Bundle. Send a Bundle, or one resource in each line as FHIR_NDJSON.',
    );
  }
  if (file.format === 'FHIR_NDJSON' && !/"resourceType"/.test(text)) {
    throw new UnreadableFile('No resource was found. Send one FHIR resource in each line.');
  }
  const zoned = { ...context, timeZone: file.options.timeZone ?? context.timeZone };
  return {
    detected: { delimiter: null, encoding, dateOrder: null, columns: {}, ignored: [] },
    rows: () => readRows(file, encoding, zoned),
  };
}

async function* readRows(
  file: ImportFile,
  encoding: string,
  context: ImportContext,
): AsyncGenerator<ImportRow> {
  const known = new KnownPractitioners();
  const phone = readOnce(phoneReader(context.locale));
  const forms = { context, phone, latestVisit: latestVisitOf(context.today) };
  const unsupported = new Set<string>();
  let row = 0;
  for (const pass of [PEOPLE, VISITS]) {
    for await (const text of readTexts(file, encoding)) {
      const problems = new RowProblems();
      const parsed = parse(text, file, problems);
      // What cannot be read, or is not supported, is told the first time.
      const found =
        pass === PEOPLE
          ? readPerson(parsed, known, forms, unsupported, problems)
          : readVisit(parsed, known, forms, problems);
      if (!found) continue;
      row += 1;
      yield { row, line: text.number, ...found };
    }
  }
}

async function* readTexts(file: ImportFile, encoding: string): AsyncGenerator<Line> {
  const cutter = file.format === 'FHIR_BUNDLE' ? new EntryCutter() : new LineCutter();
  for await (const piece of readDecoded(file, encoding)) {
    for (const text of piece === null ? cutter.end() : cutter.push(piece)) {
      if (text.text.trim() !== '' || !text.ended) yield text;
    }
  }
}

function parse(line: Line, { format }: ImportFile, problems: RowProblems): Resource | null {
  const { text } = line;
  if (line.tooLong) {
    problems.refuse('ROW_TOO_LONG', null, text, 'The resource is longer than 1 MiB.');
  } else if (text.includes('\uFFFD')) {
    problems.refuse(
      'BAD_ENCODING',
      null,
      text,
      'The resource is not in the encoding of the rest of the file.',
    );
  } else {
    try {
      const json: unknown = JSON.parse(text);
      const resource = format === 'FHIR_BUNDLE' ? inside(json, 'resource') : json;
      const type = textIn(resource, 'resourceType');
      if (type !== '') return { resource, type, id: idOf(resource, textIn(json, 'fullUrl')) };
      problems.refuse(
        'REQUIRED',
        'resourceType',
        null,
        'The entry has no resource, or one without its type.',
      );
    } catch {
      const cut = !line.ended;
      const message = cut ? 'The file ends in the middle of this resource.' : 'This is not JSON.';
      problems.refuse(cut ? 'TRUNCATED' : 'INVALID_JSON', null, text, message);
    }
  }
  return null;
}

function readPerson(
  parsed: Resource | null,
  known: KnownPractitioners,
  forms: PersonForms,
  unsupported: Set<string>,
  problems: RowProblems,
): Found | null {
  if (!parsed) return { problems: problems.list };
  const { resource, type, id } = parsed;
  if (type === 'Patient') {
    const patient = patientOf(resource, id, forms, problems);
    return { problems: problems.list, ...(patient && { patient }) };
  }
  if (type === 'Practitioner') {
    const practitioner = practitionerOf(resource, id, problems);
    if (practitioner && id !== null) known.add(id, resource);
    return { problems: problems.list, ...(practitioner && { practitioner }) };
  }
  if (VISITS.includes(type) || unsupported.has(type) || unsupported.size >= 200) return null;
  unsupported.add(type);
  problems.warn(
    'UNSUPPORTED_RESOURCE',
    'resourceType',
    type,
    `Resources of the type ${type.slice(0, 64)} are not brought in.`,
  );
  return { problems: problems.list };
}

function readVisit(
  parsed: Resource | null,
  known: KnownPractitioners,
  forms: VisitForms,
  problems: RowProblems,
): Found | null {
  if (!parsed || !VISITS.includes(parsed.type)) return null;
  const visit = visitOf(parsed.resource, parsed.id, known, forms, problems);
  return { problems: problems.list, ...(visit && { visit }) };
}
