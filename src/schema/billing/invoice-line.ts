/** A line of an invoice as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Practitioner } from '../clinic/practitioner.js';
import { Service } from '../clinic/service.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { LineKind } from './quote-kinds.js';
import { PatientPackage, ServicePackage } from './service-package.js';

@ObjectType({ implements: Node, description: 'What was sold, as it was when the invoice was issued.' })
export class InvoiceLine extends Node {
  @Field(() => Int, { simple: true, description: 'Its place in the invoice, from 1 on.' })
  line!: number;

  @Field(() => LineKind, { simple: true, description: 'What it sells.' })
  kind!: LineKind;

  @Field(() => String, { simple: true, description: 'The name of the service or the package at that time.' })
  description!: string;

  @Reference(() => Service, 'Service', { nullable: true, description: 'Null: a package was sold.' })
  service!: Service | null;

  @Reference(() => ServicePackage, 'ServicePackage', {
    nullable: true,
    description: 'The package that was sold; null: a service was.',
  })
  servicePackage!: ServicePackage | null;

  @Reference(() => Practitioner, 'Practitioner', {
    nullable: true,
    description: 'Who does it; null: nobody in particular.',
  })
  practitioner!: Practitioner | null;

  @Field(() => Int, { simple: true, description: 'How many.' })
  quantity!: number;

  @Reference(() => PatientPackage, 'PatientPackage', {
    nullable: true,
    description: 'The package whose sessions paid it; null: none.',
  })
  patientPackage!: PatientPackage | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: it was not refunded.' })
  refundedAt!: Date | null;

  // Its amounts are made from these by the line's fields.
  unitMinor!: number;
  amountMinor!: number;
  coveredMinor!: number;
  discountMinor!: number;
  totalMinor!: number;
  creditedMinor!: number;
  currencyCode!: string;
  quoteId!: string;
}
