/** What an event's answer means to its subscription. */
import type { ExecutionResult } from 'graphql';
import { AccessDenied } from '../services/refusal.js';

/** Whether the whole event is denied to the viewer: then it does not exist for them (mission.md, section 11). */
export function isHidden({ errors }: ExecutionResult): boolean {
  return (
    errors?.some(({ path, originalError }) => path?.length === 1 && originalError instanceof AccessDenied) ??
    false
  );
}

/**
 * Whether an event could not be told at all. The subscription must end there: going on would hide the gap behind the next
 * cursor, while whoever comes back with the last one gets the event again.
 */
export function isLost({ data, errors }: ExecutionResult): boolean {
  return errors !== undefined && errors.length > 0 && (data === null || data === undefined);
}
