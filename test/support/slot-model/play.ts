/** Plays random weeks through the API and in the model, and compares all freed slots and offers after each step. */
import fc from 'fast-check';
import type { TestServer } from '../retorna.js';
import { book, COMMANDS, PATIENTS } from './arbitrary-commands.js';
import { type Command, OPENING } from './commands.js';
import { HOUR } from './facts.js';
import { expectSame } from './look.js';
import { SlotModel } from './model.js';
import { RealClinic } from './real-clinic.js';

/** Helena's calendar, and two of Iryna's. */
const PRACTITIONERS = [0, 1, 1];

class ThenCompare implements Command {
  constructor(readonly command: Command) {}
  check = (model: SlotModel) => this.command.check(model);
  async run(model: SlotModel, real: RealClinic) {
    await this.command.run(model, real);
    await real.look();
    expectSame(model, real.seen);
  }
  toString = () => String(this.command);
}

const contact = fc.record({
  email: fc.constantFrom(true, true, true, false),
  phone: fc.constantFrom(true, true, false),
  app: fc.boolean(),
});

const commands = fc.commands(
  COMMANDS.map((command) => command.map((one) => new ThenCompare(one))),
  { maxCommands: 60, size: 'max' },
);

interface Plan
  extends Pick<
    fc.Parameters<unknown>,
    'numRuns' | 'seed' | 'path' | 'endOnFailure' | 'interruptAfterTimeLimit'
  > {
  /** Is shown each clinic as it ended. */
  whenPlayed?(model: SlotModel): void;
}

/** @throws with the seed and the path that repeat it, when the two differ */
export async function playSlots(server: TestServer, { whenPlayed, ...how }: Plan): Promise<void> {
  const weeks = fc.asyncProperty(
    fc.array(contact, { minLength: PATIENTS, maxLength: PATIENTS }),
    // Visits that there are before anything happens, so that something can be offered.
    fc.array(book, { minLength: 24, maxLength: 24 }),
    commands,
    async (contacts, bookings, played) => {
      const patients = contacts.map((known) => ({ ...known, doNotContact: false, archived: false }));
      const opening = OPENING + 8 * HOUR;
      const real = await RealClinic.open(server, opening, patients);
      const model = new SlotModel(opening, PRACTITIONERS, patients);
      for (const booking of bookings) await booking.run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), played);
      whenPlayed?.(model);
    },
  );
  await fc.assert(weeks, how);
}
