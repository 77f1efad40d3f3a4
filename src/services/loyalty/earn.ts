/**
 * What patients earn points for (mission.md, section 7, "Earning"): a completed visit, booking it online, answering its survey,
 * what was paid, and a finished course. The rules in force at `now`, by the clinic's clock, decide; each source counts once.
 * All must run within a transaction and lock the patient's account: money and points come last in it.
 */
import type { EarningRuleKind } from '../../entities/loyalty/earning-rule.js';
import type { Visit } from '../../entities/visits/visit.js';
import { findClinic } from '../clinic/find-clinic.js';
import type { Scope } from '../scope.js';
import { earnByRule, fits } from './earn-by-rule.js';
import { rulesInForce } from './earning-rules/rules-in-force.js';
import { paidPoints } from './paid-points.js';

export { reversePaidLine } from './reverse-paid-line.js';

type EarningVisit = Pick<Visit, 'id' | 'patientId' | 'serviceId' | 'branchId' | 'bookedBy'>;

/** Of a visit that was completed at `now`; of one that a patient or a partner booked, for booking online too. */
export async function earnForVisit(scope: Scope, visit: EarningVisit, now: Date): Promise<void> {
  const online = visit.bookedBy === 'PATIENT' || visit.bookedBy === 'PARTNER';
  await earnOfVisit(scope, visit, online ? ['VISIT', 'ONLINE_BOOKING'] : ['VISIT'], now);
}

/** Of a visit whose survey was answered at `now`, whatever the answer. */
export async function earnForSurvey(scope: Scope, visit: EarningVisit, now: Date): Promise<void> {
  await earnOfVisit(scope, visit, ['SURVEY'], now);
}

const SOURCES = { VISIT: 'visit', ONLINE_BOOKING: 'online', SURVEY: 'survey' } as const;

async function earnOfVisit(
  scope: Scope,
  visit: EarningVisit,
  kinds: readonly (keyof typeof SOURCES)[],
  now: Date,
): Promise<void> {
  const { id: visitId, patientId, branchId, serviceId } = visit;
  const fact = { patientId, branchId, serviceIds: [serviceId], refs: { visitId } };
  for (const rule of await fitting(scope, kinds, fact, now)) {
    const source = `${SOURCES[rule.kind as keyof typeof SOURCES]}/${rule.ruleId}/${visitId}`;
    await earnByRule(scope, rule, fact, { points: rule.points ?? 0, source }, now);
  }
}

export interface PaidInvoice {
  readonly invoice: {
    readonly id: string;
    readonly patientId: string;
    readonly visitId: string | null;
    readonly branchId: string | null;
  };
  /** `moneyMinor`: what was paid for the line without points, in minor units. `serviceId` null: a package. */
  readonly lines: readonly {
    readonly id: string;
    readonly serviceId: string | null;
    readonly moneyMinor: number;
  }[];
}

/** Of an invoice that was paid in full for the first time: so many percent of the money of each line, rounded down to whole points. */
export async function earnForPaid(scope: Scope, { invoice, lines }: PaidInvoice, now: Date): Promise<void> {
  const rules = await rulesInForce(scope, ['PAID'], now);
  if (rules.length === 0) return;
  const { pointValueMinor } = await findClinic(scope);
  const { id: invoiceId, patientId, visitId, branchId } = invoice;
  for (const line of lines) {
    const serviceIds = line.serviceId === null ? [] : [line.serviceId];
    const refs = { invoiceId, invoiceLineId: line.id, ...(visitId === null ? {} : { visitId }) };
    const fact = { patientId, branchId, serviceIds, refs };
    for (const rule of rules.filter((one) => fits(one, fact))) {
      const points = paidPoints(line.moneyMinor, rule.basisPoints ?? 0, pointValueMinor);
      await earnByRule(scope, rule, fact, { points, source: `paid/${rule.ruleId}/${line.id}` }, now);
    }
  }
}

export interface FinishedCourse {
  readonly id: string;
  readonly patientId: string;
  /** How often it was finished, this time included. */
  readonly times: number;
}

/** Of a package of services whose last session was used at `now`. */
export async function earnForCourse(scope: Scope, course: FinishedCourse, now: Date): Promise<void> {
  const { db, clinicId } = scope;
  if ((await rulesInForce(scope, ['COURSE'], now)).length === 0) return;
  const items = await db
    .selectFrom('patient_package_item')
    .select('service_id as serviceId')
    .where('clinic_id', '=', clinicId)
    .where('patient_package_id', '=', course.id)
    .execute();
  const invoice = await db
    .selectFrom('patient_package as p')
    .innerJoin('invoice_line as l', (join) =>
      join.onRef('l.clinic_id', '=', 'p.clinic_id').onRef('l.id', '=', 'p.invoice_line_id'),
    )
    .innerJoin('invoice as i', (join) =>
      join.onRef('i.clinic_id', '=', 'l.clinic_id').onRef('i.id', '=', 'l.invoice_id'),
    )
    .select(['i.id as id', 'i.branch_id as branchId'])
    .where('p.clinic_id', '=', clinicId)
    .where('p.id', '=', course.id)
    .executeTakeFirstOrThrow();
  const fact = {
    ...{ patientId: course.patientId, branchId: invoice.branchId, refs: { invoiceId: invoice.id } },
    serviceIds: items.map(({ serviceId }) => serviceId),
  };
  for (const rule of await fitting(scope, ['COURSE'], fact, now)) {
    const source = `course/${rule.ruleId}/${course.id}/${course.times}`;
    await earnByRule(scope, rule, fact, { points: rule.points ?? 0, source }, now);
  }
}

async function fitting(
  scope: Scope,
  kinds: readonly EarningRuleKind[],
  fact: Parameters<typeof fits>[1],
  now: Date,
) {
  return (await rulesInForce(scope, kinds, now)).filter((rule) => fits(rule, fact));
}
