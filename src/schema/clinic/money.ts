/** Money as clients see it: exact decimals, never floating point. */
import { Field, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars.js';

@ObjectType({ description: 'An exact amount of money.' })
export class Money {
  @Field(() => DecimalScalar, {
    simple: true,
    description:
      'With as many places as the currency has, "180.00" BRL, "180" JPY; or more for a part of its smallest unit, "0.0079" USD.',
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

/** From millionths of the currency's unit: 7900 USD is "0.0079", 150000 USD is "0.15". Exact; nothing is rounded. */
export function moneyOfMicros(micros: number, currencyCode: string): Money {
  const places = moneyOf(0, currencyCode).amount.split('.')[1]?.length ?? 0;
  const digits = String(Math.abs(micros)).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '').padEnd(places, '0');
  const amount = fraction === '' ? digits.slice(0, -6) : `${digits.slice(0, -6)}.${fraction}`;
  return { amount: micros < 0 ? `-${amount}` : amount, currencyCode };
}
