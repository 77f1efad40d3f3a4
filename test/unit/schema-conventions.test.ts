/** The API's habits (api.md), held by every type, field and argument of the schema. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { buildApiSchema } from '../../src/resolvers/build-schema.js';
import { NODE_TYPES, nodeTypeNamed } from '../../src/schema/id.js';

/** Mutations that move points, visits or patients' messages, and those whose repetition would make a second patient. */
const ONCE =
  /^(visit|delivery|patientCreate|patientMerge|patientUpdate|points|redemption|reward|slotOffer|payment|invoice|wallet)/;
/** Lists that cannot grow: they are bounded by what they belong to. */
const BOUNDED = new Set([
  'Invoice.lines',
  'InvoiceLine.discounts',
  'PatientPackage.sessions',
  'Referral.rewards',
  'ReferralProgram.levels',
  'Refund.lines',
  'Refund.parts',
  'ServicePackage.items',
  'ImportDetected.columns',
  'ImportDetected.ignored',
  'Calendar.enabledKinds',
  'Calendar.exceptions',
  'Calendar.workingHours',
  'Campaign.channels',
  'Campaign.texts',
  'Campaign.variants',
  'CampaignAudience.exceptGroups',
  'CampaignAudience.groups',
  'CampaignPreview.estimates',
  'CampaignPreview.leftOut',
  'CampaignPreview.samplePatients',
  'CampaignVariantEstimate.channels',
  'Clinic.channelPrices',
  'Clinic.marketingKinds',
  'EarningRule.branches',
  'EarningRule.services',
  'EarningRuleVersion.branches',
  'EarningRuleVersion.services',
  'LoyaltyAccount.expiring',
  'LoyaltyReport.issuedFor',
  'LoyaltyStatement.lines',
  'Patient.consents',
  'Patient.devices',
  'Patient.groups',
  'PatientCriteria.branches',
  'PatientCriteria.cities',
  'PatientCriteria.insurancePlans',
  'PatientCriteria.practitioners',
  'PatientCriteria.services',
  'PatientCriteria.sexes',
  'PatientCriteria.sources',
  'CouponBatch.coupons',
  'DiscountQuote.lines',
  'DiscountQuote.refused',
  'DiscountQuoteLine.discounts',
  'PromotionReport.rows',
  'PromotionScope.branches',
  'PromotionScope.groups',
  'PromotionScope.practitioners',
  'PromotionScope.servicePackages',
  'PromotionScope.services',
  'PromotionScope.tiers',
  'PromotionScope.weekdays',
  'Query.freeSlots',
  'Query.nodes',
  'Query.visitNotificationsPreview',
  'RetentionReport.lifts',
  'RetentionReport.rows',
  'Clinic.retentionChannels',
  'RetentionRule.channels',
  'RetentionRule.texts',
  'RetentionRuleDryRun.channels',
  'RetentionRuleDryRun.leftOut',
  'RetentionRuleDryRun.overlaps',
  'RetentionRuleFilters.groups',
  'RetentionRuleFilters.insurancePlans',
  'RetentionRuleFilters.services',
  'RetentionRuleFilters.sexes',
  'RetentionRuleVersion.channels',
  'RetentionRuleVersion.texts',
  'Sandbox.staffTokens',
  'Slot.chain',
  'SlotOffersPreview.candidates',
  'TaskChanged.changes',
  'TaskEvent.changes',
  'Template.variables',
  'TemplateVariable.options',
  'Viewer.permissions',
  'Visit.mutedKinds',
  'WorkingException.intervals',
]);

let schema: GraphQLSchema;
let types: GraphQLNamedType[];

beforeAll(async () => {
  schema = await buildApiSchema();
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
});

interface Member {
  name: string;
  field: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;
}

/** Fields, input fields and arguments, as "Type.field" and "Type.field(argument)". */
function members(): Member[] {
  return types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const name = `${type.name}.${field.name}`;
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      const ofField = args.map((argument) => ({ name: `${name}(${argument.name})`, field: argument }));
      return [{ name, field }, ...ofField];
    });
  });
}

const outputs = () =>
  members().filter(({ name }) => !name.includes('(') && !/^\w+Input\.|Filter\./.test(name));
const names = (found: Member[]) => found.map(({ name }) => name);
const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});

