/** All cards of one person, where what they did is counted: a merge leaves it on the card that it was done with. */
import { sql } from 'kysely';

/** The patient's card and those that were merged into it, in parentheses, to stand after "in". */
export function cardsOf(patientId: string, clinicId: string) {
  return sql<string>`(
    select ${patientId}::uuid
    union all select id from patient where clinic_id = ${clinicId} and merged_into_id = ${patientId}
  )`;
}
