// A calendar's settings of offers: how many, how long a chain, and when they close (mission.md, section 2).
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CalendarSlotSettingsDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openSlotDesk, type SlotDesk, THURSDAY } from '../support/slot-desk.js';
import { plus } from '../support/visit-desk.js';

let server: TestServer;
let desk: SlotDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openSlotDesk(server, ['Bela', 'Caio', 'Dora']);
});
afterAll(async () => {
  await server?.stop();
});

const DEFAULTS = { slotOffersMax: 10, slotChainMax: 3, slotCloseMinutes: 1440 };

const set = async (settings: Partial<typeof DEFAULTS>, token = desk.tokens.manager) => {
  const input = { calendarId: desk.calendars.helena, ...settings };
  return (await ask(server, token, CalendarSlotSettingsDocument, { input })).calendarNotificationsSet;
};

test('are ten patients, three slots and 24 hours, until they are set one by one', async () => {
  expect(await set({})).toMatchObject({ userErrors: [], calendar: DEFAULTS });
  expect(await set({ slotOffersMax: 2 })).toMatchObject({ calendar: { ...DEFAULTS, slotOffersMax: 2 } });
  expect(await set({ slotCloseMinutes: 0, slotChainMax: 1 })).toMatchObject({
    calendar: { slotOffersMax: 2, slotChainMax: 1, slotCloseMinutes: 0 },
  });
});

test.each([
  ['slotOffersMax', 0],
  ['slotOffersMax', 51],
  ['slotChainMax', 0],
  ['slotChainMax', 11],
  ['slotCloseMinutes', -1],
  ['slotCloseMinutes', 10_081],
] as const)('refuse %s of %i, and leave the others as they are', async (field, value) => {
  expect(await set({ slotOffersMax: 5, [field]: value })).toMatchObject({
    calendar: null,
    userErrors: [{ code: 'INVALID', path: ['input', field] }],
  });
  expect(await set({})).toMatchObject({ calendar: DEFAULTS });
});

test('hold for the next slot that is freed', async () => {
  await set({ slotOffersMax: 2, slotCloseMinutes: 60 });
  const slotId = await desk.freeSlot();
  expect(await desk.slot(slotId)).toMatchObject({ offersMade: 2, closesAt: plus(THURSDAY, -1) });
  await set({ slotCloseMinutes: 120 });
  expect(await desk.slot(slotId)).toMatchObject({ closesAt: plus(THURSDAY, -1) });
});

test('are the clinic’s to set', async () => {
  await expect(set({ slotOffersMax: 2 }, desk.tokens.receptionist)).rejects.toMatchObject({
    codes: ['FORBIDDEN'],
  });
});
