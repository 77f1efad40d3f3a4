/** Writes facts as the rows that the product would have written; below all services, so that anything can be written. */
import { type Insertable, sql } from 'kysely';
import type { Db, Tables } from '../../../src/entities/database.js';
import { insertRows } from '../../../src/services/clinic/insert-rows.js';
import { newId } from '../../../src/services/new-id.js';
import {
  BRANCHES,
  type ClinicFacts,
  CURRENCY,
  deliveryId,
  HOUR,
  MAILINGS,
  PATIENTS,
  PRACTITIONERS,
  type RecipientFact,
  START,
  type VisitFact,
} from './facts.js';

/** And the service's id, and whoever books. */
const CALENDAR = '01950000-0000-7000-8000-0f0000000000';
const CREATED = new Date('2026-01-01T00:00:00Z');
const at = (hours: number) => new Date(START + hours * HOUR);

/** Random visits stand in each other's way, and that is not what reports are about. */
export async function letVisitsOverlap(db: Db): Promise<void> {
  await sql`alter table visit drop constraint visit_not_double_booked`.execute(db);
}

/** A new clinic with the people and places that facts name, and its id. */
export async function writeClinic(db: Db): Promise<string> {
  const id = newId();
  const own = { clinic_id: id, created_at: CREATED };
  const clinic = { id, name: 'Clinic', locale: 'en', currency_code: CURRENCY, created_at: CREATED };
  await insertRows(db, 'clinic', [clinic]);
  const branches = BRANCHES.map((branch, n) => {
    const place = { name: `Branch ${n}`, city: 'City', address: 'Street 1' };
    return { ...own, ...place, id: branch.id, time_zone: branch.zone };
  });
  await insertRows(db, 'branch', branches);
  const practitioners = PRACTITIONERS.map((one) => ({
    ...own,
    id: one,
    first_name: 'Ada',
    last_name: 'Nowak',
  }));
  await insertRows(db, 'practitioner', practitioners);
  const service = { name: 'Check-up', duration_minutes: 30, price_minor: 100, currency_code: CURRENCY };
  await insertRows(db, 'service', [{ ...own, ...service, id: CALENDAR }]);
  const calendar = {
    id: CALENDAR,
    branch_id: BRANCHES[0]?.id,
    practitioner_id: PRACTITIONERS[0],
    enabled_kinds: [],
  };
  await insertRows(db, 'calendar', [{ ...own, ...calendar } as Insertable<Tables['calendar']>]);
  const person = {
    first_name: 'Jan',
    last_name: 'Kowalski',
    locale: 'en',
    sort_name: 'kowalski jan',
    search_text: '',
  };
  await insertRows(
    db,
    'patient',
    PATIENTS.map((one) => ({ ...own, ...person, id: one, do_not_contact: false, updated_at: CREATED })),
  );
  return id;
}

/** In place of what was written before. */
export async function writeFacts(db: Db, clinicId: string, facts: ClinicFacts): Promise<void> {
  for (const table of ['delivery', 'mailing_recipient', 'visit'] as const) {
    await db.deleteFrom(table).where('clinic_id', '=', clinicId).execute();
  }
  const days = { attribution_days: facts.attributionDays };
  await db.updateTable('clinic').set(days).where('id', '=', clinicId).execute();
  await insertRows(
    db,
    'mailing_recipient',
    facts.recipients.map((one) => recipientRow(clinicId, one)),
  );
  await insertRows(
    db,
    'delivery',
    facts.recipients.flatMap((one, n) => (one.heldOut ? [] : deliveryRows(clinicId, one, n))),
  );
  await insertRows(
    db,
    'visit',
    facts.visits.map((one) => visitRow(clinicId, one)),
  );
}

function recipientRow(clinicId: string, one: RecipientFact): Insertable<Tables['mailing_recipient']> {
  const mailing = MAILINGS[one.mailing] as (typeof MAILINGS)[number];
  return {
    clinic_id: clinicId,
    ...{ mailing_id: mailing.id, kind: mailing.kind, version: 1, variant: '', occasion: occasionOf(one) },
    patient_id: PATIENTS[one.patient] as string,
    branch_id: one.branch === null ? null : (BRANCHES[one.branch]?.id ?? null),
    practitioner_id: one.practitioner === null ? null : (PRACTITIONERS[one.practitioner] ?? null),
    held_out: one.heldOut,
    ...{ due_at: at(one.due), chosen_at: at(one.due - 8), place: newId() },
  };
}

/** Of a rule a visit's, so that it is one patient's alone; of a campaign its run's. */
function occasionOf({ mailing, patient, occasion }: RecipientFact): string {
  return MAILINGS[mailing]?.kind === 'CAMPAIGN' ? occasion : `${occasion} of ${patient}`;
}

function deliveryRows(clinicId: string, one: RecipientFact, n: number): Insertable<Tables['delivery']>[] {
  const mailing = MAILINGS[one.mailing] as (typeof MAILINGS)[number];
  const patientId = PATIENTS[one.patient] as string;
  const occasion = mailing.kind === 'CAMPAIGN' ? `${occasionOf(one)}/${patientId}` : occasionOf(one);
  return one.messages.flatMap((message, place) => {
    const first = {
      clinic_id: clinicId,
      id: deliveryId(n * 10 + place),
      ...{
        kind: mailing.kind,
        channel: message.channel,
        patient_id: patientId,
        subject_id: mailing.id,
        occasion,
      },
      ...{ status: message.status, planned_reason: mailing.kind, marketing: true, variables: {} },
      ...{
        due_at: at(one.due),
        attempt_at: at(one.due),
        useful_until: at(one.due + 72),
        planned_at: at(one.due),
      },
      handed_over_at: message.status === 'SENT' ? at(one.due + message.after) : null,
      delivered_at: message.status === 'SENT' && message.delivered ? at(one.due + 200) : null,
      read_at: message.status === 'SENT' && message.read ? at(one.due + 300) : null,
      price_micros: message.status === 'SENT' ? (message.price?.micros ?? null) : null,
      price_currency: message.status === 'SENT' ? (message.price?.currency ?? null) : null,
      resend_of: null,
    };
    if (message.again === null) return [first];
    const sent = at(one.due + message.after + message.again);
    const again = {
      ...first,
      ...{ id: deliveryId(n * 10 + place + 5), occasion: `${occasion}/1`, resend_of: first.id },
      ...{ status: 'SENT' as const, planned_reason: 'RESENT' as const, due_at: sent, handed_over_at: sent },
      delivered_at: message.delivered ? sent : null,
      read_at: message.read ? sent : null,
      price_micros: message.price?.micros ?? null,
      price_currency: message.price?.currency ?? null,
    };
    return [first, again];
  });
}

function visitRow(clinicId: string, one: VisitFact): Insertable<Tables['visit']> {
  const starts = at(one.created + one.ahead);
  return {
    clinic_id: clinicId,
    id: newId(),
    ...{ calendar_id: CALENDAR, service_id: CALENDAR, booked_by_id: CALENDAR },
    branch_id: BRANCHES[0]?.id as string,
    practitioner_id: PRACTITIONERS[0] as string,
    patient_id: PATIENTS[one.patient] as string,
    ...{
      status: one.status,
      history: one.history,
      starts_at: starts,
      booked_by: 'STAFF',
      placed_by: 'STAFF',
    },
    ends_at: new Date(starts.getTime() + HOUR / 2),
    ...{
      booked_at: at(one.created),
      created_at: at(one.created),
      updated_at: at(one.created),
      muted_kinds: [],
    },
    paid_minor: one.paid?.minor ?? null,
    paid_currency: one.paid?.currency ?? null,
  };
}
