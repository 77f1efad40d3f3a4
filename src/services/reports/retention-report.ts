/**
 * The retention report (mission.md, sections 3 and 9): what rules and campaigns sent, who came back, what that brought and cost,
 * and the lift of those with a holdout.
 */
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import type { MailingKind } from '../../entities/retention/mailing.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type ReportFigures, sumOf, withReturn } from './report-figures.js';
import { type ReportNames, reportNames } from './report-names.js';
import { checkPeriod, periodBefore, type ReportPeriod } from './report-period.js';
import { retentionCsv } from './retention-csv.js';
import {
  type FigureFilter,
  type FigureKeys,
  type Reckoning,
  type RetentionGrouping,
  retentionFigures,
} from './retention-figures.js';
import { type MailingLift, retentionLifts } from './retention-lifts.js';

type Ids = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface RetentionReportFilter extends ReportPeriod {
  /** Both given: those of either list. */
  readonly ruleIds?: Ids;
  readonly campaignIds?: Ids;
  readonly channels?: readonly Channel[] | null | undefined;
  readonly branchIds?: Ids;
  readonly practitionerIds?: Ids;
}

export interface RetentionReportInput {
  readonly filter: RetentionReportFilter;
  readonly groupBy: readonly RetentionGrouping[];
  /** Whether to report on as many days before, too. */
  readonly compare: boolean;
}

export interface MailingName {
  kind: MailingKind;
  id: string;
  name: string;
  /** The id where it is one. */
  retentionRuleId: string | null;
  campaignId: string | null;
}

export interface RetentionReportRow extends FigureKeys, ReportFigures {
  mailing: MailingName | null;
}

export interface RetentionReport {
  period: ReportPeriod;
  previous: RetentionReport | null;
  rows: RetentionReportRow[];
  total: ReportFigures;
  lifts: (MailingLift & { mailing: MailingName })[];
  csv: string;
}

/** Days are branch-local: of the branch that the touch belongs to, else of the clinic's first. @throws BadInput */
export async function retentionReport(scope: Scope, input: RetentionReportInput): Promise<RetentionReport> {
  const { from, to } = input.filter;
  const period = { from, to };
  checkPeriod(period);
  const reckoning = await reckoningOf(scope);
  const previous = input.compare ? await reportOn(scope, periodBefore(period), input, reckoning) : null;
  return { ...(await reportOn(scope, period, input, reckoning)), previous };
}

async function reportOn(
  scope: Scope,
  period: ReportPeriod,
  { filter, groupBy }: RetentionReportInput,
  reckoning: Reckoning,
): Promise<RetentionReport> {
  const asked = filterOf(filter);
  const groupings = [...new Set(groupBy)];
  const figures = await retentionFigures(scope, period, asked, groupings, reckoning);
  const lifts = await retentionLifts(scope, period, asked, reckoning.attributionDays);
  const names = await reportNames(scope, [...figures, ...lifts]);
  const rows = figures
    .map((row) => ({ ...withReturn(row, reckoning.currencyCode), mailing: mailingOf(row, names) }))
    .sort(inOrder(names));
  const total = withReturn(sumOf(figures), reckoning.currencyCode);
  return {
    ...{ period, previous: null, rows, total },
    lifts: lifts
      .flatMap((lift) => {
        const mailing = mailingOf(lift, names);
        return mailing === null ? [] : [{ ...lift, mailing }];
      })
      .sort((a, b) => LETTERS.compare(a.mailing.name, b.mailing.name) || byText(a.mailing.id, b.mailing.id)),
    csv: retentionCsv(period, groupings, rows, names),
  };
}

async function reckoningOf(scope: Scope): Promise<Reckoning> {
  return scope.db
    .selectFrom('clinic')
    .select(['currency_code as currencyCode', 'attribution_days as attributionDays'])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
}

function filterOf({ ruleIds, campaignIds, channels, branchIds, practitionerIds }: RetentionReportFilter) {
  const given = (ids: Ids) => ids?.filter(isId) ?? null;
  const [rules, campaigns] = [given(ruleIds), given(campaignIds)];
  return {
    mailingIds: rules === null && campaigns === null ? null : [...(rules ?? []), ...(campaigns ?? [])],
    channels: channels ?? null,
    branchIds: given(branchIds),
    practitionerIds: given(practitionerIds),
  } satisfies FigureFilter;
}

type MailingOf = Pick<FigureKeys, 'kind' | 'mailingId'>;

function mailingOf({ kind, mailingId }: MailingOf, names: ReportNames): MailingName | null {
  if (kind === null || mailingId === null) return null;
  return {
    ...{ kind, id: mailingId, name: names.mailings.get(mailingId) ?? '' },
    retentionRuleId: kind === 'RETENTION_RULE' ? mailingId : null,
    campaignId: kind === 'CAMPAIGN' ? mailingId : null,
  };
}

/** By month, then mailing, channel, branch and practitioner, by their names; those of one name by id. */
function inOrder({ mailings, branches, practitioners }: ReportNames) {
  const byName = (of: ReadonlyMap<string, string>, a: string | null, b: string | null) =>
    LETTERS.compare(of.get(a ?? '') ?? '', of.get(b ?? '') ?? '') || byText(a, b);
  return (a: RetentionReportRow, b: RetentionReportRow): number =>
    byText(a.month, b.month) ||
    byName(mailings, a.mailingId, b.mailingId) ||
    placeOf(a.channel) - placeOf(b.channel) ||
    byName(branches, a.branchId, b.branchId) ||
    byName(practitioners, a.practitionerId, b.practitionerId);
}

const LETTERS = new Intl.Collator('en');
const placeOf = (channel: Channel | null): number => (channel === null ? -1 : CHANNELS.indexOf(channel));
const byText = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
