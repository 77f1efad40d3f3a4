/**
 * The retention report counted once more from raw rows, one by one and in plain words, apart from the product's own SQL
 * (mission.md, section 3).
 */
import type { Channel } from '../../../src/entities/messaging/delivery.js';
import {
  BRANCHES,
  type ClinicFacts,
  CURRENCY,
  deliveryId,
  HOUR,
  MAILINGS,
  PRACTITIONERS,
  type RecipientFact,
  START,
} from './facts.js';

export type Grouping = 'MAILING' | 'CHANNEL' | 'MONTH' | 'BRANCH' | 'PRACTITIONER';

export interface Asked {
  from: string;
  to: string;
  ruleIds?: string[];
  campaignIds?: string[];
  channels?: Channel[];
  branchIds?: string[];
  practitionerIds?: string[];
}

export type Counts = Record<
  'sent' | 'delivered' | 'read' | 'unpriced' | 'recipients' | 'cameBack' | 'revenueMinor' | 'costMicros',
  number
>;

interface SentMessage {
  id: string;
  channel: Channel;
  at: number;
  delivered: boolean;
  read: boolean;
  price: { micros: number; currency: string } | null;
}

interface Touch {
  recipient: RecipientFact;
  at: number;
  id: string;
  channel: Channel;
  messages: SentMessage[];
  day: string;
  visits: number;
  paid: number;
}

/** By the row's key, "MAILING=…|CHANNEL=…"; groups in which nothing was sent are left out. */
export function recount(facts: ClinicFacts, asked: Asked, groupBy: readonly Grouping[]): Map<string, Counts> {
  const rows = new Map<string, Counts>();
  for (const touch of creditedTouches(facts).filter((one) => isAsked(one.recipient, one.day, asked))) {
    const add = (channel: Channel, counts: Partial<Counts>) => {
      if (asked.channels && !asked.channels.includes(channel)) return;
      const key = keyOf(touch, channel, groupBy);
      const row = rows.get(key) ?? { ...NOTHING };
      for (const [name, count] of Object.entries(counts)) row[name as keyof Counts] += count;
      rows.set(key, row);
    };
    for (const { channel, delivered, read, price } of touch.messages) {
      const known = price?.currency === CURRENCY;
      const costMicros = known ? (price?.micros ?? 0) : 0;
      add(channel, { sent: 1, delivered: +delivered, read: +read, unpriced: +!known, costMicros });
    }
    add(touch.channel, { recipients: 1, cameBack: +(touch.visits > 0), revenueMinor: touch.paid });
  }
  return rows;
}

const NOTHING: Counts = {
  sent: 0,
  delivered: 0,
  read: 0,
  unpriced: 0,
  recipients: 0,
  cameBack: 0,
  revenueMinor: 0,
  costMicros: 0,
};

export interface LiftCounts {
  mailingId: string;
  chosen: number;
  heldOut: number;
  cameBackChosen: number;
  cameBackHeldOut: number;
}

/** Of the mailings with both, by id. */
export function recountLifts(facts: ClinicFacts, asked: Asked): LiftCounts[] {
  return MAILINGS.flatMap(({ id }, mailing) => {
    const due = facts.recipients.filter(
      (one) => one.mailing === mailing && isAsked(one, dayOf(one, dueAt(one)), asked),
    );
    const [heldOut, chosen] = [due.filter((one) => one.heldOut), due.filter((one) => !one.heldOut)];
    if (heldOut.length === 0 || chosen.length === 0) return [];
    const came = (some: RecipientFact[]) =>
      some.filter((one) =>
        visitsThatTookPlace(facts, one.patient).some(
          (visit) => visit.created >= dueAt(one) && isWithin(facts, dueAt(one), visit.start),
        ),
      ).length;
    return [
      {
        mailingId: id,
        chosen: chosen.length,
        heldOut: heldOut.length,
        cameBackChosen: came(chosen),
        cameBackHeldOut: came(heldOut),
      },
    ];
  });
}

