/** What of a balance expires when (mission.md, section 6: "what expires when"). */
import { sql } from 'kysely';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';

export interface ExpiringPoints {
  readonly patientId: string;
  /** The last day on which they can be used, by the branch's calendar. */
  readonly expiresOn: string;
  readonly points: number;
}

/** Dates that are shown: no account of earning rules with months has more that matter. */
export const MOST_EXPIRING = 50;

const load = loaderPerArguments<object, ExpiringPoints[]>(async (scope, _, patientIds) => {
  const now = await scope.clock.now();
  const { rows } = await sql<ExpiringPoints>`
    select wanted.id as "patientId", lots."expiresOn", lots.points
    from unnest(${patientIds}::uuid[]) as wanted (id)
      cross join lateral (
        select l.expires_on::text as "expiresOn",
          sum(l.available + case when l.available_at <= ${now} then l.pending else 0 end)::bigint as points
        from loyalty_lot l
        where l.clinic_id = ${scope.clinicId} and l.patient_id = wanted.id and l.expires_at > ${now}
          and (l.available > 0 or (l.pending > 0 and l.available_at <= ${now}))
        group by l.expires_on order by l.expires_on limit ${MOST_EXPIRING}
      ) lots
    order by wanted.id, lots."expiresOn"
  `.execute(scope.db);
  const ofPatient = groupBy(rows, ({ patientId }) => patientId);
  return patientIds.map((id) => ofPatient.get(id) ?? []);
});

/** Of an account that the viewer may see: the soonest first, at most 50 dates. */
export function expiringOf(scope: Scope, patientId: string): Promise<ExpiringPoints[]> {
  return load(scope, patientId, {});
}
