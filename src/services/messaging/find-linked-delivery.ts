/**
 * Who stands behind a link of a message, and what it is about (mission.md, section 1, "Links"). Changes nothing: scanners of
 * mail open every link before the patient does.
 */
import type { Scope } from '../scope.js';
import { permissionsOfPatient } from '../viewer.js';
import type { OpenScope } from './apply-provider-callback.js';
import type { PageLink } from './page-link.js';
import { recordEvidence } from './record-evidence.js';

/** `scope` acts as the patient whom the message was written to. */
export interface LinkedMessage extends PageLink {
  readonly scope: Scope;
  /** Whether it has expired, by the clinic's clock: then it opens nothing. */
  readonly expired: boolean;
  readonly clinicName: string;
  readonly clinicLocale: string;
  readonly patientLocale: string;
  readonly patientId: string;
  /** Null of a message that asks for a consent. */
  readonly visitId: string | null;
  /** What the message is about: of an offer, or a consent that was asked for, its id. */
  readonly subjectId: string;
}

/** Of a message that is about a visit. */
export interface LinkedDelivery extends LinkedMessage {
  readonly visitId: string;
}

/**
 * Null when the clinic or the message is gone, or the patient is archived or deceased.
 */
export async function findLinkedDelivery(open: OpenScope, link: PageLink): Promise<LinkedMessage | null> {
  const { db } = open({ kind: 'NOBODY' });
  const clinic = await db
    .selectFrom('clinic')
    .select(['id', 'name', 'locale', 'sandbox'])
    .where('link_number', '=', link.linkNumber)
    .executeTakeFirst();
  if (!clinic) return null;
  const delivery = await db
    .selectFrom('delivery')
    .innerJoin('patient', (join) =>
      join
        .onRef('patient.clinic_id', '=', 'delivery.clinic_id')
        .onRef('patient.id', '=', 'delivery.patient_id'),
    )
    .select([
      'delivery.visit_id as visitId',
      'delivery.subject_id as subjectId',
      'patient.id as patientId',
      'patient.locale as patientLocale',
    ])
    .where('delivery.clinic_id', '=', clinic.id)
    .where('delivery.id', '=', link.deliveryId)
    .where('patient.archived_at', 'is', null)
    .where('patient.deceased_at', 'is', null)
    .executeTakeFirst();
  if (!delivery) return null;
  const { patientId, patientLocale, visitId, subjectId } = delivery;
  const scope = open({
    kind: 'PATIENT',
    clinicId: clinic.id,
    id: patientId,
    sandbox: clinic.sandbox,
    permissions: permissionsOfPatient(),
    expiresAt: null,
  });
  return {
    ...link,
    scope,
    expired: link.expiresAt <= (await scope.clock.now()),
    clinicName: clinic.name,
    clinicLocale: clinic.locale,
    ...{ patientId, patientLocale, visitId, subjectId },
  };
}

/** A button behind the link was pressed: the message has been read. Pressed again, it is noted once. */
export async function recordPressed({ scope, deliveryId }: LinkedMessage): Promise<void> {
  await scope.transaction(async (tx) => {
    await recordEvidence(tx, [deliveryId], 'LINK_FOLLOWED', { at: await tx.clock.now() });
  });
}

/** The id of the first message that told of the visit's booking; null: none did. */
export async function findBookingMessage({ db, clinicId }: Scope, visitId: string): Promise<string | null> {
  const message = await db
    .selectFrom('delivery')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('visit_id', '=', visitId)
    .where('kind', '=', 'VISIT_BOOKED')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return message?.id ?? null;
}
