/** Work that can be asked for many times at once: one run at a time, and one more for all who asked meanwhile. */

/** How the events' own loops report trouble that they get over by themselves. */
export type Log = (message: string, error: unknown) => void;

export class CoalescedWork {
  #asked = false;
  #running: Promise<void> | undefined;

  /** `failed` is told of what a run throws; the next run comes when it is next asked for. */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Asks for a run that begins after this call. */
  ask(): void {
    this.#asked = true;
    this.#running ??= this.#run();
  }

  /** Resolves once all that was asked for has run. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#asked) {
      this.#asked = false;
      try {
        await this.work();
      } catch (error) {
        this.failed(error);
      }
    }
    this.#running = undefined;
  }
}
