/** A clinic with branches in two zones, and the short words in which tests run retention rules below GraphQL. */
import { sql } from 'kysely';
import type { Channel } from '../../src/entities/messaging/delivery.js';
import type { VisitStatus } from '../../src/entities/visits/visit.js';
import { advanceTestClock } from '../../src/services/clinic/advance-test-clock.js';
import { deliveriesDueInClinic } from '../../src/services/messaging/deliveries-due-in-clinic.js';
import { newId } from '../../src/services/new-id.js';
import { archivePatientGroup } from '../../src/services/patients/groups/archive-group.js';
import { createPatientGroup } from '../../src/services/patients/groups/create-group.js';
import { type ChangeRule, changeRule } from '../../src/services/retention/change-rule.js';
import { type CreateRule, createRule } from '../../src/services/retention/create-rule.js';
import { type DryRun, dryRunRule } from '../../src/services/retention/dry-run-rule.js';
import { retentionDueInClinic } from '../../src/services/retention/evaluate-due-retention.js';
import { evaluateRetention } from '../../src/services/retention/evaluate-on-demand.js';
import { evaluateRetentionOf } from '../../src/services/retention/evaluate-retention.js';
import { switchRetentionChannel } from '../../src/services/retention/retention-channel.js';
import { findRules } from '../../src/services/retention/rule-row.js';
import { activateRule, archiveRule, pauseRule } from '../../src/services/retention/set-rule.js';
import type { Scope } from '../../src/services/scope.js';
import { addBranch, addCalendar, type Place } from './added-branch.js';
import { type DeliveryHouse, hoursAfter, NOW } from './delivery-rows.js';

