/**
 * Money into a wallet and out of it (mission.md, section 8: prepaid wallet): each movement an entry that is never changed, and
 * the balance under the wallet's lock, never below zero.
 */
import { sql } from 'kysely';
import type { PaymentMethod } from '../../../entities/billing/payment.js';
import type { WalletEntryKind } from '../../../entities/billing/wallet.js';
import { findClinic } from '../../clinic/find-clinic.js';
import { moneyOf } from '../../clinic/minor-units.js';
import { newId } from '../../new-id.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { staffId } from '../tell.js';

export interface Movement {
  readonly patientId: string;
  readonly kind: WalletEntryKind;
  /** In minor units of the clinic's currency: above zero into the wallet, below zero out of it. */
  readonly amountMinor: number;
  readonly paymentId?: string;
  readonly refundId?: string;
  /** Of PAID_OUT: how the money was handed over, and why. */
  readonly method?: PaymentMethod;
  readonly reason?: string;
  readonly at: Date;
}

/**
 * Makes the movement in the wallet of the card that the patient's was merged into, if it was; gives whose wallet that is.
 * Must run in a transaction. `path`: the input's field that said how much.
 * @throws Refusal INSUFFICIENT_FUNDS with what the wallet holds
 */
export async function moveMoney(scope: Scope, movement: Movement, path: string[] = []): Promise<string> {
  const { amountMinor, at } = movement;
  const { currencyCode } = await findClinic(scope);
  const merge = movement.kind === 'MERGE_OUT' || movement.kind === 'MERGE_IN';
  const wallet = await (merge ? lockWallet : lockLivingWallet)(scope, movement.patientId, currencyCode, at);
  const { patientId } = wallet;
  const balance = wallet.balance + amountMinor;
  if (balance < 0) {
    const held = moneyOf(wallet.balance, currencyCode);
    throw refuse('INSUFFICIENT_FUNDS', `The wallet holds ${held.amount} ${currencyCode}.`, path, {
      balance: held,
    });
  }
  await scope.db
    .updateTable('wallet')
    .set({ balance_minor: balance, last_number: wallet.lastNumber + 1, updated_at: at })
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .execute();
  await scope.db
    .insertInto('wallet_entry')
    .values({
      clinic_id: scope.clinicId,
      patient_id: patientId,
      number: wallet.lastNumber + 1,
      id: newId(),
      kind: movement.kind,
      amount_minor: amountMinor,
      balance_after_minor: balance,
      payment_id: movement.paymentId ?? null,
      refund_id: movement.refundId ?? null,
      method: movement.method ?? null,
      reason: movement.reason ?? null,
      made_by: staffId(scope),
      occurred_at: at,
    })
    .execute();
  return patientId;
}

/** Makes the wallet where there is none, so that a merge waits for it, and locks it until the transaction ends. */
export async function lockWallet(scope: Scope, patientId: string, currencyCode: string, at: Date) {
  const empty = { clinic_id: scope.clinicId, patient_id: patientId, currency_code: currencyCode };
  await scope.db
    .insertInto('wallet')
    .values({ ...empty, balance_minor: 0, last_number: 0, updated_at: at })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'patient_id']).doNothing())
    .execute();
  return scope.db
    .selectFrom('wallet')
    .select(['patient_id as patientId', 'balance_minor as balance', 'last_number as lastNumber'])
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** A merge that commits while we wait for the wallet empties it: then the money is in the next one. */
async function lockLivingWallet(scope: Scope, patientId: string, currencyCode: string, at: Date) {
  for (let owner = await livingCard(scope, patientId); ; ) {
    const wallet = await lockWallet(scope, owner, currencyCode, at);
    const now = await livingCard(scope, owner);
    if (now === owner) return wallet;
    owner = now;
  }
}

/** The card that a patient's card was merged into, however often; the card itself if it was not. */
export async function livingCard(scope: Scope, patientId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive card as (
      select id, merged_into_id from patient where clinic_id = ${scope.clinicId} and id = ${patientId}
      union all
      select next.id, next.merged_into_id from card
      join patient as next on next.clinic_id = ${scope.clinicId} and next.id = card.merged_into_id
    )
    select id from card where merged_into_id is null`.execute(scope.db);
  return rows[0]?.id ?? patientId;
}
