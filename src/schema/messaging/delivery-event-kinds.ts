/** The steps that a message goes through. */
import { registerEnumType } from 'type-graphql';

export const DeliveryEventKind = {
  PLANNED: 'PLANNED',
  REPLANNED: 'REPLANNED',
  DEFERRED: 'DEFERRED',
  CHECKED: 'CHECKED',
  SENT: 'SENT',
  RETRYING: 'RETRYING',
  FAILED: 'FAILED',
  SUPPRESSED: 'SUPPRESSED',
  WITHDRAWN: 'WITHDRAWN',
  UNKNOWN: 'UNKNOWN',
  DELIVERED: 'DELIVERED',
  BOUNCED: 'BOUNCED',
  COMPLAINED: 'COMPLAINED',
  IMAGE_LOADED: 'IMAGE_LOADED',
  LINK_FOLLOWED: 'LINK_FOLLOWED',
  OPENED_IN_APP: 'OPENED_IN_APP',
  REPLIED: 'REPLIED',
  CONFIRMED: 'CONFIRMED',
} as const;
export type DeliveryEventKind = keyof typeof DeliveryEventKind;
registerEnumType(DeliveryEventKind, {
  name: 'DeliveryEventKind',
  description: 'One step of a delivery.',
  valuesConfig: {
    PLANNED: {
      description: 'Planned, by the rule in `reason`, for `dueAt`.',
    },
    REPLANNED: {
      description: 'Planned anew, for `dueAt`.',
    },
    DEFERRED: {
      description: 'Put off to `dueAt`.',
    },
    CHECKED: {
      description: 'State, address and consent were looked at again, and it fits.',
    },
    SENT: {
      description: 'The provider took it.',
    },
    RETRYING: {
      description: 'It could not be sent, and is tried again at `dueAt`.',
    },
    FAILED: {
      description: 'It could not be sent.',
    },
    SUPPRESSED: {
      description: 'It no longer fitted.',
    },
    WITHDRAWN: {
      description: 'It was taken back.',
    },
    UNKNOWN: {
      description: 'The provider’s answer was lost.',
    },
    DELIVERED: {
      description: 'The provider says that it arrived.',
    },
    BOUNCED: {
      description: 'It came back.',
    },
    COMPLAINED: {
      description: 'The patient reported it as unwanted.',
    },
    IMAGE_LOADED: {
      description: 'A mail client loaded its image, which proves nothing.',
    },
    LINK_FOLLOWED: {
      description: 'The patient followed a link in it.',
    },
    OPENED_IN_APP: {
      description: 'The patient opened it in the app.',
    },
    REPLIED: {
      description: 'The patient answered it.',
    },
    CONFIRMED: {
      description: 'The patient confirmed the visit.',
    },
  },
});
