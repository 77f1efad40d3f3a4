/** Examples of retention rules: one is tried, made, activated, worked out, changed, paused and put away. */
import { encodeId } from '../schema/id.js';
import { type Example, input } from './example.js';

const rule = (id: string) => encodeId('RetentionRule', id);

const TEXTS = [
  {
    body: '{firstName}, your last visit was on {startsAt, date, long}. Shall we find a time for the next one?',
  },
];

export const RULE_EXAMPLES: readonly Example[] = [
  { name: 'RetentionChannelSwitch', who: 'manager', variables: () => input({ channel: 'EMAIL', on: true }) },
  {
    name: 'RetentionRuleDryRun',
    who: 'manager',
    variables: () => input({ channels: ['EMAIL'], days: 60, texts: TEXTS }),
  },
  {
    name: 'RetentionRuleCreate',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ name: 'Two months later', channels: ['EMAIL'], days: 60, texts: TEXTS },
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'RetentionRuleActivate',
    who: 'manager',
    variables: (v) => input({ retentionRuleId: rule(v.ruleToActivate) }),
  },
  { name: 'RetentionEvaluate', who: 'manager', variables: () => input({}) },
  {
    name: 'RetentionRuleChange',
    who: 'manager',
    variables: (v) =>
      input({
        retentionRuleId: rule(v.ruleToActivate),
        texts: [{ body: '{firstName}, it is a while since your last visit. Come and see us.' }],
      }),
  },
  {
    name: 'RetentionRulePause',
    who: 'manager',
    variables: (v) => input({ retentionRuleId: rule(v.ruleToActivate) }),
  },
  { name: 'RetentionRules', who: 'receptionist', variables: () => ({ filter: { statuses: ['PAUSED'] } }) },
  {
    name: 'RetentionRuleArchive',
    who: 'manager',
    variables: (v) => input({ retentionRuleId: rule(v.ruleToActivate) }),
  },
  { name: 'ClinicRetentionSet', who: 'manager', variables: () => input({ attributionDays: 90 }) },
];
