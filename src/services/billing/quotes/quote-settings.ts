/** What a clinic has set about its quotes (mission.md, section 8). */
import type { DiscountChoice } from '../../../entities/clinic/clinic.js';
import type { Scope } from '../../scope.js';

interface QuoteSettings {
  readonly currencyCode: string;
  readonly discountChoice: DiscountChoice;
  /** How long a quote that belongs to no visit holds. */
  readonly quoteMinutes: number;
}

export function quoteSettings(scope: Scope): Promise<QuoteSettings> {
  return scope.db
    .selectFrom('clinic')
    .select([
      'currency_code as currencyCode',
      'discount_choice as discountChoice',
      'quote_minutes as quoteMinutes',
    ])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
}
