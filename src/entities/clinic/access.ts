/** Who may come in: staff by role, partners by API key. Patients come in as themselves (mission.md, section 11). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const STAFF_ROLES = [
  'OWNER',
  'MANAGER',
  'PRACTITIONER',
  'RECEPTIONIST',
  'OPERATOR',
  'MARKETER',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const StaffEntity = defineEntity({
  name: 'Staff',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    email: p.string().nullable(),
    role: p.string().$type<StaffRole>(),
    practitionerId: p.uuid().nullable(),
    /** Who is told of what they let slip; null: every manager. */
    managerId: p.uuid().nullable(),
    deactivatedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});

/** What a scope allows; staff roles are sets of the same names. */
export const PERMISSIONS = [
  'clinic:read',
  'clinic:write',
  'patients:read',
  'patients:write',
  'visits:read',
  'visits:write',
  'slots:read',
  'slots:write',
  'offers:read',
  'deliveries:read',
  'deliveries:write',
  'templates:read',
  'templates:write',
  'tasks:read',
  'tasks:write',
  'retention:read',
  'retention:write',
  'reports:read',
  'imports:write',
  'billing:read',
  'billing:write',
  'loyalty:read',
  'loyalty:write',
  'promotions:read',
  'promotions:write',
  'approvals:write',
  'events:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A partner's key. Only the SHA-256 of its secret is kept. */
export const ApiKeyEntity = defineEntity({
  name: 'ApiKey',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    secretHash: p.blob(),
    scopes: p.array().$type<Permission[]>(),
    createdAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
  },
});
