/** Money as clients send it. */
import { Field, InputType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars.js';

@InputType({ description: 'An exact amount of money.' })
export class MoneyInput {
  @Field(() => DecimalScalar, {
    description: 'Not negative, with at most as many places as the currency has: "180.00" BRL, "180" JPY.',
  })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217.' })
  currencyCode!: string;
}
