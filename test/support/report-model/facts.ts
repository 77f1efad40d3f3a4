/** The raw rows that reports of rules and campaigns are counted from, as few as a model needs. */
import type { Channel } from '../../../src/entities/messaging/delivery.js';
import type { MailingKind } from '../../../src/entities/retention/mailing.js';

export const HOUR = 3_600_000;
/** Monday, midnight in UTC; late on Sunday in São Paulo, and one o'clock in Warsaw. */
export const START = Date.parse('2026-03-02T00:00:00Z');
export const CURRENCY = 'BRL';

const id = (kind: string, n: number) => `01950000-0000-7000-8000-${kind}${String(n).padStart(10, '0')}`;

/** The same ids in every clinic: what keeps clinics apart must be the clinic. */
export const PATIENTS = [0, 1, 2].map((n) => id('0a', n));
export const PRACTITIONERS = [0, 1].map((n) => id('0b', n));
export const BRANCHES = [
  { id: id('0c', 0), zone: 'America/Sao_Paulo' },
  { id: id('0c', 1), zone: 'Europe/Warsaw' },
];
export const MAILINGS: readonly { id: string; kind: MailingKind }[] = [
  { id: id('0d', 0), kind: 'RETENTION_RULE' },
  { id: id('0d', 1), kind: 'RETENTION_RULE' },
  { id: id('0d', 2), kind: 'CAMPAIGN' },
];
export const deliveryId = (n: number): string => id('0e', n);

export interface RecipientFact {
  mailing: number;
  patient: number;
  occasion: string;
  heldOut: boolean;
  /** Null: none yet. */
  branch: number | null;
  practitioner: number | null;
  /** Hours after START. */
  due: number;
  messages: MessageFact[];
}

export interface MessageFact {
  channel: Channel;
  status: 'SENT' | 'FAILED' | 'SUPPRESSED' | 'WITHDRAWN';
  /** Hours after it was due. */
  after: number;
  delivered: boolean;
  read: boolean;
  price: { micros: number; currency: string } | null;
  /** Hours after the first time; null: staff did not send it again. */
  again: number | null;
}

export interface VisitFact {
  patient: number;
  status: 'COMPLETED' | 'BOOKED' | 'CANCELLED' | 'NO_SHOW';
  history: boolean;
  /** Hours after START. */
  created: number;
  /** Hours after it was created. */
  ahead: number;
  paid: { minor: number; currency: string } | null;
}

export interface ClinicFacts {
  attributionDays: number;
  recipients: RecipientFact[];
  visits: VisitFact[];
}
