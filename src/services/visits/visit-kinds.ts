/** The kinds of messages that a calendar switches and a visit mutes, as people give them (mission.md, section 1). */
import {
  CARE_KINDS,
  type CareKind,
  VISIT_KINDS,
  type VisitKind,
} from '../../entities/messaging/notification-kind.js';
import { refuse } from '../refusal.js';

/** For a calendar: each once, in the order of the table. `field` is the input's field. @throws Refusal INVALID for other kinds */
export function visitKinds(kinds: readonly string[], field: string): VisitKind[] {
  return among(VISIT_KINDS, kinds, field);
}

/** The same for a mute, which reaches offers of freed slots too, though they have a switch of their own. @throws Refusal INVALID */
export function mutableKinds(kinds: readonly string[], field: string): CareKind[] {
  return among(CARE_KINDS, kinds, field);
}

function among<Kind extends string>(known: readonly Kind[], kinds: readonly string[], field: string): Kind[] {
  const strange = kinds.filter((kind) => !(known as readonly string[]).includes(kind));
  if (strange.length > 0) {
    const message = `${strange.join(', ')} cannot be switched here. Choose among ${known.join(', ')}.`;
    throw refuse('INVALID', message, [field]);
  }
  return known.filter((kind) => kinds.includes(kind));
}
