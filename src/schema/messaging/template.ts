/** Templates as clients see them: the text that holds, what it may say, its history, and what it comes out as. */
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Money } from '../clinic/money.js';
import { DateTimeScalar } from '../scalars.js';
import { Channel, NotificationKind, SmsEncoding } from './delivery-states.js';

export const Language = {
  PT_BR: 'pt-BR',
  PL: 'pl',
  UK: 'uk',
  RU: 'ru',
  EN: 'en',
  ES: 'es',
} as const;
export type Language = (typeof Language)[keyof typeof Language];
registerEnumType(Language, {
  name: 'Language',
  description: 'What messages are written in.',
  valuesConfig: {
    PT_BR: { description: 'Brazilian Portuguese.' },
    PL: { description: 'Polish.' },
    UK: { description: 'Ukrainian.' },
    RU: { description: 'Russian.' },
    EN: { description: 'English; also for who reads none of the others.' },
    ES: { description: 'Spanish.' },
  },
});

export const TemplateVariableType = {
  TEXT: 'TEXT',
  INSTANT: 'INSTANT',
  DATE: 'DATE',
  NUMBER: 'NUMBER',
  CHOICE: 'CHOICE',
  LINK: 'LINK',
} as const;
export type TemplateVariableType = keyof typeof TemplateVariableType;
registerEnumType(TemplateVariableType, {
  name: 'TemplateVariableType',
  description: 'What a variable holds, and so how a text uses it.',
  valuesConfig: {
    TEXT: { description: '`{name}`.' },
    INSTANT: {
      description:
        '`{name, date, full}`, `{name, time, short}`, or with a skeleton; in the branch’s time zone.',
    },
    DATE: { description: '`{name, date, long}`, or with a skeleton.' },
    NUMBER: { description: '`{name, plural, one {# …} other {# …}}`, `{name, number}` or `{name}`.' },
    CHOICE: { description: '`{name, select, yes {…} other {…}}`, with an option for each of `options`.' },
    LINK: {
      description:
        'An address, or “none” where there is nowhere to lead: `{name, select, none {} other {… {name}}}`.',
    },
  },
});

@ObjectType({ description: 'What a template may say.' })
export class TemplateVariable {
  @Field(() => String, { simple: true, description: 'Its name, which stands between braces.' })
  name!: string;

  @Field(() => TemplateVariableType, { simple: true, description: 'What it holds.' })
  type!: TemplateVariableType;

  @Field(() => String, { simple: true, description: 'What it stands for.' })
  description!: string;

  @Field(() => [String], { simple: true, description: 'The options of a CHOICE; of others none.' })
  options!: string[];

  @Field(() => String, { simple: true, description: 'What a preview puts there unless told otherwise.' })
  sample!: string;
}

@ObjectType({
  description:
    'The text of a kind of message on a channel in a language, in ICU MessageFormat. Tags in it are plain text.',
})
export class Template {
  @Field(() => NotificationKind, { simple: true, description: 'What the message is about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { simple: true, description: 'By what it goes.' })
  channel!: Channel;

  @Field(() => Language, { simple: true, description: 'The language of its readers.' })
  language!: Language;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The subject of an e-mail, the title of a push message; an SMS has none.',
  })
  subject!: string | null;

  @Field(() => String, {
    simple: true,
    description:
      'The text. Of an e-mail the words above the details of the visit, with a blank line between paragraphs; a paragraph of words and a link becomes a button.',
  })
  body!: string;

  @Field(() => Boolean, { simple: true, description: 'Whether this is the built-in text.' })
  builtIn!: boolean;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The number of your latest change, going back to the built-in text included; null: none.',
  })
  version!: number | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'When that was; null: never.' })
  changedAt!: Date | null;

  @Field(() => [TemplateVariable], { simple: true, description: 'What it may say. There is nothing else.' })
  variables!: TemplateVariable[];
}

@ObjectType({ description: 'A change of a template; they are kept for good.' })
export class TemplateVersion {
  @Field(() => Int, { simple: true, description: 'From 1 on, without gaps.' })
  version!: number;

  @Field(() => String, { simple: true, nullable: true, description: 'Null for an SMS, and with no body.' })
  subject!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Null: back to the built-in text.' })
  body!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The name of the member of staff; null: through an API key.',
  })
  createdBy!: string | null;
}

@ObjectType({ description: 'A template as a message. Nothing is sent.' })
export class TemplatePreview {
  @Field(() => String, { simple: true, nullable: true, description: 'Null for an SMS.' })
  subject!: string | null;

  @Field(() => String, { simple: true, description: 'As plain text; of an SMS exactly what is sent.' })
  text!: string;

  @Field(() => String, { simple: true, nullable: true, description: 'Of an e-mail, a whole document.' })
  html!: string | null;

  @Field(() => SmsEncoding, {
    simple: true,
    nullable: true,
    description: 'Of an SMS: UCS_2 as soon as one character is not of GSM-7, which halves the room.',
  })
  encoding!: SmsEncoding | null;

  @Field(() => Int, { simple: true, nullable: true, description: 'How many parts the SMS takes.' })
  segments!: number | null;

  @Field(() => Money, {
    simple: true,
    nullable: true,
    description:
      'What the message costs, of an SMS all its parts; null: no price is set, see `channelPriceSet`.',
  })
  price!: Money | null;
}
