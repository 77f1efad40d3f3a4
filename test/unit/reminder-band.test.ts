import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reminderBand } from '../../src/services/messaging/reminder-band.js';

const HOUR = 3_600_000;
const start = new Date('2026-06-15T08:00:00.000Z');
const bookedBefore = (ms: number) => ({ startsAt: start, bookedAt: new Date(start.getTime() - ms) });

describe('the reminder of a visit', () => {
  test.each([
    { lead: '72 h and 1 ms', ms: 72 * HOUR + 1, band: 'OVER_72_H', dueAt: '2026-06-13T08:00:00.000Z' },
    { lead: 'exactly 72 h', ms: 72 * HOUR, band: 'FROM_36_TO_72_H', dueAt: '2026-06-14T08:00:00.000Z' },
    {
      lead: '1 ms less than 72 h',
      ms: 72 * HOUR - 1,
      band: 'FROM_36_TO_72_H',
      dueAt: '2026-06-14T08:00:00.000Z',
    },
    { lead: '36 h and 1 ms', ms: 36 * HOUR + 1, band: 'FROM_36_TO_72_H', dueAt: '2026-06-14T08:00:00.000Z' },
    { lead: 'exactly 36 h', ms: 36 * HOUR, band: 'FROM_36_TO_72_H', dueAt: '2026-06-14T08:00:00.000Z' },
    { lead: '1 ms less than 36 h', ms: 36 * HOUR - 1, band: 'UNDER_36_H', dueAt: null },
    { lead: 'nothing at all', ms: 0, band: 'UNDER_36_H', dueAt: null },
    { lead: 'an hour after the start', ms: -HOUR, band: 'UNDER_36_H', dueAt: null },
  ])('booked $lead ahead is $band', ({ ms, band, dueAt }) => {
    expect(reminderBand(bookedBefore(ms))).toEqual({ band, dueAt: dueAt === null ? null : new Date(dueAt) });
  });

  test('counts elapsed hours over the night when clocks go forward', () => {
    // Warsaw, 10:00 on Monday, booked at 10:00 on Friday: three days on the wall, 71 hours.
    const startsAt = new Date('2026-03-30T10:00:00+02:00');
    const wallClockThreeDays = reminderBand({ startsAt, bookedAt: new Date('2026-03-27T10:00:00+01:00') });
    expect(wallClockThreeDays).toEqual({
      band: 'FROM_36_TO_72_H',
      dueAt: new Date('2026-03-29T10:00:00+02:00'),
    });
    // Due 48 elapsed hours before, which the wall there shows as 09:00.
    const longer = reminderBand({ startsAt, bookedAt: new Date('2026-03-27T08:59:59.999+01:00') });
    expect(longer).toEqual({ band: 'OVER_72_H', dueAt: new Date('2026-03-28T09:00:00+01:00') });
  });

  test('counts elapsed hours over the night when clocks go back', () => {
    // Warsaw, 10:00 on Monday, booked at 10:00 on Friday: three days on the wall, 73 hours.
    const startsAt = new Date('2026-10-26T10:00:00+01:00');
    const wallClockThreeDays = reminderBand({ startsAt, bookedAt: new Date('2026-10-23T10:00:00+02:00') });
    expect(wallClockThreeDays).toEqual({ band: 'OVER_72_H', dueAt: new Date('2026-10-24T11:00:00+02:00') });
    const exact = reminderBand({ startsAt, bookedAt: new Date('2026-10-23T11:00:00+02:00') });
    expect(exact).toEqual({ band: 'FROM_36_TO_72_H', dueAt: new Date('2026-10-25T10:00:00+01:00') });
  });

  test('agrees with a model that counts whole milliseconds of each band', () => {
    // The model works in exact integers and looks bands up by their last millisecond.
    const model = (startsAt: bigint, bookedAt: bigint) => {
      const bands = [
        { lastMs: 129_599_999n, band: 'UNDER_36_H', before: null },
        { lastMs: 259_200_000n, band: 'FROM_36_TO_72_H', before: 86_400_000n },
      ];
      const found = bands.find(({ lastMs }) => startsAt - bookedAt <= lastMs);
      const { band, before } = found ?? { band: 'OVER_72_H', before: 172_800_000n };
      return { band, dueAt: before === null ? null : new Date(Number(startsAt - before)) };
    };
    const nearAnEdge = fc
      .tuple(fc.constantFrom(0, 36, 72), fc.integer({ min: -3, max: 3 }))
      .map(([hours, ms]) => hours * HOUR + ms);
    const anyLead = fc.oneof(nearAnEdge, fc.integer({ min: -24 * HOUR, max: 24 * 90 * HOUR }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), anyLead, (startsAt, lead) => {
        const bookedAt = startsAt - lead;
        expect(reminderBand({ startsAt: new Date(startsAt), bookedAt: new Date(bookedAt) })).toEqual(
          model(BigInt(startsAt), BigInt(bookedAt)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves the instants it was given as they were', () => {
    const given = bookedBefore(100 * HOUR);
    reminderBand(given);
    expect(given).toEqual(bookedBefore(100 * HOUR));
  });
});
