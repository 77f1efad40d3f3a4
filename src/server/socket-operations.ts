/**
 * Operations over WebSocket, under the same limits as over HTTP (api.md, "Subscriptions"). Graphql-ws would build a
 * context once for each subscription: here each event gets one of its own, after who asks was looked up again.
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
import { AccessDenied } from '../services/refusal.js';
import { apiError } from './api-error.js';
import type { Documents } from './documents.js';
import type { Metrics } from './metrics.js';
import type { Operation, Operations } from './operation.js';
import type { RateLimit } from './rate-limit.js';
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

export interface SocketExecution extends ExecutionArgs {
  operation: Operation;
  session: SocketSession;
}

export class SocketOperations {
  constructor(private readonly own: SocketOperationParts) {}

  /** What is to be run, or why it will not be. `running` includes this one. */
  async prepare(
    session: SocketSession,
    request: SocketRequest,
    running: number,
  ): Promise<SocketExecution | readonly GraphQLError[]> {
    try {
      const { schema, parts, operations } = this.own;
      await this.#checkNumbers(session, running);
      const viewer = await session.viewerNow();
      if (viewer === null) throw new AccessDenied('UNAUTHENTICATED');
      const document = this.#document(request);
      if (!('kind' in document)) return document;
      const operation = operations.prepare({ ...request, document });
      return {
        schema,
        document,
        operationName: operation.node.name?.value,
        variableValues: operation.variables,
        contextValue: createContext(parts, viewer),
        operation,
        session,
      };
    } catch (error) {
      return [asGraphQLError(error)];
    }
  }

  /** A query or a mutation. */
  execute(execution: SocketExecution): Promise<ExecutionResult> {
    return this.own.operations.run(execution.operation, execution.contextValue);
  }

  /** A subscription: its answers, or why there are none. */
  async subscribe(
    execution: SocketExecution,
  ): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
    const source = await createSourceEventStream(execution);
    if (!(Symbol.asyncIterator in source)) return source;
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

/** Whether the whole event is denied to the viewer: then it does not exist for them (mission.md, section 11). */
function isHidden({ errors }: ExecutionResult): boolean {
  return (
    errors?.some(({ path, originalError }) => path?.length === 1 && originalError instanceof AccessDenied) ??
    false
  );
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
