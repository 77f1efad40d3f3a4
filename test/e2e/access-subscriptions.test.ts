/** What happens in one clinic reaches no subscriber of another, and of the clinic's own only who may see it (api.md). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import {
  FreeSlotsDocument,
  TaskCreateDocument,
  VisitBookDocument,
  VisitCancelDocument,
  VisitConfirmDocument,
} from '../support/generated.js';
import { leaksIn, type Secrets, secretsFromPatient, secretsOfClinic } from '../support/leaks.js';
import { ask } from '../support/retorna.js';
import { signToken } from '../support/tokens.js';
import { FREE_DAY, globalId, type WalkClinic } from '../support/walk-clinic.js';
import { MARKS_OF_A, startWalkHouse, type WalkHouse } from '../support/walk-house.js';
import type { RootField } from '../support/walk-operations.js';

let house: WalkHouse;
let cursorOfA: string;
const times = new Map<string, number>();

beforeAll(async () => {
  house = await startWalkHouse();
  const live = listen(house.a.staff.OWNER as string);
  const all = live.start(fieldNamed('events'), {});
  await happen(house.a, house.a.patientId, () => all.messages.length > 0);
  cursorOfA = JSON.stringify(all.messages).match(/"Event_cursor":"([^"]+)"/)?.[1] as string;
  await live.close();
  expect(cursorOfA).toEqual(expect.any(String));
}, 60_000);

afterAll(async () => {
  await house?.stop();
});

const fieldNamed = (name: string) => house.fields.find((field) => field.name === name) as RootField;
const subscriptions = () => house.fields.filter(({ kind }) => kind === 'subscription');

interface Heard {
  title: string;
  messages: unknown[];
  /** The code of the error that it ended with. */
  refused: string | undefined;
}

