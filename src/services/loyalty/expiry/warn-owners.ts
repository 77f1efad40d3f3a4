/** Plans the messages that tell owners of points that expire (mission.md, section 1, `POINTS_EXPIRING`). */
import { inTransaction } from '../../messaging/in-transaction.js';
import { type DeliveryPlan, planInSweep } from '../../messaging/plan-delivery.js';
import { sharePlanning } from '../../messaging/planning-settings.js';
import type { Signal } from '../../signals.js';
import type { PointsWork } from './due-points.js';
import {
  dayOfWarning,
  OWNERS_AT_ONCE,
  type OwnerToWarn,
  ownersToWarn,
  type WarningMorning,
} from './find-warnings.js';

/**
 * One message for each owner and last day, however often it is planned; what it says is read again when it is sent. Each
 * transaction plans for at most 500 owners; the morning is noted as done with the last. `now` is by the clinic's clock.
 */
export async function warnOwners(work: PointsWork, morning: WarningMorning, now: Date): Promise<void> {
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const signals = new Set<Signal>();
    const behind: string | null = after;
    after = await inTransaction(work.db, async (db) => {
      signals.clear();
      const tx = { db, clinicId: work.clinicId, signal: (signal: Signal) => void signals.add(signal) };
      await sharePlanning(tx);
      const owners = await ownersToWarn(db, work.clinicId, morning, behind);
      await planInSweep(
        tx,
        owners.map((owner) => planFor(owner, morning)),
        now,
      );
      if (owners.length === OWNERS_AT_ONCE) return owners.at(-1)?.patientId;
      await noteWarned(tx, morning.branchId, dayOfWarning(morning.expiresOn));
      return undefined;
    });
    for (const signal of signals) work.signal(signal);
  }
}

function planFor({ patientId, points, expiresAt }: OwnerToWarn, morning: WarningMorning): DeliveryPlan {
  const { branchId, expiresOn, at } = morning;
  return {
    ...{ kind: 'POINTS_EXPIRING', reason: 'POINTS_EXPIRE_IN_14_DAYS', channels: ['EMAIL', 'PUSH'] },
    ...{ patientId, subjectId: patientId, occasion: expiresOn, branchId },
    ...{ dueAt: at, usefulUntil: expiresAt, variables: { points, expiresOn } },
  };
}

/** Owners of the branch were told on the mornings up to that day, YYYY-MM-DD. Never goes back. */
export async function noteWarned(
  { db, clinicId }: Pick<PointsWork, 'db' | 'clinicId'>,
  branchId: string,
  through: string,
): Promise<void> {
  await db
    .insertInto('points_warning')
    .values({ clinic_id: clinicId, branch_id: branchId, through })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'branch_id'])
        .doUpdateSet({ through })
        .where('points_warning.through', '<', through),
    )
    .execute();
}
