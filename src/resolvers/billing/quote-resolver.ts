/** Quotes: made on demand, shown with their lines, and of a visit. */
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Discount, DiscountQuote, DiscountQuoteLine, RefusedDiscount } from '../../schema/billing/quote.js';
import { DiscountQuoteInput, DiscountQuoteReleaseInput } from '../../schema/billing/quote-inputs.js';
import { Money } from '../../schema/clinic/money.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { Visit } from '../../schema/visits/visit.js';
import { discountQuote, releaseDiscountQuote } from '../../services/billing/quotes/discount-quote.js';
import {
  linesOfQuote,
  type QuoteRow,
  quoteOfVisit,
  refusalsSeen,
} from '../../services/billing/quotes/find-quotes.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import { payload } from '../payload.js';

const QuotePayload = payloadOf(
  'DiscountQuotePayload',
  'quote',
  DiscountQuote,
  'What `discountQuote` did: the quote.',
);
const ReleasePayload = payloadOf(
  'DiscountQuoteReleasePayload',
  'quote',
  DiscountQuote,
  'What `discountQuoteRelease` did: the quote as it is then.',
);

@Resolver(() => DiscountQuote)
export class QuoteResolver {
  @Authorized('billing:read', 'visits:write')
  @Mutation(() => QuotePayload, {
    description:
      'Says what something costs a patient, with every discount that applies and why others do not, and reserves what it promises: uses and budgets of promotions, coupons, redemptions, sessions of packages. Staff and partners for patients; patients for themselves, while fewer than five quotes of theirs are open.',
  })
  discountQuote(
    @Ctx() { scope }: Context,
    @Arg('input', () => DiscountQuoteInput, { description: 'What is wanted.' }) input: DiscountQuoteInput,
  ) {
    return payload('quote', perform(scope, 'discountQuote', withUuids(input), discountQuote));
  }

  @Authorized('billing:read', 'visits:write')
  @Mutation(() => ReleasePayload, {
    description:
      'Lets go of an open quote that belongs to no visit, or, by staff who write invoices, to one that is over: what it reserved is free again. ACTION_NOT_ALLOWED: it is of a visit that holds or was paid by hand, or has an invoice.',
  })
  discountQuoteRelease(
    @Ctx() { scope }: Context,
    @Arg('input', () => DiscountQuoteReleaseInput, { description: 'The quote.' })
    input: DiscountQuoteReleaseInput,
  ) {
    return payload('quote', perform(scope, 'discountQuoteRelease', withUuids(input), releaseDiscountQuote));
  }

  @FieldResolver(() => [DiscountQuoteLine], { description: 'What it is made of; at most 100 lines.' })
  lines(@Ctx() { scope }: Context, @Root() { id }: QuoteRow) {
    return linesOfQuote(scope, id);
  }

  @FieldResolver(() => Money, { description: 'The prices of all lines.' })
  subtotal(@Root() { subtotalMinor, currencyCode }: QuoteRow) {
    return moneyOf(subtotalMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What sessions of packages pay of it.' })
  covered(@Root() { coveredMinor, currencyCode }: QuoteRow) {
    return moneyOf(coveredMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What all discounts take off.' })
  discount(@Root() { discountMinor, currencyCode }: QuoteRow) {
    return moneyOf(discountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What is left to be paid.' })
  total(@Root() { totalMinor, currencyCode }: QuoteRow) {
    return moneyOf(totalMinor, currencyCode);
  }

  @FieldResolver(() => [RefusedDiscount], {
    description:
      'What takes nothing off, and why: promotions that do not fit, and codes and redemptions that were given. Patients see what they gave.',
  })
  refused(@Ctx() { scope }: Context, @Root() quote: QuoteRow) {
    return refusalsSeen(scope, quote);
  }
}

@Resolver(() => DiscountQuoteLine)
export class QuoteLineResolver {
  @FieldResolver(() => Money, { description: 'The price of one.' })
  unit(@Root() { unitMinor, currencyCode }: DiscountQuoteLine) {
    return moneyOf(unitMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'The price of all.' })
  amount(@Root() { amountMinor, currencyCode }: DiscountQuoteLine) {
    return moneyOf(amountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What sessions of a package pay of it.' })
  covered(@Root() { coveredMinor, currencyCode }: DiscountQuoteLine) {
    return moneyOf(coveredMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What discounts take off it.' })
  discount(@Root() { discountMinor, currencyCode }: DiscountQuoteLine) {
    return moneyOf(discountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What is left to be paid.' })
  total(@Root() { totalMinor, currencyCode }: DiscountQuoteLine) {
    return moneyOf(totalMinor, currencyCode);
  }
}

@Resolver(() => Discount)
export class DiscountResolver {
  @FieldResolver(() => Money, { description: 'How much it takes off.' })
  amount(@Root() { amountMinor, currencyCode }: Discount) {
    return moneyOf(amountMinor, currencyCode);
  }
}

@Resolver(() => Visit)
export class QuoteOfVisitResolver {
  @FieldResolver(() => DiscountQuote, {
    nullable: true,
    description:
      'What was promised when it was booked or last moved; null: it fell away, was made without, or is not yours to see.',
  })
  quote(@Ctx() { scope }: Context, @Root() visit: Visit) {
    return quoteOfVisit(scope, visit.id);
  }
}
