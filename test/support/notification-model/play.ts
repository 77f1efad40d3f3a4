/** Plays random weeks through the API and in the model, and compares what became of every message after each step. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { TestServer } from '../retorna.js';
import { COMMANDS, PATIENTS } from './arbitrary-commands.js';
import type { Command } from './commands.js';
import { type Channel, KINDS, type Kind } from './facts.js';
import { expectSame } from './look.js';
import { NotificationModel } from './model.js';
import { RealClinic } from './real-clinic.js';
import { DAY } from './wall-clock.js';

/** Calendars of the first and third are in São Paulo, of the second in Warsaw. */
const ZONES = ['America/Sao_Paulo', 'Europe/Warsaw', 'America/Sao_Paulo'];

/** Within a week each: Warsaw's clocks go forward, go back, and neither. */
const OPENINGS = ['2026-03-26T07:00:00Z', '2026-10-22T17:00:00Z', '2026-06-01T11:30:00Z'].map(Date.parse);

class ThenCompare implements Command {
  constructor(readonly command: Command) {}
  check = (model: NotificationModel) => this.command.check(model);
  async run(model: NotificationModel, real: RealClinic) {
    await this.command.run(model, real);
    await real.look();
    expectSame(model, real);
  }
  toString = () => String(this.command);
}

const opening = fc.record({
  at: fc.constantFrom(...OPENINGS),
  marketing: fc.oneof(fc.constant<Kind[]>([]), fc.subarray<Kind>([...KINDS], { minLength: 2 })),
  contacts: fc.array(
    fc.record({
      email: fc.constantFrom(true, true, false),
      phone: fc.constantFrom(true, true, false),
      devices: fc.constantFrom(0 as const, 1 as const),
      consents: fc.subarray<Channel>(['EMAIL', 'SMS', 'PUSH']),
    }),
    { minLength: PATIENTS, maxLength: PATIENTS },
  ),
});

const commands = fc.commands(
  COMMANDS.map((command) => command.map((one) => new ThenCompare(one))),
  { maxCommands: 50, size: 'max' },
);

interface Plan
  extends Pick<fc.Parameters<unknown>, 'numRuns' | 'seed' | 'endOnFailure' | 'interruptAfterTimeLimit'> {
  /** Is shown each clinic as it ended. */
  whenPlayed?(model: NotificationModel): void;
}

/** @throws with the seed and the path that repeat it, when the two differ */
export async function playWeeks(server: TestServer, { whenPlayed, ...how }: Plan): Promise<void> {
  const weeks = fc.asyncProperty(opening, commands, async ({ at, contacts, marketing }, played) => {
    const real = await RealClinic.open(server, at, contacts);
    const model = new NotificationModel(at, ZONES, contacts);
    await real.setClinic({ marketing });
    model.set({ marketing: new Set(marketing) });
    await fc.asyncModelRun(() => ({ model, real }), played);
    // Some weeks later nothing is left to send.
    await real.advance(model.now + 30 * DAY, model);
    expectSame(model, real);
    expect(model.deliveries.filter(({ status }) => status === 'PLANNED')).toEqual([]);
    whenPlayed?.(model);
  });
  await fc.assert(weeks, how);
}
