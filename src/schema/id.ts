/**
 * Global ids: opaque to clients, a type and a UUID to us, so that `node(id)` knows where to look. The fields `id` of all
 * nodes are written here; arguments and input fields that end in "Id" or "Ids" are read here.
 */
import { GraphQLError } from 'graphql';
import { validate } from 'uuid';

/** The types that `node` finds. */
export const NODE_TYPES = [
  'Branch',
  'Calendar',
  'Campaign',
  'Clinic',
  'ConsentWording',
  'Coupon',
  'Delivery',
  'Device',
  'EarningRule',
  'DiscountQuote',
  'Import',
  'InsurancePlan',
  'Invoice',
  'InvoiceLine',
  'LoyaltyTier',
  'MailboxMessage',
  'Patient',
  'PatientGroup',
  'PointsAdjustment',
  'PatientPackage',
  'Payment',
  'Practitioner',
  'Referral',
  'Redemption',
  'Promotion',
  'Refund',
  'RetentionRule',
  'Reward',
  'Service',
  'ServicePackage',
  'Slot',
  'SlotOffer',
  'SurveyResponse',
  'StaffMember',
  'Task',
  'Visit',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** Fields that name a thing by what it is to another: an offer is always one of a slot. */
const BY_PART: Readonly<Record<string, NodeType>> = {
  assignee: 'StaffMember',
  duplicate: 'Patient',
  exceptGroup: 'PatientGroup',
  group: 'PatientGroup',
  line: 'InvoiceLine',
  newcomer: 'Patient',
  offer: 'SlotOffer',
  quote: 'DiscountQuote',
  referrer: 'Patient',
  rule: 'RetentionRule',
  staff: 'StaffMember',
  tier: 'LoyaltyTier',
  wording: 'ConsentWording',
};

/** The type whose ids a field or argument named so holds, as `calendarIds` those of Calendar; undefined for other names. */
export function nodeTypeNamed(name: string): NodeType | undefined {
  const whose = /^(.+?)Ids?$/.exec(name)?.[1];
  if (whose === undefined) return undefined;
  return BY_PART[whose] ?? NODE_TYPES.find((type) => type.toLowerCase() === whose.toLowerCase());
}

export function encodeId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** @throws GraphQLError BAD_USER_INPUT for what is no id of this API, or of another type than `expected` */
export function decodeId(text: string, expected?: NodeType): { type: NodeType; id: string } {
  const [type, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  const known = NODE_TYPES.find((name) => name === type);
  if (
    known === undefined ||
    id === undefined ||
    rest.length > 0 ||
    !validate(id) ||
    // The same UUID in capitals would be another id of the same thing.
    encodeId(known, id.toLowerCase()) !== text
  ) {
    throw badId(`"${text.slice(0, 60)}" is not an id of this API. Use ids as you got them.`);
  }
  if (expected !== undefined && known !== expected) {
    throw badId(`The id of a ${expected} is expected here; this is the id of a ${known}.`);
  }
  return { type: known, id };
}

/**
 * A copy of an input in which every field named `…Id` or `…Ids`, of inputs within it too, holds UUIDs: the field's name tells
 * the type, as `calendarIds` holds ids of Calendar. @throws GraphQLError BAD_USER_INPUT
 */
export function withUuids<T extends object>(input: T): T {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, uuidsOf(name, value)])) as T;
}

function uuidsOf(name: string, value: unknown): unknown {
  const type = nodeTypeNamed(name);
  if (type === undefined) return withinOf(value);
  if (typeof value === 'string') return decodeId(value, type).id;
  return Array.isArray(value) ? value.map((id: string) => decodeId(id, type).id) : value;
}

function withinOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withinOf);
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? withUuids(value) : value;
}

function badId(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
