/** What a campaign would come to, as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { CampaignLeftOutReason } from './campaign-kinds.js';
import { MailingChannelEstimate } from './mailing-text-estimate.js';

@ObjectType({ description: 'Patients of an audience who get no message for one reason, each told of once.' })
class CampaignLeftOut {
  @Field(() => CampaignLeftOutReason, { simple: true, description: 'Why.' })
  reason!: CampaignLeftOutReason;

  @Field(() => Int, { simple: true, description: 'How many.' })
  patients!: number;
}

@ObjectType({ description: 'What one variant of a campaign’s text would come to.' })
class CampaignVariantEstimate {
  @Field(() => String, { simple: true, description: '"A", "B" …; empty: the only one.' })
  variant!: string;

  @Field(() => [MailingChannelEstimate], { simple: true, description: 'By channel, each once.' })
  channels!: MailingChannelEstimate[];
}

@ObjectType({
  description:
    'What a campaign would come to if it went out now; one of birthdays: over a year. Nothing is sent.',
})
export class CampaignPreview {
  @Field(() => Int, { simple: true, description: 'All who fit, whether or not they can be reached.' })
  audience!: number;

  @Field(() => Int, { simple: true, description: 'Who would get a message, caps and quiet hours aside.' })
  recipients!: number;

  @Field(() => Int, { simple: true, description: 'Who would be held out by lot.' })
  heldOut!: number;

  @Field(() => [CampaignLeftOut], { simple: true, description: 'Who would get none, and why.' })
  leftOut!: CampaignLeftOut[];

  @Field(() => [CampaignVariantEstimate], { simple: true, description: 'Messages, segments and price.' })
  estimates!: CampaignVariantEstimate[];

  // Shown by the resolver as patients.
  samplePatientIds!: string[];
}
