/** Makes a sandbox for someone who is not known yet, and hands them the tokens to come in with. */
import { STAFF_ROLES, type StaffRole } from '../../entities/clinic/access.js';
import { AccessDenied } from '../refusal.js';
import type { ScopeParts } from '../scope.js';
import { type CreateSandboxInput, createSandbox } from './create-sandbox.js';
import { issueToken, type TokenSettings } from './issue-token.js';

export interface SandboxWithTokens {
  name: string;
  staffTokens: { role: StaffRole; token: string }[];
  patientToken: string | null;
  partnerApiKey: string;
}

const YEAR_MS = 365 * 24 * 3600 * 1000;

/**
 * `settings` is null where no sandbox may be made: in production, and where tokens are signed by others.
 * @throws AccessDenied FORBIDDEN there; Refusal INVALID
 */
export async function createSandboxWithTokens(
  parts: Omit<ScopeParts, 'viewer'>,
  settings: TokenSettings | null,
  input: CreateSandboxInput,
): Promise<SandboxWithTokens> {
  if (settings === null) throw new AccessDenied('FORBIDDEN');
  const { clinic, staff, patientId, apiKey } = await createSandbox(parts, input);
  const expiresAt = new Date(parts.system.now().getTime() + YEAR_MS);
  const tokenOf = (kind: 'STAFF' | 'PATIENT', id: string) =>
    issueToken(settings, { clinicId: clinic.id, kind, id }, expiresAt);
  return {
    name: clinic.name,
    staffTokens: await Promise.all(
      STAFF_ROLES.map(async (role) => ({ role, token: await tokenOf('STAFF', staff[role]) })),
    ),
    patientToken: patientId === null ? null : await tokenOf('PATIENT', patientId),
    partnerApiKey: apiKey.token,
  };
}
