/** A patient answered the survey with a low score: a manager is to talk to them (mission.md, sections 1 and 5). */
import type { Visit } from '../../entities/visits/visit.js';
import type { Scope } from '../scope.js';
import { insertTask } from './insert-task.js';

export interface LowScore {
  readonly visit: Pick<Visit, 'id' | 'patientId' | 'branchId'>;
  /** 0 to 10; that it is low enough, whoever calls has asked the clinic's settings. */
  readonly score: number;
  /** In the patient's own words. */
  readonly comment: string | null;
}

/** Makes a task in the managers' queue, with the score and the comment. Must be called in the transaction of the answer. */
export async function askAboutLowScore(
  scope: Scope,
  { visit, score, comment }: LowScore,
  now: Date,
): Promise<void> {
  const { id: visitId, patientId, branchId } = visit;
  const details = [`${score}/10`, ...(comment === null ? [] : [comment])].join('\n\n');
  const about = { visitId, patientId, branchId, details };
  await insertTask(scope, { reason: 'LOW_SCORE', priority: 'HIGH', role: 'MANAGER', ...about }, now);
}
