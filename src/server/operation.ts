/**
 * One operation of one request, on either transport: chosen from its document, held to the limits (api.md, "Limits"), run
 * within its time, answered with its cost.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import type { Limits } from '../config.js';
import { apiError } from './api-error.js';
import { CompiledQueries } from './compiled-queries.js';
import { checkMeasure, measureQuery } from './query-cost.js';

export interface Operation {
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** In points, see query-cost.ts. */
  readonly cost: number;
}

export interface OperationRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

export type OnOperation = (kind: OperationKind, milliseconds: number, failed: boolean) => void;

export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #onOperation: OnOperation;
  readonly #queries: CompiledQueries;

  /** `onOperation` is told of each one that was run; for a subscription, of each event. */
  constructor(schema: GraphQLSchema, limits: Limits, onOperation: OnOperation) {
    this.#schema = schema;
    this.#limits = limits;
    this.#onOperation = onOperation;
    this.#queries = new CompiledQueries(schema);
  }

  /**
   * The operation that a request asks for; its document is valid.
   * @throws GraphQLError BAD_USER_INPUT when it names none, QUERY_TOO_COMPLEX when it exceeds a limit.
   */
  prepare({ document, operationName, variables }: OperationRequest): Operation {
    const node = getOperationAST(document, operationName);
    if (!node) throw apiError('BAD_USER_INPUT', unknownOperation(operationName));
    const given = variables ?? {};
    const measure = measureQuery(this.#schema, document, node, given);
    checkMeasure(measure, this.#limits);
    return { document, node, variables: given, cost: measure.cost };
  }

  /**
   * Runs a query, a mutation, or a subscription for one event (`rootValue`). After the time for one operation the answer is
   * QUERY_TOO_COMPLEX; statements that the database is running then are not stopped.
   */
  async run(operation: Operation, contextValue: unknown, rootValue?: unknown): Promise<ExecutionResult> {
    const begun = performance.now();
    const result = await this.#withinTime(operation, this.#queries.run(operation, contextValue, rootValue));
    this.#onOperation(
      operation.node.operation,
      performance.now() - begun,
      result.errors !== undefined && result.errors.length > 0,
    );
    const extensions = { cost: { requested: operation.cost, limit: this.#limits.cost } };
    return { ...result, extensions };
  }

  #withinTime(
    { node }: Operation,
    result: Promise<ExecutionResult> | ExecutionResult,
  ): Promise<ExecutionResult> | ExecutionResult {
    if (!(result instanceof Promise)) return result;
    const { operationTimeoutMs } = this.#limits;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => resolve({ errors: [tookTooLong(node.operation, operationTimeoutMs)] }),
        operationTimeoutMs,
      );
      result.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function unknownOperation(operationName: string | null | undefined): string {
  return operationName
    ? `The document has no operation named "${operationName}".`
    : 'The document must have exactly one operation, or operationName must say which one to run.';
}

function tookTooLong(kind: OperationKind, milliseconds: number) {
  const advice =
    kind === 'mutation'
      ? 'It may still be done: send it again with the same idempotencyKey to learn its result.'
      : 'Ask for less at once.';
  return apiError(
    'QUERY_TOO_COMPLEX',
    `The ${kind} took longer than ${milliseconds} ms, the time for one operation. ${advice}`,
    { limit: 'time', allowed: milliseconds },
  );
}
