/** Earning rules: the list, what they said before, and what staff do with them. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Branch } from '../../schema/clinic/branch.js';
import { Service } from '../../schema/clinic/service.js';
import { withUuids } from '../../schema/id.js';
import {
  EarningRule,
  EarningRuleConnection,
  EarningRuleVersion,
  EarningRuleVersionConnection,
} from '../../schema/loyalty/earning-rule.js';
import {
  EarningRuleArchiveInput,
  EarningRuleChangeInput,
  EarningRuleCreateInput,
  EarningRuleFilter,
} from '../../schema/loyalty/earning-rule-inputs.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { type EarningRuleRow, listEarningRules } from '../../services/loyalty/earning-rules/rule-row.js';
import {
  type EarningRuleVersionRow,
  versionsOfEarningRule,
} from '../../services/loyalty/earning-rules/rule-versions.js';
import {
  archiveEarningRule,
  changeEarningRule,
  createEarningRule,
} from '../../services/loyalty/earning-rules/set-rule.js';
import { payload } from '../payload.js';

const payloadOfRule = (name: string, mutation: string) =>
  payloadOf(name, 'earningRule', EarningRule, `What \`${mutation}\` did.`);
const CreatePayload = payloadOfRule('EarningRuleCreatePayload', 'earningRuleCreate');
const ChangePayload = payloadOfRule('EarningRuleChangePayload', 'earningRuleChange');
const ArchivePayload = payloadOfRule('EarningRuleArchivePayload', 'earningRuleArchive');
const SERVICES = 'Only for one of these; empty: for all.';
const BRANCHES = 'Only at one of these; empty: at all.';

@Resolver(() => EarningRule)
export class EarningRuleResolver {
  @Authorized('promotions:read')
  @Query(() => EarningRuleConnection, { description: 'The clinic’s earning rules.' })
  earningRules(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EarningRuleFilter, { nullable: true, description: 'Which ones.' })
    filter?: EarningRuleFilter | null,
  ) {
    return listEarningRules(scope, { ...filter, ...page });
  }

  @FieldResolver(() => [Service], { description: SERVICES })
  services(@Ctx() { scope }: Context, @Root() { serviceIds }: EarningRuleRow) {
    return found(serviceIds.map((id) => scope.loaders.service.load(id)));
  }

  @FieldResolver(() => [Branch], { description: BRANCHES })
  branches(@Ctx() { scope }: Context, @Root() { branchIds }: EarningRuleRow) {
    return found(branchIds.map((id) => scope.loaders.branch.load(id)));
  }

  @FieldResolver(() => EarningRuleVersionConnection, {
    description: 'What it said from one change to the next; transactions name theirs.',
  })
  versions(@Ctx() { scope }: Context, @Root() { id }: EarningRuleRow, @Args(() => PageArgs) page: PageArgs) {
    return versionsOfEarningRule(scope, id, page);
  }

  @Authorized('promotions:write')
  @Mutation(() => CreatePayload, {
    description: 'Makes an earning rule. It gives points for what happens from `effectiveFrom` on.',
  })
  earningRuleCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => EarningRuleCreateInput, { description: 'The rule.' }) input: EarningRuleCreateInput,
  ) {
    return payload('earningRule', perform(scope, 'earningRuleCreate', withUuids(input), createEarningRule));
  }

  @Authorized('promotions:write')
  @Mutation(() => ChangePayload, {
    description:
      'Writes a new version of an earning rule. What was earned by the one before stays, and it goes on until the new one begins.',
  })
  earningRuleChange(
    @Ctx() { scope }: Context,
    @Arg('input', () => EarningRuleChangeInput, { description: 'The rule, and what changes.' })
    input: EarningRuleChangeInput,
  ) {
    return payload('earningRule', perform(scope, 'earningRuleChange', withUuids(input), changeEarningRule));
  }

  @Authorized('promotions:write')
  @Mutation(() => ArchivePayload, {
    description: 'Puts an earning rule away: it gives nothing from now on, and its name is free.',
  })
  earningRuleArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => EarningRuleArchiveInput, { description: 'The rule.' }) input: EarningRuleArchiveInput,
  ) {
    return payload('earningRule', perform(scope, 'earningRuleArchive', withUuids(input), archiveEarningRule));
  }
}

@Resolver(() => EarningRuleVersion)
export class EarningRuleVersionResolver {
  @FieldResolver(() => [Service], { description: SERVICES })
  services(@Ctx() { scope }: Context, @Root() { serviceIds }: EarningRuleVersionRow) {
    return found(serviceIds.map((id) => scope.loaders.service.load(id)));
  }

  @FieldResolver(() => [Branch], { description: BRANCHES })
  branches(@Ctx() { scope }: Context, @Root() { branchIds }: EarningRuleVersionRow) {
    return found(branchIds.map((id) => scope.loaders.branch.load(id)));
  }
}

async function found<T>(rows: Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(rows)).filter((row) => row !== null);
}
