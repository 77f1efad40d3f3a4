import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { readPage } from '../../src/services/connection.js';
import { archivePatient } from '../../src/services/patients/archive-patient.js';
import { createPatient } from '../../src/services/patients/create-patient.js';
import { listPatients } from '../../src/services/patients/list-patients.js';
import { readSearch } from '../../src/services/patients/match-search.js';
import { BY_RANK, searchPage } from '../../src/services/patients/search-patients.js';
import type { Scope } from '../../src/services/scope.js';
import { openSandboxHouse, type SandboxHouse, staff } from '../support/sandbox-house.js';

let house: SandboxHouse;
let sandbox: Sandbox;
let scope: Scope;
beforeAll(async () => {
  house = await openSandboxHouse();
  sandbox = await house.sandbox();
  scope = house.scope(staff(sandbox));
  await enter('Ana', 'Silva', '+12025550101', 'ana.silva@example.com');
  await enter('João', 'Conceição', '+12025550102');
  await enter('Silvana', 'Costa', '+48221234567');
  await enter('Ana Maria', 'Costa_Nova', null, 'nova@example.com');
  await enter('Олена', 'Шевченко');
  await scope.transaction(async (tx) =>
    archivePatient(tx, { patientId: (await enter('Silvio', 'Archived')).id }),
  );
});
afterAll(() => house.close());

function enter(
  firstName: string,
  lastName: string,
  phone: string | null = null,
  email: string | null = null,
) {
  return scope.transaction((tx) => createPatient(tx, { firstName, lastName, phone, email }));
}

async function found(search: string): Promise<string[]> {
  const { nodes } = await listPatients(scope, { search, first: 50 });
  return nodes.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
}

describe('a search finds', () => {
  test.each<[string, string[]]>([
    ['silva', ['Ana Silva', 'Silvana Costa']],
    ['SIL', ['Ana Silva', 'Silvana Costa']],
    ['ilva', []],
    ['ana', ['Ana Maria Costa_Nova', 'Ana Silva']],
    ['silva ana', ['Ana Silva']],
    ['ana sil', ['Ana Silva']],
    ['joao conceicao', ['João Conceição']],
    ['Joa\u0303o', ['João Conceição']],
    ['шевченко', ['Олена Шевченко']],
    ['555 01', ['João Conceição', 'Ana Silva']],
    ['+1 (202) 555-0102', ['João Conceição']],
    ['022 123 45 67', ['Silvana Costa']],
    ['ana.silva@example.com', ['Ana Silva']],
    ['ANA.SILVA@', ['Ana Silva']],
    ['costa_', ['Ana Maria Costa_Nova']],
    ['%', ['João Conceição', 'Silvana Costa', 'Ana Maria Costa_Nova', 'Ana Silva', 'Олена Шевченко']],
    ['c%a', []],
    ["' or 1=1 --", []],
    ['nobody', []],
  ])('by %j: %j', async (search, names) => {
    expect(await found(search)).toEqual(names);
  });

  test('archived patients only when asked', async () => {
    const archived = await listPatients(scope, { search: 'silvio', archived: true, first: 5 });
    expect(archived.nodes.map(({ firstName }) => firstName)).toEqual(['Silvio']);
    expect(await found('silvio')).toEqual([]);
    expect((await listPatients(scope, { search: 'silvio', archived: null, first: 5 })).nodes).toHaveLength(1);
  });
});

describe('on 20,000 patients', () => {
  beforeAll(async () => {
    await sql`
      insert into patient (clinic_id, id, first_name, last_name, locale, sort_name, search_text, created_at, updated_at)
      select ${sandbox.clinic.id}, gen_random_uuid(), first, last, 'en', last || ' ' || first,
        ' ' || first || ' ' || last || ' ' || first || n || '@example.com 1202' || 1000000 + n || ' ', now(), now()
      from generate_series(1, 20000) as n,
        lateral (select (array['maria', 'jan', 'eva', 'li'])[1 + n % 4] as first,
          case when n % 3 = 0 then 'nowak' else 'name' || n / 10 end as last) as made`.execute(scope.db);
    await sql`analyze patient`.execute(scope.db);
  });

  test.each([
    'nowak',
    'maria',
    'm',
    'nowak maria',
    'name1999',
    'maria7@example.com',
    '1007',
    'nowak 1007',
    'zz',
  ])('a search for %j reads no table from end to end', async (search) => {
    // So small a table is quickly read from end to end; what counts is that it need not be.
    const plan = await scope.transaction(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx.db);
      const statement = searchPage(tx, readSearch(search), {}, readPage(BY_RANK, { first: 20 }));
      return sql<{ 'QUERY PLAN': string }>`explain ${statement}`.execute(tx.db);
    });
    const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).not.toContain('Seq Scan');
    expect(text).toMatch(/patient_search|patient_sort_name/);
  });

  test.each(['nowak', 'maria nowak', 'name12', '1007'])(
    'the pages of a search for %j hold every match once, the same from both ends',
    async (search) => {
      const forwards: string[] = [];
      const backwards: string[] = [];
      let total = 0;
      for (let after: string | null = null, goesOn = true; goesOn; ) {
        const page = await listPatients(scope, { search, first: 100, after });
        if (after === null) total = await page.totalCount();
        forwards.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.endCursor;
        goesOn = page.pageInfo.hasNextPage;
      }
      for (let before: string | null = null, goesOn = true; goesOn; ) {
        const page = await listPatients(scope, { search, last: 97, before });
        backwards.unshift(...page.nodes.map(({ id }) => id));
        before = page.pageInfo.startCursor;
        goesOn = page.pageInfo.hasPreviousPage;
      }
      expect(total).toBeGreaterThan(0);
      expect(new Set(forwards).size).toBe(total);
      expect(forwards).toEqual(backwards);
    },
  );
});
