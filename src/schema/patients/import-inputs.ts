/** What clients send about imports. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { TimeZoneScalar } from '../scalars.js';
import { DateOrder, DuplicateRule, ImportFormat } from './import-kinds.js';

@InputType({ description: 'What a column of the file is.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'As the file’s first line names it.' })
  column!: string;

  @Field(() => String, {
    description: 'The name that the server has for it, such as "patientId"; empty: leave it out.',
  })
  field!: string;
}

@InputType({ description: 'A file that is to be brought in. What is not told is detected.' })
export class ImportStartInput extends IdempotentInput {
  @Field(() => String, { description: 'What the file is called; 1 to 200 characters.' })
  fileName!: string;

  @Field(() => ImportFormat, { description: 'How it is written.' })
  format!: ImportFormat;

  @Field(() => String, {
    description:
      'Where its rows come from, in 1 to 100 characters: the same for every file of the same system, so that rows that come again are known by their ids.',
  })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a CSV file: a comma, a semicolon, a tab, "|" or ":".',
  })
  delimiter?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How its letters are written, such as utf-8 or windows-1251.',
  })
  encoding?: string | null;

  @Field(() => DateOrder, { nullable: true, description: 'How its dates are written.' })
  dateOrder?: DateOrder | null;

  @Field(() => String, { nullable: true, description: 'What stands before the cents: a comma or a point.' })
  decimal?: '.' | ',' | null;

  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'What columns are that their names do not tell; at most 300.',
  })
  columns?: ImportColumnInput[] | null;

  @Field(() => [DuplicateRule], {
    nullable: true,
    description:
      'Who counts as a patient who is here already, in this order: the first rule that finds one wins. Default: phone and name, then e-mail and name.',
  })
  duplicateRules?: DuplicateRule[] | null;

  @Field(() => TimeZoneScalar, {
    nullable: true,
    description:
      'Of times without a zone whose row names no branch; default: that of the clinic’s first branch.',
  })
  timeZone?: string | null;
}

@InputType({ description: 'An import that is to end.' })
export class ImportCancelInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}
