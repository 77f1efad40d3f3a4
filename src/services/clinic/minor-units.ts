/**
 * Money between the way people write it and the units that rows keep (mission.md, section 8: exact, never floating point).
 * Minor units are those of ISO 4217. Pure.
 */

/** An amount as the API shows it. */
interface Amount {
  /** Decimal, in the currency's unit. */
  amount: string;
  /** ISO 4217. */
  currencyCode: string;
}

/** More than any clinic takes, and far below where whole numbers stop being exact. */
const MOST_DIGITS = 13;
const MICRO_PLACES = 6;

/**
 * Currencies whose exponent in ISO 4217 is not 2. Intl knows another number of places for some, such as HUF, whose coins of
 * the smallest unit are out of use: what is paid is kept to the exponent all the same.
 */
const OTHER_PLACES: Readonly<Record<number, readonly string[]>> = {
  0: [
    ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG'],
    ...['RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'],
  ],
  3: ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'],
  4: ['CLF', 'UYW'],
};
const PLACES = new Map(
  Object.entries(OTHER_PLACES).flatMap(([places, codes]) => codes.map((code) => [code, Number(places)])),
);

/** How many places the currency's smallest unit stands at: BRL 2, JPY 0, KWD 3. */
function placesOf(currencyCode: string): number {
  return PLACES.get(currencyCode) ?? 2;
}

/**
 * "180.5" BRL is 18050, "180" JPY is 180. Null for a negative amount, one with more places than the currency has, and one of
 * more than 13 digits in minor units. `amount` as the scalar Decimal has it, `currencyCode` ISO 4217.
 */
export function minorOf({ amount, currencyCode }: Amount): number | null {
  const places = placesOf(currencyCode);
  const [whole = '', fraction = ''] = amount.split('.');
  const cents = fraction.replace(/0+$/, '');
  if (amount.startsWith('-') || cents.length > places) return null;
  const digits = `${whole}${cents.padEnd(places, '0')}`.replace(/^0+/, '');
  return digits.length > MOST_DIGITS ? null : Number(digits);
}

/** From minor units: 18000 BRL is "180.00", 180 JPY is "180". Exact; nothing is rounded. */
export function moneyOf(minor: number | bigint, currencyCode: string): Amount {
  return { amount: decimalOf(BigInt(minor), placesOf(currencyCode)), currencyCode };
}

/** From millionths of the currency's unit: 7900 USD is "0.0079", 150000 USD is "0.15". Exact; nothing is rounded. */
export function moneyOfMicros(micros: number | bigint, currencyCode: string): Amount {
  const places = placesOf(currencyCode);
  const [whole = '', fraction = ''] = decimalOf(BigInt(micros), MICRO_PLACES).split('.');
  const needed = fraction.replace(/0+$/, '').padEnd(places, '0');
  return { amount: needed === '' ? whole : `${whole}.${needed}`, currencyCode };
}

/** Millionths of the currency's unit in one minor unit: 10,000 for BRL, a million for JPY. */
export function microsPerMinor(currencyCode: string): bigint {
  return 10n ** BigInt(MICRO_PLACES - placesOf(currencyCode));
}

function decimalOf(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const sign = units < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}
