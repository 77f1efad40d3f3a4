/** Patients' pages count to the rate of the patient, and links that open nothing to that of the address (api.md, "Limits"). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ClinicNowDocument } from '../support/generated.js';
import { openPage, openPhone, type PatientPhone } from '../support/patient-phone.js';
import { type AnswerError, ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo. */
const THURSDAY = '2026-03-05T11:00:00.000Z';
/** More than a desk asks for in each test. */
const RATE = 60;

let server: TestServer;
let phone: PatientPhone;
let link: string;

beforeEach(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay', RATE_PER_MINUTE: String(RATE) } });
  phone = await openPhone(server);
  await phone.book({ startsAt: THURSDAY });
  await phone.advance(plus(NOW, 0, 1));
  link = await phone.link('VISIT_BOOKED');
});

afterEach(() => server?.stop());

test('the patient’s pages and operations are counted together, and both wait', async () => {
  const ana = await phone.patientToken(phone.patientId);
  await ask(server, ana, ClinicNowDocument, {});
  for (let time = 1; time < RATE; time++) expect((await openPage(link)).status).toBe(200);
  const refused = await openPage(link);
  expect([refused.status, refused.title]).toEqual([429, 'Something went wrong']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const pressed = await openPage(`${link}/confirm`, { method: 'POST', body: 'key=a-key-of-nobody' });
  expect(pressed.status).toBe(429);
  const asked = await ask(server, ana, ClinicNowDocument, {}).catch((error: unknown) => error);
  expect((asked as AnswerError).codes).toEqual(['RATE_LIMITED']);
});

test('links that open nothing are counted by address, and do not keep patients out', async () => {
  const bad = async () => (await openPage(`${server.url}/v/${'A'.repeat(52)}`)).status;
  const seen = new Set<number>();
  for (let time = 0; time <= RATE; time++) seen.add(await bad());
  expect([...seen]).toEqual([404, 429]);
  expect(await bad()).toBe(429);
  expect((await openPage(link)).status).toBe(200);
});
