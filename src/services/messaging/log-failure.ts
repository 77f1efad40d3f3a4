/** How failures of single messages go to the log: without what the message says and whom it is for. */
import type { DeliveryWork } from './delivery-work.js';
import { TemplateError } from './fill-template.js';
import { TransportError } from './transport.js';

/**
 * Logs a warning with the ids of the clinic and the delivery. What a provider answers may hold the address, and what is
 * wrong with a template the values: these words belong into the row, and the log has what kind of failure it was.
 */
export function logFailure(
  { log }: Pick<DeliveryWork, 'log'>,
  { clinicId, id }: { readonly clinicId: string; readonly id: string },
  error: unknown,
  message: string,
): void {
  log.warn({ clinicId, deliveryId: id, ...kindOf(error) }, message);
}

function kindOf(error: unknown): { failure: string } | { err: unknown } {
  if (error instanceof TransportError) return { failure: error.failure };
  if (error instanceof TemplateError) return { failure: 'TEMPLATE_FAILED' };
  return { err: error };
}
