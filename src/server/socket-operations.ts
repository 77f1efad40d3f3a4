/**
 * Operations over WebSocket, under the same limits as over HTTP (api.md, "Subscriptions"). Graphql-ws would build a
 * context once for each subscription: here each event gets one of its own, after who asks was looked up again. Those that
 * follow the log share their answers (live-groups.ts); any other source is answered for each by itself.
 */
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { createContext, type Parts } from '../context.js';
import { EventFeed } from '../services/events/event-feed.js';
import { AccessDenied } from '../services/refusal.js';
import type { Viewer } from '../services/viewer.js';
import { apiError } from './api-error.js';
import type { Documents } from './documents.js';
import { LiveGroups } from './live-groups.js';
import type { ErrorMask } from './mask-error.js';
import type { Metrics } from './metrics.js';
import type { Operation, Operations } from './operation.js';
import type { RateLimit } from './rate-limit.js';
import { isHidden } from './socket-answer.js';
import type { SocketOutlet } from './socket-outlet.js';
import type { SocketSession } from './socket-session.js';
import { type Answer, END, SKIP, SubscriptionResults } from './subscription-results.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface SocketOperationParts {
  schema: GraphQLSchema;
  parts: Parts;
  operations: Operations;
  documents: Documents;
  rate: RateLimit;
  trusted: TrustedDocuments | null;
  metrics: Metrics;
  maskError: ErrorMask;
  /** How many may run at one time on one socket. */
  subscriptionsPerSocket: number;
}

/** The `payload` of a client's "subscribe" message. */
export interface SocketRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Where an operation's messages go, and for whom. */
export interface SocketSeat {
  readonly session: SocketSession;
  readonly outlet: SocketOutlet;
  /** The client's name for the operation. */
  readonly id: string;
}

/** Graphql-ws holds it as long as a subscription runs: it has no scope, which would be large. */
export interface SocketExecution extends ExecutionArgs, SocketSeat {
  readonly operation: Operation;
}

export class SocketOperations {
  readonly #live: LiveGroups;

  constructor(private readonly own: SocketOperationParts) {
    this.#live = new LiveGroups(own);
  }

  /** What is to be run, or why it will not be. `running` includes this one. */
  async prepare(
    seat: SocketSeat,
    request: SocketRequest,
    running: number,
  ): Promise<SocketExecution | readonly GraphQLError[]> {
    try {
      const { schema, operations } = this.own;
      await this.#checkNumbers(seat.session, running);
      await viewerOf(seat);
      const document = this.#document(request);
      if (!('kind' in document)) return document;
      const operation = operations.prepare({ ...request, document });
      return {
        schema,
        document,
        operationName: operation.node.name?.value,
        variableValues: operation.variables,
        contextValue: null,
        operation,
        ...seat,
      };
    } catch (error) {
      return [asGraphQLError(error)];
    }
  }

  /** A query or a mutation. */
  async execute(execution: SocketExecution): Promise<ExecutionResult> {
    const viewer = await viewerOf(execution);
    return this.own.operations.run(execution.operation, createContext(this.own.parts, viewer));
  }

  /** A subscription: its answers, or why there are none. */
  async subscribe(
    execution: SocketExecution,
  ): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
    const viewer = await viewerOf(execution);
    const contextValue = createContext(this.own.parts, viewer);
    const source = await createSourceEventStream({ ...execution, contextValue });
    if (!(Symbol.asyncIterator in source)) return source;
    if (source instanceof EventFeed) return this.#live.subscribe(execution, source, viewer);
    const { subscriptions } = this.own.metrics;
    subscriptions.inc();
    return new SubscriptionResults(
      source,
      (event) => this.#answer(execution, event),
      () => subscriptions.dec(),
    );
  }

  async #checkNumbers(session: SocketSession, running: number): Promise<void> {
    const { subscriptionsPerSocket, rate } = this.own;
    if (running > subscriptionsPerSocket) {
      throw apiError(
        'RATE_LIMITED',
        `This socket runs ${subscriptionsPerSocket} operations already, the most that one may (limit: subscriptions).`,
        { limit: 'subscriptions', allowed: subscriptionsPerSocket },
      );
    }
    await rate.count(session.caller.key);
  }

  #document(request: SocketRequest): DocumentNode | readonly GraphQLError[] {
    const { trusted, documents } = this.own;
    return documents.read(trusted ? trusted.find(request) : request.query);
  }

  async #answer({ session, operation }: SocketExecution, event: unknown): Promise<Answer> {
    const viewer = await session.viewerNow();
    if (viewer === null) return END;
    const context = createContext(this.own.parts, viewer);
    const result = await this.own.operations.run(operation, context, event);
    return isHidden(result) ? SKIP : result;
  }
}

/** @throws AccessDenied when there is none any more */
async function viewerOf({ session }: SocketSeat): Promise<Viewer> {
  const viewer = await session.viewerNow();
  if (viewer === null) throw new AccessDenied('UNAUTHENTICATED');
  return viewer;
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
