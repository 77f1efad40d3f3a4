/** The messages of `referralChanged`. */
import { createUnionType, ObjectType } from 'type-graphql';
import { Referral } from '../loyalty/referral.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { EventMessage, ResyncRequired } from './event.js';

@ObjectType({ description: 'A referral came a step further, or a link was opened.' })
class ReferralChanged extends EventMessage {
  @Reference(() => Referral, 'Referral', {
    nullable: true,
    description: 'The referral as it is now; null: a link was opened, and nobody is known yet.',
  })
  referral!: Referral | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who brought the newcomer, or whose link was opened; null where you may not see patients.',
  })
  referrer!: Patient | null;
}

export const ReferralChange = createUnionType({
  name: 'ReferralChange',
  description: 'A message of `referralChanged`.',
  types: () => [ReferralChanged, ResyncRequired] as const,
});
