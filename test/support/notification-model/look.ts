/** What the real clinic's API shows of its messages, in the words of the model, and whether it is the same. */
import { expect } from '@jest/globals';
import { ModelLookDocument, type ModelLookQuery, type ModelLookQueryVariables } from '../generated.js';
import { ask, type TestServer } from '../retorna.js';
import type { Delivery } from './facts.js';
import type { NotificationModel } from './model.js';

/** Times as the API has them. */
export interface SeenRow
  extends Pick<Delivery, 'visit' | 'channel' | 'status' | 'statusReason' | 'plannedReason'> {
  id: string;
  kind: string;
  occasion: number;
  dueAt: string;
  attemptAt: string;
  finishedAt: string | null;
}

export interface Seen {
  rows: SeenRow[];
  /** "instant row". */
  mailbox: string[];
  /** "reason visit". */
  tasks: string[];
}

/** The one row that there may be: visit, kind, occasion and channel. */
export const keyOf = ({
  visit,
  kind,
  occasion,
  channel,
}: Record<'visit' | 'kind' | 'occasion' | 'channel', unknown>) => [visit, kind, occasion, channel].join(' ');

/** All that there is, of whatever length. */
export async function lookAround(
  server: TestServer,
  token: string,
  visits: readonly { id: string }[],
): Promise<Seen> {
  const pages = await readPages((cursors) => ask(server, token, ModelLookDocument, cursors));
  const numbers = new Map(visits.map(({ id }, number) => [id, number]));
  const rows = pages
    .flatMap(({ deliveries }) => deliveries.nodes)
    .map((node) => ({
      ...node,
      visit: numbers.get(node.visit?.id ?? '') ?? -1,
      occasion: Number(node.occasion),
      status: node.status as Delivery['status'],
    }));
  const keys = new Map(rows.map((row) => [row.id, keyOf(row)]));
  const messages = pages.flatMap(({ mailbox }) => mailbox.nodes);
  const tasks = pages.flatMap(({ tasks }) => tasks.nodes);
  return {
    rows,
    mailbox: messages.map(({ receivedAt, delivery }) => `${receivedAt} ${keys.get(delivery.id)}`),
    tasks: tasks.map(({ reason, visit }) => `${reason} ${numbers.get(visit?.id ?? '')}`),
  };
}

/** "The same deliveries, no more, no fewer", and the mailbox has exactly those that were sent. */
export function expectSame(
  model: NotificationModel,
  { seen, delivered }: { seen: Seen; delivered: number },
): void {
  expect(seen.rows.map(lineOfSeen).sort()).toEqual(model.deliveries.map(lineOf).sort());
  const sent = model.deliveries.filter(({ status }) => status === 'SENT');
  expect(seen.mailbox.toSorted()).toEqual(sent.map((row) => `${iso(row.sentAt)} ${keyOf(row)}`).sort());
  expect(seen.tasks.toSorted()).toEqual(model.tasks.map(({ reason, visit }) => `${reason} ${visit}`).sort());
  expect(delivered).toBe(sent.length);
}

function lineOfSeen(row: SeenRow): string {
  const { status, statusReason, dueAt, plannedReason } = row;
  const at = { PLANNED: row.attemptAt, SENT: row.finishedAt, SUPPRESSED: '', WITHDRAWN: '' }[status];
  return `${keyOf(row)}: ${status} ${statusReason} ${at}, due ${dueAt} ${plannedReason}`;
}

function lineOf(row: Delivery): string {
  const { status, statusReason, dueAt, plannedReason } = row;
  const at = { PLANNED: iso(row.attemptAt), SENT: iso(row.sentAt), SUPPRESSED: '', WITHDRAWN: '' }[status];
  return `${keyOf(row)}: ${status} ${statusReason} ${at}, due ${iso(dueAt)} ${plannedReason}`;
}

const iso = (at: number | null) => (at === null ? 'null' : new Date(at).toISOString());

/** The three lists side by side; of one that has ended the next pages are empty. */
async function readPages(read: (cursors: ModelLookQueryVariables) => Promise<ModelLookQuery>) {
  const pages: ModelLookQuery[] = [];
  const cursors: ModelLookQueryVariables = {};
  for (;;) {
    const page = await read(cursors);
    pages.push(page);
    const { deliveries, mailbox, tasks } = page;
    if (![deliveries, mailbox, tasks].some(({ pageInfo }) => pageInfo.hasNextPage)) return pages;
    cursors.afterDelivery = deliveries.pageInfo.endCursor ?? cursors.afterDelivery ?? null;
    cursors.afterMessage = mailbox.pageInfo.endCursor ?? cursors.afterMessage ?? null;
    cursors.afterTask = tasks.pageInfo.endCursor ?? cursors.afterTask ?? null;
  }
}
