/** Retention rules, what they said before, and what they would do. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Service } from '../../schema/clinic/service.js';
import { Delivery } from '../../schema/messaging/delivery.js';
import { PageArgs } from '../../schema/page-args.js';
import { InsurancePlan } from '../../schema/patients/insurance-plan.js';
import { Sex } from '../../schema/patients/patient.js';
import { PatientGroup } from '../../schema/patients/patient-group.js';
import { MailingText } from '../../schema/retention/mailing-text.js';
import {
  RetentionRule,
  RetentionRuleConnection,
  RetentionRuleFilters,
  RetentionRuleVersion,
  RetentionRuleVersionConnection,
} from '../../schema/retention/rule.js';
import { RetentionRuleFilter } from '../../schema/retention/rule-inputs.js';
import { RetentionRuleBlock } from '../../schema/retention/rule-kinds.js';
import type { DeliveryRow } from '../../services/messaging/find-deliveries.js';
import { textsOfMailing } from '../../services/retention/mailing-text.js';
import { blockOf } from '../../services/retention/rule-blocks.js';
import { listRules, type RuleRow } from '../../services/retention/rule-row.js';
import { type RuleVersionRow, versionsOfRule } from '../../services/retention/rule-versions.js';

@Resolver(() => RetentionRule)
export class RetentionRuleResolver {
  @Authorized('retention:read')
  @Query(() => RetentionRuleConnection, { description: 'The clinic’s retention rules.' })
  retentionRules(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RetentionRuleFilter, { nullable: true, description: 'Which ones.' })
    filter?: RetentionRuleFilter | null,
  ) {
    return listRules(scope, { ...filter, ...page });
  }

  @FieldResolver(() => [MailingText], { description: 'What its present version says.' })
  texts(@Ctx() { scope }: Context, @Root() { id, version }: RuleRow) {
    return textsOfMailing(scope, id, version);
  }

  @FieldResolver(() => RetentionRuleBlock, {
    nullable: true,
    description:
      'Why it writes to nobody although it is active; null: nothing hinders it, or it is not active.',
  })
  blockedReason(@Ctx() { scope }: Context, @Root() rule: RuleRow) {
    return blockOf(scope, rule);
  }

  @FieldResolver(() => RetentionRuleVersionConnection, {
    description: 'What it said from one change to the next; messages name theirs as `mailingVersion`.',
  })
  versions(@Ctx() { scope }: Context, @Root() { id }: RuleRow, @Args(() => PageArgs) page: PageArgs) {
    return versionsOfRule(scope, id, page);
  }
}

@Resolver(() => RetentionRuleVersion)
export class RetentionRuleVersionResolver {
  @FieldResolver(() => [MailingText], { description: 'What it said.' })
  texts(@Ctx() { scope }: Context, @Root() { ruleId, version }: RuleVersionRow) {
    return textsOfMailing(scope, ruleId, version);
  }
}

@Resolver(() => RetentionRuleFilters)
export class RetentionRuleFiltersResolver {
  @FieldResolver(() => [Sex], { description: 'Of one of these; empty: no matter.' })
  sexes(@Root() { sexes }: RetentionRuleFilters) {
    return sexes ?? [];
  }

  @FieldResolver(() => [InsurancePlan], { description: 'Insured by one of these; empty: no matter.' })
  insurancePlans(@Ctx() { scope }: Context, @Root() { insurancePlanIds = [] }: RetentionRuleFilters) {
    return found(insurancePlanIds.map((id) => scope.loaders.insurancePlan.load(id)));
  }

  @FieldResolver(() => [Service], { description: 'The last visit was for one of these; empty: no matter.' })
  services(@Ctx() { scope }: Context, @Root() { serviceIds = [] }: RetentionRuleFilters) {
    return found(serviceIds.map((id) => scope.loaders.service.load(id)));
  }

  @FieldResolver(() => [PatientGroup], { description: 'In one of these; empty: no matter.' })
  groups(@Ctx() { scope }: Context, @Root() { groupIds = [] }: RetentionRuleFilters) {
    return found(groupIds.map((id) => scope.loaders.patientGroup.load(id)));
  }
}

@Resolver(() => Delivery)
export class RuleOfDeliveryResolver {
  @FieldResolver(() => RetentionRule, {
    nullable: true,
    description: 'The rule that it is of; null: it is of none, or you may not see rules.',
  })
  retentionRule(@Ctx() { scope }: Context, @Root() delivery: Delivery) {
    const { kind, subjectId } = delivery as unknown as DeliveryRow;
    return kind === 'RETENTION_RULE' ? scope.loaders.retentionRule.load(subjectId) : null;
  }
}

async function found<T>(rows: Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(rows)).filter((row) => row !== null);
}
