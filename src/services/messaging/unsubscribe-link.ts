/**
 * The link beneath marketing e-mails by which a patient withdraws with one press (RFC 8058; mission.md, section 3). Signed,
 * and good for a year by the machine's time; whoever holds it reads nothing in it but two ids and the kind of the message.
 */
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import { CONSENT_PURPOSES, type ConsentPurpose } from '../../entities/patients/consent.js';
import type { SystemTime } from '../clock.js';

export interface LinkSettings {
  readonly system: SystemTime;
  /** This server's address as patients reach it, without a slash at its end; null: there are no links. */
  readonly publicUrl: string | null;
  readonly linkSecret: string;
}

/** Kinds of messages that a patient can withdraw from by themselves. */
export type MarketingKind = Exclude<ConsentPurpose, 'MARKETING'>;

export interface LinkedPatient {
  readonly clinicId: string;
  readonly patientId: string;
  /** Of the message that carries the link; null: of a kind of care that the clinic made marketing. */
  readonly kind: MarketingKind | null;
}

export const UNSUBSCRIBE_PATH = '/unsubscribe/';

/** A link for one purpose is none for another, though all are signed with one secret. */
const PURPOSE = 'unsubscribe';
const YEAR_SECONDS = 365 * 24 * 3600;
const LONGEST_TOKEN = 2_000;

const KINDS = CONSENT_PURPOSES.filter((purpose) => purpose !== 'MARKETING');
/** Links of before had no kind. */
const claims = z.object({ c: z.uuid(), p: z.uuid(), k: z.enum(KINDS).optional() });

/** Null for what is no marketing by itself. */
export function marketingKindOf(kind: NotificationKind): MarketingKind | null {
  return KINDS.find((one) => one === kind) ?? null;
}

/** Null where the server has no public address. */
export async function unsubscribeUrl(
  { system, publicUrl, linkSecret }: LinkSettings,
  { clinicId, patientId, kind }: LinkedPatient,
): Promise<string | null> {
  if (publicUrl === null) return null;
  const issuedAt = Math.floor(system.now().getTime() / 1000);
  const token = await new SignJWT({ c: clinicId, p: patientId, ...(kind && { k: kind }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(PURPOSE)
    .setExpirationTime(issuedAt + YEAR_SECONDS)
    .sign(keyOf(linkSecret));
  return `${publicUrl}${UNSUBSCRIBE_PATH}${token}`;
}

/** Whom the link is for; null for one that is forged, has expired, or is for something else. */
export async function readUnsubscribeToken(
  { system, linkSecret }: Pick<LinkSettings, 'system' | 'linkSecret'>,
  token: string,
): Promise<LinkedPatient | null> {
  if (token.length > LONGEST_TOKEN) return null;
  try {
    const { payload } = await jwtVerify(token, keyOf(linkSecret), {
      algorithms: ['HS256'],
      audience: PURPOSE,
      requiredClaims: ['exp'],
      currentDate: system.now(),
    });
    const { data } = claims.safeParse(payload);
    return data ? { clinicId: data.c, patientId: data.p, kind: data.k ?? null } : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
