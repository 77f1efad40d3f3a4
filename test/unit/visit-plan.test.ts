/** A visit's plan, and what brings its messages in line with it: the rules of mission.md, section 1, without a database. */
import { describe, expect, test } from '@jest/globals';
import { VISIT_KINDS, type VisitKind } from '../../src/entities/messaging/notification-kind.js';
import { comparePlan, type PlannedRow } from '../../src/services/messaging/compare-visit-plan.js';
import { type PlannedVisit, type PlanSettings, visitPlan } from '../../src/services/messaging/visit-plan.js';

const START = '2026-06-15T08:00:00.000Z';
const HOUR = 3_600_000;
const at = (hours: number, seconds = 0) => new Date(Date.parse(START) + hours * HOUR + seconds * 1000);

const SETTINGS: PlanSettings = {
  enabledKinds: VISIT_KINDS,
  quietHours: { start: '21:00', end: '08:00' },
  timeZone: 'Europe/Warsaw',
};
const visit = (given: Partial<PlannedVisit> = {}): PlannedVisit => ({
  status: 'BOOKED',
  startsAt: at(0),
  endsAt: at(0.5),
  bookedAt: at(-100),
  bookingNumber: 1,
  bookedBy: 'STAFF',
  placedBy: 'STAFF',
  mutedKinds: [],
  ...given,
});
const planOf = (given: Partial<PlannedVisit>, settings: Partial<PlanSettings> = {}) =>
  visitPlan(visit(given), { ...SETTINGS, ...settings }).map(
    ({ kind, channel, dueAt, reason }) => `${kind} ${channel} ${dueAt.toISOString()} ${reason}`,
  );
const kindsOf = (given: Partial<PlannedVisit>, settings: Partial<PlanSettings> = {}) => [
  ...new Set(visitPlan(visit(given), { ...SETTINGS, ...settings }).map(({ kind }) => kind)),
];

describe('a booking', () => {
  test('by staff: at once by e-mail and push, by SMS 4 h later, and the reminder', () => {
    const [booked, later, reminder] = [at(-100), at(-96), at(-48)].map((instant) => instant.toISOString());
    expect(planOf({})).toEqual([
      `VISIT_BOOKED EMAIL ${booked} BOOKED`,
      `VISIT_BOOKED PUSH ${booked} BOOKED`,
      `VISIT_BOOKED SMS ${later} UNREAD_AFTER_4_H`,
      `REMINDER EMAIL ${reminder} LEAD_OVER_72_H`,
      `REMINDER PUSH ${reminder} LEAD_OVER_72_H`,
    ]);
  });

  test.each(['PATIENT', 'PARTNER'] as const)('by a %s waits for nothing to be read', (placedBy) => {
    expect(planOf({ placedBy, bookedBy: placedBy }).filter((line) => line.includes('SMS'))).toEqual([]);
  });

  test.each([
    ['4 h and a second', at(-4, -1), true],
    ['exactly 4 h', at(-4), false],
    ['4 h less a second', at(-4, 1), false],
  ])('by staff %s ahead: SMS planned: %s', (_, bookedAt, planned) => {
    expect(planOf({ bookedAt }).some((line) => line.includes('SMS'))).toBe(planned);
  });

  test.each([
    ['72 h and a second', at(-72, -1), 'LEAD_OVER_72_H', -48],
    ['exactly 72 h', at(-72), 'LEAD_FROM_36_TO_72_H', -24],
    ['72 h less a second', at(-72, 1), 'LEAD_FROM_36_TO_72_H', -24],
    ['36 h and a second', at(-36, -1), 'LEAD_FROM_36_TO_72_H', -24],
    ['exactly 36 h', at(-36), 'LEAD_FROM_36_TO_72_H', -24],
    ['36 h less a second', at(-36, 1), null, null],
  ])('%s ahead', (_, bookedAt, reason, hours) => {
    const reminders = visitPlan(visit({ bookedAt }), SETTINGS).filter(({ kind }) => kind === 'REMINDER');
    expect(reminders.map((wish) => [wish.dueAt, wish.reason])).toEqual(
      reason === null ? [] : [1, 2].map(() => [at(hours), reason]),
    );
  });

  test('that begins at this very instant needs no message any more', () => {
    expect(planOf({ bookedAt: at(0) })).toEqual([]);
  });

  test('that was moved tells of the move, counted from the move', () => {
    const moved = { bookingNumber: 6, bookedAt: at(-50) };
    expect(kindsOf(moved)).toEqual(['VISIT_MOVED', 'REMINDER']);
    expect(planOf(moved)[0]).toBe(`VISIT_MOVED EMAIL ${at(-50).toISOString()} MOVED`);
  });

  test('that is confirmed is still reminded', () => {
    expect(kindsOf({ status: 'CONFIRMED' })).toEqual(['VISIT_BOOKED', 'REMINDER']);
  });

  test.each(['ARRIVED', 'NO_SHOW'] as const)('that is %s has nothing left to be told', (status) => {
    expect(planOf({ status })).toEqual([]);
  });
});