describe('everything is described', () => {
  test('types', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const bare = types.filter((type) => !type.description && !roots.some((root) => root?.name === type.name));
    expect(bare.map(String)).toEqual([]);
  });

  test('fields, input fields and arguments', () => {
    expect(names(members().filter(({ field }) => !field.description?.trim()))).toEqual([]);
  });

  test('enum values, which are in SCREAMING_CASE', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues());
    expect(values.filter(({ description }) => !description).map(String)).toEqual([]);
    expect(values.filter(({ name }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });

  test('in sentences', () => {
    const texts = [...types, ...members().map(({ field }) => field)].map(
      ({ description }) => description ?? '',
    );
    expect(texts.filter((text) => text && !/^[\p{Lu}`"\d].*[.…)"]$/su.test(text.trim()))).toEqual([]);
  });
});

describe('a mutation', () => {
  test('is named object first', () => {
    // A survey is no object by itself: it is about a visit, and only its answer is kept.
    const objects = types.filter((type) => isObjectType(type)).map(({ name }) => name.toLowerCase());
    // Retention is not either: it is all the rules together that are worked out. What was done in the portal is only told of.
    // What a point pays is a setting of the clinic's, approved apart from the others.
    objects.push('survey', 'retention', 'portalactivity', 'pointvalue');
    const strangers = mutations().filter(
      ({ name }) => !objects.some((one) => name.toLowerCase().startsWith(one)),
    );
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });

  test('takes one input of its own and answers with a payload of its own', () => {
    for (const { name, args, type } of mutations()) {
      const own = name.charAt(0).toUpperCase() + name.slice(1);
      expect(args.map((argument) => [argument.name, String(argument.type)])).toEqual([
        ['input', `${own}Input!`],
      ]);
      expect(String(type)).toBe(`${own}Payload!`);
    }
  });

  test('answers with user errors, and one nullable result', () => {
    for (const { type } of mutations()) {
      const payload = getNamedType(type);
      if (!isObjectType(payload)) throw new Error(`${payload} is no object`);
      const { userErrors, ...results } = payload.getFields();
      expect(String(userErrors?.type)).toBe('[UserError!]!');
      expect(Object.values(results).map((field) => isNonNullType(field.type))).toEqual([false]);
    }
  });

  test('that must not happen twice takes an idempotency key', () => {
    const without = mutations().filter(({ name, args }) => {
      const input = getNamedType(args[0]?.type as GraphQLArgument['type']);
      return ONCE.test(name) && isInputObjectType(input) && !input.getFields().idempotencyKey;
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('a list', () => {
  test('that can grow is a connection with pages both ways', () => {
    for (const { name, field } of outputs()) {
      if (!getNamedType(field.type).name.endsWith('Connection') || !('args' in field)) continue;
      const args = field.args.map((argument) => [argument.name, String(argument.type)]);
      expect([name, ...args]).toEqual(
        expect.arrayContaining([
          name,
          ['first', 'Int'],
          ['last', 'Int'],
          ['after', 'String'],
          ['before', 'String'],
        ]),
      );
    }
  });

  test('is otherwise known to be short', () => {
    const lists = outputs().filter(({ name, field }) => {
      const parts = /^(?:\w+(?:Connection|Error|Payload)|UserError)\./.test(name);
      return isListType(getNullableType(field.type)) && !parts;
    });
    expect(names(lists).sort()).toEqual([...BOUNDED].sort());
  });

  test('has no holes, but for nodes that were not found', () => {
    const holed = members().filter(({ field }) => {
      const list = getNullableType(field.type);
      return isListType(list) && !isNonNullType(list.ofType);
    });
    expect(names(holed)).toEqual(['Query.nodes']);
  });

  test('that answers is never null', () => {
    const nullable = outputs().filter(({ field }) => isListType(field.type));
    expect(names(nullable)).toEqual([]);
  });
});

describe('an id', () => {
  test('is an ID!, wherever a thing shows its own', () => {
    const wrong = outputs().filter(({ name, field }) => name.endsWith('.id') && String(field.type) !== 'ID!');
    expect(names(wrong)).toEqual([]);
  });

  test('is never a bare field in place of the thing', () => {
    const bare = outputs().filter(({ name }) => /\w+Ids?$/.test(name) && !name.endsWith('.eventId'));
    // Whoever has just lost a task is told which one, and sees it no more.
    expect(names(bare)).toEqual(['TaskChanged.taskId']);
  });

  test('that is given says by its name whose it is', () => {
    const given = members().filter(({ field }) => getNamedType(field.type).name === 'ID');
    const unknown = given.filter(
      ({ field: { name } }) =>
        name !== 'id' && name !== 'ids' && name !== 'eventId' && nodeTypeNamed(name) === undefined,
    );
    expect(names(unknown)).toEqual([]);
  });

  test('leads to every type that is a Node', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node is no interface');
    expect(schema.getPossibleTypes(node).map(String).sort()).toEqual([...NODE_TYPES].sort());
  });
});

test('every subscription takes `after`, and can ask for a new start', () => {
  for (const { args, type } of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    expect(args.map(({ name }) => name)).toContain('after');
    const union = getNamedType(type);
    if (!isUnionType(union)) throw new Error(`${union} is no union`);
    const messages = union.getTypes().filter(({ name }) => name !== 'ResyncRequired');
    expect(messages.length).toBe(union.getTypes().length - 1);
    for (const message of messages) {
      expect(Object.keys(message.getFields())).toEqual(
        expect.arrayContaining(['eventId', 'cursor', 'occurredAt']),
      );
    }
  }
});
