/** What landed in a sandbox's mailbox (mission.md, section 12). */
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { whereCode, whereId } from '../where-any.js';
import { type MailboxMessageRow, mailboxMessageColumns, mailboxOf } from './find-deliveries.js';

export interface ListMailboxInput extends PageInput {
  /** Absent or null: everyone's messages; an empty list: none. */
  patientIds?: readonly string[] | null | undefined;
  /** Absent or null: over every channel; an empty list: none. */
  channels?: readonly string[] | null | undefined;
}

const BY_ARRIVAL: Sort<MailboxMessageRow> = {
  name: 'mailbox by arrival',
  direction: 'asc',
  keys: [
    { column: 'mailbox_message.received_at', field: 'receivedAt', type: 'instant' },
    { column: 'mailbox_message.id', field: 'id', type: 'uuid' },
  ],
};

/** Messages that the viewer may see, newest last: `last: 10` gives the newest ten. @throws BadInput for the page. */
export function listMailbox(scope: Scope, input: ListMailboxInput): Promise<Connection<MailboxMessageRow>> {
  let query = mailboxOf(scope).select(mailboxMessageColumns);
  query = whereId(query, 'mailbox_message.patient_id', input.patientIds);
  query = whereCode(query, 'mailbox_message.channel', input.channels);
  return connect(query, BY_ARRIVAL, input);
}
