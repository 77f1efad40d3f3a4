/**
 * The links of messages to patients' pages: signed, expiring, each for one purpose (mission.md, section 1, "Links"). A token of
 * our own, 52 characters: a JWT of the same facts is four times as long, and an SMS has little room. Nothing in it is about
 * the patient. Pure.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** - v: the visit. - o: an offered time. - s: the survey. - b: times to book again. - c: a consent. */
export const PAGE_PURPOSES = ['v', 'o', 's', 'b', 'c'] as const;
export type PagePurpose = (typeof PAGE_PURPOSES)[number];
/** Of links to what is about a visit. */
export type VisitPurpose = Exclude<PagePurpose, 'c'>;

export interface PageLink {
  readonly purpose: PagePurpose;
  /** The clinic's short name in links. */
  readonly linkNumber: number;
  /** The message that carries it: it knows the patient, and what it is about. */
  readonly deliveryId: string;
  /** The booking of the visit that the message speaks of; 0: of none. */
  readonly bookingNumber: number;
  /** By the clinic's clock; kept in whole minutes, rounded up. From this instant on the link is dead. */
  readonly expiresAt: Date;
}

const MINUTE_MS = 60_000;
const MAC_BYTES = 12;
const SIGNED_BYTES = 27;
const TOKEN = /^[A-Za-z0-9_-]{52}$/;
const LAST_MINUTE = 0xffff_ffff;
const LAST_BOOKING = 0xffff;

/** The way to the page on this server, beginning with a slash. */
export function pagePath(linkSecret: string, link: PageLink): string {
  const signed = Buffer.alloc(SIGNED_BYTES);
  const minutes = Math.ceil(link.expiresAt.getTime() / MINUTE_MS);
  signed.write(link.purpose, 0, 1, 'latin1');
  signed.writeUInt32BE(link.linkNumber, 1);
  signed.writeUInt32BE(Math.min(Math.max(minutes, 0), LAST_MINUTE), 5);
  signed.set(parse(link.deliveryId), 9);
  signed.writeUInt16BE(Math.min(link.bookingNumber, LAST_BOOKING), 25);
  const token = Buffer.concat([signed, macOf(linkSecret, link.purpose, signed)]).toString('base64url');
  return `/${link.purpose}/${token}`;
}

/** What the token says; null for one that is forged, cut, or for another purpose. Whether it has expired is not asked. */
export function readPageToken(linkSecret: string, purpose: PagePurpose, token: string): PageLink | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const signed = bytes.subarray(0, SIGNED_BYTES);
  if (!timingSafeEqual(bytes.subarray(SIGNED_BYTES), macOf(linkSecret, purpose, signed))) return null;
  if (signed.toString('latin1', 0, 1) !== purpose) return null;
  return {
    purpose,
    linkNumber: signed.readUInt32BE(1),
    expiresAt: new Date(signed.readUInt32BE(5) * MINUTE_MS),
    deliveryId: stringify(signed.subarray(9, 25)),
    bookingNumber: signed.readUInt16BE(25),
  };
}

/** A key for each purpose: a token for one is none for another. */
function macOf(linkSecret: string, purpose: PagePurpose, signed: Buffer): Buffer {
  const key = createHmac('sha256', linkSecret).update(`page ${purpose}`).digest();
  return createHmac('sha256', key).update(signed).digest().subarray(0, MAC_BYTES);
}
