/** Finds each subscription to the log its group, so that what many follow alike is answered once (live-group.ts). */
import { createSourceEventStream, type ExecutionResult } from 'graphql';
import { createContext } from '../context.js';
import { readEventCursor } from '../services/events/event-cursor.js';
import { EventFeed } from '../services/events/event-feed.js';
import type { StreamItem } from '../services/events/event-hub.js';
import type { Viewer } from '../services/viewer.js';
import type { LiveAnswer } from './live-answers.js';
import { LiveGroup } from './live-group.js';
import { LiveKeys } from './live-key.js';
import { LiveMember } from './live-member.js';
import type { ErrorMask } from './mask-error.js';
import { isHidden, isLost } from './socket-answer.js';
import type { SocketExecution, SocketOperationParts } from './socket-operations.js';
import { messageBody, messageHead } from './socket-outlet.js';

type LiveParts = Pick<SocketOperationParts, 'schema' | 'parts' | 'operations' | 'metrics'> & {
  maskError: ErrorMask;
};

export class LiveGroups {
  readonly #own: LiveParts;
  readonly #keys: LiveKeys;
  readonly #groups = new Map<string, LiveGroup>();

  constructor(own: LiveParts) {
    this.#own = own;
    this.#keys = new LiveKeys(own.schema);
  }

  /** The subscription's messages go to its socket by themselves; what is given back tells only of its end. */
  subscribe(
    execution: SocketExecution,
    feed: EventFeed,
    viewer: Viewer,
  ): AsyncIterableIterator<ExecutionResult> {
    const { operation, session, outlet, id } = execution;
    const { subscriptions } = this.#own.metrics;
    subscriptions.inc();
    return new LiveMember({
      session,
      outlet,
      head: messageHead(id),
      position: feed.after === null ? null : readEventCursor(feed.clinicId, feed.after),
      group: () => this.#groupOf(execution, feed, viewer),
      accessOf: (one) => this.#keys.ofAccess(operation, one),
      regroup: (now) => this.#regroup(execution, now),
      ended: () => subscriptions.dec(),
    });
  }

  async #regroup(execution: SocketExecution, viewer: Viewer): Promise<LiveGroup> {
    const contextValue = createContext(this.#own.parts, viewer);
    const source = await createSourceEventStream({ ...execution, contextValue });
    if (source instanceof EventFeed) return this.#groupOf(execution, source, viewer);
    const [error] = 'errors' in source ? (source.errors ?? []) : [];
    throw error ?? new Error('The subscription does not follow the log any more');
  }

  #groupOf({ operation }: SocketExecution, feed: EventFeed, viewer: Viewer): LiveGroup {
    const access = this.#keys.ofAccess(operation, viewer);
    const key = `${this.#keys.ofOperation(operation)} ${access}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const { liveGroups } = this.#own.metrics;
    const group = new LiveGroup({
      feed,
      access,
      tell: (item) => this.#tell(operation, viewer, item),
      closed: () => {
        this.#groups.delete(key);
        liveGroups.dec();
      },
    });
    this.#groups.set(key, group);
    liveGroups.inc();
    return group;
  }

  async #tell(
    operation: SocketExecution['operation'],
    viewer: Viewer,
    item: StreamItem,
  ): Promise<Omit<LiveAnswer, 'position'>> {
    const { parts, operations, maskError } = this.#own;
    const result = await operations.run(operation, createContext(parts, viewer), item);
    if (isHidden(result)) return { body: null, lost: false, failed: false };
    const payload = result.errors ? { ...result, errors: result.errors.map(maskError) } : result;
    return { body: messageBody(payload), lost: isLost(result), failed: result.errors !== undefined };
  }
}