export interface RuleDesk extends Awaited<ReturnType<typeof openRuleDesk>> {}

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** `testClock`: 09:00 in Warsaw, 05:00 in São Paulo; null: by the house's time. E-mail is switched on, and has been for long. */
export async function openRuleDesk(house: DeliveryHouse, testClock: Date | null = NOW) {
  const clinic = await house.clinic({ sandbox: testClock !== null, testClock });
  const { id: clinicId, scope } = clinic;
  const within = <T>(work: (tx: Scope) => Promise<T>) => scope.transaction(work);
  const dueWork = [retentionDueInClinic(house.signals), deliveriesDueInClinic(house.work())];
  const warsaw = await addCalendar(house, clinicId, clinic.branchId);
  const colleague = await addCalendar(house, clinicId, clinic.branchId);
  const saoPaulo = await addCalendar(house, clinicId, await addBranch(house, clinicId, 'America/Sao_Paulo'));
  await clinic.set({ quiet_hours_start: null, quiet_hours_end: null });
  await house.db
    .insertInto('retention_channel')
    .values({ clinic_id: clinicId, channel: 'EMAIL', on_since: LONG_AGO })
    .execute();
  const names = new Map<string, string>();

  const desk = {
    clinic,
    clinicId,
    scope,
    places: { warsaw, colleague, saoPaulo },

    /** A patient who has consented to e-mail for long, and to what else is named. */
    person: async (given: { channels?: readonly Channel[]; email?: string | null; phone?: string } = {}) => {
      const { channels = ['EMAIL'], ...rest } = given;
      const id = await clinic.patient(rest);
      for (const channel of channels) await clinic.consent(id, channel, true, LONG_AGO);
      return id;
    },
    /** One that may overlap others: half an hour from `startsAt` on, completed unless said otherwise; in Warsaw with Helena unless elsewhere. */
    visit: async (
      patientId: string,
      startsAt: string,
      status: VisitStatus = 'COMPLETED',
      place: Place = warsaw,
    ) => {
      const id = newId();
      const at = new Date(startsAt);
      await house.db
        .insertInto('visit')
        .values({
          ...{ clinic_id: clinicId, id, patient_id: patientId, service_id: place.serviceId, status },
          ...{
            calendar_id: place.calendarId,
            branch_id: place.branchId,
            practitioner_id: place.practitionerId,
          },
          ...{ starts_at: at, ends_at: hoursAfter(at, 0.5), booked_at: LONG_AGO, booking_number: 1 },
          ...{ booked_by: 'STAFF', booked_by_id: newId(), placed_by: 'STAFF', muted_kinds: [] },
          ...{ created_at: LONG_AGO, updated_at: LONG_AGO, history: true },
        })
        .execute();
      return id;
    },
    setVisit: async (id: string, columns: { status: VisitStatus }) => {
      await house.db
        .updateTable('visit')
        .set(columns)
        .where('clinic_id', '=', clinicId)
        .where('id', '=', id)
        .execute();
    },
    /** Of 30 days by e-mail, unless said otherwise. */
    create: async (name: string, given: Partial<CreateRule> = {}) => {
      const texts = [{ body: 'Come back, {firstName}.' }];
      const input: CreateRule = { name, channels: ['EMAIL'], days: 30, texts, ...given };
      const rule = await within((tx) => createRule(tx, input));
      names.set(rule.id, name);
      return rule.id;
    },
    /** The same, active; `since`: as if for so long. */
    rule: async (name: string, given: Partial<CreateRule> = {}, since: Date | null = null) => {
      const id = await desk.create(name, given);
      await desk.activate(id);
      if (since !== null) {
        await house.db
          .updateTable('retention_rule')
          .set({ active_since: since })
          .where('clinic_id', '=', clinicId)
          .where('id', '=', id)
          .execute();
      }
      return id;
    },
    activate: (retentionRuleId: string) => within((tx) => activateRule(tx, { retentionRuleId })),
    pause: (retentionRuleId: string) => within((tx) => pauseRule(tx, { retentionRuleId })),
    archive: (retentionRuleId: string) => within((tx) => archiveRule(tx, { retentionRuleId })),
    change: (retentionRuleId: string, given: Omit<ChangeRule, 'retentionRuleId'>) =>
      within((tx) => changeRule(tx, { retentionRuleId, ...given })),
    /** By hand, with nobody in it. */
    group: async (name: string) => (await within((tx) => createPatientGroup(tx, { name }))).id,
    archiveGroup: (groupId: string) => within((tx) => archivePatientGroup(tx, { groupId })),
    find: async (id: string) => (await findRules(scope, [id]))[0],
    channel: (channel: Channel, on: boolean) => within((tx) => switchRetentionChannel(tx, { channel, on })),
    evaluate: async () => (await evaluateRetention(scope, {})).recipients,
    evaluateOf: (patientId: string) => within((tx) => evaluateRetentionOf(tx, [patientId])),
    dryRun: (input: DryRun) => dryRunRule(scope, input),
    go: (to: string) => advanceTestClock(scope, new Date(to), dueWork),
    /** "rule CHANNEL STATUS REASON due" of each message, by due time. */
    messages: async (patientId?: string) => {
      const rows = await desk.rows(patientId);
      return rows.map(({ ruleId, channel, status, reason, dueAt }) =>
        [names.get(ruleId), channel, status, reason, dueAt.toISOString().slice(0, 16)]
          .filter((part) => part !== null)
          .join(' '),
      );
    },
    /** "rule date" of what was sent, in its order. */
    sent: async (patientId?: string) => {
      const rows = (await desk.rows(patientId)).filter(({ status }) => status === 'SENT');
      rows.sort((a, b) => Number(a.handedOverAt) - Number(b.handedOverAt));
      return rows.map(
        ({ ruleId, handedOverAt }) => `${names.get(ruleId)} ${handedOverAt?.toISOString().slice(0, 16)}`,
      );
    },
    rows: async (patientId?: string) => {
      const { rows } = await sql<{
        id: string;
        ruleId: string;
        channel: Channel;
        status: string;
        reason: string | null;
        dueAt: Date;
        handedOverAt: Date | null;
        version: number;
        occasion: string;
      }>`
        select id, subject_id as "ruleId", channel, status, status_reason as reason, due_at as "dueAt",
          handed_over_at as "handedOverAt", mailing_version as version, occasion
        from delivery
        where clinic_id = ${clinicId} and kind = 'RETENTION_RULE'
          and (${patientId ?? null}::uuid is null or patient_id = ${patientId ?? null})
        order by due_at, precedence, channel, id
      `.execute(house.db);
      return rows;
    },
    recipients: async (ruleId: string) =>
      house.db
        .selectFrom('mailing_recipient')
        .select(['patient_id as patientId', 'held_out as heldOut', 'due_at as dueAt', 'version'])
        .where('clinic_id', '=', clinicId)
        .where('mailing_id', '=', ruleId)
        .execute(),
  };
  return desk;
}
