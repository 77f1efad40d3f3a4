/** What /metrics tells, in Prometheus's format: of the process, of operations, of what is open. Nothing about persons. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { OperationKind } from './operation.js';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export class Metrics {
  readonly registry = new Registry();
  readonly #operations = new Histogram({
    name: 'retorna_operation_seconds',
    help: 'Operations that were run; a subscription counts once for each event.',
    labelNames: ['kind'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #failures = new Counter({
    name: 'retorna_operations_with_errors_total',
    help: 'Operations whose answer has top-level errors.',
    labelNames: ['kind'] as const,
    registers: [this.registry],
  });
  readonly sockets = new Gauge({
    name: 'retorna_sockets',
    help: 'Open WebSockets.',
    registers: [this.registry],
  });
  readonly subscriptions = new Gauge({
    name: 'retorna_subscriptions',
    help: 'Running subscriptions.',
    registers: [this.registry],
  });
  readonly liveGroups = new Gauge({
    name: 'retorna_subscription_groups',
    help: 'Groups of subscriptions that share their answers.',
    registers: [this.registry],
  });
  readonly stalledSockets = new Gauge({
    name: 'retorna_stalled_sockets',
    help: 'WebSockets whose peer reads more slowly than it is sent to.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  operation(kind: OperationKind, milliseconds: number, failed: boolean): void {
    this.#operations.observe({ kind }, milliseconds / 1_000);
    if (failed) this.#failures.inc({ kind });
  }
}
