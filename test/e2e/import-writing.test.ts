/** What an import makes of rows: who is known again, what is changed, what is refused (issue "retention", import). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { kyselyOf } from '../../src/entities/database.js';
import { issueInvoice } from '../../src/services/billing/invoices/issue-invoice.js';
import { discountQuote } from '../../src/services/billing/quotes/discount-quote.js';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { perform } from '../../src/services/clinic/perform.js';
import { createPatient } from '../../src/services/patients/create-patient.js';
import { recordConsent } from '../../src/services/patients/record-consent.js';
import { updatePatient } from '../../src/services/patients/update-patient.js';
import { fileOf, type ImportDesk, openImportDesk } from '../support/import-desk.js';
import { openSandboxHouse, type SandboxHouse, staff } from '../support/sandbox-house.js';

let house: SandboxHouse;
let sandbox: Sandbox;
let desk: ImportDesk;

beforeAll(async () => {
  house = await openSandboxHouse();
});
beforeEach(async () => {
  sandbox = await house.sandbox();
  desk = openImportDesk(house, sandbox);
});
afterAll(() => house.close());

const db = () => kyselyOf(house.orm.em.fork());
const patients = () =>
  db()
    .selectFrom('patient')
    .selectAll()
    .where('clinic_id', '=', sandbox.clinic.id)
    .orderBy('first_name')
    .orderBy('last_name')
    .execute();
const visits = () =>
  db()
    .selectFrom('visit')
    .selectAll()
    .where('clinic_id', '=', sandbox.clinic.id)
    .orderBy('starts_at')
    .execute();
const rowsOf = (
  table:
    | 'delivery'
    | 'event_outbox'
    | 'calendar'
    | 'practitioner'
    | 'service'
    | 'branch'
    | 'consent'
    | 'discount_quote',
) =>
  db().selectFrom(table).selectAll().where('clinic_id', '=', sandbox.clinic.id).execute() as Promise<
    Record<string, unknown>[]
  >;
const csv = (...lines: string[]) => fileOf(`${lines.join('\n')}\n`);
const PEOPLE = 'patient id,first name,last name,phone,email,birth date,city';
const VISITS = 'visit id,patient id,practitioner,service,starts at,ends at,status,paid';
const ANA = '1,Ana,Silva,+5511987654321,ana@example.com,1980-05-17,';
const reception = () => house.scope(staff(sandbox));
const enter = (input: Parameters<typeof createPatient>[1]) =>
  perform(reception(), 'patientCreate', input, createPatient);
const codesOf = async (id: string) => (await desk.issues(id)).map(({ row, code }) => `${row} ${code}`);

describe('a patient', () => {
  test('comes in once, however often the file comes', async () => {
    const first = await desk.bring(csv(PEOPLE, ANA));
    expect(first).toMatchObject({ status: 'DONE', rows_done: 1, rows_total: 1 });
    expect(first.counts.patients).toEqual({ created: 1, updated: 0, unchanged: 0, merged: 0 });
    const again = await desk.bring(csv(PEOPLE, ANA));
    expect(again.counts.patients).toEqual({ created: 0, updated: 0, unchanged: 1, merged: 0 });
    expect(await patients()).toMatchObject([
      { first_name: 'Ana', phone: '+5511987654321', birth_date: '1980-05-17' },
    ]);
  });

  test('changes as their row does, and what is empty there takes nothing away', async () => {
    await desk.bring(csv(PEOPLE, ANA));
    const changed = await desk.bring(csv(PEOPLE, '1,Ana,Souza,,,,Santos'));
    expect(changed.counts.patients).toMatchObject({ updated: 1, created: 0 });
    expect(await patients()).toMatchObject([
      {
        last_name: 'Souza',
        city: 'Santos',
        phone: '+5511987654321',
        email: 'ana@example.com',
        sort_name: 'souza ana',
      },
    ]);
  });

  test('keeps what staff changed, while their row is the same', async () => {
    await desk.bring(csv(PEOPLE, ANA));
    const [{ id } = { id: '' }] = await patients();
    await perform(reception(), 'patientUpdate', { patientId: id, phone: '+5511912345678' }, updatePatient);
    await desk.bring(csv(PEOPLE, ANA));
    expect(await patients()).toMatchObject([{ phone: '+5511912345678' }]);
  });

  test('without an id is known again by what tells people apart', async () => {
    const file = csv('first name,last name,phone', 'Ana,Silva,+5511987654321', 'Rui,Costa,');
    await desk.bring(file);
    expect((await desk.bring(file)).counts.patients).toMatchObject({ created: 0, unchanged: 2 });
    expect(await patients()).toHaveLength(2);
  });

  test('who is here already is merged: gaps are filled, the rest is kept and reported', async () => {
    await enter({ firstName: 'Ána', lastName: 'Silva', phone: '+5511987654321', birthDate: '1981-01-01' });
    const { id, counts } = await desk.bring(csv(PEOPLE, ANA));
    expect(counts.patients).toEqual({ created: 0, updated: 0, unchanged: 0, merged: 1 });
    expect(await patients()).toMatchObject([
      { first_name: 'Ána', email: 'ana@example.com', birth_date: '1981-01-01' },
    ]);
    const issues = await desk.issues(id);
    expect(issues).toMatchObject([
      { severity: 'MERGED', code: 'MERGED_WITH', column: 'firstName', value: 'Ana' },
      { severity: 'MERGED', code: 'MERGED_WITH', row: 1, column: 'birthDate', value: '1980-05-17' },
    ]);
    expect(issues[1]?.message).toContain('1981-01-01');
    expect((await desk.bring(csv(PEOPLE, ANA))).counts.patients).toMatchObject({ unchanged: 1 });
  });

  test('is nobody’s duplicate where no rule says so', async () => {
    await enter({ firstName: 'Ana', lastName: 'Silva', phone: '+5511987654321' });
    const file = { ...csv(PEOPLE, ANA), options: { duplicateRules: ['NONE'] as const } };
    expect((await desk.bring(file)).counts.patients).toMatchObject({ created: 1 });
  });

  test('who could be several is refused, unless another rule finds one', async () => {
    await enter({ firstName: 'Ana', lastName: 'Silva', phone: '+5511987654321' });
    await enter({ firstName: 'Ana', lastName: 'Silva', phone: '+5511987654321', email: 'ana@example.com' });
    const told = csv(PEOPLE, '1,Ana,Silva,+5511987654321,,,', '2,Ana,Silva,+5511987654321,ana@example.com,,');
    const { id, counts } = await desk.bring(told);
    expect(await codesOf(id)).toEqual(['1 AMBIGUOUS_PATIENT', '2 MERGED_WITH']);
    expect(counts).toMatchObject({ refused: 1, patients: { merged: 1 } });
  });

  test('twice in one file: the same is passed over, what contradicts is refused', async () => {
    const { id, counts } = await desk.bring(
      csv(PEOPLE, ANA, ANA, '1,Ana,Silva,+5511912345678,,,', '1,Ana,Silva,,,,Santos'),
    );
    expect(await codesOf(id)).toEqual(['3 DUPLICATE_ID']);
    expect(counts).toMatchObject({ refused: 1, patients: { created: 1, unchanged: 0 } });
    expect(await patients()).toMatchObject([{ phone: '+5511987654321', city: 'Santos' }]);
  });

  test('gets the insurance plan of the name, which is made once', async () => {
    await desk.bring(
      csv('patient id,first name,last name,insurance', '1,Ana,Silva,Unimed', '2,Rui,Costa,UNIMED'),
    );
    const [ana, rui] = await patients();
    expect(ana?.insurance_plan_id).toBeTruthy();
    expect(rui?.insurance_plan_id).toBe(ana?.insurance_plan_id);
  });
});

describe('a consent', () => {
  const file = (answer: string) =>
    csv('patient id,first name,last name,consent email', `1,Ana,Silva,${answer}`);
  const words = async () =>
    (await rowsOf('consent')).map(({ given, recorded_by }) => `${recorded_by} ${given}`);

  test('is taken where it changes something', async () => {
    await desk.bring(file('yes'));
    expect(await rowsOf('consent')).toMatchObject([
      {
        given: true,
        recorded_by: 'IMPORT',
        wording: 'Imported from old system: consent email',
        channel: 'EMAIL',
      },
    ]);
    await desk.bring(file('yes'));
    expect(await words()).toEqual(['IMPORT true']);
    await desk.bring(file('no'));
    expect((await words()).sort()).toEqual(['IMPORT false', 'IMPORT true']);
  });

  test('never overrides a withdrawal that was recorded here', async () => {
    await desk.bring(file('yes'));
    const [{ id } = { id: '' }] = await patients();
    const word = {
      patientId: id,
      purpose: 'MARKETING',
      channel: 'EMAIL',
      given: false,
      wording: 'No more',
    } as const;
    await perform(reception(), 'patientConsentRecord', word, recordConsent);
    await desk.bring(csv('patient id,first name,last name,consent email,city', '1,Ana,Silva,yes,Santos'));
    expect((await words()).sort()).toEqual(['IMPORT true', 'STAFF false']);
  });
});

describe('a visit that is over', () => {
  const over = 'v1,1,Dr Jan Nowak,Whitening,2025-03-03 10:00,2025-03-03 10:45,completed,120.50';
  beforeEach(() => desk.bring(csv(PEOPLE, ANA)));

  test('is history: told to nobody, and followed by nothing', async () => {
    const { counts } = await desk.bring(csv(VISITS, over));
    expect(counts).toMatchObject({
      visits: { created: 1 },
      practitioners: { created: 1 },
      services: { created: 1 },
      refused: 0,
    });
    const [visit] = await visits();
    expect(visit).toMatchObject({
      ...{
        status: 'COMPLETED',
        history: true,
        paid_minor: 12050,
        paid_currency: 'BRL',
        booked_through: 'import',
      },
      ...{ starts_at: new Date('2025-03-03T13:00:00Z'), ends_at: new Date('2025-03-03T13:45:00Z') },
    });
    expect(visit?.muted_kinds).toContain('REVIEW_REQUEST');
    expect(await rowsOf('delivery')).toEqual([]);
    expect(await rowsOf('event_outbox')).toEqual([]);
    expect((await rowsOf('practitioner')).map((row) => row.last_name)).toContain('Nowak');
    expect(await rowsOf('calendar')).toHaveLength(5);
    expect((await desk.bring(csv(VISITS, over))).counts.visits).toMatchObject({ unchanged: 1, created: 0 });
  });

  test('may overlap another, and changes as its row does', async () => {
    const { counts } = await desk.bring(csv(VISITS, over, over.replace('v1', 'v2').replace('120.50', '')));
    expect(counts).toMatchObject({ visits: { created: 2 }, refused: 0 });
    const changed = over.replace('completed,120.50', 'no show,').replace('Whitening', 'Cleaning');
    const second = await desk.bring(csv(VISITS, changed));
    expect(second.counts).toMatchObject({ visits: { updated: 1 }, services: { created: 0 } });
    expect((await visits()).map(({ status, paid_minor }) => [status, paid_minor]).sort()).toEqual([
      ['COMPLETED', null],
      ['NO_SHOW', 12050],
    ]);
  });

  test('that has an invoice is paid there, whatever the file says', async () => {
    await desk.bring(csv(VISITS, over.replace('120.50', '')));
    const visitId = (await visits())[0]?.id ?? null;
    await perform(reception(), 'invoiceIssue', { visitId }, issueInvoice);
    const [invoiced] = await visits();
    await desk.bring(csv(VISITS, over));
    expect((await visits())[0]?.paid_minor).toBe(invoiced?.paid_minor);
    expect(invoiced?.paid_minor).toBe(0);
  });

  test('needs a patient whom an earlier row brought', async () => {
    const { id } = await desk.bring(csv(VISITS, over.replace('v1,1', 'v1,9')));
    expect(await desk.issues(id)).toMatchObject([{ code: 'UNKNOWN_PATIENT', row: 1, line: 2, value: '9' }]);
    expect(await visits()).toEqual([]);
    expect(await rowsOf('practitioner')).toHaveLength(3);
  });

  test('twice in one file is refused where it contradicts', async () => {
    const { id, counts } = await desk.bring(csv(VISITS, over, over, over.replace('120.50', '99.00')));
    expect(await codesOf(id)).toEqual(['3 DUPLICATE_ID']);
    expect(counts.visits).toMatchObject({ created: 1 });
  });

  test('is with whom the clinic has by that name, in either order', async () => {
    await desk.bring(csv(VISITS, over.replace('Dr Jan Nowak', '"DUARTE, Helena"')));
    expect(await rowsOf('practitioner')).toHaveLength(3);
    expect(await rowsOf('calendar')).toHaveLength(4);
  });
});

describe('a visit still ahead', () => {
  const ahead = (id: string, from: string, to: string, status = 'booked') =>
    `${id},1,Helena Duarte,Cleaning,2026-03-09 ${from},2026-03-09 ${to},${status},`;
  beforeEach(() => desk.bring(csv(PEOPLE, ANA)));

  test('is reminded of, and booked without a word to the patient', async () => {
    await desk.bring(csv(VISITS, ahead('v1', '09:00', '09:45')));
    expect(await visits()).toMatchObject([
      { status: 'BOOKED', history: false, muted_kinds: ['VISIT_BOOKED'] },
    ]);
    const planned = (await rowsOf('delivery')).map(
      ({ kind, channel, status }) => `${kind} ${channel} ${status}`,
    );
    expect(planned.sort()).toEqual(['REMINDER EMAIL PLANNED', 'REMINDER PUSH PLANNED']);
    expect((await rowsOf('event_outbox')).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['VISIT_BOOKED']),
    );
  });

  test('over another of the same practitioner is refused alone, whether that is here or in the file', async () => {
    const first = await desk.bring(csv(VISITS, ahead('v1', '09:00', '09:45'), ahead('v2', '09:30', '10:00')));
    expect(await codesOf(first.id)).toEqual(['2 VISIT_OVERLAPS']);
    const second = await desk.bring(
      csv(VISITS, ahead('v3', '08:30', '09:15'), ahead('v4', '10:00', '10:30')),
    );
    expect(await codesOf(second.id)).toEqual(['1 VISIT_OVERLAPS']);
    expect(await visits()).toHaveLength(2);
    const cancelled = await desk.bring(csv(VISITS, ahead('v5', '09:00', '09:45', 'cancelled')));
    expect(cancelled.counts).toMatchObject({ refused: 0 });
  });

  test('has not taken place', async () => {
    const { id } = await desk.bring(csv(VISITS, ahead('v1', '09:00', '09:45', 'completed')));
    expect(await codesOf(id)).toEqual(['1 VISIT_IN_THE_FUTURE']);
  });

  test('goes on as its row does, but neither back nor to another time', async () => {
    await desk.bring(csv(VISITS, ahead('v1', '09:00', '09:45')));
    const [{ id: visitId = '', patient_id: patientId = '' } = {}] = await visits();
    await perform(reception(), 'discountQuote', { patientId, visitId }, discountQuote);
    const cancelled = await desk.bring(csv(VISITS, ahead('v1', '09:00', '09:45', 'cancelled')));
    expect(cancelled.counts.visits).toMatchObject({ updated: 1 });
    const after = (await rowsOf('delivery')).map(({ status, status_reason }) => `${status} ${status_reason}`);
    expect([...new Set(after)]).toEqual(['WITHDRAWN VISIT_CANCELLED']);
    expect((await rowsOf('discount_quote')).map(({ status }) => status)).toEqual(['RELEASED']);
    const back = await desk.bring(csv(VISITS, ahead('v1', '11:00', '11:45')));
    expect(await codesOf(back.id)).toEqual(['1 CONFLICTING_VALUE', '1 CONFLICTING_VALUE']);
    expect(await visits()).toMatchObject([
      { status: 'CANCELLED', starts_at: new Date('2026-03-09T12:00:00Z') },
    ]);
  });
});
