/**
 * Whether a patient consents to a kind of message over a channel, as SQL (mission.md, section 3, "Consent"): sending asks it
 * for one message, rules and campaigns for a million patients.
 */
import { type RawBuilder, sql } from 'kysely';

/** SQL expressions, of columns to the left of the join or of values. */
export interface ConsentOf {
  readonly clinicId: RawBuilder<unknown>;
  readonly patientId: RawBuilder<unknown>;
  /** The kind of the message; a care kind that the clinic made marketing goes by the consent to all marketing. */
  readonly kind: RawBuilder<unknown>;
  readonly channel: RawBuilder<unknown>;
}

/**
 * A subquery for `left join lateral … consent on true`. Its row: `given` boolean, and `recorded_at` timestamptz, the later
 * of the two words that a consent rests on. No row: the patient never said a word on it, which is no consent.
 *
 * What a patient said of the kind goes before what they said of all marketing, unless they withdrew from all of it after
 * that; an earlier yes to all does not undo a no to one kind. What was only requested and not confirmed is no word.
 */
export function effectiveConsent({ clinicId, patientId, kind, channel }: ConsentOf): RawBuilder<unknown> {
  const latest = (purpose: RawBuilder<unknown>) => sql`(
      select given, recorded_at, id from consent
      where clinic_id = ${clinicId} and patient_id = ${patientId} and purpose = ${purpose} and channel = ${channel}
        and not requested
      order by recorded_at desc, id desc limit 1
    )`;
  return sql`(
    select
      case when of_kind.id is null then of_all.given
        else of_kind.given
          and (of_all.given is not false or (of_kind.recorded_at, of_kind.id) > (of_all.recorded_at, of_all.id))
      end as given,
      greatest(of_kind.recorded_at, of_all.recorded_at) as recorded_at
    from (values (1)) as one
      left join lateral ${latest(kind)} of_kind on true
      left join lateral ${latest(sql`'MARKETING'`)} of_all on true
    where of_kind.id is not null or of_all.id is not null
  )`;
}
