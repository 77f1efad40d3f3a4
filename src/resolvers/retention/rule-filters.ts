/** The ids of a rule's filters stand at two levels of an input. */
import { withUuids } from '../../schema/id.js';
import type { RetentionRuleFiltersInput } from '../../schema/retention/rule-inputs.js';

/** A copy with UUIDs. @throws GraphQLError BAD_USER_INPUT */
export function withFilters<T extends { filters?: RetentionRuleFiltersInput | null }>(input: T): T {
  const { filters } = input;
  return filters ? { ...withUuids(input), filters: withUuids(filters) } : withUuids(input);
}
