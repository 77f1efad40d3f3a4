/** Who asks. */
import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Viewer } from '../../schema/clinic/viewer.js';

@Resolver()
export class ViewerResolver {
  @Authorized('clinic:read')
  @Query(() => Viewer, { description: 'Who you are, and what you may do.' })
  viewer(@Ctx() { scope: { viewer } }: Context) {
    if (viewer.kind === 'NOBODY' || viewer.kind === 'SYSTEM')
      throw new Error(`${viewer.kind} sends no requests`);
    return {
      kind: viewer.kind,
      role: viewer.kind === 'STAFF' ? viewer.role : null,
      permissions: [...viewer.permissions],
      staffId: viewer.kind === 'STAFF' ? viewer.id : null,
      patientId: viewer.kind === 'PATIENT' ? viewer.id : null,
      expiresAt: viewer.expiresAt,
    };
  }
}
