/** What the board says of its connection: live, offline since when, or catching up with what it missed. */

export interface Connection {
  readonly state: 'live' | 'offline' | 'catching-up';
  /** When it was lost; null: it was not, or what was missed is here and was told. */
  readonly lostAt: Date | null;
}

export type ConnectionNews =
  | { readonly type: 'lost'; readonly at: Date }
  | { readonly type: 'connected' }
  | { readonly type: 'caught-up' }
  /** That it has caught up was shown for long enough. */
  | { readonly type: 'told' };

export const STARTING: Connection = { state: 'catching-up', lostAt: null };

/** The connection after the news. Failing again and again does not move the instant since which it is lost. */
export function afterNews(connection: Connection, news: ConnectionNews): Connection {
  switch (news.type) {
    case 'lost':
      if (connection.state === 'live') return { state: 'offline', lostAt: news.at };
      return { state: 'offline', lostAt: connection.lostAt ?? news.at };
    case 'connected':
      return { ...connection, state: 'catching-up' };
    case 'caught-up':
      // News of an earlier connection, when this one is lost.
      return connection.state === 'offline' ? connection : { ...connection, state: 'live' };
    case 'told':
      return connection.state === 'live' ? { ...connection, lostAt: null } : connection;
  }
}
