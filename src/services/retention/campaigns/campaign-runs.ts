/** What became of campaigns: their runs, whom they went to, and the figures of each variant (mission.md, section 3). */

import { sql } from 'kysely';
import type { CampaignRunStatus } from '../../../entities/retention/campaign.js';
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import type { CampaignRow } from './campaign-row.js';

export interface CampaignRunRow {
  campaignId: string;
  occasion: string;
  status: CampaignRunStatus;
  recipients: number;
  heldOut: number;
  released: number;
  startsAt: Date;
  startedAt: Date;
  finishedAt: Date | null;
}

export interface CampaignRecipientRow {
  campaignId: string;
  occasion: string;
  patientId: string;
  version: number;
  variant: string;
  heldOut: boolean;
  visitId: string | null;
  chosenAt: Date;
  releasedAt: Date | null;
}

export interface VariantFigures {
  variant: string;
  share: number;
  recipients: number;
  heldOut: number;
  sent: number;
  read: number;
}

const LATEST_FIRST: Sort<CampaignRunRow> = {
  name: 'runs of a campaign',
  direction: 'desc',
  keys: [
    { column: 'campaign_run.starts_at', field: 'startsAt', type: 'instant' },
    { column: 'campaign_run.occasion', field: 'occasion', type: 'text' },
  ],
};

const BY_PATIENT: Sort<CampaignRecipientRow> = {
  name: 'recipients of a campaign',
  direction: 'asc',
  keys: [
    { column: 'mailing_recipient.occasion', field: 'occasion', type: 'text' },
    { column: 'mailing_recipient.patient_id', field: 'patientId', type: 'uuid' },
  ],
};

/** The latest first. The campaign must be one that the viewer sees. @throws BadInput for the page. */
export function runsOfCampaign(
  scope: Scope,
  { id }: Pick<CampaignRow, 'id'>,
  input: PageInput,
): Promise<Connection<CampaignRunRow>> {
  const query = scope.db
    .selectFrom('campaign_run')
    .select([
      ...(['campaign_id as campaignId', 'occasion', 'status', 'recipients', 'held_out as heldOut'] as const),
      ...([
        'released',
        'starts_at as startsAt',
        'started_at as startedAt',
        'finished_at as finishedAt',
      ] as const),
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('campaign_id', '=', id);
  return connect(query, LATEST_FIRST, input);
}

/** By run and patient; `occasion`: of one run. The campaign must be one that the viewer sees. @throws BadInput for the page. */
export function recipientsOfCampaign(
  scope: Scope,
  { id }: Pick<CampaignRow, 'id'>,
  input: PageInput & { occasion?: string | null | undefined },
): Promise<Connection<CampaignRecipientRow>> {
  const all = scope.db
    .selectFrom('mailing_recipient')
    .select([
      ...(['mailing_id as campaignId', 'occasion', 'patient_id as patientId', 'version', 'variant'] as const),
      ...([
        'held_out as heldOut',
        'visit_id as visitId',
        'chosen_at as chosenAt',
        'due_at as releasedAt',
      ] as const),
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('mailing_id', '=', id);
  const { occasion } = input;
  return connect(
    typeof occasion === 'string' ? all.where('occasion', '=', occasion) : all,
    BY_PATIENT,
    input,
  );
}

const loadFigures = loaderPerArguments<object, VariantFigures[]>(async (scope, _, campaignIds) => {
  const { clinicId } = scope;
  const ids = anyOf(campaignIds);
  const patients = sql`count(distinct split_part(occasion, '/', 1) || patient_id::text)`;
  const { rows } = await sql<VariantFigures & { campaignId: string }>`
    with part as (
      select t.mailing_id as campaign_id, t.variant, max(t.share) as share, 0 as recipients, 0 as held_out, 0 as sent,
        0 as read
      from campaign c
        join mailing_text t on t.clinic_id = c.clinic_id and t.mailing_id = c.id and t.version = c.version
      where c.clinic_id = ${clinicId} and c.id = ${ids}
      group by t.mailing_id, t.variant
      union all
      select mailing_id, variant, 0, count(*) filter (where not held_out), count(*) filter (where held_out), 0, 0
      from mailing_recipient where clinic_id = ${clinicId} and mailing_id = ${ids}
      group by mailing_id, variant
      union all
      select subject_id, coalesce(mailing_variant, ''), 0, 0, 0, ${patients} filter (where status = 'SENT'),
        ${patients} filter (where read_at is not null)
      from delivery
      where clinic_id = ${clinicId} and kind = 'CAMPAIGN' and subject_id = ${ids}
        and (status = 'SENT' or read_at is not null)
      group by subject_id, coalesce(mailing_variant, '')
    )
    select campaign_id as "campaignId", variant, sum(share)::int as share, sum(recipients)::int as recipients,
      sum(held_out)::int as "heldOut", sum(sent)::int as sent, sum(read)::int as read
    from part group by campaign_id, variant order by variant
  `.execute(scope.db);
  const found = groupBy(rows, (row) => row.campaignId);
  return campaignIds.map((id) => (found.get(id) ?? []).map(({ campaignId, ...figures }) => figures));
});

/**
 * Of each variant, over all runs and versions: recipients without those held out, and patients to whom one message or more with
 * its words was sent, and who read one. Who was written to before the texts were changed, and drew another variant then, counts
 * with each. Variants of the present version come even when nobody has drawn them. All campaigns that are asked for in one tick
 * share a statement.
 */
export function figuresOfCampaign(scope: Scope, { id }: Pick<CampaignRow, 'id'>): Promise<VariantFigures[]> {
  return loadFigures(scope, id, {});
}
