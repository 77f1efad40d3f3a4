/** What became of campaigns: their runs, whom they went to, and the figures of each variant (mission.md, section 3). */
import { sql } from 'kysely';
import type { CampaignRunStatus } from '../../../entities/retention/campaign.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import type { CampaignRow } from './campaign-row.js';
import { variantsOf } from './campaign-variants.js';

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

/**
 * Of each variant, over all runs and versions: recipients without those held out, and patients to whom one message or more was
 * sent, and who read one. Variants of the present version come even when nobody has drawn them.
 */
export async function figuresOfCampaign(
  scope: Scope,
  { id, version }: Pick<CampaignRow, 'id' | 'version'>,
): Promise<VariantFigures[]> {
  const { rows } = await sql<Omit<VariantFigures, 'share'>>`
    with chosen as (
      select variant, count(*) filter (where not held_out)::int as recipients,
        count(*) filter (where held_out)::int as held_out
      from mailing_recipient where clinic_id = ${scope.clinicId} and mailing_id = ${id} group by variant
    ), messaged as (
      select mailing_variant as variant,
        count(distinct split_part(occasion, '/', 1) || patient_id::text) filter (where status = 'SENT')::int as sent,
        count(distinct split_part(occasion, '/', 1) || patient_id::text) filter (where read_at is not null)::int as read
      from delivery
      where clinic_id = ${scope.clinicId} and kind = 'CAMPAIGN' and subject_id = ${id} group by mailing_variant
    )
    select chosen.variant, chosen.recipients, chosen.held_out as "heldOut", coalesce(messaged.sent, 0) as sent,
      coalesce(messaged.read, 0) as read
    from chosen left join messaged on messaged.variant = chosen.variant
  `.execute(scope.db);
  const shares = new Map(
    (await variantsOf(scope, id, version)).map(({ variant, share }) => [variant, share]),
  );
  const names = [...new Set([...shares.keys(), ...rows.map(({ variant }) => variant)])].sort();
  const none = { recipients: 0, heldOut: 0, sent: 0, read: 0 };
  return names.map((variant) => ({
    ...{ variant, share: shares.get(variant) ?? 0 },
    ...(rows.find((row) => row.variant === variant) ?? none),
  }));
}
