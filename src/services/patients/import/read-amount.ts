/** Amounts of money as files write them, exactly, in minor units of the clinic's currency (mission.md, section 8). */
import { minorOf } from '../../clinic/minor-units.js';
import type { DecimalMark, ImportProblemCode } from './import-record.js';

/** What people write where ISO 4217 has a code; Intl knows the rest. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  PLN: ['zł', 'zl'],
  UAH: ['₴', 'грн', 'грн.'],
  RUB: ['₽', 'руб', 'руб.', 'р', 'р.'],
  BRL: ['R$'],
};
const SPACES = /[\s\u00A0\u2009\u202F'’]/g;

export type ReadAmount =
  | { readonly minor: number }
  | {
      readonly code: Extract<ImportProblemCode, `${string}AMOUNT` | 'INVALID_CURRENCY'>;
      readonly wrong: string;
    };

/** A reader of amounts in `currencyCode` (ISO 4217). Nothing is rounded: more places than the currency has are refused. */
export function amountReader(currencyCode: string, decimal: DecimalMark): (text: string) => ReadAmount {
  const signs = signsOf(currencyCode);
  const thousands = decimal === ',' ? '.' : ',';
  return (text) => {
    const bare = withoutSign(text.replace(SPACES, ''), signs);
    if (/^[+]?[A-Z]{3}(?=[\d.,-])|\d[A-Z]{3}$/.test(bare)) return otherCurrency(currencyCode);
    const negative = /^[-−–].|.-$|^\(.*\)$/.test(bare);
    const number = withoutSign(bare.replace(/^[-−–+(]|[-)]$/g, ''), signs);
    const [whole = '', fraction = '', ...more] = number.split(decimal);
    const grouped = whole.includes(thousands);
    const rightly = grouped ? groupedRightly(whole, thousands) : /^\d*$/.test(whole);
    if (!rightly || more.length > 0 || !/^\d*$/.test(fraction) || whole + fraction === '') {
      return { code: 'INVALID_AMOUNT', wrong: `Write an amount such as 150${decimal}00.` };
    }
    const amount = `${whole.replaceAll(thousands, '') || '0'}.${fraction}`;
    if (negative && /[1-9]/.test(amount)) {
      return {
        code: 'NEGATIVE_AMOUNT',
        wrong: 'The amount is negative; what was paid back is not brought in.',
      };
    }
    const minor = minorOf({ amount, currencyCode });
    return minor === null
      ? { code: 'INVALID_AMOUNT', wrong: `The amount has more places than ${currencyCode}, or is too large.` }
      : { minor };
  };
}

export function otherCurrency(currencyCode: string): { code: 'INVALID_CURRENCY'; wrong: string } {
  return {
    code: 'INVALID_CURRENCY',
    wrong: `Amounts are brought in only in the clinic's currency, ${currencyCode}.`,
  };
}

function groupedRightly(whole: string, thousands: string): boolean {
  const [first = '', ...groups] = whole.split(thousands);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function withoutSign(text: string, signs: readonly string[]): string {
  const lower = text.toLowerCase();
  const sign = signs.find((one) => lower.startsWith(one) || lower.endsWith(one));
  if (!sign) return text;
  return lower.startsWith(sign) ? text.slice(sign.length) : text.slice(0, -sign.length);
}

/** In lower case, longest first. */
function signsOf(currency: string): string[] {
  const shown = (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .flatMap(({ type, value }) => (type === 'currency' ? [value] : [])),
  );
  const signs = new Set([currency, ...shown, ...(WORDS[currency] ?? [])].map((sign) => sign.toLowerCase()));
  return [...signs].sort((one, other) => other.length - one.length);
}