describe('a cancellation', () => {
  const cancelled = (cancelledBy: PlannedVisit['placedBy'], cancelledAt: Date) =>
    planOf({ status: 'CANCELLED', cancelledBy, cancelledAt });
  test('by the clinic is told at once, by e-mail and push', () => {
    expect(cancelled('STAFF', at(-1))).toEqual([
      `VISIT_CANCELLED EMAIL ${at(-1).toISOString()} CANCELLED`,
      `VISIT_CANCELLED PUSH ${at(-1).toISOString()} CANCELLED`,
    ]);
  });
  test.each(['PATIENT', 'PARTNER'] as const)('by a %s is not', (by) => {
    expect(cancelled(by, at(-1))).toEqual([]);
  });
  test.each([
    ['a second before the start', at(0, -1), 2],
    ['at the start', at(0), 0],
    ['a second after the start', at(0, 1), 0],
  ])('%s', (_, cancelledAt, messages) => {
    expect(cancelled('STAFF', cancelledAt)).toHaveLength(messages);
  });
});

describe('switches and mutes', () => {
  const COMPLETED = { status: 'COMPLETED', completedAt: at(0.5) } as const;
  const stages: [Partial<PlannedVisit>, VisitKind[]][] = [
    [{}, ['VISIT_BOOKED', 'REMINDER']],
    [{ bookingNumber: 2 }, ['VISIT_MOVED', 'REMINDER']],
    [{ status: 'CANCELLED', cancelledBy: 'STAFF', cancelledAt: at(-9) }, ['VISIT_CANCELLED']],
    [COMPLETED, ['REVIEW_REQUEST', 'SATISFACTION_SURVEY', 'REBOOKING_INVITATION']],
  ];
  const cases = stages.flatMap(([given, kinds]) => kinds.map((kind) => [kind, given, kinds] as const));

  test.each(cases)('%s can be switched off alone', (kind, given, kinds) => {
    const others = VISIT_KINDS.filter((one) => one !== kind);
    expect(kindsOf(given, { enabledKinds: others })).toEqual(kinds.filter((one) => one !== kind));
  });

  test.each(cases)('%s can be muted alone', (kind, given, kinds) => {
    expect(kindsOf({ ...given, mutedKinds: [kind] })).toEqual(kinds.filter((one) => one !== kind));
  });

  test.each(['PATIENT', 'PARTNER'] as const)(
    'booked by a %s, a review is always asked for, unless muted',
    (bookedBy) => {
      expect(kindsOf({ ...COMPLETED, bookedBy }, { enabledKinds: [] })).toEqual(['REVIEW_REQUEST']);
      expect(
        kindsOf({ ...COMPLETED, bookedBy, mutedKinds: ['REVIEW_REQUEST'] }, { enabledKinds: [] }),
      ).toEqual([]);
    },
  );
});

