/**
 * The walk (mission.md, section 11: what one may not see does not exist): every root field of the schema, and every Node, of
 * one clinic, asked by everyone who has no business with it. An answer shows nothing of the clinic, is the same as for ids
 * that nobody has, and changes nothing.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeApiKey } from '../../src/services/clinic/api-key.js';
import { fingerprint, leaksIn, type Secrets, secretsFromPatient, secretsOfClinic } from '../support/leaks.js';
import { signToken } from '../support/tokens.js';
import { globalId } from '../support/walk-clinic.js';
import { type Answer, MARKS_OF_A, startWalkHouse, type WalkHouse } from '../support/walk-house.js';
import type { Place, RootField } from '../support/walk-operations.js';

const PERSONAL = [
  'Campaign',
  'Delivery',
  'Device',
  'DiscountQuote',
  'Invoice',
  'InvoiceLine',
  'MailboxMessage',
  'Patient',
  'PatientPackage',
  'Payment',
  'PointsAdjustment',
  'Redemption',
  'Referral',
  'Refund',
  'Slot',
  'SlotOffer',
  'Task',
  'Visit',
];
const NO_ID = '00000000-0000-4000-8000-000000000000';

/** Who asks, and what is not theirs. */
interface Stranger {
  token: string | null;
  secrets: Secrets;
  hidden: readonly string[];
  own(type: string): string | undefined;
}

let house: WalkHouse;
/** By the name of their list. */
const cursorsOfA = new Map<string, string>();

beforeAll(async () => {
  house = await startWalkHouse();
  for (const field of house.fields.filter(({ kind, places }) => kind === 'query' && places.some(isCursor))) {
    const { data } = await house.post(
      owner(),
      field.text,
      field.variables(() => undefined),
    );
    const list = data?.[field.name] as { pageInfo: { endCursor: string } };
    cursorsOfA.set(field.name, list.pageInfo.endCursor);
  }
}, 60_000);

afterAll(async () => {
  await house?.stop();
});

const owner = () => house.a.staff.OWNER as string;
const isCursor = ({ holds }: Place) => holds === 'cursor';

/** Ways to fill a field's places with what is another's; each with a twin that names what nobody has. */
function* attempts(field: RootField, who: Pick<Stranger, 'hidden' | 'own'>) {
  const { nodeTypes, ids, a } = house;
  const { text } = field;
  const types = (place: Place) => (place.holds === 'Node' ? nodeTypes : [place.holds]);
  const hiddenIn = (place: Place) => types(place).filter((type) => who.hidden.includes(type));
  const secret = (type: string) => ids.a.get(type);
  const nobodys = (type: string) => globalId(type, NO_ID);
  const fill = (chosen: Place[], value: (type: string) => string | undefined, node?: string) =>
    field.variables((place) => {
      if (chosen.includes(place)) return value(node ?? place.holds);
      return place.required ? who.own(place.holds) : undefined;
    });
  if (field.places.every((place) => !place.required || hiddenIn(place).length === 0)) {
    yield { name: 'as it is', text, variables: fill([], () => undefined), twin: null };
  }
  for (const place of field.places) {
    for (const type of hiddenIn(place)) {
      const name = `${place.path} of a ${type}`;
      const variables = fill([place], secret, type);
      yield { name, text: field.textFor(type), variables, twin: fill([place], nobodys, type) };
    }
    if (place.holds === 'search') {
      const search = (text: string) => fill([place], () => text);
      yield { name: 'a search', text, variables: search(a.firstName), twin: search('Nobody') };
    }
    if (isCursor(place)) {
      const cursor = fill([place], () => cursorsOfA.get(field.name));
      yield { name: `a cursor as ${place.path}`, text, variables: cursor, twin: null };
    }
  }
  const all = field.places.filter((place) => place.holds !== 'Node' && hiddenIn(place).length > 0);
  if (all.length > 1) {
    yield { name: 'all of them', text, variables: fill(all, secret), twin: fill(all, nobodys) };
  }
}

const operations = (kind: RootField['kind']) => house.fields.filter((field) => field.kind === kind);

/** An answer but for its cost. */
function comparable({ data, errors }: Answer): string {
  return JSON.stringify({ data, errors });
}

/** What is wrong with the answers that the stranger gets; nothing, it is hoped. */
async function walk(who: Stranger): Promise<string[]> {
  const wrong: string[] = [];
  const tell = (title: string, what: string) => wrong.push(`${title} ${what.slice(0, 500)}`);
  for (const field of [...operations('query'), ...operations('mutation')]) {
    for (const { name, text, variables, twin } of attempts(field, who)) {
      const title = `${field.kind} ${field.name} with ${name}`;
      const asked = [variables, ...(twin ? [twin] : [])];
      const [answer = {}, same] = await Promise.all(asked.map((one) => house.post(who.token, text, one)));
      const leaks = leaksIn(answer, who.secrets);
      if (leaks.length > 0) tell(title, `shows ${leaks}`);
      const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
      if (codes.includes('INTERNAL_SERVER_ERROR')) tell(title, `fails: ${comparable(answer)}`);
      if (same && comparable(answer) !== comparable(same)) tell(title, `differs: ${comparable(answer)}`);
    }
  }
  return wrong;
}

