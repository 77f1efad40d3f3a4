/** What a page of a patient is asked with, and what it answers. */
import { randomUUID } from 'node:crypto';
import type { Reader } from '../../pages/reader.js';
import { KEY_FIELD } from '../../pages/time-list.js';
import { linkEnd } from '../../services/messaging/delivery-link.js';
import type { LinkedDelivery, LinkedMessage } from '../../services/messaging/find-linked-delivery.js';
import { pagePath, type VisitPurpose } from '../../services/messaging/page-link.js';
import type { Attachment } from '../../services/messaging/transport.js';

/** Null: there is no such page. Redirections lead to pages of this server, relative to the one that was asked for. */
export type PageAnswer =
  | { readonly html: string; readonly status?: number }
  | { readonly redirect: string }
  | { readonly file: Attachment }
  | null;

/** A visit that a link leads to. */
interface Linkable {
  readonly endsAt: Date;
  readonly bookingNumber: number;
}

export interface PageRequest<Linked extends LinkedMessage = LinkedDelivery> {
  readonly linked: Linked;
  readonly reader: Reader;
  readonly linkSecret: string;
  /** What stands behind the token: "", "move". */
  readonly part: string;
  readonly query: URLSearchParams;
  /** What a button sent; null: the page is only looked at. */
  readonly form: PressedForm | null;
}

export interface PressedForm {
  readonly fields: URLSearchParams;
  /** The same for each press of the same button of the same page. */
  readonly key: string;
}

/** Answers for one purpose of links. */
export type AnswerPage = (request: PageRequest) => Promise<PageAnswer>;

/** The way to a page about the visit as it is now, relative to the page that was asked for. */
export function wayTo(
  { linked, linkSecret, part }: PageRequest,
  purpose: Exclude<VisitPurpose, 'o'>,
  visit: Linkable,
  rest = '',
  deliveryId = linked.deliveryId,
): string {
  const expiresAt = linkEnd(purpose, visit.endsAt) ?? linked.expiresAt;
  const { linkNumber } = linked;
  const { bookingNumber } = visit;
  const path = pagePath(linkSecret, { purpose, linkNumber, deliveryId, bookingNumber, expiresAt });
  return `${part === '' ? '..' : '../..'}${path}${rest}`;
}

/** The way to the page of the same link itself. */
export function wayToItself({ linked, linkSecret, part }: PageRequest<LinkedMessage>): string {
  return `${part === '' ? '..' : '../..'}${pagePath(linkSecret, linked)}`;
}

/** A key for the next button of a page. */
export function newKey(): string {
  return randomUUID();
}

/** Null for what no button of ours sends. */
export function readPressed(body: string): PressedForm | null {
  const fields = new URLSearchParams(body);
  const key = fields.get(KEY_FIELD) ?? '';
  return /^[A-Za-z0-9-]{8,64}$/.test(key) ? { fields, key } : null;
}

/** A text as it was typed: browsers send line breaks as two characters. */
export function textOf({ fields }: PressedForm, name: string): string {
  return (fields.get(name) ?? '').replaceAll('\r\n', '\n');
}

/** Null for what is no instant in the form that pages write it. */
export function instantOf({ fields }: PressedForm, name: string): Date | null {
  const text = fields.get(name) ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
