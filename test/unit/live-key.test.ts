// Who may share an answer: the same operation, the same variables but for `after`, and the same view of what it asks for.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, isObjectType, type OperationDefinitionNode, parse } from 'graphql';
import type { StaffRole } from '../../src/entities/clinic/access.js';
import { buildApiSchema } from '../../src/resolvers/build-schema.js';
import { isSharedView } from '../../src/resolvers/events/shared-views.js';
import { LiveKeys } from '../../src/server/live-key.js';
import { permissionsOfPatient, permissionsOfRole, type Viewer } from '../../src/services/viewer.js';

let schema: GraphQLSchema;
let keys: LiveKeys;
beforeAll(async () => {
  schema = await buildApiSchema();
  keys = new LiveKeys(schema);
});

const known = { clinicId: 'clinic', sandbox: false, expiresAt: null };
const staff = (role: StaffRole, id: string): Viewer => ({
  ...{ ...known, kind: 'STAFF', role, id, permissions: permissionsOfRole(role) },
});
const patient = (id: string): Viewer => ({
  ...known,
  kind: 'PATIENT',
  id,
  permissions: permissionsOfPatient(),
});
const partner = (id: string): Viewer => ({
  ...known,
  kind: 'PARTNER',
  id,
  permissions: new Set(['events:read']),
});

function operation(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  return { document, node: document.definitions[0] as OperationDefinitionNode, variables, cost: 1 };
}
const VISITS = 'subscription { visitChanged { ... on VisitChanged { visit { id patient { firstName } } } } }';
const EVENTS = 'subscription { events { ... on Event { kind } } }';

describe('access', () => {
  const of = (text: string, ...viewers: Viewer[]) => {
    const one = operation(text);
    return new Set(viewers.map((viewer) => keys.ofAccess(one, viewer))).size;
  };

  test('staff of one role share what they see alike, and no other role does', () => {
    expect(of(VISITS, staff('RECEPTIONIST', 'a'), staff('RECEPTIONIST', 'b'))).toBe(1);
    expect(of(VISITS, staff('RECEPTIONIST', 'a'), staff('MARKETER', 'a'), staff('OPERATOR', 'a'))).toBe(3);
  });

  test('patients and partners share with nobody', () => {
    expect(of(VISITS, patient('a'), patient('b'), partner('a'), partner('b'), staff('OWNER', 'a'))).toBe(5);
  });

  test('another clinic and another set of scopes are another view', () => {
    const reader: Viewer = { ...known, kind: 'PARTNER', id: 'a', permissions: new Set(['visits:read']) };
    expect(of(VISITS, partner('a'), reader)).toBe(2);
    expect(of(VISITS, staff('OWNER', 'a'), { ...staff('OWNER', 'a'), clinicId: 'other' } as Viewer)).toBe(2);
  });

  test('what depends on whose it is, or is not known to be the same, is each one’s own', () => {
    expect(of(EVENTS, staff('RECEPTIONIST', 'a'), staff('RECEPTIONIST', 'b'))).toBe(2);
    const [one, leader] = [staff('RECEPTIONIST', 'a'), staff('MANAGER', 'a')];
    expect([one, leader].map((viewer) => isSharedView(viewer, ['Visit', 'Task', 'TaskChanged']))).toEqual([
      false,
      true,
    ]);
    expect(isSharedView(leader, ['Visit', 'Viewer'])).toBe(false);
  });
});

describe('operations', () => {
  const AFTER = 'subscription ($after: String) { visitChanged(after: $after) { __typename } }';

  test('differ by document and by variables, but not by where their followers begin', () => {
    const one = operation(AFTER, { after: 'x' });
    expect(keys.ofOperation(one)).toBe(keys.ofOperation({ ...one, variables: { after: 'y' } }));
    expect(keys.ofOperation(one)).toBe(keys.ofOperation({ ...one, variables: {} }));
    expect(keys.ofOperation(one)).not.toBe(keys.ofOperation({ ...one, variables: { more: 1 } }));
    expect(keys.ofOperation(one)).not.toBe(keys.ofOperation(operation(VISITS, { after: 'x' })));
  });

  test('differ by it where it stands for something else, too', () => {
    const both = operation(
      'subscription ($x: String) { visitChanged(after: $x) { __typename @include(if: $x) } }',
      { x: 'a' },
    );
    expect(keys.ofOperation(both)).not.toBe(keys.ofOperation({ ...both, variables: { x: 'b' } }));
  });
});

test('everything that is shared is a type of the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const shared = types.filter(({ name }) => isSharedView(staff('OWNER', 'a'), [name]));
  expect(shared.length).toBeGreaterThan(20);
  for (const name of ['Query', 'Mutation', 'Viewer', 'Event', 'Template', 'MailboxMessage']) {
    expect(shared.map((type) => type.name)).not.toContain(name);
  }
});
