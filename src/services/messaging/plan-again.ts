/**
 * Plans again what was taken back of a rule's or a campaign's messages: its rule was changed or paused, and it is wanted
 * after all (mission.md, section 3). It stays the same delivery, so that nobody gets two.
 */
import { sql } from 'kysely';
import type { DeliveryReason, PlannedReason } from '../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { Scope } from '../scope.js';
import type { DeliveryNote } from './note-deliveries.js';

interface Wanted {
  readonly kind: NotificationKind;
  readonly reason: PlannedReason;
  readonly dueAt: Date;
}

const KINDS: readonly NotificationKind[] = ['RETENTION_RULE', 'CAMPAIGN'];
/** What may be undone. A message that staff took back, or whose rule is archived, is not planned again. */
const UNDONE: readonly DeliveryReason[] = [
  'RULE_CHANGED',
  'RULE_PAUSED',
  'CHANNEL_SWITCHED_OFF',
  'CAMPAIGN_PAUSED',
];

/**
 * Of messages that are there already, those that were withdrawn for such a reason and never handed over stand as given:
 * with the new times, version, variant, branch and visit. The rest stays as it is. Gives the notes for the timelines.
 */
export async function planAgain(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  given: readonly Wanted[],
  now: Date,
): Promise<DeliveryNote[]> {
  const wanted = given
    .filter(({ kind }) => KINDS.includes(kind))
    .map((plan, place) => ({ ...plan, id: undefined, place }));
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ id: string; place: number }>`
    update delivery d
    set status = 'PLANNED', status_reason = null, planned_reason = given.reason, due_at = given."dueAt",
      attempt_at = given."dueAt", useful_until = given."usefulUntil", marketing = given.marketing,
      precedence = given.precedence, branch_id = given."branchId", visit_id = given."visitId",
      variables = given.variables, mailing_version = given."mailingVersion",
      mailing_variant = given."mailingVariant", leased_until = null, finished_at = null
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as given (
      place int, kind text, channel text, "branchId" uuid, "visitId" uuid, "subjectId" uuid, occasion text,
      reason text, "dueAt" timestamptz, "usefulUntil" timestamptz, marketing boolean, precedence int,
      variables jsonb, "mailingVersion" int, "mailingVariant" text
    )
    where d.clinic_id = ${scope.clinicId} and d.kind = given.kind and d.subject_id = given."subjectId"
      and d.occasion = given.occasion and d.channel = given.channel
      and d.status = 'WITHDRAWN' and d.status_reason = any(${UNDONE}::text[]) and d.handed_over_at is null
    returning d.id, given.place
  `.execute(scope.db);
  const found = new Map(rows.map(({ id, place }) => [place, id]));
  return wanted.flatMap(({ place, reason, dueAt }): DeliveryNote[] => {
    const deliveryId = found.get(place);
    if (deliveryId === undefined) return [];
    return [{ clinicId: scope.clinicId, deliveryId, kind: 'REPLANNED', reason, dueAt, at: now }];
  });
}
