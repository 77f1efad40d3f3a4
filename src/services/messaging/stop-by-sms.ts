/** STOP: marketing by SMS ends for everyone with that number, in every clinic that wrote to it. */
import { sql } from 'kysely';
import { type Withdrawing, withdrawConsent } from '../patients/withdraw-consent.js';
import type { Scope } from '../scope.js';
import type { Correspondent } from './find-correspondence.js';
import { repliesFor } from './texts/inbound-replies.js';

export interface StopRequest {
  /** E.164. */
  readonly sender: string;
  /** As they wrote it. */
  readonly words: string;
  readonly clinics: readonly Correspondent[];
  /** Who wrote to them last, and in whose name they are answered. */
  readonly last: Correspondent;
}

/** The acknowledgement; null when nobody's consent was left to withdraw. Must run within a transaction. */
export async function stopBySms(tx: Scope, request: StopRequest): Promise<string | null> {
  const { sender, words, clinics, last } = request;
  const withdrawn = await withdrawConsent(tx.db, await patientsWith(tx, sender, clinics), {
    purpose: 'MARKETING',
    channel: 'SMS',
    wording: words.trim() || 'STOP',
    recordedBy: 'INBOUND_SMS',
  });
  if (withdrawn === 0) return null;
  return repliesFor(last.locale, last.clinicLocale).replies.stopped(last.clinicName);
}

/** Each by their clinic's clock. The text that patients are searched by holds the digits, and has an index. */
async function patientsWith(
  tx: Scope,
  sender: string,
  clinics: readonly Correspondent[],
): Promise<Withdrawing[]> {
  const now = tx.system.now();
  const clocks = new Map(clinics.map(({ clinicId, testClock }) => [clinicId, testClock ?? now]));
  const { rows } = await sql<{ clinicId: string; patientId: string }>`
    select clinic_id as "clinicId", id as "patientId" from patient
    where clinic_id = any(${[...clocks.keys()]}::uuid[])
      and search_text like ${`%${sender.replace(/\D/g, '')}%`} and phone = ${sender}
    order by clinic_id, id
  `.execute(tx.db);
  return rows.map((row) => ({ ...row, at: clocks.get(row.clinicId) ?? now }));
}
