/**
 * What one subscription follows: which events, from where. Iterated, it is a subscription of its own to the hub; the server
 * may instead let many that follow the same share one (src/server/live-groups.ts).
 */
import type { EventHub } from './event-hub.js';
import type { StreamItem } from './event-subscription.js';
import type { EventRow } from './find-events.js';

export interface EventFeedParts {
  hub: EventHub;
  clinicId: string;
  /** Replays what came after this cursor; null: only what comes now. */
  after: string | null;
  /** Whether the viewer is to get it: the same for all whose access, operation and variables are the same. */
  wants: (event: EventRow) => boolean;
}

export class EventFeed implements AsyncIterable<StreamItem> {
  readonly hub: EventHub;
  readonly clinicId: string;
  readonly after: string | null;
  readonly wants: (event: EventRow) => boolean;

  constructor({ hub, clinicId, after, wants }: EventFeedParts) {
    this.hub = hub;
    this.clinicId = clinicId;
    this.after = after;
    this.wants = wants;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<StreamItem> {
    const { clinicId, after, wants } = this;
    return this.hub.subscribe({ clinicId, after, wants });
  }
}
