/** How the clinic gives discounts: which promotions come first, and how long a quote holds (mission.md, section 8). */
import type { DiscountChoice } from '../../../entities/clinic/clinic.js';
import { type ClinicRow, findClinic } from '../../clinic/find-clinic.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';

/** What is absent or null stays. */
export interface SetClinicDiscounts {
  readonly discountChoice?: DiscountChoice | null;
  /** 1 to 1,440: of quotes that belong to no visit. */
  readonly quoteMinutes?: number | null;
}

const MOST_MINUTES = 1440;

/** Holds for quotes that are made from now on. @throws AccessDenied without "clinic:write"; Refusal INVALID */
export async function setClinicDiscounts(scope: Scope, input: SetClinicDiscounts): Promise<ClinicRow> {
  scope.require('clinic:write');
  const { discountChoice, quoteMinutes } = input;
  if (typeof quoteMinutes === 'number' && (quoteMinutes < 1 || quoteMinutes > MOST_MINUTES))
    throw refuse('INVALID', `Give a whole number from 1 to ${MOST_MINUTES}.`, ['quoteMinutes']);
  const columns = {
    ...(discountChoice ? { discount_choice: discountChoice } : {}),
    ...(typeof quoteMinutes === 'number' ? { quote_minutes: quoteMinutes } : {}),
  };
  if (Object.keys(columns).length > 0)
    await scope.db.updateTable('clinic').set(columns).where('id', '=', scope.clinicId).execute();
  return findClinic(scope);
}
