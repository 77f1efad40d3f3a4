/** What a booking means for whoever brought the patient (mission.md, section 7). */
import type { Visit } from '../../../entities/visits/visit.js';
import type { Scope } from '../../scope.js';

export async function noteReferralBooking(
  _scope: Scope,
  _visit: Pick<Visit, 'id' | 'patientId'>,
  _now: Date,
): Promise<void> {}
