/** What a task is about: a patient, a visit, a message, and where (mission.md, section 5). */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';

interface Given {
  branchId?: string | null | undefined;
  patientId?: string | null | undefined;
  visitId?: string | null | undefined;
  deliveryId?: string | null | undefined;
}

export interface TaskSubject {
  branchId: string | null;
  patientId: string | null;
  visitId: string | null;
  deliveryId: string | null;
}

/**
 * All that is known of the subject: a message names its visit and patient, a visit its patient and branch. What the viewer
 * may not see is to them as absent as an id that nobody has.
 * @throws Refusal NOT_FOUND; INVALID where two of them are about different visits or patients
 */
export async function subjectOf(scope: Scope, given: Given): Promise<TaskSubject> {
  const { loaders } = scope;
  const delivery = await found(given.deliveryId, loaders.delivery, 'message', 'deliveryId');
  const visitId = agreed(given.visitId, delivery?.visitId, 'visit', 'visitId');
  const visit = await found(visitId, loaders.visit, 'visit', 'visitId');
  const whose = agreed(given.patientId, visit?.patientId, 'patient', 'patientId');
  const patientId = agreed(whose, delivery?.patientId, 'patient', 'patientId');
  if (given.patientId) await found(given.patientId, loaders.patient, 'patient', 'patientId');
  const branch = await found(given.branchId, loaders.branch, 'branch', 'branchId');
  return {
    branchId: branch?.id ?? visit?.branchId ?? null,
    patientId,
    visitId,
    deliveryId: delivery?.id ?? null,
  };
}

interface Loader<Row> {
  load(id: string): Promise<Row | null>;
}

async function found<Row>(
  id: string | null | undefined,
  loader: Loader<Row>,
  what: string,
  field: string,
): Promise<Row | null> {
  if (id === null || id === undefined) return null;
  const row = await loader.load(id);
  if (row === null) throw refuse('NOT_FOUND', `There is no such ${what}.`, [field]);
  return row;
}

function agreed(
  given: string | null | undefined,
  known: string | null | undefined,
  what: string,
  field: string,
): string | null {
  if (given && known && given !== known) {
    throw refuse('INVALID', `What the task is about belongs to another ${what}. Leave this one out.`, [
      field,
    ]);
  }
  return given ?? known ?? null;
}
