// Who sees a task, and who hears of it.
import { describe, expect, test } from '@jest/globals';
import { STAFF_ROLES, type StaffRole } from '../../src/entities/clinic/access.js';
import type { TaskHolder } from '../../src/entities/events/event.js';
import { maySee } from '../../src/services/events/event-access.js';
import { NOBODY, permissionsOfPatient, permissionsOfRole, type Viewer } from '../../src/services/viewer.js';
import { hearsOfTask, seesAllTasks, seesTask } from '../../src/services/work/task-access.js';

const known = { clinicId: 'clinic', sandbox: false, expiresAt: null };
const staff = (role: StaffRole, id: string = role): Viewer => ({
  ...known,
  kind: 'STAFF',
  role,
  id,
  permissions: permissionsOfRole(role),
});
const patient: Viewer = { ...known, kind: 'PATIENT', id: 'ann', permissions: permissionsOfPatient() };
const partner = (...scopes: ('tasks:read' | 'events:read')[]): Viewer => ({
  ...known,
  kind: 'PARTNER',
  id: 'key',
  permissions: new Set(scopes),
});
const system: Viewer = { kind: 'SYSTEM', clinicId: 'clinic', sandbox: false };

const ANYBODYS: TaskHolder = { assigneeId: null, role: null };
const OLGAS: TaskHolder = { assigneeId: 'olga', role: null };
const OPERATORS: TaskHolder = { assigneeId: null, role: 'OPERATOR' };
const OLGAS_OF_OPERATORS: TaskHolder = { assigneeId: 'olga', role: 'OPERATOR' };

const rolesThat = (see: (viewer: Viewer) => boolean) => STAFF_ROLES.filter((role) => see(staff(role)));
const LEADERS = ['OWNER', 'MANAGER'];

describe('a task is seen by', () => {
  test('managers and owners, whosever it is', () => {
    expect(rolesThat(seesAllTasks)).toEqual(LEADERS);
    expect(rolesThat((viewer) => seesTask(viewer, OLGAS, 'max'))).toEqual(LEADERS);
  });

  test('everybody, when it is anybody’s', () => {
    expect(rolesThat((viewer) => seesTask(viewer, ANYBODYS, null))).toEqual([...STAFF_ROLES]);
  });

  test('its role, also when a colleague has it', () => {
    const expected = ['OWNER', 'MANAGER', 'OPERATOR'];
    expect(rolesThat((viewer) => seesTask(viewer, OPERATORS, null))).toEqual(expected);
    expect(rolesThat((viewer) => seesTask(viewer, OLGAS_OF_OPERATORS, null))).toEqual(expected);
  });

  test('who has it, and who made it', () => {
    expect(seesTask(staff('OPERATOR', 'olga'), OLGAS, null)).toBe(true);
    expect(seesTask(staff('OPERATOR', 'oksana'), OLGAS, null)).toBe(false);
    expect(seesTask(staff('OPERATOR', 'oksana'), OLGAS, 'oksana')).toBe(true);
  });

  test('partners with the scope and the server, but no patient and not nobody', () => {
    expect(seesTask(partner('tasks:read'), OLGAS, null)).toBe(true);
    expect(seesTask(partner('events:read'), ANYBODYS, null)).toBe(false);
    expect(seesTask(system, OLGAS, null)).toBe(true);
    expect(seesTask(patient, ANYBODYS, 'ann')).toBe(false);
    expect(seesTask(NOBODY, ANYBODYS, null)).toBe(false);
    expect(seesTask({ ...staff('MANAGER'), permissions: new Set() } as Viewer, ANYBODYS, null)).toBe(false);
  });
});

describe('a fact about a task is heard by', () => {
  const given = { createdById: 'max', before: OLGAS, now: { assigneeId: 'rita', role: null } };

  test('who saw it before and who sees it now, and nobody else', () => {
    expect(hearsOfTask(staff('OPERATOR', 'olga'), given)).toBe(true);
    expect(hearsOfTask(staff('RECEPTIONIST', 'rita'), given)).toBe(true);
    expect(hearsOfTask(staff('PRACTITIONER', 'max'), given)).toBe(true);
    expect(hearsOfTask(staff('OPERATOR', 'oksana'), given)).toBe(false);
  });

  const event = (clinicId = 'clinic') => {
    const nothing = { visitId: null, slotId: null, calendarId: null, branchId: null, practitionerId: null };
    const payload = { ...nothing, taskId: 'task', taskAudience: given, patientId: 'ann' };
    return { clinicId, kind: 'TASK_ASSIGNED' as const, payload };
  };

  test('those of the same clinic alone; of partners by those who may hear events', () => {
    expect(maySee(staff('OPERATOR', 'olga'), event())).toBe(true);
    expect(maySee(staff('OPERATOR', 'oksana'), event())).toBe(false);
    expect(maySee(staff('OWNER'), event('other'))).toBe(false);
    expect(maySee(partner('tasks:read', 'events:read'), event())).toBe(true);
    expect(maySee(partner('tasks:read'), event())).toBe(false);
    // Though the task is about them.
    expect(maySee(patient, event())).toBe(false);
  });

  test('nobody, when the fact does not say whose the task is', () => {
    const { taskAudience: _, ...payload } = event().payload;
    expect(maySee(staff('OWNER'), { ...event(), payload })).toBe(false);
  });
});
