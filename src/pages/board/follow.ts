/** A subscription that goes on where it was cut off: nothing is missed, and nothing comes twice. */
import type { Client } from 'graphql-ws/client';
import type { TypedDocumentString } from './generated.js';

interface Resync {
  __typename: 'ResyncRequired';
}
interface Change {
  __typename: string;
  cursor: string;
}
interface Answer {
  change: Resync | Change;
}

export interface Follower<Told> {
  changed(change: Exclude<Told, Resync>): void;
  /** It cannot go on: load what is shown anew, and follow from a new cursor. Called once at most. */
  lost(): void;
}

/** Follows from behind `cursor`, over any number of connections, until the function that it gives is called. */
export function follow<Told extends Answer>(
  client: Client,
  document: TypedDocumentString<Told, { after?: string | null }>,
  cursor: string,
  { changed, lost }: Follower<Told['change']>,
): () => void {
  let last = cursor;
  let over = false;
  const end = (then?: () => void) => {
    if (over) return;
    over = true;
    stop();
    then?.();
  };
  // The client writes this out again each time that it subscribes again: by then `after` is the last change that came.
  const variables = {
    get after() {
      return last;
    },
  };
  const stop = client.subscribe<Told>(
    { query: document.toString(), variables },
    {
      next({ data, errors }) {
        if (over) return;
        if (!data || errors) return end(lost);
        const { change } = data;
        if (isResync(change)) return end(lost);
        last = change.cursor;
        changed(change as Exclude<Told['change'], Resync>);
      },
      error: () => end(lost),
      // The server ended it by itself: it stops, or the viewer's rights have changed.
      complete: () => end(lost),
    },
  );
  return () => end();
}

function isResync(change: Resync | Change): change is Resync {
  return change.__typename === 'ResyncRequired';
}
