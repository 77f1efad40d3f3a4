/** Packages of services as clients see and change them. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { Service } from '../clinic/service.js';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { PatientPackageStatus } from './invoice-kinds.js';

@ObjectType({ description: 'How many sessions of a service a package holds.' })
export class PackageItem {
  @Reference(() => Service, 'Service', { description: 'The service.' })
  service!: Service;

  @Field(() => Int, { simple: true, description: 'How many.' })
  sessions!: number;
}

@ObjectType({
  implements: Node,
  description:
    'Sessions of services that are sold together. A second person approves it before anybody can buy it; patients see those that are approved.',
})
export class ServicePackage extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Months after payment in which its sessions can be used; null: without end.',
  })
  validMonths!: number | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    from: 'proposedById',
    description: 'Who entered it; null where you may not see staff.',
  })
  proposedBy!: StaffMember | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    from: 'approvedById',
    description: 'Who approved it; null: nobody yet, or you may not see staff.',
  })
  approvedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was approved: it is sold since. Null: it was not.',
  })
  approvedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was put away: nobody can buy it since. Null: it was not.',
  })
  archivedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was entered, by the clinic’s clock.' })
  createdAt!: Date;

  // `price` is made from these by the package's fields.
  priceMinor!: number;
  currencyCode!: string;
  proposedById!: string;
  approvedById!: string | null;
}

@ObjectType({ description: 'The sessions of one service in a package that a patient bought.' })
export class PackageSessions {
  @Reference(() => Service, 'Service', { description: 'The service.' })
  service!: Service;

  @Field(() => Int, { simple: true, description: 'How many were bought.' })
  sessions!: number;

  @Field(() => Int, { simple: true, description: 'How many are spoken for by quotes and unpaid invoices.' })
  reserved!: number;

  @Field(() => Int, { simple: true, description: 'How many are used.' })
  used!: number;
}

@ObjectType({ implements: Node, description: 'A package that a patient bought.' })
export class PatientPackage extends Node {
  @Reference(() => ServicePackage, 'ServicePackage', { description: 'What was bought.' })
  servicePackage!: ServicePackage;

  @Field(() => PatientPackageStatus, { simple: true, description: 'Where it is in its life.' })
  status!: PatientPackageStatus;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description:
      'The first instant at which its sessions can be used no more; null: never, or not known before it is paid.',
  })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was paid; null: it is not.',
  })
  activatedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When its last session was used; null: it has some left.',
  })
  finishedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was sold, by the clinic’s clock.' })
  createdAt!: Date;
}

export const ServicePackageConnection = connectionOf(ServicePackage, 'ServicePackage', 'By name.');
export const PatientPackageConnection = connectionOf(PatientPackage, 'PatientPackage', 'The newest first.');

@InputType({ description: 'Which packages.' })
export class ServicePackageFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only archived ones; null: both; default: only those that are not.',
  })
  archived?: boolean | null;
}

@InputType({ description: 'How many sessions of a service a package holds.' })
export class PackageItemInput {
  @Field(() => ID, { description: 'The service; each once.' })
  serviceId!: string;

  @Field(() => Int, { description: '1 to 1,000.' })
  sessions!: number;
}

@InputType({ description: 'A new package of services.' })
export class ServicePackageCreateInput extends IdempotentInput {
  @Field(() => String, { description: '1 to 200 characters; no two packages have the same, case aside.' })
  name!: string;

  @Field(() => MoneyInput, { description: 'What it costs: more than nothing, in the clinic’s currency.' })
  price!: MoneyInput;

  @Field(() => Int, {
    nullable: true,
    description: 'Months after payment in which its sessions can be used, 1 to 120; null: without end.',
  })
  validMonths?: number | null;

  @Field(() => [PackageItemInput], { description: 'What it holds: 1 to 50 services.' })
  items!: PackageItemInput[];
}

@InputType({ description: 'A package that somebody else has entered.' })
export class ServicePackageApproveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The package.' })
  servicePackageId!: string;
}

@InputType({ description: 'A package that is to be put away.' })
export class ServicePackageArchiveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The package.' })
  servicePackageId!: string;
}
