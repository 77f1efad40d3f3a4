/**
 * What a mailing comes to before anybody is written to: messages, SMS segments and their price (mission.md, section 3, "a dry
 * run"). A million patients are counted in SQL by what makes their messages differ, and one message of each sort is written.
 */
import { type RawBuilder, sql } from 'kysely';
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import { composeMessage } from '../messaging/compose-message.js';
import { sampleFacts } from '../messaging/sample-facts.js';
import { channelPricesOf } from '../messaging/set-channel-price.js';
import { languageFor } from '../messaging/texts/index.js';
import type { Scope } from '../scope.js';
import type { CheckedMailing } from './check-mailing-text.js';
import { checkedTexts, type MailingTextRow } from './mailing-text.js';

export interface EstimatedMailing extends CheckedMailing {
  /**
   * A query of a row for each patient: `patient_id` uuid, `variant` text, which must be one of the texts', and `channels`
   * text[]: those over which the patient can be reached.
   */
  readonly audience: RawBuilder<unknown>;
}

export interface ChannelEstimate {
  channel: Channel;
  messages: number;
  /** Null for e-mail and push. */
  segments: number | null;
  /** Of all the messages, in millionths of the currency's unit; null: no price is set. */
  priceMicros: bigint | null;
  currencyCode: string | null;
}

export interface MailingEstimate {
  /** Patients who get one message or more. */
  recipients: number;
  /** One for each of the mailing's channels, in the order of `CHANNELS`. */
  channels: ChannelEstimate[];
}

/** Patients whose messages are alike. */
interface Sort {
  readonly channels: readonly Channel[];
  readonly variant: string;
  readonly locale: string;
  /** One as long as those of all these patients, and in the same letters. */
  readonly firstName: string;
  readonly patients: number;
}

/**
 * Counts are exact. Segments are those of messages in each reader's language with first names of their own length and
 * letters, the longest of the branches' names and addresses, and sample values of all else: the real ones may differ by a
 * segment where a text is about as long as fits. Prices are those that hold now, of SMS for each segment.
 * @throws Refusal for texts that cannot be sent, as `writeMailingTexts` does
 */
export async function estimateMailing(scope: Scope, mailing: EstimatedMailing): Promise<MailingEstimate> {
  const texts = checkedTexts(mailing);
  const sorts = await countSorts(scope, mailing.audience);
  const size = await sizer(scope, mailing, texts);
  const prices = await channelPricesOf(scope);
  const channels = CHANNELS.filter((channel) => mailing.channels.includes(channel)).map((channel) => {
    const sent = sorts.filter((sort) => sort.channels.includes(channel));
    const messages = sum(sent.map(({ patients }) => patients));
    const segments = channel === 'SMS' ? sum(sent.map((sort) => sort.patients * size(sort))) : null;
    const price = prices.find((one) => one.channel === channel);
    return {
      channel,
      messages,
      segments,
      priceMicros: price ? BigInt(price.priceMicros) * BigInt(segments ?? messages) : null,
      currencyCode: price?.currencyCode ?? null,
    };
  });
  const reached = sorts.filter((sort) => sort.channels.length > 0);
  return { recipients: sum(reached.map(({ patients }) => patients)), channels };
}

/** One pass over the audience. Matching letters is slow, and in ASCII there is nothing to match. */
async function countSorts(scope: Scope, audience: RawBuilder<unknown>): Promise<Sort[]> {
  const { rows } = await sql<Sort>`
    select a.variant, a.channels, p.locale, min(p.first_name collate "C") as "firstName", count(*)::int as patients
    from (${audience}) a
      join patient p on p.clinic_id = ${scope.clinicId} and p.id = a.patient_id
    group by a.variant, a.channels, p.locale, length(p.first_name),
      octet_length(p.first_name) <> length(p.first_name) and p.first_name ~ '[^\\u0001-\\u024f]'
  `.execute(scope.db);
  return rows;
}

/** A function that gives the segments of an SMS to patients of a sort. */
async function sizer(
  scope: Scope,
  { kind, about }: EstimatedMailing,
  texts: readonly MailingTextRow[],
): Promise<(sort: Sort) => number> {
  const clinic = await scope.db
    .selectFrom('clinic')
    .select(['name', 'locale'])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  const branch = await longestBranch(scope);
  return ({ variant, locale: wanted, firstName }) => {
    const { language, locale } = languageFor(wanted, clinic.locale);
    const text = textFor(texts, { channel: 'SMS', variant, language });
    if (text === undefined) throw new Error(`The mailing has no text of variant "${variant}"`);
    const facts = sampleFacts(
      { kind, channel: 'SMS', language, mailing: about },
      { clinicName: clinic.name, ...branch, firstName },
    );
    const written = { id: '', subject: text.subject, body: text.body };
    const composed = composeMessage({ ...facts, recipientLocale: locale, template: written });
    return composed.segments ?? 1;
  };
}

/** As at sending (delivery-templates.ts). */
function textFor(
  texts: readonly MailingTextRow[],
  reader: Pick<MailingTextRow, 'channel' | 'variant' | 'language'>,
): MailingTextRow | undefined {
  const fitting = texts.filter(
    ({ variant, channel, language }) =>
      variant === reader.variant &&
      (channel === null || channel === reader.channel) &&
      (language === null || language === reader.language),
  );
  const rank = ({ channel, language }: MailingTextRow) =>
    (channel === null ? 2 : 0) + (language === null ? 1 : 0);
  return fitting.sort((a, b) => rank(a) - rank(b))[0];
}

async function longestBranch(scope: Scope) {
  const branch = await scope.db
    .selectFrom('branch')
    .select(['name as branchName', 'address as branchAddress', 'city as branchCity'])
    .where('clinic_id', '=', scope.clinicId)
    .orderBy(sql`length(name || address || city)`, 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return branch ?? {};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
