/**
 * Consents that wait for the patient's own yes (double opt-in; mission.md, section 3, "Consent"): whether one is still to be
 * answered, and what its page shows.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import type { Scope } from '../scope.js';
import { effectiveConsent } from './effective-consent.js';

/**
 * SQL, for a requested row of consent that stands in the statement as `asked`: false as soon as there is a later word on the
 * same purpose, or the patient has withdrawn from all marketing over the channel.
 */
function requestIsOpen(asked: string): RawBuilder<boolean> {
  return noneLater(
    asked,
    sql`(later.purpose = ${sql.ref(`${asked}.purpose`)} or not later.given) and not later.requested`,
  );
}

/** The same, and false after a new request too: two messages that ask the same are one too many, and either may be answered. */
export function requestIsLatest(asked: string): RawBuilder<boolean> {
  return noneLater(
    asked,
    sql`(later.purpose = ${sql.ref(`${asked}.purpose`)} or not (later.given or later.requested))`,
  );
}

function noneLater(asked: string, closes: RawBuilder<unknown>): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${asked}.${column}`);
  return sql<boolean>`not exists (
      select from consent later
      where later.clinic_id = ${of('clinic_id')} and later.patient_id = ${of('patient_id')}
        and later.channel = ${of('channel')} and later.purpose in (${of('purpose')}, 'MARKETING')
        and (later.recorded_at, later.id) > (${of('recorded_at')}, ${of('id')})
        and ${closes}
    )`;
}

export interface ConsentRequest {
  readonly purpose: ConsentPurpose;
  readonly channel: Channel;
  readonly wording: string;
  readonly wordingId: string | null;
  readonly open: boolean;
  /** Whether the consent that it asked for holds. */
  readonly given: boolean;
}

/** Undefined unless the patient was asked so. */
export async function findConsentRequest(
  scope: Scope,
  patientId: string,
  id: string,
): Promise<ConsentRequest | undefined> {
  const { rows } = await sql<ConsentRequest>`
    select asked.purpose, asked.channel, asked.wording, asked.wording_id as "wordingId",
      ${requestIsOpen('asked')} as open, coalesce(standing.given, false) as given
    from consent asked
      left join lateral ${effectiveConsent({
        clinicId: sql`asked.clinic_id`,
        patientId: sql`asked.patient_id`,
        kind: sql`asked.purpose`,
        channel: sql`asked.channel`,
      })} standing on true
    where asked.clinic_id = ${scope.clinicId} and asked.id = ${id} and asked.patient_id = ${patientId}
      and asked.requested
  `.execute(scope.db);
  return rows[0];
}
