/** A campaign is written down, to be looked at and started later (mission.md, section 3, "Campaigns"). */
import { sql } from 'kysely';
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { CampaignKind } from '../../../entities/retention/campaign.js';
import type { MailingSubject } from '../../messaging/template-variables.js';
import { newId } from '../../new-id.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import type { WrittenMailingText } from '../check-mailing-text.js';
import { writeMailingTexts } from '../mailing-text.js';
import { isAboutVisit } from './campaign-audience.js';
import { quietHoursOfClinic } from './campaign-branches.js';
import type { CampaignRow } from './campaign-row.js';
import { type AudienceInput, type CampaignTerms, checkAudience, checkTerms } from './check-campaign.js';
import { changedCampaign } from './find-campaigns.js';

type Optional = 'startsAt' | 'month' | 'day' | 'localTime' | 'perHour' | 'holdoutPercent';

/** Fields left out are null, but for the local time, 10:00, and the holdout, none. */
export type CreateCampaignInput = Omit<CampaignTerms, Optional> & {
  [K in Optional]?: CampaignTerms[K] | null;
} & {
  audience?: AudienceInput | null;
  texts: readonly WrittenMailingText[];
};

/**
 * The new campaign, a draft. Must run within a transaction.
 * @throws AccessDenied without "retention:write"; Refusal REQUIRED, INVALID, NOT_FOUND with every error
 */
export async function createCampaign(scope: Scope, input: CreateCampaignInput): Promise<CampaignRow> {
  scope.require('retention:write');
  const { startsAt, month, day, localTime, perHour, holdoutPercent } = input;
  const id = newId();
  const now = await scope.clock.now();
  const { audience, terms } = await together({
    audience: () => checkAudience(scope, input.audience ?? null),
    terms: async () =>
      checkTerms(
        {
          ...{ name: input.name, kind: input.kind, channels: input.channels, timing: input.timing },
          ...{ startsAt: startsAt ?? null, month: month ?? null, day: day ?? null },
          ...{
            localTime: localTime ?? '10:00',
            perHour: perHour ?? null,
            holdoutPercent: holdoutPercent ?? 0,
          },
        },
        await quietHoursOfClinic(scope),
      ),
    texts: () => writeMailingTexts(scope, mailingOf({ ...input, id, version: 1 })),
  });
  await scope.db
    .insertInto('campaign')
    .values({
      ...{ clinic_id: scope.clinicId, id, status: 'DRAFT', version: 1, ...columnsOf(terms) },
      audience: sql`${JSON.stringify(audience)}::jsonb`,
      created_by: scope.viewer.kind === 'STAFF' ? scope.viewer.id : null,
      ...{ created_at: now, updated_at: now },
    })
    .execute();
  return changedCampaign(scope, id);
}

/** Does them one after the other, and refuses once for all that is wrong in any of them. */
export async function together<T extends Record<string, () => Promise<unknown>>>(
  parts: T,
): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const errors: UserError[] = [];
  const results: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    try {
      results[name] = await part();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push(...error.userErrors);
    }
  }
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  return results as { [K in keyof T]: Awaited<ReturnType<T[K]>> };
}

/** What texts of a campaign are checked and written by. */
export function mailingOf(
  campaign: Pick<CampaignRow, 'id' | 'kind' | 'version'> & {
    channels: readonly Channel[];
    texts: readonly WrittenMailingText[];
  },
) {
  const { id: mailingId, version, channels, kind, texts } = campaign;
  return { mailingId, version, kind: 'CAMPAIGN' as const, channels, about: subjectOf(kind), texts };
}

/** Whether its messages are about a visit. */
function subjectOf(kind: CampaignKind): MailingSubject {
  return isAboutVisit(kind) ? 'VISIT' : 'NO_VISIT';
}

/** As the row keeps them. */
export function columnsOf(terms: CampaignTerms) {
  return {
    ...{ name: terms.name, kind: terms.kind, channels: [...terms.channels], timing: terms.timing },
    ...{ starts_at: terms.startsAt, month: terms.month, day: terms.day, local_time: terms.localTime },
    ...{ per_hour: terms.perHour, holdout_percent: terms.holdoutPercent },
  };
}
