/** What is done with retention rules: one mutation for each business action. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { RetentionRule } from '../../schema/retention/rule.js';
import {
  RetentionRuleActivateInput,
  RetentionRuleArchiveInput,
  RetentionRuleChangeInput,
  RetentionRuleCreateInput,
  RetentionRulePauseInput,
} from '../../schema/retention/rule-inputs.js';
import { perform } from '../../services/clinic/perform.js';
import { changeRule } from '../../services/retention/change-rule.js';
import { createRule } from '../../services/retention/create-rule.js';
import { activateRule, archiveRule, pauseRule } from '../../services/retention/set-rule.js';
import { payload } from '../payload.js';
import { withFilters } from './rule-filters.js';

const payloadNamed = (mutation: string) =>
  payloadOf(
    `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`,
    'retentionRule',
    RetentionRule,
    `What \`${mutation}\` did: the rule as it is then.`,
  );

const CreatePayload = payloadNamed('retentionRuleCreate');
const ChangePayload = payloadNamed('retentionRuleChange');
const ActivatePayload = payloadNamed('retentionRuleActivate');
const PausePayload = payloadNamed('retentionRulePause');
const ArchivePayload = payloadNamed('retentionRuleArchive');

@Resolver(() => RetentionRule)
export class RetentionRuleMutations {
  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CreatePayload, {
    description: 'Makes a rule. It is a draft, and writes to nobody before it is activated.',
  })
  retentionRuleCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionRuleCreateInput, { description: 'The rule.' })
    input: RetentionRuleCreateInput,
  ) {
    const work = perform(scope, 'retentionRuleCreate', withFilters(input), createRule);
    return payload('retentionRule', work);
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => ChangePayload, {
    description:
      'Changes a rule: a new version, unless only its name changes. Where it chooses others, or over other channels, than before, it does so from now on, and what it had planned is planned anew; nobody gets it twice.',
  })
  retentionRuleChange(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionRuleChangeInput, { description: 'The rule, and what changes.' })
    input: RetentionRuleChangeInput,
  ) {
    const work = perform(scope, 'retentionRuleChange', withFilters(input), changeRule);
    return payload('retentionRule', work);
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => ActivatePayload, {
    description:
      'Lets a draft or a paused rule write from now on, never for a day already past. PLAN_TIER_TOO_LOW: it has filters that the clinic’s plan does not open. ACTION_NOT_ALLOWED also when a group that it names was archived since: change its filters first.',
  })
  retentionRuleActivate(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionRuleActivateInput, { description: 'The rule.' })
    input: RetentionRuleActivateInput,
  ) {
    const work = perform(scope, 'retentionRuleActivate', withUuids(input), activateRule);
    return payload('retentionRule', work);
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => PausePayload, {
    description: 'Pauses an active rule: what it had planned is withdrawn.',
  })
  retentionRulePause(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionRulePauseInput, { description: 'The rule.' })
    input: RetentionRulePauseInput,
  ) {
    return payload('retentionRule', perform(scope, 'retentionRulePause', withUuids(input), pauseRule));
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => ArchivePayload, {
    description:
      'Puts a rule away for good: what it had planned is withdrawn, and what it said and sent stays known.',
  })
  retentionRuleArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionRuleArchiveInput, { description: 'The rule.' })
    input: RetentionRuleArchiveInput,
  ) {
    return payload('retentionRule', perform(scope, 'retentionRuleArchive', withUuids(input), archiveRule));
  }
}