/** One socket, and what its subscriptions have got so far. */
function listen(token: string) {
  const client: Client = createClient({
    url: `${house.server.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  return {
    start({ name, text }: RootField, variables: Record<string, unknown>): Heard {
      const heard: Heard = {
        title: `${name} ${JSON.stringify(variables)}`,
        messages: [],
        refused: undefined,
      };
      client.subscribe(
        { query: text, variables },
        {
          next: (message) => {
            heard.messages.push(message);
            heard.refused ??= message.errors?.[0]?.extensions?.code as string | undefined;
          },
          error: (errors) => {
            heard.refused = String((errors as { extensions?: { code?: string } }[])[0]?.extensions?.code);
          },
          complete: () => undefined,
        },
      );
      return heard;
    },
    close: async () => void (await client.dispose()),
  };
}

/** Everything that events tell of, again and again until `enough`: booked, cancelled, freed, booked over, confirmed, a task. */
async function happen(clinic: WalkClinic, patientId: string, enough: () => boolean): Promise<void> {
  const owner = clinic.staff.OWNER as string;
  const id = (type: string) => (clinic === house.a ? house.ids.a : house.ids.b).get(type) as string;
  const [serviceId, calendarId] = [id('Service'), id('Calendar')];
  const filter = { serviceId, calendarIds: [calendarId], from: FREE_DAY, to: '2026-04-24' };
  const { freeSlots } = await ask(house.server, owner, FreeSlotsDocument, { filter });
  const book = async (startsAt: string) => {
    const input = { patientId: globalId('Patient', patientId), calendarId, serviceId, startsAt };
    const { visitBook } = await ask(house.server, owner, VisitBookDocument, { input });
    expect(visitBook.userErrors).toEqual([]);
    return visitBook.visit?.id as string;
  };
  do {
    const time = times.get(clinic.id) ?? 0;
    times.set(clinic.id, time + 1);
    const startsAt = freeSlots[time]?.startsAt as string;
    const visitId = await book(startsAt);
    await ask(house.server, owner, VisitCancelDocument, { input: { visitId } });
    await ask(house.server, owner, VisitConfirmDocument, { input: { visitId: await book(startsAt) } });
    const task = { title: `${clinic.mark} calls`, patientId: globalId('Patient', patientId) };
    expect(
      (await ask(house.server, owner, TaskCreateDocument, { input: task })).taskCreate.userErrors,
    ).toEqual([]);
  } while (!enough());
}

/** Subscribes in every way there is, lets things happen in both clinics, and gives what was heard. */
async function overhear(token: string, own: () => Promise<void>): Promise<Heard[]> {
  const live = listen(token);
  const heard = subscriptions().flatMap((field) => [
    live.start(
      field,
      field.variables(() => undefined),
    ),
    ...field.places.map((place) =>
      live.start(
        field,
        field.variables((one) =>
          one !== place ? undefined : place.holds === 'cursor' ? cursorOfA : house.ids.a.get(place.holds),
        ),
      ),
    ),
  ]);
  await own();
  // Now the subscriptions are live.
  let rounds = 0;
  await happen(house.a, house.a.patientId, () => ++rounds === 2);
  await own();
  await live.close();
  return heard;
}

function leaking(heard: Heard[], secrets: Secrets): string[] {
  return heard.filter(({ messages }) => leaksIn(messages, secrets).length > 0).map(({ title }) => title);
}

test.each(['OWNER', 'MARKETER', 'partner', 'patient'])(
  'another clinic’s %s hears of their own clinic only',
  async (who) => {
    const token =
      who === 'partner' ? house.b.partner : who === 'patient' ? house.b.patient : house.b.staff[who];
    let heardOwn = 0;
    const live = listen(token as string);
    const visits = live.start(fieldNamed('visitChanged'), {});
    const own = () => {
      heardOwn = visits.messages.length;
      return happen(house.b, house.b.patientId, () => visits.messages.length > heardOwn);
    };
    const heard = await overhear(token as string, own);
    await live.close();
    const secrets = await secretsOfClinic(house.db, house.a.id, MARKS_OF_A);
    expect(leaking([...heard, visits], secrets)).toEqual([]);
    for (const { title, refused, messages } of heard) {
      if (title.includes(cursorOfA)) expect(['BAD_USER_INPUT', 'FORBIDDEN']).toContain(refused);
      if (title.includes('Ids'))
        expect([title, messages.filter((message) => !isError(message))]).toEqual([title, []]);
    }
    expect(visits.messages.length).toBeGreaterThan(0);
  },
);

const isError = (message: unknown) => (message as { errors?: unknown }).errors !== undefined;

test('another patient of the clinic hears of their own visits, offers and messages only', async () => {
  const { a, db } = house;
  const token = await signToken({ clinicId: a.id, kind: 'PATIENT', id: a.otherId });
  const live = listen(token);
  const visits = live.start(fieldNamed('visitChanged'), {});
  let heardOwn = 0;
  const own = () => {
    heardOwn = visits.messages.length;
    return happen(a, a.otherId, () => visits.messages.length > heardOwn);
  };
  const heard = await overhear(token, own);
  await live.close();
  // Events tell of what has happened since, so what is secret is read now.
  const secrets = await secretsFromPatient(db, a.id, a.otherId, [a.firstName]);
  expect(leaking([...heard, visits], secrets)).toEqual([]);
  for (const { title, refused } of heard) {
    if (!/^(visit|slotOffer|delivery|loyalty|referral)Changed/.test(title))
      expect([title, refused]).toEqual([title, 'FORBIDDEN']);
  }
});

test('nobody hears anything', async () => {
  const client = createClient({
    url: `${house.server.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  for (const { text, variables } of subscriptions()) {
    const answers = client.iterate({ query: text, variables: variables(() => undefined) });
    const codes = await answers.next().then(
      ({ value }) => value.errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
      (errors) => errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
    );
    expect(codes).toEqual(['UNAUTHENTICATED']);
  }
  await client.dispose();
});
