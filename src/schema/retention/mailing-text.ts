/** What rules and campaigns say, as clients see and write it. */
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from '../messaging/delivery-states.js';
import { Language } from '../messaging/template.js';
import { TemplateValueInput } from '../messaging/template-inputs.js';

@ObjectType({ description: 'A text of a rule or a campaign, in ICU MessageFormat.' })
export class MailingText {
  @Field(() => String, {
    simple: true,
    description: 'Of a campaign that tries several texts, which of them: "A", "B" …; empty: the only one.',
  })
  variant!: string;

  @Field(() => Int, { simple: true, description: 'Of a hundred recipients, how many get this variant.' })
  share!: number;

  @Field(() => Channel, {
    simple: true,
    nullable: true,
    description: 'By what it goes; null: by every channel that has no text of its own.',
  })
  channel!: Channel | null;

  @Field(() => Language, {
    simple: true,
    nullable: true,
    description: 'The language of its readers; null: of all who have no text of their own.',
  })
  language!: Language | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'The subject of an e-mail, the title of a push message; null: that of your template for the kind, or the clinic’s name.',
  })
  subject!: string | null;

  @Field(() => String, { simple: true, description: 'The text.' })
  body!: string;
}

@InputType({
  description:
    'A text of a rule or a campaign. A reader gets the one for their channel and language; else for any language on that channel; else for that language on any channel; else the one for all.',
})
export class MailingTextInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Of a campaign that tries several texts, which of them: "A", "B" …; default: the only one. Not for rules.',
  })
  variant?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a hundred recipients, how many get this variant; all variants together 100. Default: each as many.',
  })
  share?: number | null;

  @Field(() => Channel, {
    nullable: true,
    description: 'By what it goes; default: by every channel that has no text of its own.',
  })
  channel?: Channel | null;

  @Field(() => Language, {
    nullable: true,
    description:
      'The language of its readers; default: of all who have no text of their own. There must be one such, or one for each language.',
  })
  language?: Language | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The subject of an e-mail, the title of a push message: ICU MessageFormat, one line, up to 200 characters; default: that of your template for the kind, or the clinic’s name. Not for an SMS.',
  })
  subject?: string | null;

  @Field(() => String, {
    description:
      'ICU MessageFormat, up to 10,000 characters, and up to 10 segments of SMS with sample values. It may say `firstName`, `clinicName`, `branchName`, `branchAddress`, `branchCity`, `link`; of a rule what `templates` has for visits, about the last one; of a confirming or reminding campaign about the next one.',
  })
  body!: string;
}

export const MailingKind = { RETENTION_RULE: 'RETENTION_RULE', CAMPAIGN: 'CAMPAIGN' } as const;
export type MailingKind = keyof typeof MailingKind;
registerEnumType(MailingKind, {
  name: 'MailingKind',
  description: 'Who writes to many patients.',
  valuesConfig: {
    RETENTION_RULE: { description: 'A retention rule.' },
    CAMPAIGN: { description: 'A campaign.' },
  },
});

@InputType({ description: 'A text of a rule or a campaign to preview, and with what.' })
export class MailingTextPreviewInput {
  @Field(() => MailingKind, { description: 'Of what it is.' })
  kind!: MailingKind;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether it is about a visit ahead, as of a confirming or reminding campaign. Rules are about the last one.',
  })
  aboutVisit!: boolean;

  @Field(() => Channel, { description: 'By what it goes.' })
  channel!: Channel;

  @Field(() => Language, { description: 'The language of its readers.' })
  language!: Language;

  @Field(() => String, {
    nullable: true,
    description: 'The subject of an e-mail, the title of a push message; default: the clinic’s name.',
  })
  subject?: string | null;

  @Field(() => String, { description: 'The text, as in MailingTextInput.' })
  body!: string;

  @Field(() => [TemplateValueInput], { nullable: true, description: 'In place of the sample values.' })
  values?: TemplateValueInput[] | null;
}
