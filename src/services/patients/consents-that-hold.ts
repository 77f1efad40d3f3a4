/** Which consents hold: what a patient said of one purpose and of all marketing, taken together (mission.md, section 3). */
import { sql } from 'kysely';
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import type { ConsentRow } from './consent-row.js';
import { effectiveConsent } from './effective-consent.js';

type About = Pick<ConsentRow, 'patientId' | 'purpose' | 'channel'>;

const load = loaderPerArguments<Record<string, never>, About[]>(async ({ db, clinicId }, _, patientIds) => {
  const { rows } = await sql<About>`
    select said.patient_id as "patientId", said.purpose, said.channel
    from (
      select distinct patient_id, purpose, channel from consent
      where clinic_id = ${clinicId} and patient_id = ${anyOf(patientIds)}
    ) said
      cross join lateral ${effectiveConsent({
        clinicId: sql`${clinicId}::uuid`,
        patientId: sql`said.patient_id`,
        kind: sql`said.purpose`,
        channel: sql`said.channel`,
      })} standing
    where standing.given
  `.execute(db);
  const ofPatient = groupBy(rows, ({ patientId }) => patientId);
  return patientIds.map((id) => ofPatient.get(id) ?? []);
});

/** Of a purpose and channel that the patient has spoken of, to whoever may see that; batched within a tick. */
export async function consentHolds(scope: Scope, { patientId, purpose, channel }: About): Promise<boolean> {
  const holding = await load(scope, patientId, {});
  return holding.some((one) => one.purpose === purpose && one.channel === channel);
}
