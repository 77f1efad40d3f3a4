/** Quotes: what something will cost, and why each discount is or is not in it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { Practitioner } from '../clinic/practitioner.js';
import { Service } from '../clinic/service.js';
import { Redemption } from '../loyalty/redemption.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { Coupon } from './coupon.js';
import { Promotion } from './promotion.js';
import { DiscountQuoteStatus, DiscountRefusal, LineKind } from './quote-kinds.js';
import { PatientPackage, ServicePackage } from './service-package.js';

@ObjectType({
  description:
    'What one promotion or redemption takes off a line. It cites what allowed it: an approved promotion, its coupon, or a redemption.',
})
export class Discount {
  @Field(() => String, { simple: true, description: 'The name of the promotion, or of the reward.' })
  name!: string;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The coupon’s or the redemption’s code; null: it applied by itself.',
  })
  code!: string | null;

  @Reference(() => Promotion, 'Promotion', {
    nullable: true,
    description:
      'The promotion; null: it is a redemption, or you may not see promotions, as patients may not.',
  })
  promotion!: Promotion | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The approved version of the promotion by which it was given.',
  })
  promotionVersion!: number | null;

  @Reference(() => Coupon, 'Coupon', {
    nullable: true,
    description: 'The coupon, if it took one; null also where you may not see promotions.',
  })
  coupon!: Coupon | null;

  @Reference(() => Redemption, 'Redemption', {
    nullable: true,
    description: 'The redemption of points; null: it is a promotion.',
  })
  redemption!: Redemption | null;

  // `amount` is made from these by the resolver.
  amountMinor!: number;
  currencyCode!: string;
}

@ObjectType({ description: 'One service or package of a quote.' })
export class DiscountQuoteLine {
  @Field(() => Int, { simple: true, description: 'Its place in the quote, from 1 on.' })
  line!: number;

  @Field(() => LineKind, { simple: true, description: 'What it sells.' })
  kind!: LineKind;

  @Reference(() => Service, 'Service', { nullable: true, description: 'The service; null: it is a package.' })
  service!: Service | null;

  @Reference(() => ServicePackage, 'ServicePackage', {
    nullable: true,
    description: 'The package that is sold; null: it is a service.',
  })
  servicePackage!: ServicePackage | null;

  @Reference(() => PatientPackage, 'PatientPackage', {
    nullable: true,
    description: 'The package of the patient whose sessions pay it; null: none does.',
  })
  patientPackage!: PatientPackage | null;

  @Reference(() => Practitioner, 'Practitioner', {
    nullable: true,
    description: 'Who does it; null: it was not said.',
  })
  practitioner!: Practitioner | null;

  @Field(() => Int, { simple: true, description: 'How many.' })
  quantity!: number;

  @Field(() => [Discount], { simple: true, description: 'In the order in which they are taken off.' })
  discounts!: Discount[];

  // Money is made from these by the resolver.
  unitMinor!: number;
  amountMinor!: number;
  coveredMinor!: number;
  discountMinor!: number;
  totalMinor!: number;
  currencyCode!: string;
}

@ObjectType({ description: 'A promotion, code or redemption that takes nothing off a quote, and why.' })
export class RefusedDiscount {
  @Reference(() => Promotion, 'Promotion', {
    nullable: true,
    description: 'The promotion; null: there is none, or you may not see promotions.',
  })
  promotion!: Promotion | null;

  @Reference(() => Redemption, 'Redemption', {
    nullable: true,
    description: 'The redemption; null: it is none, or not one that you may see.',
  })
  redemption!: Redemption | null;

  @Field(() => String, { simple: true, nullable: true, description: 'The code that was given.' })
  code!: string | null;

  @Field(() => DiscountRefusal, { simple: true, description: 'Why; the first reason that holds.' })
  reason!: DiscountRefusal;
}

@ObjectType({
  implements: Node,
  description:
    'What something will cost a patient, with all discounts. What it promises is reserved: until the visit ends, an invoice takes it, it is released, or its time is over.',
})
export class DiscountQuote extends Node {
  @Reference(() => Patient, 'Patient', { nullable: true, description: 'For whom.' })
  patient!: Patient | null;

  @Reference(() => Branch, 'Branch', { nullable: true, description: 'Where; null: it was not said.' })
  branch!: Branch | null;

  @Reference(() => Visit, 'Visit', { nullable: true, description: 'For which visit; null: at the desk.' })
  visit!: Visit | null;

  @Field(() => DiscountQuoteStatus, { simple: true, description: 'How far it is.' })
  status!: DiscountQuoteStatus;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description:
      'When its time is over; null: it holds as long as its visit, or was invoiced or paid. Of a visit that is over: 30 days after.',
  })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;

  // Shown by the resolver.
  subtotalMinor!: number;
  coveredMinor!: number;
  discountMinor!: number;
  totalMinor!: number;
  currencyCode!: string;
}
