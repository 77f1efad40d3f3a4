/** The retention report beside a recount of raw rows, whichever way it is asked for (mission.md, section 3). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { systemTime } from '../../src/services/clock.js';
import { type RetentionReport, retentionReport } from '../../src/services/reports/retention-report.js';
import { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';
import { clinicFacts } from '../support/report-model/arbitrary-facts.js';
import { BRANCHES, type ClinicFacts, MAILINGS, PRACTITIONERS } from '../support/report-model/facts.js';
import {
  type Asked,
  type Counts,
  type Grouping,
  recount,
  recountLifts,
  rowKey,
} from '../support/report-model/recount.js';
import { letVisitsOverlap, writeClinic, writeFacts } from '../support/report-model/write-facts.js';
import { openSandboxHouse, type SandboxHouse } from '../support/sandbox-house.js';

const GROUPINGS: readonly Grouping[] = ['MAILING', 'CHANNEL', 'MONTH', 'BRANCH', 'PRACTITIONER'];
const ALL_GROUPINGS = Array.from({ length: 2 ** GROUPINGS.length }, (_, bits) =>
  GROUPINGS.filter((_, place) => bits & (1 << place)),
);
const WEEK: Asked = { from: '2026-03-01', to: '2026-03-04' };

let house: SandboxHouse;
let clinics: readonly [string, string];

beforeAll(async () => {
  house = await openSandboxHouse();
  const { db } = scopeOf('');
  await letVisitsOverlap(db);
  clinics = [await writeClinic(db), await writeClinic(db)];
});
afterAll(() => house?.close());

function scopeOf(clinicId: string): Scope {
  const viewer = { kind: 'SYSTEM', clinicId, sandbox: false } as const;
  return new Scope({ viewer, em: house.orm.em.fork(), signals: new Signals(), system: systemTime });
}

const report = (clinicId: string, filter: Asked, groupBy: readonly Grouping[] = []) =>
  retentionReport(scopeOf(clinicId), { filter, groupBy, compare: false });

const NAMES = [
  'sent',
  'delivered',
  'read',
  'unpriced',
  'recipients',
  'cameBack',
  'revenueMinor',
  'costMicros',
] as const;
const countsOf = (figures: Record<(typeof NAMES)[number], number | bigint>) =>
  Object.fromEntries(NAMES.map((name) => [name, Number(figures[name])])) as Counts;

function rowsOf({ rows }: RetentionReport, groupBy: readonly Grouping[]): Map<string, Counts> {
  return new Map(rows.map((row) => [rowKey(groupBy, row), countsOf(row)]));
}

const sumOf = (rows: Iterable<Counts>): Counts => {
  const all = [...rows];
  const sum = (name: (typeof NAMES)[number]) => all.reduce((total, row) => total + row[name], 0);
  return Object.fromEntries(NAMES.map((name) => [name, sum(name)])) as Counts;
};

const ids = (kind: string) => MAILINGS.filter((one) => one.kind === kind).map(({ id }) => id);
const FILTERS: readonly Partial<Asked>[] = [
  {},
  { ruleIds: ids('RETENTION_RULE').slice(0, 1) },
  { campaignIds: ids('CAMPAIGN') },
  { ruleIds: ids('RETENTION_RULE').slice(1), campaignIds: ids('CAMPAIGN') },
  { ruleIds: [] },
  { channels: ['SMS'] },
  { channels: ['EMAIL', 'PUSH'], branchIds: [BRANCHES[0]?.id ?? ''] },
  { practitionerIds: [PRACTITIONERS[1] ?? ''] },
];

async function check(clinicId: string, facts: ClinicFacts): Promise<void> {
  for (const groupBy of ALL_GROUPINGS) {
    const found = await report(clinicId, WEEK, groupBy);
    const rows = rowsOf(found, groupBy);
    expect(rows).toEqual(recount(facts, WEEK, groupBy));
    expect(rows.size).toBe(found.rows.length);
    expect(countsOf(found.total)).toEqual(sumOf(rows.values()));
  }
  for (const filter of FILTERS) {
    const asked = { ...WEEK, ...filter };
    expect(rowsOf(await report(clinicId, asked, GROUPINGS), GROUPINGS)).toEqual(
      recount(facts, asked, GROUPINGS),
    );
    const lifts = (await report(clinicId, asked)).lifts.map(
      ({ mailingId, chosen, heldOut, cameBackChosen, cameBackHeldOut }) => {
        return { mailingId, chosen, heldOut, cameBackChosen, cameBackHeldOut };
      },
    );
    expect(lifts.sort((a, b) => (a.mailingId < b.mailingId ? -1 : 1))).toEqual(recountLifts(facts, asked));
  }
}

test('its figures are those of a recount, for every grouping and filter, in clinics that share all their ids', async () => {
  await fc.assert(
    fc.asyncProperty(clinicFacts, clinicFacts, async (facts, others) => {
      const { db } = scopeOf('');
      await writeFacts(db, clinics[0], facts);
      await writeFacts(db, clinics[1], others);
      await check(clinics[0], facts);
      expect(rowsOf(await report(clinics[1], WEEK, GROUPINGS), GROUPINGS)).toEqual(
        recount(others, WEEK, GROUPINGS),
      );
    }),
    { numRuns: 12 },
  );
});

test('the days of a period sum to the period', async () => {
  await fc.assert(
    fc.asyncProperty(clinicFacts, async (facts) => {
      await writeFacts(scopeOf('').db, clinics[0], facts);
      const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
      const parts: Counts[] = [];
      for (const day of days) parts.push(countsOf((await report(clinics[0], { from: day, to: day })).total));
      expect(sumOf(parts)).toEqual(countsOf((await report(clinics[0], WEEK)).total));
    }),
    { numRuns: 20 },
  );
});
