/** Opens a file that a clinic's history is brought in from, whatever its format (issue "retention", import). */
import { openCsv } from './csv-reading.js';
import { openFhir } from './fhir-reading.js';
import type { ImportContext, ImportFile, ImportReading } from './import-record.js';

/**
 * Finds out how the file is written; its rows are read as they are asked for, in constant memory and as often as asked, and are
 * numbered alike each time. Times without an offset are wall-clock times of their row's zone; amounts are exact.
 * @throws UnreadableFile when nothing of it can be read: it is empty, not text, or none of its columns is known.
 */
export function openImport(file: ImportFile, context: ImportContext): Promise<ImportReading> {
  return file.format === 'CSV' ? openCsv(file, context) : openFhir(file, context);
}
