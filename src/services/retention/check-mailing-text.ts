/**
 * Whether the texts of a rule or a campaign can be sent: each as a clinic's template is checked, and together, so that there
 * is one for whoever reads them (mission.md, sections 1 and 3). Pure.
 */
import type { Channel } from '../../entities/messaging/delivery.js';
import { LANGUAGES, type Language } from '../../entities/messaging/template.js';
import type { MailingKind } from '../../entities/retention/mailing.js';
import { checkTemplate } from '../messaging/check-template.js';
import type { MailingSubject } from '../messaging/template-variables.js';
import { refuse, type UserError } from '../refusal.js';

/** A text as it is given: what is absent or null stands for every channel or language, and the clinic's own subject. */
export interface WrittenMailingText {
  /** 'A', 'B' … of a campaign; absent or null: the only one. */
  readonly variant?: string | null | undefined;
  /** Of a hundred recipients; absent or null: all variants alike. */
  readonly share?: number | null | undefined;
  readonly channel?: Channel | null | undefined;
  readonly language?: Language | null | undefined;
  readonly subject?: string | null | undefined;
  readonly body: string;
}

export interface CheckedMailing {
  readonly kind: MailingKind;
  /** Over which it goes. */
  readonly channels: readonly Channel[];
  /** Whether its messages are about a visit: a rule's about the last one, a confirming or reminding campaign's about the next. */
  readonly about: MailingSubject;
  readonly texts: readonly WrittenMailingText[];
}

const MOST_TEXTS = 120;
/** What stands in for a subject that is left to the clinic's template. */
const SUBJECT_LEFT = '{clinicName}';

/** Everything that is wrong, each with its place in the list `texts` of an input; empty when they can be used. */
export function checkMailingTexts(mailing: CheckedMailing): UserError[] {
  const { texts } = mailing;
  if (texts.length === 0) return [problem([], 'Write the text of the message.', 'REQUIRED')];
  if (texts.length > MOST_TEXTS) return [problem([], `Give at most ${MOST_TEXTS} texts.`)];
  const wrong = [...checkVariants(mailing), ...checkPlaces(mailing)];
  if (wrong.length > 0) return wrong;
  const each = texts.flatMap((text, index) => checkOne(mailing, text, index));
  return each.length > 0 ? each : checkComplete(mailing);
}

function checkVariants({ kind, texts }: CheckedMailing): UserError[] {
  return texts.flatMap(({ variant }, index) => {
    if (!variant) return [];
    if (kind === 'RETENTION_RULE')
      return [problem([index, 'variant'], 'A rule has one message. Leave the variant out.')];
    if (/^[A-Z]$/.test(variant)) return [];
    return [problem([index, 'variant'], 'Name variants by a letter from A to Z.')];
  });
}

/** Each for a channel that there is, and no two for the same readers. */
function checkPlaces({ channels, texts }: CheckedMailing): UserError[] {
  const seen = new Set<string>();
  return texts.flatMap(({ variant, channel, language }, index) => {
    if (channel && !channels.includes(channel))
      return [
        problem([index, 'channel'], `It does not go by ${channel}. Leave this text out, or add the channel.`),
      ];
    const place = `${variant ?? ''} ${channel ?? ''} ${language ?? ''}`;
    if (seen.has(place))
      return [problem([index], 'There is a text for this variant, channel and language already.')];
    seen.add(place);
    return [];
  });
}

/** On each channel, and in each language, that it may be read in. */
function checkOne(
  { kind, channels, about, texts }: CheckedMailing,
  text: WrittenMailingText,
  index: number,
): UserError[] {
  const { subject } = text;
  const on = channelsOf(text, { channels, texts });
  if (subject && on.every((channel) => channel === 'SMS'))
    return [problem([index, 'subject'], 'An SMS has no subject. Leave it out.')];
  const found = new Map<string, UserError>();
  for (const channel of on) {
    for (const language of text.language ? [text.language] : LANGUAGES) {
      const key = { kind, channel, language, mailing: about };
      const template = {
        ...key,
        body: text.body,
        subject: channel === 'SMS' ? null : (subject ?? SUBJECT_LEFT),
      };
      for (const error of checkTemplate(template)) {
        const path = ['input', 'texts', String(index), ...error.path.slice(1)];
        // The same in each language, but for the number of segments.
        found.set(`${error.path.at(-1)} ${error.message.replace(/\d+/g, '')}`, { ...error, path });
      }
    }
  }
  return [...found.values()];
}

/** Those that a text may be sent over: a text for all channels is for those that no other takes wholly from it. */
function channelsOf(
  { channel, variant }: WrittenMailingText,
  { channels, texts }: Pick<CheckedMailing, 'channels' | 'texts'>,
): readonly Channel[] {
  if (channel) return [channel];
  const taken = texts.filter((other) => (other.variant ?? '') === (variant ?? '') && !other.language);
  return channels.filter((one) => !taken.some((other) => other.channel === one));
}

/** Whoever gets a variant over a channel must find it in their language. */
function checkComplete({ channels, texts }: CheckedMailing): UserError[] {
  const variants = [...new Set(texts.map(({ variant }) => variant ?? ''))];
  return variants.flatMap((variant) =>
    channels.flatMap((one) => {
      const fitting = texts.filter(
        (text) => (text.variant ?? '') === variant && (!text.channel || text.channel === one),
      );
      const languages = new Set(fitting.map(({ language }) => language));
      const complete = fitting.some(({ language }) => !language) || languages.size === LANGUAGES.length;
      const of = variant === '' ? '' : ` of variant ${variant}`;
      const message = `Add a text${of} for ${one} without a language, for whoever reads none of the others.`;
      return complete ? [] : [problem([], message, 'REQUIRED')];
    }),
  );
}

function problem(
  place: readonly (number | string)[],
  message: string,
  code: UserError['code'] = 'INVALID',
): UserError {
  return refuse(code, message, ['texts', ...place.map(String)]).userErrors[0];
}
