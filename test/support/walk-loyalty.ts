/** Earning rules, adjustments and points that expire, for the clinic that the access tests walk. */
import {
  ClinicLoyaltySetDocument,
  EarningRuleCreateDocument,
  PointsAdjustmentApproveDocument,
  PointsAdjustmentRequestDocument,
  PortalActivityRecordDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

interface Rewarded {
  /** Tokens of staff by role. */
  readonly staff: Readonly<Record<string, string>>;
  /** Each with the global id. */
  readonly patients: readonly { globalId: string }[];
  readonly mark: string;
}

/** Of the two adjustments of each patient, one is approved. */
export async function makeLoyalty(server: TestServer, { staff, patients, mark }: Rewarded): Promise<void> {
  const [owner, manager] = [staff.OWNER as string, staff.MANAGER as string];
  const rule = { name: `${mark} visits`, kind: 'VISIT' as const, points: 10, expiresAfterMonths: 1 };
  const { earningRuleCreate } = await ask(server, owner, EarningRuleCreateDocument, { input: rule });
  const errors = [...earningRuleCreate.userErrors];
  const settings = { input: { reviewRewards: true } };
  errors.push(...(await ask(server, owner, ClinicLoyaltySetDocument, settings)).clinicLoyaltySet.userErrors);
  for (const { globalId: patientId } of patients) {
    const review = { patientId, activity: 'REVIEW_LEFT' as const, reference: `${mark} review` };
    const told = await ask(server, owner, PortalActivityRecordDocument, { input: review });
    errors.push(...told.portalActivityRecord.userErrors);
    for (const expiresOn of ['2026-12-31', null]) {
      const input = { patientId, points: 5, reason: `${mark} was kind`, expiresOn };
      const { pointsAdjustmentRequest } = await ask(server, owner, PointsAdjustmentRequestDocument, {
        input,
      });
      errors.push(...pointsAdjustmentRequest.userErrors);
      if (expiresOn === null) continue;
      const pointsAdjustmentId = pointsAdjustmentRequest.pointsAdjustment?.id as string;
      const approval = { input: { pointsAdjustmentId } };
      const done = await ask(server, manager, PointsAdjustmentApproveDocument, approval);
      errors.push(...done.pointsAdjustmentApprove.userErrors);
    }
  }
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}
