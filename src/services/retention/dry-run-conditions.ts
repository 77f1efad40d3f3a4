/** Conditions of a dry run, on `ended e` and `rule_of r`, alike for the rule that is tried and for others (mission.md, section 3). */
import { type RawBuilder, sql } from 'kysely';

export const HAS_FILTERS = sql`(
  coalesce(cardinality(r.plans), cardinality(r.services), cardinality(r.sexes), cardinality(r.groups), r.age_from, r.age_to)
    is not null
)`;

/** The rule chose the patient for this visit already, for another morning. */
export function wasChosenForAnother(clinicId: string): RawBuilder<unknown> {
  return sql`exists (
    select from mailing_recipient o
    where o.clinic_id = ${clinicId} and o.mailing_id = r.id and o.occasion = e.id::text
      and o.patient_id = e.patient_id and o.due_at <> e.morning
  )`;
}
