/** What clients send about templates. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { Channel, NotificationKind } from './delivery-states.js';
import { Language } from './template.js';

@InputType({ description: 'Which templates; each field narrows the list.' })
export class TemplateFilter {
  @Field(() => [NotificationKind], { nullable: true, description: 'Those of one of these kinds.' })
  kinds?: NotificationKind[] | null;

  @Field(() => [Channel], { nullable: true, description: 'Those of one of these channels.' })
  channels?: Channel[] | null;

  @Field(() => [Language], { nullable: true, description: 'Those in one of these languages.' })
  languages?: Language[] | null;
}

@InputType({ description: 'A text of your own.' })
export class TemplateSetInput extends IdempotentInput {
  @Field(() => NotificationKind, { description: 'What the message is about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { description: 'By what it goes.' })
  channel!: Channel;

  @Field(() => Language, { description: 'The language of its readers.' })
  language!: Language;

  @Field(() => String, {
    nullable: true,
    description:
      'The subject of an e-mail, the title of a push message: ICU MessageFormat, one line, up to 200 characters. Not for an SMS.',
  })
  subject?: string | null;

  @Field(() => String, {
    description:
      'ICU MessageFormat, up to 10,000 characters, and up to 10 segments of SMS with sample values.',
  })
  body!: string;
}

@InputType({ description: 'A text of your own that is to hold no longer.' })
export class TemplateResetInput extends IdempotentInput {
  @Field(() => NotificationKind, { description: 'What the message is about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { description: 'By what it goes.' })
  channel!: Channel;

  @Field(() => Language, { description: 'The language of its readers.' })
  language!: Language;
}

@InputType({ description: 'A value for a variable of a template.' })
export class TemplateValueInput {
  @Field(() => String, { description: 'The variable.' })
  name!: string;

  @Field(() => String, {
    description: 'An INSTANT in ISO 8601 with an offset, a DATE as year-month-day, a NUMBER in digits.',
  })
  value!: string;
}

@InputType({ description: 'What to preview, and with what.' })
export class TemplatePreviewInput {
  @Field(() => NotificationKind, { description: 'What the message is about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { description: 'By what it goes.' })
  channel!: Channel;

  @Field(() => Language, { description: 'The language of its readers.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'Absent or null: the one that holds.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Absent or null: the one that holds.' })
  body?: string | null;

  @Field(() => [TemplateValueInput], { nullable: true, description: 'In place of the sample values.' })
  values?: TemplateValueInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A visit that the message is about, its patient’s; what it says goes before `values`.',
  })
  visitId?: string | null;
}
