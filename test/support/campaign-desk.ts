/** A clinic with branches in two zones, patients who live there, and the short words in which tests run campaigns below GraphQL. */
import { sql } from 'kysely';
import type { Channel } from '../../src/entities/messaging/delivery.js';
import type { PatientCriteria } from '../../src/entities/patients/patient-group.js';
import { advanceTestClock } from '../../src/services/clinic/advance-test-clock.js';
import { deliveriesDueInClinic } from '../../src/services/messaging/deliveries-due-in-clinic.js';
import { newId } from '../../src/services/new-id.js';
import { archivePatient } from '../../src/services/patients/archive-patient.js';
import { archivePatientGroup } from '../../src/services/patients/groups/archive-group.js';
import { createPatientGroup } from '../../src/services/patients/groups/create-group.js';
import { groupsDueInClinic } from '../../src/services/patients/groups/groups-due-in-clinic.js';
import type { CampaignRow } from '../../src/services/retention/campaigns/campaign-row.js';
import {
  figuresOfCampaign,
  recipientsOfCampaign,
  runsOfCampaign,
} from '../../src/services/retention/campaigns/campaign-runs.js';
import { campaignsDueInClinic } from '../../src/services/retention/campaigns/campaigns-due-in-clinic.js';
import {
  type ChangeCampaignInput,
  changeCampaign,
} from '../../src/services/retention/campaigns/change-campaign.js';
import {
  type CreateCampaignInput,
  createCampaign,
} from '../../src/services/retention/campaigns/create-campaign.js';
import { findCampaigns } from '../../src/services/retention/campaigns/find-campaigns.js';
import { pauseCampaign, stopCampaign } from '../../src/services/retention/campaigns/pause-campaign.js';
import { previewCampaign } from '../../src/services/retention/campaigns/preview-campaign.js';
import { resumeCampaign, startCampaign } from '../../src/services/retention/campaigns/start-campaign.js';
import type { Scope } from '../../src/services/scope.js';
import { type DeliveryHouse, hoursAfter, NOW, type TestClinic } from './delivery-rows.js';

interface Person {
  /** Where their last visit was. */
  where?: 'WARSAW' | 'SAO_PAULO' | null;
  birthDate?: string;
  consents?: readonly Channel[];
  email?: string | null;
  phone?: string | null;
}

export interface CampaignDesk extends Awaited<ReturnType<typeof openCampaignDesk>> {}

const PLAIN: CreateCampaignInput = {
  name: 'A word to all',
  kind: 'PROMOTIONAL',
  channels: ['EMAIL'],
  timing: 'NOW',
  texts: [{ subject: 'News', body: 'Hello {firstName}.' }],
};

