/** Where to begin to follow what changes. */
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { presentCursor } from '../../services/events/present-cursor.js';

@Resolver(() => Clinic)
export class EventCursorResolver {
  @FieldResolver(() => String, {
    description:
      'The place of the newest event. Ask for it alone and first, then load what you show, then subscribe with it as `after`: nothing that changes meanwhile is missed.',
  })
  eventCursor(@Ctx() { scope }: Context) {
    return presentCursor(scope);
  }
}
