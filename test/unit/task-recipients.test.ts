// Whom a task's alarm tells, and when it rings.
import { describe, expect, test } from '@jest/globals';
import type { StaffRole } from '../../src/entities/clinic/access.js';
import { alarmOf } from '../../src/services/work/task-alarm.js';
import { type Colleague, recipientsOf } from '../../src/services/work/task-recipients.js';

const member = (id: string, role: StaffRole, more: Partial<Colleague> = {}): Colleague => ({
  id,
  role,
  managerId: null,
  active: true,
  ...more,
});
const ann = member('ann', 'OPERATOR');
const bob = member('bob', 'OPERATOR');
const max = member('max', 'MANAGER');
const mia = member('mia', 'MANAGER');
const oli = member('oli', 'OWNER');
const HAS_ANN = { assigneeId: 'ann', role: null };
const NOBODYS = { assigneeId: null, role: null };
const gone = (one: Colleague): Colleague => ({ ...one, active: false });

describe('of a task that is due is told', () => {
  test.each([
    ['whoever has it', HAS_ANN, [ann, bob, max], ['ann']],
    ['whoever has it, not their queue', { assigneeId: 'ann', role: 'OPERATOR' }, [ann, bob, max], ['ann']],
    ['its role, when nobody has it', { assigneeId: null, role: 'OPERATOR' }, [ann, bob, max], ['ann', 'bob']],
    ['its role without who has left', { assigneeId: null, role: 'OPERATOR' }, [gone(ann), bob, max], ['bob']],
    ['every manager, when it is anybody’s', NOBODYS, [ann, max, mia], ['max', 'mia']],
    ['the owner, when there is no manager', NOBODYS, [ann, gone(max), oli], ['oli']],
    ['the managers, when the role has nobody', { assigneeId: null, role: 'MARKETER' }, [ann, max], ['max']],
    [
      'the queue, when who had it has left',
      { assigneeId: 'ann', role: 'OPERATOR' },
      [gone(ann), bob],
      ['bob'],
    ],
  ] as const)('%s', (_, holder, staff, ids) => {
    expect(recipientsOf('DUE', holder, staff)).toEqual(ids);
  });
});

describe('of an overdue task is told', () => {
  const led = member('ann', 'OPERATOR', { managerId: 'mia' });
  test.each([
    ['their manager', HAS_ANN, [led, max, mia, oli], ['mia']],
    ['every manager, when theirs has left', HAS_ANN, [led, max, gone(mia), oli], ['max']],
    ['every manager, when they have none', HAS_ANN, [ann, max, mia, oli], ['max', 'mia']],
    ['the owner, when there is no manager', HAS_ANN, [led, gone(mia), oli], ['oli']],
    ['the owner, of what the only manager let slip', { assigneeId: 'max', role: null }, [max, oli], ['oli']],
    [
      'the owner themselves, when there is nobody else',
      { assigneeId: 'oli', role: null },
      [ann, oli],
      ['oli'],
    ],
    ['every manager, when nobody has it', NOBODYS, [ann, max, mia], ['max', 'mia']],
    ['nobody, when all have left', HAS_ANN, [gone(ann), gone(max)], []],
  ] as const)('%s', (_, holder, staff, ids) => {
    expect(recipientsOf('OVERDUE', holder, staff)).toEqual(ids);
  });
});

describe('an alarm set', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 8, minutes));
  test.each([
    ['before it is due rings then', 30, 0, { alarm: 'DUE', alarmAt: at(30) }],
    ['as it is due rings for the manager', 30, 30, { alarm: 'OVERDUE', alarmAt: at(90) }],
    ['just before the manager is told rings for them', 30, 89, { alarm: 'OVERDUE', alarmAt: at(90) }],
    ['when all is past does not ring', 30, 90, { alarm: null, alarmAt: null }],
  ] as const)('%s', (_, due, now, expected) => {
    expect(alarmOf(at(due), 60, at(now))).toEqual(expected);
  });

  test('without a due time does not ring', () => {
    expect(alarmOf(null, 60, at(0))).toEqual({ alarm: null, alarmAt: null });
  });
});
