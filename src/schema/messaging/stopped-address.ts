/** Stopped addresses as clients see them: where nothing is sent any more, and why. */
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { DateTimeScalar } from '../scalars.js';
import { Channel } from './delivery-states.js';

export const StopReason = {
  HARD_BOUNCE: 'HARD_BOUNCE',
  COMPLAINT: 'COMPLAINT',
  REFUSED: 'REFUSED',
} as const;
export type StopReason = keyof typeof StopReason;

registerEnumType(StopReason, {
  name: 'StopReason',
  description: 'Why nothing more is sent to an address.',
  valuesConfig: {
    HARD_BOUNCE: { description: 'The provider says that nothing will ever arrive there.' },
    COMPLAINT: { description: 'Whoever reads there marked a message as spam.' },
    REFUSED: { description: 'The provider does not take messages to it.' },
  },
});

@ObjectType({ description: 'An address or a number that nothing more is sent to, until staff lift it.' })
export class StoppedAddress {
  @Field(() => Channel, { simple: true, description: 'EMAIL or SMS.' })
  channel!: Channel;

  @Field(() => String, { simple: true, description: 'An e-mail address, or a number in E.164.' })
  address!: string;

  @Field(() => StopReason, { simple: true, description: 'Why.' })
  reason!: StopReason;

  @Field(() => String, { simple: true, nullable: true, description: 'The provider’s words; null: none.' })
  detail!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'Since when, by the clinic’s clock.' })
  stoppedAt!: Date;
}

export const StoppedAddressConnection = connectionOf(
  StoppedAddress,
  'StoppedAddress',
  'The latest stopped first.',
);

@InputType({ description: 'An address that messages may go to again.' })
export class StoppedAddressLiftInput {
  @Field(() => Channel, { description: 'EMAIL or SMS.' })
  channel!: Channel;

  @Field(() => String, { description: 'As `stoppedAddresses` shows it.' })
  address!: string;
}
