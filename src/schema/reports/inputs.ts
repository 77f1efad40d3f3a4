/** What clients say of the reports that they ask for. */
import { Field, ID, InputType } from 'type-graphql';
import { Channel } from '../messaging/delivery-states.js';
import { DateScalar } from '../scalars.js';

@InputType({ description: 'What the retention report is about; each field narrows it.' })
export class RetentionReportFilter {
  @Field(() => DateScalar, { description: 'The first day, branch-local.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most ten years in all.' })
  to!: string;

  @Field(() => [ID], { nullable: true, description: 'These rules; with campaigns given too, both.' })
  ruleIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'These campaigns; with rules given too, both.' })
  campaignIds?: string[] | null;

  @Field(() => [Channel], {
    nullable: true,
    description: 'Messages over one of these, and recipients whose first message went over one of them.',
  })
  channels?: Channel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Recipients of one of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Recipients of one of these practitioners.' })
  practitionerIds?: string[] | null;
}
