import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import {
  listBranches,
  listCalendars,
  listPractitioners,
  listServices,
} from '../../src/services/clinic/list-setup.js';
import type { Connection, PageInput } from '../../src/services/connection.js';
import { deliveriesOfVisit, listDeliveries } from '../../src/services/messaging/list-deliveries.js';
import { listMailbox } from '../../src/services/messaging/list-mailbox.js';
import { listPatients } from '../../src/services/patients/list-patients.js';
import { BadInput } from '../../src/services/refusal.js';
import type { Scope } from '../../src/services/scope.js';
import { listSlots } from '../../src/services/visits/list-slots.js';
import { listVisits, visitsOfPatient } from '../../src/services/visits/list-visits.js';
import { NOW, openSandboxHouse, patient, type SandboxHouse, staff } from '../support/sandbox-house.js';

let house: SandboxHouse;
let sandbox: Sandbox;
let scope: Scope;
beforeAll(async () => {
  house = await openSandboxHouse();
  sandbox = await house.sandbox({ patients: 60 });
  await house.sandbox({ patients: 10 });
  scope = house.scope(staff(sandbox));
});
afterAll(() => house.close());

type Row = { id: string };
type PageOf<R> = Pick<Connection<R>, 'nodes' | 'edges' | 'pageInfo' | 'totalCount'>;
type List = (input: PageInput) => Promise<PageOf<Row>>;

async function walk(list: List, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let goesOn = true; goesOn; ) {
    const page: PageOf<Row> = await list(
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
    );
    const seen = page.nodes.map((row) => row.id);
    ids.splice(backward ? 0 : ids.length, 0, ...seen);
    expect(page.edges.map((edge) => edge.node.id)).toEqual(seen);
    expect(page.pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== null);
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    goesOn = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
  }
  return ids;
}

async function holdsInAnyPages(list: List, inOrder: string[]): Promise<void> {
  const sizes = fc.integer({ min: 1, max: 100 });
  await fc.assert(
    fc.asyncProperty(sizes, fc.boolean(), async (size, backward) => {
      expect(await walk(list, size, backward)).toEqual(inOrder);
    }),
    {
      numRuns: 12,
      examples: [
        [1, true],
        [1, false],
        [Math.min(inOrder.length || 1, 100), false],
      ],
    },
  );
  expect(await (await list({ first: 1 })).totalCount()).toBe(inOrder.length);
}

const idsBy = async (table: 'patient' | 'visit' | 'delivery', ...order: string[]) => {
  const rows = await scope.db
    .selectFrom(table)
    .select('id')
    .where('clinic_id', '=', sandbox.clinic.id)
    .orderBy(sql.join(order.map((column) => sql.ref(column))))
    .execute();
  return rows.map((row) => row.id);
};

describe('pages of any size, forwards and backwards, hold every row once and in order', () => {
  test('patients, some of one name', async () => {
    await scope.db
      .updateTable('patient')
      .set({ sort_name: 'same name' })
      .where('clinic_id', '=', sandbox.clinic.id)
      .where('sort_name', '<', 'k')
      .execute();
    await holdsInAnyPages((page) => listPatients(scope, page), await idsBy('patient', 'sort_name', 'id'));
  });

  test('visits, some starting at the same time', async () => {
    const inOrder = await idsBy('visit', 'starts_at', 'id');
    expect(inOrder.length).toBeGreaterThan(150);
    const firstHundred = new Set(inOrder.slice(0, 60));
    const statuses = ['CANCELLED', 'COMPLETED', 'NO_SHOW', 'BOOKED', 'CONFIRMED'];
    await holdsInAnyPages((page) => listVisits(scope, { ...page, statuses }), inOrder);
    expect((await listVisits(scope, { first: 60 })).nodes.every((visit) => firstHundred.has(visit.id))).toBe(
      true,
    );
  });

  test('deliveries', async () => {
    const inOrder = await idsBy('delivery', 'due_at', 'id');
    expect(inOrder.length).toBeGreaterThan(3);
    await holdsInAnyPages((page) => listDeliveries(scope, page), inOrder);
  });

  test("one patient's visits, newest first", async () => {
    const all = await listVisits(scope, { first: 100, patientIds: [sandbox.patientId ?? ''] });
    const inOrder = all.nodes.map((visit) => visit.id).reverse();
    expect(inOrder.length).toBeGreaterThan(2);
    await holdsInAnyPages((page) => visitsOfPatient(scope, sandbox.patientId ?? '', page), inOrder);
  });

  test('the clinic’s setup, the mailbox and the slots', async () => {
    const lists: [List, number][] = [
      [(page) => listBranches(scope, page), 2],
      [(page) => listPractitioners(scope, page), 3],
      [(page) => listServices(scope, page), 4],
      [(page) => listCalendars(scope, page), 4],
      [(page) => listMailbox(scope, page), 0],
      [(page) => listSlots(scope, page), 0],
    ];
    for (const [list, count] of lists) {
      const { nodes } = await list({ first: 100 });
      expect(nodes).toHaveLength(count);
      await holdsInAnyPages(
        list,
        nodes.map((row) => row.id),
      );
    }
  });
});

