/** What a rule or a campaign would come to, as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Channel } from '../messaging/delivery-states.js';

@ObjectType({ description: 'What a mailing would come to on one channel.' })
export class MailingChannelEstimate {
  @Field(() => Channel, { simple: true, description: 'The channel.' })
  channel!: Channel;

  @Field(() => Int, { simple: true, description: 'How many messages would go out.' })
  messages!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'How many segments of SMS they take; null for other channels. In each reader’s language, with first names as long as theirs, the longest of your branches’ names and addresses, and sample values of all else: a message may differ by one where its text is about as long as fits.',
  })
  segments!: number | null;

  // Shown by the resolver as money.
  priceMicros!: bigint | null;

  currencyCode!: string | null;
}
