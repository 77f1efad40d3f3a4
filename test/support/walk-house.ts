/** A server with two clinics, and every root field of its schema as introspection shows it, for the access tests to walk. */
import { createECDH, randomBytes } from 'node:crypto';
import { buildClientSchema, getIntrospectionQuery, isInterfaceType } from 'graphql';
import pg from 'pg';
import { startRetorna, type TestServer } from './retorna.js';
import { FREE_DAY, makeWalkClinic, STOPPED, type WalkClinic } from './walk-clinic.js';
import { type PlainValues, type RootField, rootFieldsOf } from './walk-operations.js';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string; id?: string } }[];
}

export interface WalkHouse {
  server: TestServer;
  db: pg.Client;
  a: WalkClinic;
  b: WalkClinic;
  fields: RootField[];
  nodeTypes: string[];
  /** Global ids by Node type: of clinic A, of its other patient, of clinic B. */
  ids: Record<'a' | 'other' | 'b', ReadonlyMap<string, string>>;
  post(token: string | null, query: string, variables?: object): Promise<Answer>;
  stop(): Promise<void>;
}

const WIDE = { MAX_COST: '1000000', MAX_DEPTH: '30', MAX_TOKENS: '100000', MAX_ALIASES: '1000' };

let keys = 0;
/** A browser's, as its push subscription has them. */
const PUSH_KEYS: Readonly<Record<string, string>> = {
  p256dh: createECDH('prime256v1').generateKeys('base64url'),
  auth: randomBytes(16).toString('base64url'),
};

/** Of importStart; text of its own has to make sense too. */
const OF_IMPORTS: Readonly<Record<string, string>> = {
  ...{ delimiter: ';', decimal: ',', encoding: 'utf-8', column: 'Name', field: 'firstName' },
};

const plain: PlainValues = {
  Boolean: () => true,
  // The one that both clinics are paid in.
  CurrencyCode: () => 'BRL',
  Date: (name, field) => {
    if (name === 'birthDate') return '1990-05-17';
    // The day on which the clinics quoted.
    return field === 'promotionReport' ? '2026-03-02' : FREE_DAY;
  },
  DateTime: (name) => (name === 'startsAt' ? `${FREE_DAY}T13:00:00Z` : '2026-03-02T08:02:00Z'),
  Decimal: () => '0.05',
  EmailAddress: () => 'walk@example.com',
  Int: (name) => (name === 'first' ? 5 : name === 'share' ? 100 : 1),
  // A mailing's text must be for all readers, where there is one.
  Language: (_, field) => (/^(campaign|retentionRule)/.test(field) ? null : 'EN'),
  LocalTime: (name) => (name === 'opensAt' || name === 'start' ? '09:00' : '12:00'),
  PhoneNumber: () => '+48226009999',
  TimeZone: () => 'Europe/Warsaw',
  String: (name, field) => {
    if (name === 'variant') return '';
    // The walk pays in cash.
    if (name === 'cardFingerprint') return null;
    if (field === 'importStart' && OF_IMPORTS[name]) return OF_IMPORTS[name];
    if (name === 'bookingUrl') return 'https://clinic.example.com/book';
    // The walk's newcomers come by themselves.
    if (field === 'patientCreate' && name === 'referralCode') return null;
    // What the walk tells of is no review.
    if (field === 'portalActivityRecord' && name === 'reference') return null;
    if (name === 'idempotencyKey') return `walk ${keys++}`;
    if (name === 'address') return field === 'deviceRegister' ? 'https://push.example/walk' : STOPPED;
    if (name === 'name' && (field === 'templatePreview' || field === 'mailingTextPreview'))
      return 'clinicName';
    return name === 'locale' ? 'en' : (PUSH_KEYS[name] ?? 'Walk');
  },
};

/** What clinic A's people are called and reached by; nothing of clinic B is. */
export const MARKS_OF_A = ['tajemnica', '4822600100'];

export async function startWalkHouse(onStatement?: (sql: string) => void): Promise<WalkHouse> {
  const server = await startRetorna({ env: WIDE, ...(onStatement ? { onStatement } : {}) });
  const db = new pg.Client(server.databaseUrl);
  await db.connect();
  const post: WalkHouse['post'] = async (token, query, variables = {}) => {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const a = await makeWalkClinic(server, db, { mark: 'tajemnica', phone: '+4822600100' });
  const b = await makeWalkClinic(server, db, { mark: 'jawne', phone: '+4822700200' });
  const { data } = await post(a.staff.OWNER as string, getIntrospectionQuery());
  const schema = buildClientSchema(data as never);
  const node = schema.getType('Node');
  const nodeTypes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  const idsBy = async (find: (type: string) => Promise<string>) => {
    const ids = new Map<string, string>();
    for (const type of nodeTypes) ids.set(type, await find(type));
    return ids;
  };
  return {
    server,
    db,
    a,
    b,
    fields: rootFieldsOf(schema, plain),
    nodeTypes,
    ids: { a: await idsBy(a.globalId), other: await idsBy(a.globalIdOfOther), b: await idsBy(b.globalId) },
    post,
    async stop() {
      await db.end();
      await server.stop();
    },
  };
}
