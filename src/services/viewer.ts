/** Who asks, and what they may do (mission.md, section 11). Made from a token, never from arguments. */
import type { Permission, StaffRole } from '../entities/clinic/access.js';
import type { Actor } from '../entities/visits/visit.js';

interface Known {
  readonly clinicId: string;
  /** The staff member's, patient's or API key's id. */
  readonly id: string;
  /** Whether the clinic is a sandbox; it never changes. */
  readonly sandbox: boolean;
  readonly permissions: ReadonlySet<Permission>;
  /** When the token ends; null when it does not end by itself. Real time, also in a sandbox. */
  readonly expiresAt: Date | null;
}

export interface StaffViewer extends Known {
  readonly kind: 'STAFF';
  readonly role: StaffRole;
}
export interface PatientViewer extends Known {
  readonly kind: 'PATIENT';
}
export interface PartnerViewer extends Known {
  readonly kind: 'PARTNER';
}
/** The server itself, working for one clinic: jobs. */
export interface SystemViewer {
  readonly kind: 'SYSTEM';
  readonly clinicId: string;
  readonly sandbox: boolean;
}
export interface Nobody {
  readonly kind: 'NOBODY';
}
export type Viewer = StaffViewer | PatientViewer | PartnerViewer | SystemViewer | Nobody;

export const NOBODY: Nobody = { kind: 'NOBODY' };

const READ: Permission[] = [
  'clinic:read',
  'patients:read',
  'visits:read',
  'slots:read',
  'offers:read',
  'deliveries:read',
  'templates:read',
  'tasks:read',
  'retention:read',
  'loyalty:read',
  'promotions:read',
  'events:read',
];
const DESK: Permission[] = [
  ...READ,
  'patients:write',
  'visits:write',
  'slots:write',
  'deliveries:write',
  'tasks:write',
  'billing:read',
  'loyalty:write',
];
const LEAD: Permission[] = [
  ...DESK,
  'clinic:write',
  'templates:write',
  'retention:write',
  'reports:read',
  'imports:write',
  'billing:write',
  'promotions:write',
  'approvals:write',
];

const ROLE_PERMISSIONS: Record<StaffRole, ReadonlySet<Permission>> = {
  OWNER: new Set(LEAD),
  MANAGER: new Set(LEAD),
  PRACTITIONER: new Set(DESK),
  RECEPTIONIST: new Set([...DESK, 'billing:write']),
  OPERATOR: new Set(DESK),
  MARKETER: new Set([
    ...READ,
    'templates:write',
    'tasks:write',
    'retention:write',
    'reports:read',
    'promotions:write',
  ]),
};

/** What a patient may ask for at all; that it is about themselves is checked where the rows are chosen. */
const PATIENT_PERMISSIONS: ReadonlySet<Permission> = new Set([
  'clinic:read',
  'patients:read',
  'visits:read',
  'visits:write',
  'offers:read',
  'deliveries:read',
  'billing:read',
  'loyalty:read',
  'loyalty:write',
] as const);

/** The permissions that a staff role stands for. */
export function permissionsOfRole(role: StaffRole): ReadonlySet<Permission> {
  return ROLE_PERMISSIONS[role];
}

/** The permissions of a patient, always about themselves only. */
export function permissionsOfPatient(): ReadonlySet<Permission> {
  return PATIENT_PERMISSIONS;
}

/** Whether the viewer may do this kind of thing at all. The server itself may. */
export function allows(viewer: Viewer, permission: Permission): boolean {
  if (viewer.kind === 'NOBODY') return false;
  return viewer.kind === 'SYSTEM' || viewer.permissions.has(permission);
}

/** The side that the viewer acts for, as rows record it. */
export function actorOf(viewer: Viewer): { actor: Actor; id: string } {
  if (viewer.kind === 'STAFF' || viewer.kind === 'PATIENT' || viewer.kind === 'PARTNER') {
    return { actor: viewer.kind, id: viewer.id };
  }
  throw new Error(`${viewer.kind} does not act on visits`);
}
