/** Payments and refunds. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Payment, Refund, RefundLine, RefundPart } from '../../schema/billing/payment.js';
import { Money } from '../../schema/clinic/money.js';
import { linesOfRefund, returnedByRefund } from '../../services/billing/refunds/find-refunds.js';
import { moneyOf } from '../../services/clinic/minor-units.js';

@Resolver(() => Payment)
export class PaymentResolver {
  @FieldResolver(() => Money, { description: 'How much; points at their value when they paid.' })
  amount(@Root() { amountMinor, currencyCode }: Payment) {
    return moneyOf(amountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'How much of it refunds gave back.' })
  returned(@Root() { returnedMinor, currencyCode }: Payment) {
    return moneyOf(returnedMinor, currencyCode);
  }
}

@Resolver(() => Refund)
export class RefundResolver {
  @FieldResolver(() => Money, { description: 'What the lines had cost.' })
  credited(@Root() { creditedMinor, currencyCode }: Refund) {
    return moneyOf(creditedMinor, currencyCode);
  }

  @FieldResolver(() => Money, {
    description: 'Of it, what went back in money; the rest went back in points, or had not been paid.',
  })
  money(@Root() { moneyMinor, currencyCode }: Refund) {
    return moneyOf(moneyMinor, currencyCode);
  }

  @FieldResolver(() => [RefundLine], { description: 'The lines, at most 100, by their place.' })
  lines(@Ctx() { scope }: Context, @Root() refund: Refund) {
    return linesOfRefund(scope, refund.id);
  }

  @FieldResolver(() => [RefundPart], { description: 'What went back, payment by payment.' })
  parts(@Ctx() { scope }: Context, @Root() refund: Refund) {
    return returnedByRefund(scope, refund.id);
  }
}

@Resolver(() => RefundLine)
export class RefundLineResolver {
  @FieldResolver(() => Money, { description: 'What of the line was refunded.' })
  amount(@Root() { amountMinor, currencyCode }: RefundLine) {
    return moneyOf(amountMinor, currencyCode);
  }
}

@Resolver(() => RefundPart)
export class RefundPartResolver {
  @FieldResolver(() => Money, { description: 'How much; points at their value when they paid.' })
  amount(@Root() { amountMinor, currencyCode }: RefundPart) {
    return moneyOf(amountMinor, currencyCode);
  }
}
