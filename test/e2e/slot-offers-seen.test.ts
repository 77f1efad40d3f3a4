// What staff, patients and partners see of offers of freed slots (mission.md, sections 2, 6 and 11).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId, encodeId } from '../../src/schema/id.js';
import { makeApiKey } from '../../src/services/clinic/api-key.js';
import { newId } from '../../src/services/new-id.js';
import {
  SlotChainDocument,
  SlotListDocument,
  SlotOfferListDocument,
  SlotOfferNodeDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { type Asked, MONDAY, openSlotDesk, type SlotDesk, THURSDAY } from '../support/slot-desk.js';
import { NOW, plus } from '../support/visit-desk.js';

const NAMES = ['Bela', 'Caio', 'Dora'];

let server: TestServer;
let sql: pg.Client;
let desk: SlotDesk;
let slotId: string;
let bela: Asked;
let caio: Asked;
let dora: Asked;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openSlotDesk(server, NAMES);
  [bela, caio, dora] = desk.asked as [Asked, Asked, Asked];
  slotId = await desk.freeSlot();
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

async function partnerWith(...scopes: string[]): Promise<string> {
  const id = newId();
  const { token, secretHash } = makeApiKey(desk.clinicId, id);
  await sql.query(
    `insert into api_key (clinic_id, id, name, secret_hash, scopes, created_at) values ($1, $2, 'One', $3, $4, now())`,
    [desk.clinicId, id, secretHash, scopes],
  );
  return token;
}

describe('staff see', () => {
  test('every offer, in the order in which they were made, with whom and for what', async () => {
    const offers = await desk.offers();
    expect(offers).toMatchObject(
      desk.asked.map(({ patientId, visitId }) => ({
        status: 'OPEN',
        reason: null,
        round: 1,
        offeredAt: NOW,
        endedAt: null,
        chosenBy: null,
        patient: { id: patientId },
        visit: { id: visitId },
        slot: {
          id: slotId,
          status: 'OFFERED',
          startsAt: THURSDAY,
          offersMade: 3,
          offersOpen: 3,
          chainNumber: 1,
        },
      })),
    );
  });

  test('those of some patients, visits, slots and states', async () => {
    const [first] = await desk.offers();
    const other = await desk.freeSlot(plus(THURSDAY, 1));
    await desk.claim(first?.id as string);
    const filters: [object, string[]][] = [
      [{ slotIds: [slotId], statuses: ['TAKEN'] }, [caio.patientId, dora.patientId]],
      [{ slotIds: [slotId], visitIds: [bela.visitId, dora.visitId] }, [bela.patientId, dora.patientId]],
      [{ patientIds: [bela.patientId], statuses: ['CLAIMED'] }, [bela.patientId]],
      [{ slotIds: [other], patientIds: [caio.patientId] }, [caio.patientId]],
      [{ statuses: [] }, []],
      [
        { from: plus(THURSDAY, 1), patientIds: [caio.patientId, dora.patientId] },
        [caio.patientId, dora.patientId],
      ],
      [{ to: THURSDAY }, []],
      [
        { to: plus(THURSDAY, 1), calendarIds: [desk.calendars.helena], statuses: ['CLAIMED'] },
        [bela.patientId],
      ],
      [{ calendarIds: [desk.calendars.marek] }, []],
    ];
    for (const [filter, patients] of filters) {
      expect((await desk.offers(undefined, filter)).map(({ patient }) => patient?.id)).toEqual(patients);
    }
  });

  test('a slot’s offers and history page by page', async () => {
    const first = await desk.slot(slotId, { offers: 2, steps: 1 });
    expect(first).toMatchObject({
      offers: { totalCount: 3, nodes: [{}, {}], pageInfo: { hasNextPage: true } },
      history: {
        totalCount: 2,
        nodes: [{ kind: 'FREED', round: 0, offers: 0 }],
        pageInfo: { hasNextPage: true },
      },
    });
    const second = await desk.slot(slotId, {
      offers: 2,
      offersAfter: first?.offers.pageInfo.endCursor ?? null,
      steps: 5,
      stepsAfter: first?.history.pageInfo.endCursor ?? null,
    });
    expect(second).toMatchObject({
      offers: { nodes: [{ patient: { id: dora.patientId } }], pageInfo: { hasNextPage: false } },
      history: {
        nodes: [{ kind: 'OFFERED', round: 1, offers: 3 }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      },
    });
    const last = await desk.slot(slotId, { steps: null, lastSteps: 1 });
    expect(last?.history.nodes).toEqual(second?.history.nodes);
  });

  test('a slot’s whole chain from each slot of it, and patients nothing of it', async () => {
    await desk.switchCalendar({ slotChainMax: 2 });
    const [offer] = await desk.offers(bela.token);
    const chainOf = async (id: string, token = desk.tokens.receptionist) => {
      const { node } = await ask(server, token, SlotChainDocument, { id });
      return (node as { chain: unknown[] } | null)?.chain;
    };
    await desk.claim(offer?.id as string);
    const next = (await desk.slots()).find(({ startsAt }) => startsAt === MONDAY)?.id as string;
    const chain = [
      { id: slotId, chainNumber: 1, startsAt: THURSDAY },
      { id: next, chainNumber: 2, startsAt: MONDAY },
    ];
    expect(await Promise.all([chainOf(slotId), chainOf(next)])).toEqual([chain, chain]);
    expect(await chainOf(slotId, bela.token)).toEqual([]);
  });

  test('who did what to a slot, to the end', async () => {
    const offers = await desk.offers();
    await desk.claim(offers[1]?.id as string, caio.token);
    const slot = await desk.slot(slotId);
    expect(slot).toMatchObject({ status: 'CLAIMED', offersMade: 3, offersOpen: 0 });
    expect(slot?.history.nodes).toMatchObject([
      { kind: 'FREED', actor: 'STAFF', staff: { role: 'RECEPTIONIST' } },
      { kind: 'OFFERED', round: 1, offers: 3 },
      { kind: 'CLAIMED', actor: 'PATIENT', staff: null, offer: { id: offers[1]?.id } },
    ]);
  });
});

describe('a patient sees', () => {
  test('their own offer alone, and of its slot what they need to decide', async () => {
    const mine = await desk.offers(caio.token);
    expect(mine).toMatchObject([
      {
        status: 'OPEN',
        patient: { id: caio.patientId },
        visit: { id: caio.visitId },
        chosenBy: null,
        slot: {
          id: slotId,
          status: 'OFFERED',
          startsAt: THURSDAY,
          endsAt: plus(THURSDAY, 0, 30),
          closesAt: plus(THURSDAY, -24),
          calendar: { id: desk.calendars.helena },
          branch: { id: expect.any(String) },
          practitioner: { id: expect.any(String) },
        },
      },
    ]);
  });

  test('nothing of the others who are asked, or of who left', async () => {
    const [mine] = await desk.offers(caio.token);
    expect(mine?.slot).toMatchObject({
      chainNumber: null,
      round: null,
      offersMade: null,
      offersOpen: null,
      freedByVisit: null,
      takenByVisit: null,
      offers: { totalCount: 1, nodes: [{ id: mine?.id }] },
      history: { totalCount: 0, nodes: [] },
    });
    const [belas] = await desk.offers();
    await desk.claim(belas?.id as string, bela.token);
    const [lost] = await desk.offers(caio.token);
    expect(lost).toMatchObject({
      status: 'TAKEN',
      reason: 'CLAIMED_BY_ANOTHER',
      slot: { status: 'CLAIMED', takenByVisit: null },
    });
    const [won] = await desk.offers(bela.token);
    expect(won).toMatchObject({ status: 'CLAIMED', slot: { takenByVisit: { id: bela.visitId } } });
  });

  test('no offer and no slot of others, by whatever road', async () => {
    const [belas] = await desk.offers();
    const filter = { patientIds: [bela.patientId] };
    expect(await desk.offers(caio.token, filter)).toEqual([]);
    const { node } = await ask(server, caio.token, SlotOfferNodeDocument, { id: belas?.id as string });
    expect(node).toBeNull();
    const stranger = await desk.patientToken(desk.patientId);
    expect(await desk.offers(stranger)).toEqual([]);
    expect(await desk.slot(slotId, {}, stranger)).toBeNull();
    expect(await desk.slot(slotId, {}, caio.token)).toMatchObject({ id: slotId });
    await expect(ask(server, caio.token, SlotListDocument, { first: 5 })).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
  });

  test('themselves refused, as if it did not exist, when they claim for another', async () => {
    const [belas] = await desk.offers();
    expect(await desk.tryClaim(belas?.id as string, caio.token)).toMatchObject({
      slotOffer: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  test('no way to begin, stop or choose offers, or to look who would be asked', async () => {
    const works = [
      desk.start(slotId, caio.token),
      desk.stop(slotId, caio.token),
      desk.make(slotId, caio.visitId, caio.token),
      desk.previewOffers(slotId, caio.token),
    ];
    for (const work of await Promise.allSettled(works)) {
      expect(work).toMatchObject({ status: 'rejected', reason: { codes: ['FORBIDDEN'] } });
    }
  });
});

describe('a partner sees', () => {
  test('offers with the scope for them, and of what they are about what its other scopes show', async () => {
    const bare = await desk.offers(await partnerWith('offers:read'));
    expect(bare.map(({ slot, visit, patient }) => [slot, visit, patient])).toEqual(
      NAMES.map(() => [null, null, null]),
    );
    const whole = await desk.offers(
      await partnerWith('offers:read', 'slots:read', 'visits:read', 'patients:read'),
    );
    expect(whole).toEqual(await desk.offers());
  });

  test('none without it', async () => {
    const token = await partnerWith('clinic:read', 'visits:read');
    await expect(ask(server, token, SlotOfferListDocument, { first: 5 })).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
    expect(await desk.slot(slotId, {}, token)).toBeNull();
  });
});

describe('offers that staff steer', () => {
  test('are previewed as they would be made, stopped, and begun in another round', async () => {
    expect(await desk.previewOffers(slotId)).toMatchObject({
      ...{ refusal: 'OFFERED_ALREADY', refusalMessage: expect.stringContaining('Stop them first') },
      candidates: [{}, {}, {}],
    });
    const stopped = await desk.stop(slotId);
    expect(stopped).toMatchObject({
      userErrors: [],
      slot: { status: 'CLOSED', closedReason: 'STOPPED', offersOpen: 0 },
    });
    const preview = await desk.previewOffers(slotId);
    expect(preview).toMatchObject({ closesAt: plus(THURSDAY, -24), refusal: null, refusalMessage: null });
    expect(preview?.candidates.map(({ patient }) => patient?.id)).toEqual(
      desk.asked.map(({ patientId }) => patientId),
    );
    expect(await desk.start(slotId)).toMatchObject({
      userErrors: [],
      slot: { status: 'OFFERED', round: 2, offersMade: 6, offersOpen: 3 },
    });
    expect(await desk.start(slotId)).toMatchObject({ slot: null, userErrors: [{ code: 'NOT_OFFERABLE' }] });
  });

  test('go to a patient of their choice, and say who chose', async () => {
    const enzo = await desk.patient('Enzo');
    const soon = await desk.book({ patientId: enzo, startsAt: plus(THURSDAY, 1) });
    expect(await desk.make(slotId, soon)).toMatchObject({
      userErrors: [],
      slotOffer: {
        status: 'OPEN',
        round: 1,
        patient: { id: enzo },
        chosenBy: { name: expect.any(String) },
        slot: { offersOpen: 4 },
      },
    });
  });

  test('have a preview of nothing where there is no such slot', async () => {
    expect(await desk.previewOffers(encodeId('Slot', decodeId(bela.visitId).id))).toBeNull();
  });
});
