/** The clinic that the scope belongs to. */
import { quietHoursOf } from '../messaging/quiet-hours.js';
import type { Scope } from '../scope.js';

export type ClinicRow = Awaited<ReturnType<typeof findClinic>>;

/** The viewer's own clinic: there is no other for them. */
export async function findClinic(scope: Scope) {
  const { quietHoursStart, quietHoursEnd, ...clinic } = await scope.db
    .selectFrom('clinic')
    .select([
      'id',
      'name',
      'locale',
      'currency_code as currencyCode',
      'sandbox',
      'test_clock as testClock',
      'quiet_hours_start as quietHoursStart',
      'quiet_hours_end as quietHoursEnd',
      'marketing_cap as marketingCap',
      'marketing_kinds as marketingKinds',
      'image_loads_trusted as imageLoadsTrusted',
      'task_escalation_minutes as taskEscalationMinutes',
      'low_score_max as lowScoreMax',
      'plan_tier as planTier',
      'double_opt_in as doubleOptIn',
      'attribution_days as attributionDays',
      'point_value_minor as pointValueMinor',
      'point_value_proposed_minor as pointValueProposedMinor',
      'review_rewards as reviewRewards',
      'invoice_due_days as invoiceDueDays',
      'discount_choice as discountChoice',
      'quote_minutes as quoteMinutes',
    ])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  return { ...clinic, quietHours: quietHoursOf({ quietHoursStart, quietHoursEnd }) };
}
