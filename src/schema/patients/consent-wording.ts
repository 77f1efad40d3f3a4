/** The words that patients are asked with, as clients see and write them. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Language } from '../messaging/template.js';
import { Node } from '../node.js';
import { DateTimeScalar } from '../scalars.js';
import { ConsentPurpose } from './consent.js';

@ObjectType({
  implements: Node,
  description: 'One version of the words that patients are asked with. A version is never changed.',
})
export class ConsentWording extends Node {
  @Field(() => ConsentPurpose, { simple: true, description: 'What it asks for.' })
  purpose!: ConsentPurpose;

  @Field(() => Language, { simple: true, description: 'What it is written in.' })
  language!: Language;

  @Field(() => Int, { simple: true, description: 'Of this purpose and language, from 1 on.' })
  version!: number;

  @Field(() => String, { simple: true, description: 'The words.' })
  text!: string;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'Since when it is there, by the clinic’s clock.',
  })
  createdAt!: Date;
}

export const ConsentWordingConnection = connectionOf(ConsentWording, 'ConsentWording', 'The newest first.');

@InputType({ description: 'Which wordings; what is left out does not narrow the list.' })
export class ConsentWordingFilter {
  @Field(() => [ConsentPurpose], { nullable: true, description: 'Of these purposes.' })
  purposes?: ConsentPurpose[] | null;

  @Field(() => [Language], { nullable: true, description: 'In these languages.' })
  languages?: Language[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only the latest version of each purpose and language, which is the one to show.',
  })
  latest?: boolean | null;
}

@InputType({ description: 'The words to ask with from now on.' })
export class ConsentWordingSetInput extends IdempotentInput {
  @Field(() => ConsentPurpose, { description: 'What they ask for.' })
  purpose!: ConsentPurpose;

  @Field(() => Language, { description: 'What they are written in.' })
  language!: Language;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  text!: string;
}
