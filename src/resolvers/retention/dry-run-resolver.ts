/** What a rule would do, before it is switched on. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../schema/page-args.js';
import { PatientConnection } from '../../schema/patients/patient-connection.js';
import { payloadOf } from '../../schema/payload.js';
import { RetentionRuleDryRun } from '../../schema/retention/dry-run.js';
import { MailingChannelEstimate } from '../../schema/retention/mailing-text-estimate.js';
import { RetentionRuleDryRunInput } from '../../schema/retention/rule-inputs.js';
import { patientsOfDryRun } from '../../services/retention/dry-run-patients.js';
import { type DryRunResult, dryRunRule, estimateDryRun } from '../../services/retention/dry-run-rule.js';
import { payload } from '../payload.js';
import { withFilters } from './rule-filters.js';

const DryRunPayload = payloadOf(
  'RetentionRuleDryRunPayload',
  'dryRun',
  RetentionRuleDryRun,
  'What a rule would do, or what is wrong with it.',
);

@Resolver(() => RetentionRuleDryRun)
export class DryRunResolver {
  @Authorized('retention:read')
  @Query(() => DryRunPayload, {
    description: 'What a rule would do, before it is saved or activated. Nothing is written or sent.',
  })
  retentionRuleDryRun(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionRuleDryRunInput, { description: 'The rule, and when.' })
    input: RetentionRuleDryRunInput,
  ) {
    return payload('dryRun', dryRunRule(scope, withFilters(input)));
  }

  @FieldResolver(() => PatientConnection, {
    description: 'To whom it would write; nobody where you may not see patients.',
  })
  patients(@Ctx() { scope }: Context, @Root() dryRun: DryRunResult, @Args(() => PageArgs) page: PageArgs) {
    return patientsOfDryRun(scope, dryRun, page);
  }

  @FieldResolver(() => [MailingChannelEstimate], {
    description: 'What its messages come to on each of its channels, at the prices that hold now.',
  })
  async channels(@Ctx() { scope }: Context, @Root() dryRun: DryRunResult) {
    return (await estimateDryRun(scope, dryRun)).channels;
  }
}
