/** What holds for all retention rules of the clinic: channels, counting, and the evaluation on demand. */
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import {
  ClinicRetentionSetInput,
  RetentionChannel,
  RetentionChannelSwitchInput,
  RetentionEvaluateInput,
  RetentionEvaluation,
} from '../../schema/retention/retention-channel.js';
import { perform } from '../../services/clinic/perform.js';
import { evaluateRetention } from '../../services/retention/evaluate-on-demand.js';
import { retentionChannels, switchRetentionChannel } from '../../services/retention/retention-channel.js';
import { setClinicRetention } from '../../services/retention/retention-settings.js';
import { payload } from '../payload.js';

const SwitchPayload = payloadOf(
  'RetentionChannelSwitchPayload',
  'retentionChannel',
  RetentionChannel,
  'What `retentionChannelSwitch` did.',
);
const EvaluatePayload = payloadOf(
  'RetentionEvaluatePayload',
  'evaluation',
  RetentionEvaluation,
  'What `retentionEvaluate` did.',
);
const SetPayload = payloadOf('ClinicRetentionSetPayload', 'clinic', Clinic, 'What `clinicRetentionSet` did.');

@Resolver(() => Clinic)
export class RetentionChannelResolver {
  @FieldResolver(() => [RetentionChannel], {
    description: 'Over which channels retention rules write; none where you may not see rules.',
  })
  retentionChannels(@Ctx() { scope }: Context) {
    return retentionChannels(scope);
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => SwitchPayload, {
    description:
      'Switches a channel for all retention rules of the clinic. On: they write over it from now on, never for a day already past. Off: what they had planned over it is withdrawn.',
  })
  retentionChannelSwitch(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionChannelSwitchInput, { description: 'The channel.' })
    input: RetentionChannelSwitchInput,
  ) {
    const work = perform(scope, 'retentionChannelSwitch', withUuids(input), switchRetentionChannel);
    return payload('retentionChannel', work);
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => EvaluatePayload, {
    description:
      'Works out now whom active rules write to this morning, as each night does by itself. Done again, it finds nobody.',
  })
  retentionEvaluate(
    @Ctx() { scope }: Context,
    @Arg('input', () => RetentionEvaluateInput, { description: 'Which rules.' })
    input: RetentionEvaluateInput,
  ) {
    return payload('evaluation', evaluateRetention(scope, withUuids(input)));
  }

  @Authorized('retention:write')
  @Mutation(() => SetPayload, { description: 'Sets how retention is counted in reports.' })
  clinicRetentionSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ClinicRetentionSetInput, { description: 'The settings.' })
    input: ClinicRetentionSetInput,
  ) {
    return payload('clinic', perform(scope, 'clinicRetentionSet', withUuids(input), setClinicRetention));
  }
}
