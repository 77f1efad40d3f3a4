/** What a booking or a move would send. */
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PreviewedMessage, VisitNotificationsPreviewInput } from '../../schema/messaging/preview.js';
import { previewVisitNotifications } from '../../services/messaging/preview-visit-notifications.js';

@Resolver()
export class VisitPreviewResolver {
  @Authorized('visits:write')
  @Query(() => [PreviewedMessage], {
    description:
      'What you would cause to be sent by booking this now, or moving a visit to it: when, on which channel, and why not. Of the settings and the patient as they are now.',
  })
  visitNotificationsPreview(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitNotificationsPreviewInput, { description: 'The visit.' })
    input: VisitNotificationsPreviewInput,
  ) {
    return previewVisitNotifications(scope, withUuids(input));
  }
}
