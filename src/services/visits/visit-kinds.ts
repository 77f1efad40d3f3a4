/** The kinds of messages that a calendar switches and a visit mutes, as people give them (mission.md, section 1). */
import { VISIT_KINDS, type VisitKind } from '../../entities/messaging/notification-kind.js';
import { refuse } from '../refusal.js';

/** Each of them once, in the order of the table. `field` is the input's field. @throws Refusal INVALID for other kinds */
export function visitKinds(kinds: readonly string[], field: string): VisitKind[] {
  const strange = kinds.filter((kind) => !(VISIT_KINDS as readonly string[]).includes(kind));
  if (strange.length > 0) {
    const message = `${strange.join(', ')} cannot be switched here. Choose among ${VISIT_KINDS.join(', ')}.`;
    throw refuse('INVALID', message, [field]);
  }
  return VISIT_KINDS.filter((kind) => kinds.includes(kind));
}
