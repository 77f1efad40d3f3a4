/** A patient's phone as tests hold it: the links of their messages, pages opened and buttons pressed as a browser does. */
import { kyselyOf } from '../../src/entities/database.js';
import { decodeId } from '../../src/schema/id.js';
import { MailboxDocument, type NotificationKind } from './generated.js';
import { ask, type TestServer } from './retorna.js';
import { openDesk } from './visit-desk.js';

export interface ShownPage {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly title: string;
}

const LINK = /https?:\/\/\S+?\/[vosbc]\/[A-Za-z0-9_-]{52}/g;

export async function openPage(url: string, init: RequestInit = {}): Promise<ShownPage> {
  const response = await fetch(url, init);
  const html = await response.text();
  const { status, headers } = response;
  return { url: response.url, status, headers, html, title: /<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '' };
}

/** The addresses that a page links to or sends its forms to, as a browser understands them. */
export function waysFrom({ html, url }: ShownPage): string[] {
  const ways = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, way = '']) => new URL(way, url).href);
  return [...new Set(ways)];
}

/** The way that ends in `part`. @throws when the page has none */
export function wayTo(page: ShownPage, part: string): string {
  const way = waysFrom(page).find((one) => one.endsWith(part) || one.includes(part));
  if (way === undefined) throw new Error(`There is no way to ${part}: ${page.html}`);
  return way;
}

export function keyOf({ html }: ShownPage): string {
  return /name="key" value="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** The times of a page's buttons. */
export function timesOf({ html }: ShownPage): string[] {
  return [...html.matchAll(/name="startsAt" value="([^"]*)"/g)].map(([, value = '']) => value);
}

/** Presses a button of the page; what comes of it is followed as a browser follows it. `to`: where its form goes. */
export async function press(
  page: ShownPage,
  fields: Record<string, string> = {},
  to = page.url,
): Promise<ShownPage> {
  const body = new URLSearchParams({ key: keyOf(page), ...fields });
  return openPage(to, { method: 'POST', body });
}

/** A sandbox whose patients read their messages. */
export async function openPhone(server: TestServer) {
  const desk = await openDesk(server);
  const db = kyselyOf(server.application.parts.orm.em.fork());
  const messages = async () => {
    const found: {
      kind: NotificationKind;
      patientId: string | undefined;
      deliveryId: string;
      text: string;
    }[] = [];
    for (let after: string | null = null; ; ) {
      const { mailbox }: { mailbox: Mailbox } = await ask(server, desk.tokens.receptionist, MailboxDocument, {
        first: 100,
        after,
      });
      for (const { delivery, patient, textBody } of mailbox.nodes) {
        found.push({
          kind: delivery.kind,
          patientId: patient?.id,
          deliveryId: decodeId(delivery.id).id,
          text: textBody,
        });
      }
      if (!mailbox.pageInfo.hasNextPage) return found;
      after = mailbox.pageInfo.endCursor ?? null;
    }
  };
  return {
    ...desk,
    db,
    messages,
    /** What proves that the message was read, by its kind. */
    evidence: async (kind: NotificationKind) => {
      const rows = await db
        .selectFrom('delivery')
        .select('read_evidence as evidence')
        .where('clinic_id', '=', desk.clinicId)
        .where('kind', '=', kind)
        .where('channel', '=', 'EMAIL')
        .execute();
      return rows.map(({ evidence }) => evidence);
    },
    /** Of every message that carries one. */
    links: async () => (await messages()).flatMap(({ text }) => text.match(LINK) ?? []),
    /** The link in the patient's newest message of the kind. @throws when there is none */
    link: async (kind: NotificationKind, patientId = desk.patientId) => {
      const all = (await messages()).filter((one) => one.kind === kind && one.patientId === patientId);
      const newest = all.sort((a, b) => (a.deliveryId < b.deliveryId ? 1 : -1))[0];
      const [link] = newest?.text.match(LINK) ?? [];
      if (link === undefined) throw new Error(`No message of the kind ${kind} has a link`);
      return link;
    },
  };
}

export type PatientPhone = Awaited<ReturnType<typeof openPhone>>;

interface Mailbox {
  nodes: {
    delivery: { id: string; kind: NotificationKind };
    patient?: { id: string } | null;
    textBody: string;
  }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}