async function expectNothing(who: Stranger): Promise<void> {
  const { db, a } = house;
  const before = await fingerprint(db, a.id);
  expect((await walk(who)).slice(0, 5)).toEqual([]);
  expect(await fingerprint(db, a.id)).toEqual(before);
}

async function foreigner(token: string | null): Promise<Stranger> {
  const { db, a, nodeTypes, ids } = house;
  const secrets = await secretsOfClinic(db, a.id, MARKS_OF_A);
  return { token, secrets, hidden: nodeTypes, own: (type) => ids.b.get(type) };
}

test('who may ask gets what the walk names, each time that they ask', async () => {
  const { secrets, hidden } = await foreigner(null);
  const wrong: string[] = [];
  for (const field of operations('query')) {
    const tries = [...attempts(field, { hidden, own: (type) => house.ids.a.get(type) })];
    for (const { name, text, variables, twin } of tries) {
      const answer = await house.post(owner(), text, variables);
      if (answer.errors) wrong.push(`${field.name} with ${name}: ${comparable(answer)}`);
      if (!twin || leaksIn(answer, secrets).length > 0) continue;
      // Some say something of what is named without naming it.
      const nobodys = await house.post(owner(), text, twin);
      if (comparable(answer) === comparable(nobodys)) wrong.push(`${field.name} with ${name} is empty`);
    }
    const [{ text, variables } = { text: field.text, variables: {} }] = tries;
    const again = async () => comparable(await house.post(owner(), text, variables));
    const first = await again();
    for (let time = 0; time < 3; time++) expect(await again()).toBe(first);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

describe('another clinic’s', () => {
  // Of the roles whose rights lie within another's, one: the walk takes seconds for each. All of them with ROLES=all.
  test.each(
    process.env.ROLES === 'all'
      ? ['OWNER', 'MANAGER', 'PRACTITIONER', 'RECEPTIONIST', 'OPERATOR', 'MARKETER']
      : ['OWNER', 'PRACTITIONER', 'MARKETER'],
  )('%s finds and changes nothing', async (role) =>
    expectNothing(await foreigner(house.b.staff[role] as string)),
  );

  test('patient finds and changes nothing', async () => expectNothing(await foreigner(house.b.patient)));

  test('partner finds and changes nothing', async () => expectNothing(await foreigner(house.b.partner)));
});

test('nobody finds and changes nothing', async () => expectNothing(await foreigner(null)));

test('another patient of the clinic finds nothing but themselves and the clinic', async () => {
  const { db, a, ids } = house;
  await expectNothing({
    token: await signToken({ clinicId: a.id, kind: 'PATIENT', id: a.otherId }),
    secrets: await secretsFromPatient(db, a.id, a.otherId, [a.firstName]),
    hidden: PERSONAL,
    own: (type) => ids.other.get(type),
  });
});

test('a partner of the clinic whose key has no scopes finds and changes nothing', async () => {
  const { db, a } = house;
  const id = '01900000-0000-7000-8000-000000000001';
  const { token, secretHash } = makeApiKey(a.id, id);
  await db.query(
    `insert into api_key (clinic_id, id, name, secret_hash, scopes, created_at) values ($1, $2, 'Bare', $3, '{}', now())`,
    [a.id, id, secretHash],
  );
  await expectNothing(await foreigner(token));
});

/**
 * Found what they name, and refuse the rest of what the walk says: both of two words, a day ahead, a group that keeps itself, a
 * quote beside a visit, points beside money, a percentage beside an amount, a card that is to be merged with itself.
 */
const CONTRADICTED = new Set([
  'discountQuote',
  'earningRuleChange',
  'earningRuleCreate',
  'invoiceIssue',
  'paymentReceive',
  'patientConsentRecord',
  'patientDeceasedRecord',
  'patientGroupAddPatients',
  'patientGroupRemovePatients',
  'patientMerge',
  'promotionChange',
  'promotionCreate',
  'referralAttach',
  'rewardChange',
  'rewardCreate',
]);

test('every mutation of the walk reaches what it names when who may does it', async () => {
  const wrong: string[] = [];
  // What is archived is named by others no more.
  const archives = ({ name }: { name: string }) => Number(name.endsWith('Archive'));
  for (const field of [...operations('mutation')].sort((a, b) => archives(a) - archives(b))) {
    const variables = field.variables(({ holds }) => house.ids.a.get(holds));
    const answer = await house.post(owner(), field.text, variables);
    const payload = answer.data?.[field.name] as { userErrors?: object[] } | undefined;
    const refused = JSON.stringify(payload?.userErrors ?? []);
    const codes = CONTRADICTED.has(field.name) ? /"(NOT_FOUND|REQUIRED)"/ : /"(NOT_FOUND|INVALID|REQUIRED)"/;
    if (answer.errors || codes.test(refused)) {
      wrong.push(`${field.name}: ${JSON.stringify(answer.errors)} ${refused}`);
    }
  }
  expect(wrong).toEqual([]);
});
