/** Sandboxes and their test clocks (mission.md, section 12). */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { SandboxCreateInput, TestClockAdvanceInput } from '../../schema/clinic/inputs.js';
import { Sandbox, TestClock } from '../../schema/clinic/sandbox.js';
import { payloadOf } from '../../schema/payload.js';
import { advanceTestClock } from '../../services/clinic/advance-test-clock.js';
import { createSandboxWithTokens } from '../../services/clinic/create-sandbox-with-tokens.js';
import { payload } from '../payload.js';

const SandboxCreatePayload = payloadOf(
  'SandboxCreatePayload',
  'sandbox',
  Sandbox,
  'What `sandboxCreate` did.',
);
const TestClockAdvancePayload = payloadOf(
  'TestClockAdvancePayload',
  'clock',
  TestClock,
  'What `testClockAdvance` did.',
);

@Resolver()
export class SandboxResolver {
  @Mutation(() => SandboxCreatePayload, {
    description:
      'Makes a clinic to try things in, with people and a history. For anyone; refused in production.',
  })
  sandboxCreate(
    @Ctx() { scope, tokenSettings }: Context,
    @Arg('input', () => SandboxCreateInput, { description: 'The sandbox.' }) input: SandboxCreateInput,
  ) {
    return payload('sandbox', createSandboxWithTokens(scope.parts, tokenSettings, input));
  }

  @Mutation(() => TestClockAdvancePayload, {
    description:
      'Moves a sandbox’s clock. Answers when everything that falls due on the way has happened, in order. Refused with ACTION_NOT_ALLOWED when a group of patients cannot be filled, because something goes on writing to the database; the clock stays where it came to. For staff.',
  })
  testClockAdvance(
    @Ctx() { scope, dueWork }: Context,
    @Arg('input', () => TestClockAdvanceInput, { description: 'Where to.' }) input: TestClockAdvanceInput,
  ) {
    return payload('clock', advanceTestClock(scope, input.to, dueWork));
  }
}
