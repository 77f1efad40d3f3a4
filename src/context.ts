/**
 * The one factory of scopes: an HTTP operation, a subscription event and a job each get theirs here, with the same five
 * things: viewer, clinic, clock, database, loaders (architecture.md, idea 1).
 */
import type { Orm } from './entities/database.js';
import type { DueWork } from './services/clinic/advance-test-clock.js';
import type { Authenticator } from './services/clinic/authenticate.js';
import type { TokenSettings } from './services/clinic/issue-token.js';
import { type SystemTime, systemTime } from './services/clock.js';
import type { EventHub } from './services/events/event-hub.js';
import { Scope } from './services/scope.js';
import type { Signals } from './services/signals.js';
import type { Viewer } from './services/viewer.js';

/** What the process has one of. */
export interface Parts {
  readonly orm: Orm;
  readonly signals: Signals;
  readonly authenticator: Authenticator;
  readonly hub: EventHub;
  /** What falls due by time, for test clocks to pass over. */
  readonly dueWork: readonly DueWork[];
  /** How tokens of sandboxes are signed; null where there are no sandboxes: in production, or with keys of others. */
  readonly tokenSettings: TokenSettings | null;
  /** Where the server is reached from outside, without a slash at the end; null or absent: it is not known. */
  readonly publicUrl?: string | null;
  readonly system?: SystemTime;
}

/** What resolvers get. */
export interface Context {
  readonly scope: Scope;
  readonly hub: EventHub;
  readonly dueWork: readonly DueWork[];
  readonly tokenSettings: TokenSettings | null;
  /** Null: it is not known. */
  readonly publicUrl: string | null;
}

/** A new scope, with a fork of its own of the entity manager. */
export function createScope(parts: Pick<Parts, 'orm' | 'signals' | 'system'>, viewer: Viewer): Scope {
  return new Scope({
    viewer,
    em: parts.orm.em.fork(),
    signals: parts.signals,
    system: parts.system ?? systemTime,
  });
}

/** The context of one GraphQL operation or of one subscription event. */
export function createContext(parts: Parts, viewer: Viewer): Context {
  const { hub, dueWork, tokenSettings, publicUrl = null } = parts;
  return { scope: createScope(parts, viewer), hub, dueWork, tokenSettings, publicUrl };
}
