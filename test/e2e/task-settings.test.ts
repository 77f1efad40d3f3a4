// When the clinic wants its managers told (mission.md, section 5).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TaskSettingsDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk } from '../support/visit-desk.js';

let server: TestServer;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());

test('an hour after a task was due and of scores up to 6, unless it says otherwise', async () => {
  const { tokens } = await openDesk(server);
  const set = async (input: { taskEscalationMinutes?: number; lowScoreMax?: number }) =>
    (await ask(server, tokens.manager, TaskSettingsDocument, { input })).clinicNotificationsSet;
  expect((await set({})).clinic).toEqual({ taskEscalationMinutes: 60, lowScoreMax: 6 });
  expect((await set({ taskEscalationMinutes: 0, lowScoreMax: -1 })).clinic).toEqual({
    taskEscalationMinutes: 0,
    lowScoreMax: -1,
  });
  expect((await set({ taskEscalationMinutes: 10080, lowScoreMax: 10 })).userErrors).toEqual([]);
  for (const [input, field] of [
    [{ taskEscalationMinutes: -1 }, 'taskEscalationMinutes'],
    [{ taskEscalationMinutes: 10081 }, 'taskEscalationMinutes'],
    [{ lowScoreMax: -2 }, 'lowScoreMax'],
    [{ lowScoreMax: 11 }, 'lowScoreMax'],
  ] as const) {
    expect((await set(input)).userErrors).toEqual([{ code: 'INVALID', path: ['input', field] }]);
  }
  expect((await set({})).clinic).toEqual({ taskEscalationMinutes: 10080, lowScoreMax: 10 });
});