/** By a test clock that stands at `testClock`, 09:00 in Warsaw and 05:00 in São Paulo; null: by the house's time. */
export async function openCampaignDesk(house: DeliveryHouse, testClock: Date | null = NOW) {
  const clinic = await house.clinic({ sandbox: testClock !== null, testClock });
  const saoPaulo = await addBranch(house, clinic, 'America/Sao_Paulo');
  const { id: clinicId } = clinic;
  const scope = clinic.scope;
  const within = <T>(work: (tx: Scope) => Promise<T>) => scope.transaction(work);
  const setClinic = (row: { test_clock: Date } | { quiet_hours_start: string; quiet_hours_end: string }) =>
    house.db.updateTable('clinic').set(row).where('id', '=', clinicId).execute();
  const dueWork = [campaignsDueInClinic(house.work()), deliveriesDueInClinic(house.work())];

  const person = async ({ where = null, birthDate, consents = ['EMAIL'], ...rest }: Person = {}) => {
    const id = await clinic.patient(rest);
    if (birthDate !== undefined) {
      const columns = { birth_date: birthDate };
      await house.db
        .updateTable('patient')
        .set(columns)
        .where('clinic_id', '=', clinicId)
        .where('id', '=', id)
        .execute();
    }
    for (const channel of consents) await clinic.consent(id, channel);
    if (where !== null) {
      const startsAt = hoursAfter(NOW, -24 * 30 - visits++);
      const visit = await clinic.visit({ patientId: id, status: 'COMPLETED', startsAt });
      if (where === 'SAO_PAULO') {
        await house.db
          .updateTable('visit')
          .set(saoPaulo)
          .where('clinic_id', '=', clinicId)
          .where('id', '=', visit.id)
          .execute();
      }
    }
    return id;
  };

  return {
    clinic,
    clinicId,
    scope,
    person,
    people: async (count: number, each: Person = {}) => {
      const ids: string[] = [];
      for (let i = 0; i < count; i++) ids.push(await person(each));
      return ids;
    },
    archive: (patientId: string) => within((tx) => archivePatient(tx, { patientId })),
    create: (input: Partial<CreateCampaignInput> = {}) =>
      within((tx) => createCampaign(tx, { ...PLAIN, ...input })),
    /** Created and started. */
    launch: async (input: Partial<CreateCampaignInput> = {}) => {
      const { id } = await within((tx) => createCampaign(tx, { ...PLAIN, ...input }));
      return within((tx) => startCampaign(tx, { campaignId: id }));
    },
    start: (campaignId: string) => within((tx) => startCampaign(tx, { campaignId })),
    change: (input: ChangeCampaignInput) => within((tx) => changeCampaign(tx, input)),
    pause: (campaignId: string) => within((tx) => pauseCampaign(tx, { campaignId })),
    resume: (campaignId: string) => within((tx) => resumeCampaign(tx, { campaignId })),
    stop: (campaignId: string) => within((tx) => stopCampaign(tx, { campaignId })),
    preview: (campaignId: string) => within((tx) => previewCampaign(tx, campaignId)),
    advance: (to: Date | string) => advanceTestClock(scope, new Date(to), dueWork),
    group: async (criteria: PatientCriteria) =>
      (await within((tx) => createPatientGroup(tx, { name: `Group ${newId()}`, criteria }))).id,
    archiveGroup: (groupId: string) => within((tx) => archivePatientGroup(tx, { groupId })),
    /** Of each group with criteria, where the clock stands. */
    fillGroups: async () => advanceTestClock(scope, await scope.clock.now(), [groupsDueInClinic(house.time)]),
    setQuietHours: (start: string, end: string) =>
      setClinic({ quiet_hours_start: start, quiet_hours_end: end }),
    /** The clock goes on, and no server is there. */
    sleepUntil: (to: string) => setClinic({ test_clock: new Date(to) }),
    /** Moves the clock without sending anything. */
    release: (to: Date) => advanceTestClock(scope, to, dueWork.slice(0, 1)),
    campaign: async (id: string) => (await findCampaigns(scope, [id]))[0] as CampaignRow,
    /** Oldest first, as "occasion status recipients/held out/released". */
    runs: async (id: string) =>
      (await runsOfCampaign(scope, { id }, { last: 100 })).nodes
        .reverse()
        .map(
          ({ occasion, status, recipients, heldOut, released }) =>
            `${occasion} ${status} ${recipients}/${heldOut}/${released}`,
        ),
    recipients: async (id: string) => (await recipientsOfCampaign(scope, { id }, { first: 100 })).nodes,
    figures: async (id: string) =>
      figuresOfCampaign(scope, (await findCampaigns(scope, [id]))[0] as CampaignRow),
    /** What was sent: when, and to whom, in order. */
    sent: async () => {
      const { rows } = await sql<{ at: Date; patientId: string; text: string; channel: Channel }>`
        select m.received_at as at, m.patient_id as "patientId", m.text_body as text, m.channel
        from mailbox_message m where m.clinic_id = ${clinicId} order by m.received_at, m.id
      `.execute(house.db);
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
    /** Messages of campaigns, as "channel status reason". */
    messages: async () =>
      (await clinic.deliveries())
        .filter(({ kind }) => kind === 'CAMPAIGN')
        .map(({ channel, status, reason }) => [channel, status, reason].filter(Boolean).join(' ')),
  };
}

let visits = 0;

/** With a practitioner and a calendar. */
async function addBranch({ db }: DeliveryHouse, { id }: TestClinic, timeZone: string) {
  const [branchId, practitionerId, calendarId] = [newId(), newId(), newId()];
  const row = { clinic_id: id, created_at: NOW };
  await db
    .insertInto('branch')
    .values({
      ...row,
      id: branchId,
      name: 'Paulista',
      city: 'São Paulo',
      address: 'Paulista 1',
      time_zone: timeZone,
    })
    .execute();
  await db
    .insertInto('practitioner')
    .values({ ...row, id: practitionerId, first_name: 'Helena', last_name: 'Duarte' })
    .execute();
  await db
    .insertInto('calendar')
    .values({
      ...{
        ...row,
        id: calendarId,
        branch_id: branchId,
        practitioner_id: practitionerId,
        slot_step_minutes: 30,
      },
      ...{ enabled_kinds: [], freed_slots_enabled: false, self_service_enabled: true },
    })
    .execute();
  return { branch_id: branchId, practitioner_id: practitionerId, calendar_id: calendarId };
}
