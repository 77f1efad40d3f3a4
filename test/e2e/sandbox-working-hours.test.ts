import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { listCalendars } from '../../src/services/clinic/list-setup.js';
import { exceptionsOf, workingHoursOf } from '../../src/services/clinic/list-working-hours.js';
import { perform } from '../../src/services/clinic/perform.js';
import {
  removeWorkingException,
  type SetWorkingExceptionInput,
  setWorkingException,
} from '../../src/services/clinic/set-working-exception.js';
import { type SetWorkingHoursInput, setWorkingHours } from '../../src/services/clinic/set-working-hours.js';
import { AccessDenied } from '../../src/services/refusal.js';
import type { Scope } from '../../src/services/scope.js';
import { openSandboxHouse, patient, refusalsOf, type SandboxHouse, staff } from '../support/sandbox-house.js';

let house: SandboxHouse;
let sandbox: Sandbox;
let calendarId: string;
let otherClinics: string;
beforeAll(async () => {
  house = await openSandboxHouse();
  sandbox = await house.sandbox();
  calendarId = await firstCalendar(sandbox);
  otherClinics = await firstCalendar(await house.sandbox());
});
afterAll(() => house.close());

async function firstCalendar(of: Sandbox): Promise<string> {
  const { nodes } = await listCalendars(house.scope(staff(of)), { first: 1 });
  return nodes[0]?.id ?? '';
}

const lead = (): Scope => house.scope(staff(sandbox, 'MANAGER'));
const setHours = (hours: SetWorkingHoursInput['hours'], id = calendarId, scope = lead()) =>
  perform(scope, 'calendarWorkingHoursSet', { calendarId: id, hours }, setWorkingHours);
const setException = (input: Omit<SetWorkingExceptionInput, 'calendarId'>) =>
  perform(lead(), 'calendarExceptionSet', { calendarId, ...input }, setWorkingException);
const day = (weekday: number, opensAt: string, closesAt: string) => ({ weekday, opensAt, closesAt });

describe('the week of a calendar', () => {
  test('is replaced as a whole', async () => {
    const calendar = await setHours([
      day(2, '22:00', '24:00'),
      day(1, '08:00', '12:00'),
      day(1, '12:00', '13:30'),
    ]);
    expect(calendar).toMatchObject({ id: calendarId, slotStepMinutes: 30 });
    expect(await workingHoursOf(lead(), calendarId)).toEqual([
      expect.objectContaining(day(1, '08:00:00', '12:00:00')),
      expect.objectContaining(day(1, '12:00:00', '13:30:00')),
      expect.objectContaining(day(2, '22:00:00', '24:00:00')),
    ]);
    await setHours([]);
    expect(await workingHoursOf(lead(), calendarId)).toEqual([]);
  });

  test('with wrong hours is refused, all of them named, and stays as it was', async () => {
    await setHours([day(3, '08:00', '12:00')]);
    const wrong = [
      day(1, '08:00', '12:00'),
      day(1, '11:59', '13:00'),
      day(2, '18:00', '08:00'),
      day(3, '08:00', '08:00'),
      day(0, '08:00', '09:00'),
      day(8, '08:00', '09:00'),
      day(4, '8 am', '25:00'),
    ];
    expect(await refusalsOf(setHours(wrong))).toEqual([
      'INVALID hours.1',
      'INVALID hours.2',
      'INVALID hours.3',
      'INVALID hours.4.weekday',
      'INVALID hours.5.weekday',
      'INVALID hours.6.opensAt',
      'INVALID hours.6.closesAt',
    ]);
    expect(await workingHoursOf(lead(), calendarId)).toHaveLength(1);
  });

  test('set twice at once is the one or the other', async () => {
    const early = [day(1, '06:00', '10:00'), day(2, '06:00', '10:00')];
    const late = [day(1, '14:00', '20:00')];
    await Promise.all([setHours(early), setHours(late)]);
    const kept = (await workingHoursOf(lead(), calendarId)).map((row) => row.opensAt);
    expect([['06:00:00', '06:00:00'], ['14:00:00']]).toContainEqual(kept);
  });

  test('is not set for another clinic’s calendar, nor by the desk or a patient', async () => {
    for (const id of [otherClinics, 'nonsense']) {
      expect(await refusalsOf(setHours([], id))).toEqual(['NOT_FOUND calendarId']);
    }
    for (const viewer of [staff(sandbox), patient(sandbox, sandbox.staff.OWNER)]) {
      await expect(setHours([], calendarId, house.scope(viewer))).rejects.toThrow(AccessDenied);
    }
  });
});

describe('a date that differs', () => {
  const christmas = '2026-12-24';

  test('is closed, opened for some hours, and taken back', async () => {
    await setException({ date: christmas, intervals: [], note: ' Christmas Eve ' });
    expect(await exceptionsOf(lead(), calendarId)).toEqual([
      { date: christmas, intervals: [], note: 'Christmas Eve' },
    ]);
    const intervals = [
      { opensAt: '08:00', closesAt: '10:00' },
      { opensAt: '10:30', closesAt: '12:00' },
    ];
    await setException({ date: christmas, intervals });
    expect(await exceptionsOf(lead(), calendarId)).toEqual([
      {
        date: christmas,
        note: null,
        intervals: [
          { opensAt: '08:00:00', closesAt: '10:00:00' },
          { opensAt: '10:30:00', closesAt: '12:00:00' },
        ],
      },
    ]);
    const remove = () =>
      perform(lead(), 'calendarExceptionRemove', { calendarId, date: christmas }, removeWorkingException);
    await remove();
    expect((await remove()).id).toBe(calendarId);
    expect(await exceptionsOf(lead(), calendarId)).toEqual([]);
  });

  test('is found from and to a date, both included', async () => {
    for (const date of ['2026-05-01', '2026-05-02', '2026-05-03'])
      await setException({ date, intervals: [] });
    const found = await exceptionsOf(lead(), calendarId, { from: '2026-05-02', to: '2026-05-03' });
    expect(found.map(({ date }) => date)).toEqual(['2026-05-02', '2026-05-03']);
  });

  test('with wrong input is refused with everything that is wrong', async () => {
    const input = {
      date: '2026-02-30',
      intervals: [{ opensAt: '10:00', closesAt: '09:00' }],
      note: 'n'.repeat(501),
    };
    expect(await refusalsOf(setException(input))).toEqual([
      'INVALID date',
      'INVALID intervals.0',
      'INVALID note',
    ]);
  });
});

test('the hours of many calendars take one statement', async () => {
  const scope = lead();
  const { nodes } = await listCalendars(scope, { first: 100 });
  house.statements.length = 0;
  await Promise.all(nodes.map(({ id }) => workingHoursOf(scope, id)));
  expect(house.statements).toHaveLength(1);
});
