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
