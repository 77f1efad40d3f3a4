import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freeTimes, isWithin, nextFreeTime } from '../../src/services/visits/free-times.js';
import { localTimeOf } from '../../src/services/visits/local-time.js';
import type { Interval } from '../../src/services/visits/working-time.js';
import { mergeIntervals, workingIntervals } from '../../src/services/visits/working-time.js';

const MINUTE = 60_000;
const LONG_AGO = new Date(0);
const at = (time: string) => new Date(`2026-06-15T${time}Z`);
const span = (from: string, to: string): Interval => ({ startsAt: at(from), endsAt: at(to) });
const starts = (found: Interval[]) => found.map(({ startsAt }) => startsAt.toISOString().slice(11, 16));
const morning = {
  working: [span('09:00', '12:00')],
  durationMinutes: 60,
  stepMinutes: 30,
  notBefore: LONG_AGO,
};

describe('free times', () => {
  test('fill an empty morning up to its very end', () => {
    const found = freeTimes({ ...morning, busy: [] });
    expect(starts(found)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
    expect(found.at(-1)).toEqual(span('11:00', '12:00'));
  });

  test('may touch what is taken, and overlap none of it', () => {
    expect(starts(freeTimes({ ...morning, busy: [span('10:00', '10:30')] }))).toEqual([
      '09:00',
      '10:30',
      '11:00',
    ]);
  });

  test('stay on the grid after a visit that ends off it', () => {
    expect(starts(freeTimes({ ...morning, busy: [span('09:00', '09:40')] }))).toEqual([
      '10:00',
      '10:30',
      '11:00',
    ]);
  });

  test('start at the earliest at the given instant, on the grid', () => {
    expect(starts(freeTimes({ ...morning, busy: [], notBefore: at('10:30') }))).toEqual(['10:30', '11:00']);
    expect(starts(freeTimes({ ...morning, busy: [], notBefore: at('10:30:00.001') }))).toEqual(['11:00']);
    expect(freeTimes({ ...morning, busy: [], notBefore: at('11:01') })).toEqual([]);
  });

  test('are as many as were asked for', () => {
    expect(starts(freeTimes({ ...morning, busy: [], limit: 2 }))).toEqual(['09:00', '09:30']);
    expect(freeTimes({ ...morning, busy: [], limit: 0 })).toEqual([]);
  });

  test('see a long visit under a short one, in whatever order they come', () => {
    const busy = [span('09:30', '09:40'), span('09:00', '11:00')];
    expect(starts(freeTimes({ ...morning, busy }))).toEqual(['11:00']);
  });

  test('take no length and no step of zero, below it or without end', () => {
    for (const minutes of [0, -30, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => freeTimes({ ...morning, busy: [], durationMinutes: minutes })).toThrow(RangeError);
      expect(() => nextFreeTime({ ...morning, busy: [], stepMinutes: minutes })).toThrow(RangeError);
    }
  });

  test.each([
    { what: 'go forward', date: '2026-03-29', local: ['01:00', '01:30', '03:00', '03:30'] },
    {
      what: 'go back',
      date: '2026-10-25',
      local: ['01:00', '01:30', '02:00', '02:30', '02:00', '02:30', '03:00', '03:30'],
    },
  ])('when clocks $what, follow one another every half hour that elapses', ({ date, local }) => {
    const hours = [{ weekday: 7, opensAt: '01:00', closesAt: '04:00' }];
    const timeZone = 'Europe/Warsaw';
    const working = workingIntervals({ hours, exceptions: [], timeZone, fromDate: date, toDate: date });
    const found = freeTimes({ working, busy: [], durationMinutes: 30, stepMinutes: 30, notBefore: LONG_AGO });
    expect(found.map(({ startsAt }) => localTimeOf(startsAt, timeZone).slice(0, 5))).toEqual(local);
    found.slice(1).forEach(({ startsAt }, index) => {
      expect(startsAt).toEqual(found[index]?.endsAt);
    });
  });

  test.each([
    { date: '2026-10-04', count: 47 },
    { date: '2026-04-05', count: 49 },
  ])('on Lord Howe, where clocks move by half an hour, $date has $count half hours', ({ date, count }) => {
    const hours = [{ weekday: 7, opensAt: '00:00', closesAt: '24:00' }];
    const timeZone = 'Australia/Lord_Howe';
    const working = workingIntervals({ hours, exceptions: [], timeZone, fromDate: date, toDate: date });
    const found = freeTimes({ working, busy: [], durationMinutes: 30, stepMinutes: 30, notBefore: LONG_AGO });
    expect(found).toHaveLength(count);
  });
});

describe('the next free time', () => {
  test('is the first of them', () => {
    expect(nextFreeTime({ ...morning, busy: [span('09:00', '09:30')] })).toEqual(span('09:30', '10:30'));
  });

  test('is null when all is taken or nothing is long enough', () => {
    expect(nextFreeTime({ ...morning, busy: [span('08:00', '13:00')] })).toBeNull();
    expect(nextFreeTime({ ...morning, busy: [], durationMinutes: 181 })).toBeNull();
  });
});

describe('an interval', () => {
  const working = [span('09:00', '12:00'), span('13:00', '17:00')];
  test.each([
    { from: '09:00', to: '12:00', within: true },
    { from: '13:00', to: '14:00', within: true },
    { from: '08:59', to: '10:00', within: false },
    { from: '11:30', to: '13:30', within: false },
    { from: '12:00', to: '13:00', within: false },
    { from: '16:00', to: '17:01', within: false },
    { from: '10:00', to: '10:00', within: false },
    { from: '11:00', to: '10:00', within: false },
  ])('from $from to $to within working time: $within', ({ from, to, within }) => {
    expect(isWithin(working, span(from, to))).toBe(within);
  });
});

describe('free times of any calendar', () => {
  // Minutes since an arbitrary instant; intervals in any order, empty ones and overlaps among them.
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 180 }))
    .map(([from, length]) => ({
      startsAt: new Date(from * MINUTE),
      endsAt: new Date((from + length) * MINUTE),
    }));
  const query = fc.record({
    working: fc.array(interval, { maxLength: 5 }),
    busy: fc.array(interval, { maxLength: 8 }),
    durationMinutes: fc.integer({ min: 1, max: 90 }),
    stepMinutes: fc.integer({ min: 1, max: 60 }),
    notBefore: fc.integer({ min: -60, max: 800 }).map((minute) => new Date(minute * MINUTE)),
  });
  type Query = typeof query extends fc.Arbitrary<infer Value> ? Value : never;

  /** Minute by minute: which minutes are worked, which are taken, and every start tried one after another. */
  function naive({ working, busy, durationMinutes, stepMinutes, notBefore }: Query): number[] {
    const covered = (list: Interval[], minute: number) =>
      list.some(
        ({ startsAt, endsAt }) => startsAt.getTime() <= minute * MINUTE && minute * MINUTE < endsAt.getTime(),
      );
    const found: number[] = [];
    let sinceOpening = -1;
    for (let minute = 0; minute <= 900; minute += 1) {
      sinceOpening = covered(working, minute) ? sinceOpening + 1 : -1;
      if (sinceOpening < 0 || sinceOpening % stepMinutes !== 0 || minute * MINUTE < notBefore.getTime())
        continue;
      const minutes = Array.from({ length: durationMinutes }, (_, index) => minute + index);
      if (minutes.every((each) => covered(working, each) && !covered(busy, each)))
        found.push(minute * MINUTE);
    }
    return found;
  }

  test('are just those that a minute-by-minute model finds: none missing, none twice', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(freeTimes(asked).map(({ startsAt }) => startsAt.getTime())).toEqual(naive(asked));
      }),
      { numRuns: 500 },
    );
  });

  test('lie within working time, have the length asked for and overlap nothing taken', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const taken = asked.busy.filter(({ startsAt, endsAt }) => startsAt < endsAt);
        for (const free of freeTimes(asked)) {
          expect(isWithin(asked.working, free)).toBe(true);
          expect(free.endsAt.getTime() - free.startsAt.getTime()).toBe(asked.durationMinutes * MINUTE);
          expect(free.startsAt.getTime()).toBeGreaterThanOrEqual(asked.notBefore.getTime());
          expect(taken.some(({ startsAt, endsAt }) => startsAt < free.endsAt && free.startsAt < endsAt)).toBe(
            false,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('begin with the next free time, and a limit only cuts them off', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 0, max: 20 }), (asked, limit) => {
        const all = freeTimes(asked);
        expect(nextFreeTime(asked)).toEqual(all[0] ?? null);
        expect(freeTimes({ ...asked, limit })).toEqual(all.slice(0, limit));
      }),
    );
  });

  test('of a year of short days, nearly all taken, are those that were left open', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '20:00' }));
    const period = { timeZone: 'Europe/Warsaw', fromDate: '2026-01-01', toDate: '2026-12-31' };
    const working = workingIntervals({ hours, exceptions: [], ...period });
    const query = { working, durationMinutes: 15, stepMinutes: 15, notBefore: LONG_AGO };
    const every = freeTimes({ ...query, busy: [] });
    expect(every).toHaveLength(365 * 48);
    const open = every.filter((_, index) => index % 997 === 0);
    const busy = every.filter((_, index) => index % 997 !== 0);
    expect(freeTimes({ ...query, busy })).toEqual(open);
    expect(mergeIntervals(every)).toEqual(working);
  });
});
