/** Money as clients see it: exact decimals, never floating point. */
import { Field, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars.js';

@ObjectType({ description: 'An exact amount of money.' })
export class Money {
  @Field(() => DecimalScalar, {
    simple: true,
    description: 'With as many places as the currency has: "180.00" BRL, "180" JPY.',
  })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { simple: true, description: 'ISO 4217.' })
  currencyCode!: string;
}

/** From minor units: 18000 BRL is "180.00", 180 JPY is "180". Exact; nothing is rounded. */
export function moneyOf(minor: number, currencyCode: string): Money {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const amount = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return { amount: minor < 0 ? `-${amount}` : amount, currencyCode };
}
