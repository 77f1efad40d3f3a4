/** Packages of services: what the clinic sells, and what patients bought. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import {
  PackageItem,
  PackageSessions,
  PatientPackage,
  PatientPackageConnection,
  ServicePackage,
  ServicePackageApproveInput,
  ServicePackageArchiveInput,
  ServicePackageConnection,
  ServicePackageCreateInput,
  ServicePackageFilter,
} from '../../schema/billing/service-package.js';
import { Money } from '../../schema/clinic/money.js';
import { withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { Patient } from '../../schema/patients/patient.js';
import { payloadOf } from '../../schema/payload.js';
import { approvePackage } from '../../services/billing/packages/approve-package.js';
import { archivePackage, createPackage } from '../../services/billing/packages/create-package.js';
import {
  contentsOfPackage,
  listServicePackages,
  packagesOfPatient,
  sessionsOfPackage,
} from '../../services/billing/packages/find-packages.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import { payload } from '../payload.js';

const payloadOfPackage = (name: string, mutation: string) =>
  payloadOf(name, 'servicePackage', ServicePackage, `What \`${mutation}\` did.`);
const ServicePackageCreatePayload = payloadOfPackage('ServicePackageCreatePayload', 'servicePackageCreate');
const ServicePackageApprovePayload = payloadOfPackage(
  'ServicePackageApprovePayload',
  'servicePackageApprove',
);
const ServicePackageArchivePayload = payloadOfPackage(
  'ServicePackageArchivePayload',
  'servicePackageArchive',
);

@Resolver(() => ServicePackage)
export class ServicePackageResolver {
  @Authorized('billing:read')
  @Query(() => ServicePackageConnection, { description: 'Packages of services that the clinic sells.' })
  servicePackages(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ServicePackageFilter, { nullable: true, description: 'Which ones.' })
    filter?: ServicePackageFilter | null,
  ) {
    return listServicePackages(scope, { ...filter, ...page });
  }

  @FieldResolver(() => Money, { description: 'What it costs.' })
  price(@Root() { priceMinor, currencyCode }: ServicePackage) {
    return moneyOf(priceMinor, currencyCode);
  }

  @FieldResolver(() => [PackageItem], { description: 'What it holds.' })
  items(@Ctx() { scope }: Context, @Root() servicePackage: ServicePackage) {
    return contentsOfPackage(scope, servicePackage.id);
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => ServicePackageCreatePayload, {
    description:
      'Enters a package of services; nobody buys it before a second person has approved it. For staff.',
  })
  servicePackageCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => ServicePackageCreateInput, { description: 'The package.' })
    input: ServicePackageCreateInput,
  ) {
    return payload('servicePackage', perform(scope, 'servicePackageCreate', withUuids(input), createPackage));
  }

  @Authorized('billing:read', 'approvals:write')
  @Mutation(() => ServicePackageApprovePayload, {
    description:
      'Approves a package: it is sold from now on. SECOND_PERSON_NEEDED for whoever entered it. For staff.',
  })
  servicePackageApprove(
    @Ctx() { scope }: Context,
    @Arg('input', () => ServicePackageApproveInput, { description: 'The package.' })
    input: ServicePackageApproveInput,
  ) {
    return payload(
      'servicePackage',
      perform(scope, 'servicePackageApprove', withUuids(input), approvePackage),
    );
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => ServicePackageArchivePayload, {
    description: 'Puts a package away: nobody can buy it any more, and who bought it keeps it.',
  })
  servicePackageArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => ServicePackageArchiveInput, { description: 'The package.' })
    input: ServicePackageArchiveInput,
  ) {
    return payload(
      'servicePackage',
      perform(scope, 'servicePackageArchive', withUuids(input), archivePackage),
    );
  }
}

@Resolver(() => PatientPackage)
export class PatientPackageResolver {
  @FieldResolver(() => [PackageSessions], { description: 'Its sessions, service by service.' })
  sessions(@Ctx() { scope }: Context, @Root() bought: PatientPackage) {
    return sessionsOfPackage(scope, bought.id);
  }
}

@Resolver(() => Patient)
export class PackagesOfPatientResolver {
  @FieldResolver(() => PatientPackageConnection, {
    description: 'Packages that they bought, the newest first; none where you may not see them.',
  })
  packages(@Ctx() { scope }: Context, @Root() patient: Patient, @Args(() => PageArgs) page: PageArgs) {
    return packagesOfPatient(scope, patient.id, page);
  }
}
