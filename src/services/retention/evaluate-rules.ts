/**
 * Finds whom rules write to on given mornings, and plans the messages (mission.md, section 3). Doing it twice does it once: who
 * was chosen for a visit is not chosen again.
 */
import { sql } from 'kysely';
import { type PlanWriter, planInSweep } from '../messaging/plan-delivery.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { newIds } from '../new-id.js';
import { type DueRecipient, findDueRecipients } from './find-due-recipients.js';
import { type RuleToEvaluate, rulesThatFire } from './rule-facts.js';
import { LATE_MS, type Morning, windowOf } from './rule-mornings.js';
import { windowsWithVisits } from './windows-with-visits.js';

export interface Evaluation {
  readonly rules: readonly RuleToEvaluate[];
  readonly mornings: readonly Morning[];
  /** Of these patients only; null: of all. */
  readonly patientIds: readonly string[] | null;
  /** By the clinic's clock. */
  readonly now: Date;
}

/** A rule's present version, and whom it chose. */
export interface Chosen extends DueRecipient {
  readonly rule: RuleToEvaluate;
}

/** Written in one transaction: so many hold up nobody, and a kill loses no more. */
export const RECIPIENTS_AT_ONCE = 1000;

/** Whom the rules choose, in the order in which all write them, so that nobody waits in a circle. It writes nothing. */
export async function chooseRecipients(
  { db, clinicId }: Pick<PlanWriter, 'db' | 'clinicId'>,
  { rules, mornings, patientIds, now }: Evaluation,
): Promise<Chosen[]> {
  const days = [...new Set(rules.map((rule) => rule.days))];
  const windows = mornings.flatMap((morning) => days.map((some) => windowOf(morning, some)));
  const search = { clinicId, rules, windows: await windowsWithVisits(db, clinicId, windows), patientIds };
  const due = await findDueRecipients(db, search, now);
  return due
    .map((one): Chosen => {
      const rule = rules[one.n];
      if (rule === undefined) throw new Error('A recipient of no rule');
      return { ...one, rule };
    })
    .sort((a, b) => order(a.rule.id, b.rule.id) || order(a.visitId, b.visitId));
}

/**
 * Plans the messages of those chosen, in this transaction, and gives how many recipients it wrote. It takes the planning lock,
 * and shares the rules' rows: what a rule no longer says is left out. `meanwhile`: whether to wait for who is changing a rule,
 * or to leave it to them, as those must who hold rows of patients.
 */
export async function planRecipients(
  tx: PlanWriter,
  chosen: readonly Chosen[],
  now: Date,
  meanwhile: 'WAIT' | 'LEAVE',
): Promise<number> {
  if (chosen.length === 0) return 0;
  await sharePlanning(tx);
  const rules = await shareRules(tx, new Set(chosen.map(({ rule }) => rule.id)), meanwhile);
  const valid = chosen.filter(({ rule }) => rules.get(rule.id) === JSON.stringify(rule));
  await insertRecipients(tx, valid, now);
  await planInSweep(
    tx,
    valid
      .filter(({ heldOut }) => !heldOut)
      .map(({ rule, patientId, visitId, branchId, dueAt, channels }) => ({
        ...{ kind: 'RETENTION_RULE', reason: 'RETENTION_RULE', subjectId: rule.id, occasion: visitId },
        ...{ patientId, visitId, branchId, channels, dueAt, priority: rule.priority },
        ...{ mailingVersion: rule.version, mailingVariant: '' },
        usefulUntil: new Date(dueAt.getTime() + LATE_MS),
      })),
    now,
  );
  return valid.length;
}

/** As they stay until the transaction ends, by id. */
async function shareRules(
  tx: PlanWriter,
  ids: ReadonlySet<string>,
  meanwhile: 'WAIT' | 'LEAVE',
): Promise<Map<string, string>> {
  const skip = meanwhile === 'LEAVE' ? sql`skip locked` : sql``;
  const { rows } = await sql<{ id: string }>`
    select r.id from retention_rule r where r.clinic_id = ${tx.clinicId} and r.id = any(${[...ids]}::uuid[])
    order by r.id for share ${skip}
  `.execute(tx.db);
  await sql`
    select c.channel from retention_channel c where c.clinic_id = ${tx.clinicId} order by c.channel for share ${skip}
  `.execute(tx.db);
  const rules = await rulesThatFire(
    tx,
    rows.map(({ id }) => id),
  );
  return new Map(rules.map((rule) => [rule.id, JSON.stringify(rule)]));
}

/** Who had been chosen for the visit before, and got nothing, is chosen anew. */
async function insertRecipients(tx: PlanWriter, chosen: readonly Chosen[], now: Date): Promise<void> {
  const places = newIds(chosen.length);
  const given = chosen.map(
    ({ rule, patientId, visitId, branchId, practitionerId, dueAt, heldOut }, index) => ({
      ...{ mailingId: rule.id, version: rule.version, place: places[index] },
      ...{ patientId, visitId, branchId, practitionerId, dueAt, heldOut },
    }),
  );
  await sql`
    insert into mailing_recipient (
      clinic_id, mailing_id, occasion, patient_id, kind, version, held_out, branch_id, practitioner_id, visit_id, due_at,
      chosen_at, place
    )
    select ${tx.clinicId}::uuid, "mailingId", "visitId"::text, "patientId", 'RETENTION_RULE', version, "heldOut",
      "branchId", "practitionerId", "visitId", "dueAt", ${now}::timestamptz, place
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
      "mailingId" uuid, version int, place uuid, "patientId" uuid, "visitId" uuid, "branchId" uuid,
      "practitionerId" uuid, "dueAt" timestamptz, "heldOut" boolean
    )
    order by place
    on conflict (clinic_id, mailing_id, occasion, patient_id) do update
    set version = excluded.version, held_out = excluded.held_out, due_at = excluded.due_at, chosen_at = excluded.chosen_at
  `.execute(tx.db);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
