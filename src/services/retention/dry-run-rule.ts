/**
 * A dry run: what a rule, as it is or as it is being written, would do on a day or in the coming 30 days, if it and its channels
 * were switched on (mission.md, section 3). Nothing is written or sent.
 */
import { sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import { newId } from '../new-id.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { addDays, localDateOf } from '../visits/local-time.js';
import { isId } from '../where-any.js';
import type { WrittenMailingText } from './check-mailing-text.js';
import { type ChangedTerms, changeTerms, checkTerms, opensFilters } from './check-rule.js';
import { fullTerms } from './create-rule.js';
import { zoneDays } from './dry-run-days.js';
import { LEFT_OUT_REASONS, type LeftOutReason, type TriedPatient, tryRules } from './dry-run-sql.js';
import { estimateMailing, type MailingEstimate } from './estimate-mailing.js';
import { branchPlaces } from './evaluate-retention.js';
import { checkedTexts, type MailingTextRow, textsOfMailing } from './mailing-text.js';
import type { RuleToEvaluate } from './rule-facts.js';
import { type BranchPlace, type Morning, morningOn, windowOf } from './rule-mornings.js';
import { findRules, listRules, type RuleRow, type RuleTerms } from './rule-row.js';

/** A rule as it is, or with changes that are not saved; or without one a draft, which needs channels, days and texts. */
export interface DryRun extends ChangedTerms {
  retentionRuleId?: string | null;
  texts?: readonly WrittenMailingText[] | null;
  /** A local date of each branch, from today to a year ahead; absent or null: today and the 29 days after it. */
  date?: string | null;
}

export interface DryRunResult {
  from: string;
  to: string;
  count: number;
  leftOut: { reason: LeftOutReason; count: number }[];
  overlaps: { retentionRuleId: string; patients: number }[];
  /** Whom it would write to. */
  readonly audience: readonly TriedPatient[];
  readonly channels: readonly Channel[];
  readonly texts: readonly MailingTextRow[];
}

interface Subject {
  /** Null: of a draft. */
  readonly id: string | null;
  readonly terms: RuleTerms;
  readonly texts: readonly MailingTextRow[];
}

const DAYS = 30;
const FARTHEST_DAYS = 366;
/** Other rules that are looked at for overlap. */
const OTHERS = 100;

/** @throws AccessDenied without "retention:read"; Refusal NOT_FOUND, REQUIRED, INVALID, and as `createRule` does for a draft */
export async function dryRunRule(scope: Scope, input: DryRun): Promise<DryRunResult> {
  scope.require('retention:read');
  const subject = await subjectOf(scope, input);
  const places = await branchPlaces(scope);
  const now = await scope.clock.now();
  const { from, to } = daysOf(places, now, input.date ?? null);
  // A last visit has one date: rules whose days are farther apart than these days are many never meet in it.
  const apart = input.date ? 0 : DAYS - 1;
  const others = (await otherRules(scope, subject.id)).filter(
    ({ days }) => Math.abs(days - subject.terms.days) <= apart,
  );
  const mornings = places.map((place) => morningsOn(place, now, input.date ?? null));
  const tried = await tryRules(scope, {
    ...{ clinicId: scope.clinicId, filtersOpen: await opensFilters(scope), rule: toEvaluate(subject) },
    windows: mornings.flat().map((morning) => windowOf(morning, subject.terms.days)),
    others: others.map((rule) => toEvaluate({ id: rule.id, terms: rule })),
    zones: zoneDays(
      mornings,
      others.map(({ days }) => days),
    ),
  });
  const audience = tried.patients.filter(({ reason }) => reason === null);
  return {
    ...{ from, to, count: audience.length, audience, channels: subject.terms.channels, texts: subject.texts },
    leftOut: LEFT_OUT_REASONS.map((reason) => ({
      reason,
      count: tried.patients.filter((one) => one.reason === reason).length,
    })).filter(({ count }) => count > 0),
    overlaps: tried.overlaps
      .flatMap(({ n, patients }) => {
        const retentionRuleId = others[n]?.id;
        return retentionRuleId === undefined ? [] : { retentionRuleId, patients };
      })
      .sort((a, b) => b.patients - a.patients),
  };
}

/** What its messages come to. @throws Refusal as `estimateMailing` does */
export async function estimateDryRun(
  scope: Scope,
  { audience, channels, texts }: DryRunResult,
): Promise<MailingEstimate> {
  return estimateMailing(scope, {
    ...{ kind: 'RETENTION_RULE', about: 'VISIT', channels, texts },
    audience: sql`
      select id as patient_id, ''::text as variant, string_to_array(channels, ' ') as channels
      from unnest(
        ${audience.map(({ patientId }) => patientId)}::uuid[],
        ${audience.map((one) => one.channels.join(' '))}::text[]
      ) as given (id, channels)`,
  });
}

async function subjectOf(scope: Scope, input: DryRun): Promise<Subject> {
  const rule = await ruleOf(scope, input.retentionRuleId ?? null);
  const terms = rule ? await changeTerms(scope, rule, input) : await checkTerms(scope, draftOf(input));
  const { channels } = terms;
  const saved = rule && !input.texts ? await textsOfMailing(scope, rule.id, rule.version) : [];
  const mailing = { kind: 'RETENTION_RULE', about: 'VISIT', channels, texts: input.texts ?? saved } as const;
  return { id: rule?.id ?? null, terms, texts: checkedTexts(mailing) };
}

async function ruleOf(scope: Scope, ruleId: string | null): Promise<RuleRow | null> {
  if (ruleId === null) return null;
  const [rule] = isId(ruleId) ? await findRules(scope, [ruleId]) : [];
  if (rule === undefined) throw refuse('NOT_FOUND', 'There is no such rule.', ['retentionRuleId']);
  return rule;
}

/** @throws Refusal REQUIRED */
function draftOf({ days, ...input }: DryRun) {
  if (typeof days !== 'number') {
    const message = 'Name a rule, or say what a new one would: its days, channels and texts.';
    throw refuse('REQUIRED', message, ['days']);
  }
  return fullTerms({ ...input, days, channels: input.channels ?? [] });
}

/** @throws Refusal INVALID for a date that is past everywhere, or too far ahead */
function daysOf(
  places: readonly BranchPlace[],
  now: Date,
  date: string | null,
): { from: string; to: string } {
  const todays = places.map(({ timeZone }) => localDateOf(now, timeZone)).sort();
  const [first = localDateOf(now, 'UTC')] = todays;
  const last = todays.at(-1) ?? first;
  if (date === null) return { from: first, to: addDays(last, DAYS - 1) };
  if (date < first || date > addDays(last, FARTHEST_DAYS))
    throw refuse('INVALID', 'Give a date from today to a year ahead.', ['date']);
  return { from: date, to: date };
}

function morningsOn(place: BranchPlace, now: Date, date: string | null): Morning[] {
  const today = localDateOf(now, place.timeZone);
  const dates = date === null ? Array.from({ length: DAYS }, (_, days) => addDays(today, days)) : [date];
  return dates.map((one) => ({ ...place, date: one, at: morningOn(one, place.timeZone) }));
}

/** Those that are not archived, the oldest first. */
async function otherRules(scope: Scope, id: string | null): Promise<RuleRow[]> {
  const { nodes } = await listRules(scope, { first: OTHERS, statuses: ['DRAFT', 'ACTIVE', 'PAUSED'] });
  return nodes.filter((rule) => rule.id !== id);
}

/** As if its channels had always been on. */
function toEvaluate({ id, terms }: Pick<Subject, 'id' | 'terms'>): RuleToEvaluate {
  const { channels, days, practitionerId, priority, filters, holdoutPercent } = terms;
  return {
    ...{ id: id ?? newId(), version: 1, days, practitionerId, priority, filters, holdoutPercent },
    channels: channels.map((channel) => ({ channel, since: new Date(0) })),
  };
}
