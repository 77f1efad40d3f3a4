/** What a campaign would come to if it went out now (mission.md, section 3): whom it reaches, whom not and why, and the price. */
import { type RawBuilder, sql } from 'kysely';
import { criteriaTime } from '../../patients/groups/criteria-time.js';
import type { Scope } from '../../scope.js';
import { type ChannelEstimate, estimateMailing } from '../estimate-mailing.js';
import { textsOfMailing } from '../mailing-text.js';
import {
  consentsToOne,
  fitsAudience,
  isAboutVisit,
  MAY_BE_CONTACTED,
  reachable,
  usableChannels,
  visitAhead,
} from './campaign-audience.js';
import { heldOut, variantOf } from './campaign-lots.js';
import type { CampaignRow } from './campaign-row.js';
import { variantsOf } from './campaign-variants.js';
import { mailingOf } from './create-campaign.js';

const LEFT_OUT_REASONS = [
  'PATIENT_DECEASED',
  'PATIENT_ARCHIVED',
  'PATIENT_DO_NOT_CONTACT',
  'NO_CONSENT',
  'NO_ADDRESS',
] as const;
type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

interface CampaignPreviewRow {
  /** All who fit, whether or not they can be reached. */
  audience: number;
  /** Who would get a message. */
  recipients: number;
  heldOut: number;
  leftOut: { reason: LeftOutReason; patients: number }[];
  estimates: { variant: string; channels: ChannelEstimate[] }[];
  samplePatientIds: string[];
}

const SAMPLES = 5;

/**
 * Of birthdays: of all who have one, over a year. Nothing is written. Null: there is no such campaign.
 * @throws AccessDenied without "retention:read"
 */
export async function previewCampaign(scope: Scope, campaignId: string): Promise<CampaignPreviewRow | null> {
  scope.require('retention:read');
  const campaign = await scope.loaders.campaign.load(campaignId);
  if (campaign === null) return null;
  const fitting = await fittingPatients(scope, campaign);
  const counts = await countAudience(scope, campaign, fitting);
  const countOf = (outcome: string) => counts.find((count) => count.outcome === outcome)?.patients ?? 0;
  return {
    audience: counts.reduce((sum, { patients }) => sum + patients, 0),
    recipients: countOf('RECIPIENT'),
    heldOut: countOf('HELD_OUT'),
    leftOut: LEFT_OUT_REASONS.map((reason) => ({ reason, patients: countOf(reason) })).filter(
      ({ patients }) => patients > 0,
    ),
    estimates: await estimateVariants(scope, campaign, fitting),
    samplePatientIds: await samples(scope, campaign, fitting),
  };
}

/** `from patient p where …`: all who fit the audience. */
async function fittingPatients(scope: Scope, campaign: CampaignRow): Promise<RawBuilder<unknown>> {
  const { kind, timing, audience } = campaign;
  const at = await criteriaTime(scope.db, scope.clinicId, await scope.clock.now());
  return sql`from patient p where p.clinic_id = ${scope.clinicId} and ${fitsAudience(audience, at)}
    ${timing === 'BIRTHDAY' ? sql`and p.birth_date is not null` : sql``}
    ${isAboutVisit(kind) ? sql`and exists (select from ${visitAhead(kind, at)})` : sql``}`;
}

async function countAudience(
  scope: Scope,
  { id, channels, holdoutPercent }: CampaignRow,
  fitting: RawBuilder<unknown>,
) {
  const { rows } = await sql<{ outcome: string; patients: number }>`
    select outcome, count(*)::int as patients from (
      select case
        when p.deceased_at is not null then 'PATIENT_DECEASED'
        when p.archived_at is not null then 'PATIENT_ARCHIVED'
        when p.do_not_contact then 'PATIENT_DO_NOT_CONTACT'
        when not ${consentsToOne(channels)} then 'NO_CONSENT'
        when not ${reachable(channels)} then 'NO_ADDRESS'
        when ${heldOut(id, sql`p.id`, holdoutPercent)} then 'HELD_OUT'
        else 'RECIPIENT'
      end as outcome ${fitting}
    ) one group by outcome
  `.execute(scope.db);
  return rows;
}

function getting(
  { id, channels, holdoutPercent }: CampaignRow,
  fitting: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`${fitting} and ${MAY_BE_CONTACTED} and ${reachable(channels)}
    and not ${heldOut(id, sql`p.id`, holdoutPercent)}`;
}

async function estimateVariants(scope: Scope, campaign: CampaignRow, fitting: RawBuilder<unknown>) {
  const { id, version, channels } = campaign;
  const texts = await textsOfMailing(scope, id, version);
  const shares = await variantsOf(scope, id, version);
  const estimates: CampaignPreviewRow['estimates'] = [];
  for (const { variant } of shares) {
    const drawn = variantOf(id, sql`p.id`, shares);
    const audience = sql`
      select p.id as patient_id, ${variant}::text as variant, ${usableChannels(channels)} as channels
      ${getting(campaign, fitting)} and ${drawn} = ${variant}`;
    const estimate = await estimateMailing(scope, { ...mailingOf({ ...campaign, texts }), audience });
    estimates.push({ variant, channels: estimate.channels });
  }
  return estimates;
}

async function samples(scope: Scope, campaign: CampaignRow, fitting: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id ${getting(campaign, fitting)} order by p.id limit ${SAMPLES}
  `.execute(scope.db);
  return rows.map(({ id }) => id);
}