function creditedTouches(facts: ClinicFacts): Touch[] {
  const touches = touchesOf(facts);
  for (const patient of new Set(facts.visits.map((visit) => visit.patient))) {
    const own = touches
      .filter(({ recipient }) => recipient.patient === patient)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    for (const visit of visitsThatTookPlace(facts, patient)) {
      const latest = own.filter(({ at }) => at <= visit.created).at(-1);
      if (latest === undefined || !isWithin(facts, latest.at, visit.start)) continue;
      latest.visits += 1;
      latest.paid += visit.paid?.currency === CURRENCY ? visit.paid.minor : 0;
    }
  }
  return touches;
}

function touchesOf({ recipients }: ClinicFacts): Touch[] {
  return recipients.flatMap((recipient, n) => {
    const messages = messagesOf(recipient, n).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const [first] = messages;
    if (first === undefined) return [];
    const { at, id, channel } = first;
    return [{ recipient, at, id, channel, messages, day: dayOf(recipient, at), visits: 0, paid: 0 }];
  });
}

/** Those sent, of the `n`th recipient; one that was sent again is sent, at the same price, whatever became of the first. */
function messagesOf(recipient: RecipientFact, n: number): SentMessage[] {
  if (recipient.heldOut) return [];
  return recipient.messages.flatMap((message, place) => {
    const { channel, delivered, read, price } = message;
    const at = dueAt(recipient) + message.after * HOUR;
    const first = { id: deliveryId(n * 10 + place), channel, at, delivered, read, price };
    const again = { ...first, id: deliveryId(n * 10 + place + 5), at: at + (message.again ?? 0) * HOUR };
    return [...(message.status === 'SENT' ? [first] : []), ...(message.again === null ? [] : [again])];
  });
}

function visitsThatTookPlace({ visits }: ClinicFacts, patient: number) {
  return visits
    .filter((visit) => visit.patient === patient && visit.status === 'COMPLETED' && !visit.history)
    .map(({ created, ahead, paid }) => {
      return { created: START + created * HOUR, start: START + (created + ahead) * HOUR, paid };
    });
}

const isWithin = ({ attributionDays }: ClinicFacts, at: number, start: number): boolean =>
  start > at && start <= at + attributionDays * 24 * HOUR;

const dueAt = ({ due }: RecipientFact): number => START + due * HOUR;

/** The first branch has no more to say than that it is the first. */
function dayOf({ branch }: RecipientFact, at: number): string {
  const timeZone = BRANCHES[branch ?? 0]?.zone;
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

function isAsked(recipient: RecipientFact, day: string, asked: Asked): boolean {
  const { mailing, branch, practitioner } = recipient;
  const { id, kind } = MAILINGS[mailing] as (typeof MAILINGS)[number];
  const named = asked.ruleIds ?? asked.campaignIds;
  const mailings = kind === 'CAMPAIGN' ? asked.campaignIds : asked.ruleIds;
  const isOneOf = (ids: string[] | undefined, one: string | undefined) =>
    ids === undefined || (one !== undefined && ids.includes(one));
  return (
    asked.from <= day &&
    day <= asked.to &&
    (named === undefined || (mailings ?? []).includes(id)) &&
    isOneOf(asked.branchIds, branch === null ? undefined : BRANCHES[branch]?.id) &&
    isOneOf(asked.practitionerIds, practitioner === null ? undefined : PRACTITIONERS[practitioner])
  );
}

function keyOf({ recipient, day }: Touch, channel: Channel, groupBy: readonly Grouping[]): string {
  const { mailing, branch, practitioner } = recipient;
  return rowKey(groupBy, {
    mailingId: MAILINGS[mailing]?.id ?? null,
    channel,
    month: `${day.slice(0, 7)}-01`,
    branchId: branch === null ? null : (BRANCHES[branch]?.id ?? null),
    practitionerId: practitioner === null ? null : (PRACTITIONERS[practitioner] ?? null),
  });
}

/** What a row is known by: its values of what it is grouped by. */
export function rowKey(
  groupBy: readonly Grouping[],
  row: Record<'mailingId' | 'channel' | 'month' | 'branchId' | 'practitionerId', string | null>,
): string {
  const {
    mailingId: MAILING,
    channel: CHANNEL,
    month: MONTH,
    branchId: BRANCH,
    practitionerId: PRACTITIONER,
  } = row;
  const values = { MAILING, CHANNEL, MONTH, BRANCH, PRACTITIONER };
  return groupBy.map((grouping) => `${grouping}=${values[grouping]}`).join('|');
}
