/** Insurance plans, and the tier of the clinic's own plan. */
import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { ClinicPlanTierSetInput } from '../../schema/clinic/plan-tier.js';
import { withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import {
  InsurancePlan,
  InsurancePlanArchiveInput,
  InsurancePlanConnection,
  InsurancePlanCreateInput,
  InsurancePlanFilter,
  InsurancePlanRenameInput,
} from '../../schema/patients/insurance-plan.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { setPlanTier } from '../../services/clinic/set-plan-tier.js';
import { archiveInsurancePlan, renameInsurancePlan } from '../../services/patients/change-insurance-plan.js';
import { createInsurancePlan } from '../../services/patients/create-insurance-plan.js';
import { listInsurancePlans } from '../../services/patients/insurance-plans.js';
import { payload } from '../payload.js';

const payloadOfPlan = (name: string, mutation: string) =>
  payloadOf(name, 'insurancePlan', InsurancePlan, `What \`${mutation}\` did.`);
const InsurancePlanCreatePayload = payloadOfPlan('InsurancePlanCreatePayload', 'insurancePlanCreate');
const InsurancePlanRenamePayload = payloadOfPlan('InsurancePlanRenamePayload', 'insurancePlanRename');
const InsurancePlanArchivePayload = payloadOfPlan('InsurancePlanArchivePayload', 'insurancePlanArchive');
const ClinicPlanTierSetPayload = payloadOf(
  'ClinicPlanTierSetPayload',
  'clinic',
  Clinic,
  'What `clinicPlanTierSet` did.',
);

@Resolver()
export class InsurancePlanResolver {
  @Authorized('clinic:read')
  @Query(() => InsurancePlanConnection, { description: 'The insurance plans that the clinic knows.' })
  insurancePlans(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InsurancePlanFilter, { nullable: true, description: 'Which ones.' })
    filter?: InsurancePlanFilter | null,
  ) {
    return listInsurancePlans(scope, { ...filter, ...page });
  }

  @Authorized('clinic:write')
  @Mutation(() => InsurancePlanCreatePayload, { description: 'Enters an insurance plan.' })
  insurancePlanCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => InsurancePlanCreateInput, { description: 'The plan.' })
    input: InsurancePlanCreateInput,
  ) {
    return payload('insurancePlan', perform(scope, 'insurancePlanCreate', input, createInsurancePlan));
  }

  @Authorized('clinic:write')
  @Mutation(() => InsurancePlanRenamePayload, { description: 'Gives an insurance plan another name.' })
  insurancePlanRename(
    @Ctx() { scope }: Context,
    @Arg('input', () => InsurancePlanRenameInput, { description: 'The name.' })
    input: InsurancePlanRenameInput,
  ) {
    const work = perform(scope, 'insurancePlanRename', withUuids(input), renameInsurancePlan);
    return payload('insurancePlan', work);
  }

  @Authorized('clinic:write')
  @Mutation(() => InsurancePlanArchivePayload, {
    description: 'Puts an insurance plan away: patients who have it keep it, and nobody new gets it.',
  })
  insurancePlanArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => InsurancePlanArchiveInput, { description: 'The plan.' })
    input: InsurancePlanArchiveInput,
  ) {
    const work = perform(scope, 'insurancePlanArchive', withUuids(input), archiveInsurancePlan);
    return payload('insurancePlan', work);
  }

  @Authorized('clinic:write')
  @Mutation(() => ClinicPlanTierSetPayload, {
    description:
      'Sets what the clinic has subscribed to; for owners only. Below ADVANCED, rules with advanced filters stay, and do not fire.',
  })
  clinicPlanTierSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ClinicPlanTierSetInput, { description: 'The tier.' })
    input: ClinicPlanTierSetInput,
  ) {
    return payload('clinic', perform(scope, 'clinicPlanTierSet', input, setPlanTier));
  }
}