describe('filters', () => {
  test('of visits keep what fits all of them', async () => {
    const [calendar] = (await listCalendars(scope, { first: 1 })).nodes;
    const input = { from: NOW, calendarIds: [calendar?.id ?? ''], statuses: ['BOOKED'] };
    const { nodes } = await listVisits(scope, { ...input, first: 100 });
    expect(nodes.length).toBeGreaterThan(0);
    for (const visit of nodes) {
      expect(visit).toMatchObject({ calendarId: calendar?.id, status: 'BOOKED' });
      expect(visit.startsAt >= NOW).toBe(true);
    }
    const [first] = nodes;
    const before = await listVisits(scope, { ...input, to: first?.startsAt, first: 1 });
    expect(before.nodes).toEqual([]);
  });

  test('that are empty, or no ids, keep nothing; null keeps all', async () => {
    expect((await listVisits(scope, { first: 5, statuses: [] })).nodes).toEqual([]);
    expect((await listVisits(scope, { first: 5, calendarIds: ['nonsense'] })).nodes).toEqual([]);
    expect((await listVisits(scope, { first: 5, calendarIds: null })).nodes).toHaveLength(5);
  });
});

describe('cursors', () => {
  test('of another list are refused', async () => {
    const { pageInfo } = await listPatients(scope, { first: 1 });
    await expect(listVisits(scope, { first: 1, after: pageInfo.endCursor })).rejects.toThrow(BadInput);
    const byStart = (await listVisits(scope, { first: 1 })).pageInfo.endCursor;
    const newestFirst = visitsOfPatient(scope, sandbox.patientId ?? '', { first: 1, after: byStart });
    await expect(newestFirst).rejects.toThrow(BadInput);
  });

  test('bound a page on both sides', async () => {
    const all = (await listVisits(scope, { first: 10 })).edges;
    const page = await listVisits(scope, { first: 100, after: all[2]?.cursor, before: all[7]?.cursor });
    expect(page.nodes.map((visit) => visit.id)).toEqual(all.slice(3, 7).map((edge) => edge.node.id));
  });
});

describe('lists within lists', () => {
  test('take one statement for all patients of a page, and one for all counts', async () => {
    const fresh = house.scope(staff(sandbox));
    house.statements.length = 0;
    const { nodes } = await listPatients(fresh, { first: 20 });
    const visits = await Promise.all(nodes.map(({ id }) => visitsOfPatient(fresh, id, { first: 2 })));
    expect(house.statements).toHaveLength(2);
    const counts = await Promise.all(visits.map((connection) => connection.totalCount()));
    expect(house.statements).toHaveLength(3);
    for (const [i, connection] of visits.entries()) {
      expect(connection.nodes.every((visit) => visit.patientId === nodes[i]?.id)).toBe(true);
      expect(connection.nodes).toHaveLength(Math.min(2, counts[i] ?? 0));
    }
  });

  test('give nothing for an owner without rows', async () => {
    const { nodes } = await listVisits(scope, { first: 3, statuses: ['COMPLETED'] });
    const deliveries = await Promise.all(nodes.map(({ id }) => deliveriesOfVisit(scope, id, { last: 5 })));
    for (const connection of deliveries) {
      expect(connection.nodes).toEqual([]);
      expect(await connection.totalCount()).toBe(0);
    }
  });
});

describe('a patient', () => {
  test('lists only themselves and what is theirs', async () => {
    const own = house.scope(patient(sandbox));
    expect((await listPatients(own, { first: 100 })).nodes.map(({ id }) => id)).toEqual([sandbox.patientId]);
    const visits = await listVisits(own, { first: 100 });
    expect(visits.nodes.length).toBeGreaterThan(0);
    expect(visits.nodes.every((visit) => visit.patientId === sandbox.patientId)).toBe(true);
    expect(await visits.totalCount()).toBe(visits.nodes.length);
    const [other] = (await listVisits(scope, { first: 1 })).nodes.filter(
      (visit) => visit.patientId !== sandbox.patientId,
    );
    expect((await visitsOfPatient(own, other?.patientId ?? sandbox.clinic.id, { first: 5 })).nodes).toEqual(
      [],
    );
  });
});