describe('in line with the plan', () => {
  const row = (given: Partial<PlannedRow> = {}): PlannedRow => ({
    id: 'r',
    kind: 'REMINDER',
    channel: 'EMAIL',
    occasion: '1',
    bookingNumber: 1,
    status: 'PLANNED',
    statusReason: null,
    plannedReason: 'LEAD_OVER_72_H',
    dueAt: at(-48),
    handedOverAt: null,
    ...given,
  });
  const only = (kind: VisitKind) => ({ ...SETTINGS, enabledKinds: [kind] });
  const compare = (
    rows: PlannedRow[],
    now: Date,
    given: Partial<PlannedVisit> = {},
    settings: PlanSettings = only('REMINDER'),
  ) => {
    const { insert, replan, withdraw } = comparePlan(visit(given), settings, rows, now);
    return {
      insert: insert.map(({ kind, channel }) => `${kind} ${channel}`),
      replan: replan.map(({ id, wish }) => [id, wish.dueAt]),
      withdraw: withdraw.map(({ id, reason }) => [id, reason]),
    };
  };
  const nothing = { insert: [], replan: [], withdraw: [] };
  const push = row({ id: 'p', channel: 'PUSH' });

  test('stays as it is', () => {
    expect(compare([row(), push], at(-60))).toEqual(nothing);
  });

  test.each([
    ['a second before it is due', at(-48, -1), ['REMINDER EMAIL', 'REMINDER PUSH']],
    ['when it is due', at(-48), ['REMINDER EMAIL', 'REMINDER PUSH']],
    ['a second after it was due', at(-48, 1), []],
  ])('what is missing is planned %s', (_, now, insert) => {
    expect(compare([], now)).toEqual({ ...nothing, insert });
  });

  test.each([
    ['KIND_SWITCHED_OFF', at(-48), true],
    ['KIND_MUTED', at(-48), true],
    ['TIME_PASSED', at(-48), true],
    ['KIND_SWITCHED_OFF', at(-48, 1), false],
    ['CANCELLED_BY_STAFF', at(-60), false],
    ['VISIT_CANCELLED', at(-60), false],
  ] as const)('withdrawn for %s, at %s: planned again: %s', (statusReason, now, again) => {
    const withdrawn = row({ status: 'WITHDRAWN', statusReason });
    expect(compare([withdrawn, push], now)).toEqual({ ...nothing, replan: again ? [['r', at(-48)]] : [] });
  });

  test.each(['SENT', 'FAILED', 'SUPPRESSED', 'UNKNOWN'] as const)(
    'what is %s is left, wished or not',
    (status) => {
      expect(compare([row({ status }), push], at(-60))).toEqual(nothing);
      expect(compare([row({ status })], at(-60), { mutedKinds: ['REMINDER'] })).toEqual(nothing);
    },
  );

  test.each([
    ['muted', { mutedKinds: ['REMINDER' as const] }, SETTINGS, 'KIND_MUTED'],
    ['switched off', {}, only('VISIT_BOOKED'), 'KIND_SWITCHED_OFF'],
    [
      'both, of which the mute wins',
      { mutedKinds: ['REMINDER' as const] },
      only('VISIT_BOOKED'),
      'KIND_MUTED',
    ],
    ['moved', { bookingNumber: 2, bookedAt: at(-20) }, only('REMINDER'), 'VISIT_MOVED'],
    ['cancelled', { status: 'CANCELLED' as const }, only('REMINDER'), 'VISIT_CANCELLED'],
    ['completed', { status: 'COMPLETED' as const }, only('REMINDER'), 'VISIT_NOT_AHEAD'],
    ['not come to', { status: 'NO_SHOW' as const }, only('REMINDER'), 'VISIT_NOT_AHEAD'],
  ])('of a visit that was %s is withdrawn', (_, given, settings, reason) => {
    const { withdraw } = compare([row()], at(-60), given, settings);
    expect(withdraw).toEqual([['r', reason]]);
  });

  test('what a worker holds is withdrawn before it was handed over, and not after', () => {
    const held = { status: 'LEASED' as const };
    const muted = { mutedKinds: ['REMINDER' as const] };
    expect(compare([row(held)], at(-48), muted).withdraw).toHaveLength(1);
    expect(compare([row({ ...held, handedOverAt: at(-48) })], at(-48), muted)).toEqual(nothing);
  });

  test('what waits for its next try keeps it', () => {
    expect(compare([row(), push], at(-47))).toEqual(nothing);
  });

  describe('another time', () => {
    const completed = { status: 'COMPLETED', completedAt: at(0.5) } as const;
    // 20 h after the end is 04:30 UTC, 06:30 in Warsaw: at eight without a change, or one minute before nine in the evening.
    const rebooking = row({
      kind: 'REBOOKING_INVITATION',
      dueAt: at(22),
      plannedReason: 'END_OF_QUIET_HOURS',
    });
    const other = { ...rebooking, id: 'p', channel: 'PUSH' as const };
    const settings = { ...only('REBOOKING_INVITATION'), quietHours: null };
    test.each([
      [
        'that is ahead',
        at(20.5, -1),
        {
          ...nothing,
          replan: [
            ['r', at(20.5)],
            ['p', at(20.5)],
          ],
        },
      ],
      [
        'that is now',
        at(20.5),
        {
          ...nothing,
          replan: [
            ['r', at(20.5)],
            ['p', at(20.5)],
          ],
        },
      ],
      [
        'that is past',
        at(20.5, 1),
        {
          ...nothing,
          withdraw: [
            ['r', 'TIME_PASSED'],
            ['p', 'TIME_PASSED'],
          ],
        },
      ],
    ])('%s', (_, now, expected) => {
      expect(compare([rebooking, other], now, completed, settings)).toEqual(expected);
    });
  });

  describe('an SMS in place of push', () => {
    const sms = row({ id: 's', channel: 'SMS', plannedReason: 'NO_APP', dueAt: at(-48) });
    test('stays while its kind is wished', () => {
      expect(compare([row(), push, sms], at(-47))).toEqual(nothing);
    });
    test('is withdrawn with the rest', () => {
      expect(compare([sms], at(-48), { mutedKinds: ['REMINDER'] }).withdraw).toEqual([['s', 'KIND_MUTED']]);
    });
    test('does not come again', () => {
      const gone = { ...sms, status: 'WITHDRAWN', statusReason: 'KIND_MUTED' } as const;
      expect(compare([row(), push, gone], at(-48))).toEqual(nothing);
    });
    test('that came forward is not planned for 4 h later again', () => {
      const forward = row({
        id: 's',
        kind: 'VISIT_BOOKED',
        channel: 'SMS',
        plannedReason: 'NO_ADDRESS_OR_APP',
        dueAt: at(-100),
      });
      const { insert, replan } = compare([forward], at(-99), {}, only('VISIT_BOOKED'));
      expect([insert, replan]).toEqual([[], []]);
    });
  });

  test('a message that staff send again falls with the booking that it is of', () => {
    const again = row({ id: 'a', occasion: '1-again', plannedReason: 'RESENT', dueAt: at(-60) });
    expect(compare([row(), push, again], at(-60))).toEqual(nothing);
    expect(compare([again], at(-60), { bookingNumber: 2, bookedAt: at(-20) }).withdraw).toEqual([
      ['a', 'VISIT_MOVED'],
    ]);
  });

  test.each([
    ['ahead', {}, []],
    ['cancelled', { status: 'CANCELLED' as const }, [['o', 'VISIT_CANCELLED']]],
    ['completed', { status: 'COMPLETED' as const }, [['o', 'VISIT_NOT_AHEAD']]],
    ['muted', { mutedKinds: ['FREED_SLOT_OFFER' as const] }, [['o', 'KIND_MUTED']]],
  ])('the offer of a freed slot to a visit that is %s', (_, given, withdraw) => {
    const offer = row({
      id: 'o',
      kind: 'FREED_SLOT_OFFER',
      bookingNumber: null,
      occasion: 'slot',
      plannedReason: 'SLOT_FREED',
    });
    expect(compare([offer], at(-60), given, only('VISIT_MOVED')).withdraw).toEqual(withdraw);
  });
});
