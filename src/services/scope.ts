/**
 * The scope of one piece of work: viewer, clinic, clock, database, loaders (architecture.md, idea 1). An HTTP operation, a
 * subscription event and a job each get one, made by context.ts; every service takes it first.
 */
import type { Permission } from '../entities/clinic/access.js';
import { type Db, type EntityManager, kyselyOf } from '../entities/database.js';
import { type Clock, type SystemTime, sandboxClock } from './clock.js';
import { createLoaders, type Loaders } from './loaders.js';
import { AccessDenied } from './refusal.js';
import type { Signal, Signals } from './signals.js';
import { isTransient, RETRIES } from './transient-error.js';
import { allows, type Viewer } from './viewer.js';

export interface ScopeParts {
  readonly viewer: Viewer;
  readonly em: EntityManager;
  readonly signals: Signals;
  readonly system: SystemTime;
}

export class Scope {
  readonly viewer: Viewer;
  readonly em: EntityManager;
  /** Kysely on this scope's connection: inside a transaction it is that transaction's. */
  readonly db: Db;
  readonly system: SystemTime;
  readonly clock: Clock;
  readonly #signals: Signals;
  readonly #pending = new Set<Signal>();
  #loaders: Loaders | undefined;

  constructor(parts: ScopeParts) {
    this.viewer = parts.viewer;
    this.em = parts.em;
    this.db = kyselyOf(parts.em);
    this.system = parts.system;
    this.#signals = parts.signals;
    this.clock =
      this.viewer.kind !== 'NOBODY' && this.viewer.sandbox
        ? sandboxClock(this.db, this.viewer.clinicId, parts.system)
        : { now: async () => parts.system.now() };
  }

  /** What it takes to make a scope of another viewer, with a fork of its own of the entity manager. */
  get parts(): Omit<ScopeParts, 'viewer'> {
    return { em: this.em.fork(), signals: this.#signals, system: this.system };
  }

  /** The clinic that everything in this scope belongs to. @throws AccessDenied for nobody. */
  get clinicId(): string {
    if (this.viewer.kind === 'NOBODY') throw new AccessDenied('UNAUTHENTICATED');
    return this.viewer.clinicId;
  }

  /** Rows by id, each looked up once in this scope. */
  get loaders(): Loaders {
    this.#loaders ??= createLoaders(this);
    return this.#loaders;
  }

  /** @throws AccessDenied when the viewer may not do this kind of thing. */
  require(permission: Permission): void {
    if (this.viewer.kind === 'NOBODY') throw new AccessDenied('UNAUTHENTICATED');
    if (!allows(this.viewer, permission)) throw new AccessDenied('FORBIDDEN');
  }

  /** Gives a signal: at once, or, within a transaction, after its commit. */
  signal(signal: Signal): void {
    if (this.em.isInTransaction()) this.#pending.add(signal);
    else this.#signals.give(signal);
  }

  /**
   * Runs the work in a transaction, in a scope of its own; within a transaction, in a savepoint of it. The whole work is
   * run again after a deadlock or a serialization failure, so it must do nothing that a rollback cannot take back.
   */
  async transaction<T>(work: (scope: Scope) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      let inner: Scope | undefined;
      try {
        const result = await this.em.transactional(
          async (em) => {
            inner = new Scope({ viewer: this.viewer, em, signals: this.#signals, system: this.system });
            return work(inner);
          },
          { clear: true },
        );
        if (inner !== undefined) this.#passOn(inner);
        // What was looked up before may have been changed.
        this.#loaders = undefined;
        return result;
      } catch (error) {
        if (this.em.isInTransaction() || attempt > RETRIES || !isTransient(error)) throw error;
      }
    }
  }

  #passOn(inner: Scope): void {
    for (const signal of inner.#pending) this.signal(signal);
  }
}
