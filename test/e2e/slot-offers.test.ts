// Who is asked about a freed slot, at once and at the exact instants (mission.md, section 2).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId, encodeId } from '../../src/schema/id.js';
import { newId } from '../../src/services/new-id.js';
import { type OfferDesk, openOfferDesk, SATURDAY, THURSDAY } from '../support/offer-desk.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

let server: TestServer;
let sql: pg.Client;
let desk: OfferDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openOfferDesk(server);
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

const uuid = (id: string) => decodeId(id).id;
/** The visits that are offered the slot, in the order in which they were chosen. */
const asked = async (startsAt = THURSDAY) => {
  const { id } = await desk.slotAt(startsAt);
  return (await desk.offers({ slotIds: [id] })).map(({ visit }) => visit?.id);
};

describe('those who are asked', () => {
  test('have a visit 48 hours later or more, in the order of their start', async () => {
    const later = await desk.visitOf('Later', plus(SATURDAY, 26));
    const exact = await desk.visitOf('Exact', SATURDAY);
    await desk.visitOf('Early', plus(SATURDAY, 0, -30));
    const slot = await desk.free(THURSDAY);
    expect(slot).toMatchObject({ status: 'OFFERED', offersOpen: 2, offersMade: 2, round: 1, chainNumber: 1 });
    expect(await asked()).toEqual([exact.visitId, later.visitId]);
  });

  test('are not asked when 48 hours lack a millisecond', async () => {
    const { visitId } = await desk.visitOf('Bia', plus(SATURDAY, 1));
    const shift = (milliseconds: number) =>
      sql.query(
        `update visit set starts_at = $2, ends_at = $2::timestamptz + interval '30 minutes' where id = $1`,
        [uuid(visitId), new Date(Date.parse(SATURDAY) + milliseconds)],
      );
    await shift(-1);
    const { id } = await desk.free(THURSDAY);
    expect(await asked()).toEqual([]);
    await shift(0);
    await desk.start(id);
    expect(await asked()).toEqual([visitId]);
  });

  test('are at most ten, or as many as the calendar says', async () => {
    const visits = [];
    for (let index = 0; index < 11; index += 1)
      visits.push(await desk.visitOf(`P${index}`, plus(SATURDAY, index)));
    await desk.free(THURSDAY);
    expect(await asked()).toEqual(visits.slice(0, 10).map(({ visitId }) => visitId));
    await desk.switchCalendar({ slotOffersMax: 2 });
    await desk.free(plus(THURSDAY, 0, 30));
    expect(await asked(plus(THURSDAY, 0, 30))).toEqual(visits.slice(1, 3).map(({ visitId }) => visitId));
  });

  test('are each asked once, for their earliest visit that fits', async () => {
    const patientId = await desk.patient('Bia');
    await desk.book({ patientId, startsAt: SATURDAY, serviceId: desk.services.hour });
    const second = await desk.book({ patientId, startsAt: plus(SATURDAY, 2) });
    for (let hour = 3; hour < 10; hour += 1) await desk.book({ patientId, startsAt: plus(SATURDAY, hour) });
    const other = await desk.visitOf('Caio', plus(SATURDAY, 24));
    await desk.switchCalendar({ slotOffersMax: 2 });
    await desk.free(THURSDAY);
    expect(await asked()).toEqual([second, other.visitId]);
  });

  test('have a visit of the same calendar that is no longer than the slot', async () => {
    const long = await desk.visitOf('Long', SATURDAY, { serviceId: desk.services.threeQuarters });
    await desk.visitOf('Elsewhere', SATURDAY, {
      calendarId: desk.calendars.irynaWest,
    });
    await desk.free(THURSDAY);
    expect(await asked()).toEqual([]);
    await desk.free(plus(THURSDAY, 0, -60), { serviceId: desk.services.threeQuarters });
    expect(await asked(plus(THURSDAY, 0, -60))).toEqual([long.visitId]);
  });

  test('are not those who left it, nor muted, nor busy then, nor without an address', async () => {
    await desk.book({ startsAt: SATURDAY });
    const muted = await desk.visitOf('Muted', plus(SATURDAY, 1));
    await desk.mute(muted.visitId, ['FREED_SLOT_OFFER']);
    const busy = await desk.visitOf('Busy', plus(SATURDAY, 2));
    const elsewhere = { patientId: busy.patientId, calendarId: desk.calendars.irynaWest };
    await desk.book({ ...elsewhere, startsAt: plus(THURSDAY, 0, 29) });
    const silent = await desk.patient('Silent', null);
    await desk.book({ patientId: silent, startsAt: plus(SATURDAY, 3) });
    await desk.visitOf('Stopped', plus(SATURDAY, 4));
    await sql.query(
      `insert into stopped_address (clinic_id, channel, address, reason, stopped_at) values ($1, 'EMAIL', 'stopped@example.com', 'HARD_BOUNCE', $2)`,
      [desk.clinicId, NOW],
    );
    for (const [name, column, value, hour] of [
      ['Archived', 'archived_at', NOW, 5],
      ['Deceased', 'deceased_at', NOW, 6],
      ['Quiet', 'do_not_contact', true, 7],
    ] as const) {
      const { patientId } = await desk.visitOf(name, plus(SATURDAY, hour));
      await sql.query(`update patient set ${column} = $2 where id = $1`, [uuid(patientId), value]);
    }
    const slot = await desk.free(THURSDAY);
    expect(await asked()).toEqual([]);
    expect(slot).toMatchObject({ status: 'FREED', round: 0, offersMade: 0 });
    expect(await desk.preview(slot.id)).toMatchObject({
      ...{ refusal: 'NOBODY_FITS', refusalMessage: expect.stringContaining('Nobody') },
    });
  });

  test.each([
    ['a phone', null, '+48500100200', false],
    ['the app', null, undefined, true],
  ])('are reached by %s as well', async (_, email, phone, app) => {
    const patientId = await desk.patient('Bia', email, phone);
    if (app) await desk.device(patientId);
    const visitId = await desk.book({ patientId, startsAt: SATURDAY });
    await desk.free(THURSDAY);
    expect(await asked()).toEqual([visitId]);
    await desk.advance(plus(NOW, 0, 1));
    expect((await desk.messages(visitId)).filter((message) => message.includes('SENT'))).toEqual([
      app ? 'PUSH SENT' : 'SMS SENT',
    ]);
  });

  test('consented, where the clinic has made offers marketing', async () => {
    const { patientId, visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.visitOf('Caio', plus(SATURDAY, 1));
    await desk.switchClinic({ marketingKinds: ['FREED_SLOT_OFFER'] });
    await sql.query(
      `insert into consent (clinic_id, id, patient_id, purpose, channel, given, wording, recorded_by, recorded_at)
       values ($1, gen_random_uuid(), $2, 'MARKETING', 'EMAIL', true, 'yes', 'STAFF', $3)`,
      [desk.clinicId, uuid(patientId), NOW],
    );
    await desk.free(THURSDAY);
    expect(await asked()).toEqual([visitId]);
  });
});

describe('nobody is asked', () => {
  test.each([
    ['when offers would close at once', 75 * 60, false],
    ['a minute before that', 75 * 60 - 1, true],
  ])('%s', async (_, slotCloseMinutes, offered) => {
    await desk.switchCalendar({ slotCloseMinutes });
    await desk.visitOf('Bia', SATURDAY);
    expect(await desk.free(THURSDAY)).toMatchObject({ status: offered ? 'OFFERED' : 'FREED' });
  });

  test('about a day on which the practitioner is away', async () => {
    await desk.visitOf('Bia', SATURDAY);
    const visitId = await desk.book({ startsAt: THURSDAY });
    await sql.query(
      `insert into working_exception (clinic_id, id, calendar_id, date) values ($1, gen_random_uuid(), $2, '2026-03-05')`,
      [desk.clinicId, uuid(desk.calendars.helena)],
    );
    await desk.cancel(visitId);
    const slot = await desk.slotAt(THURSDAY);
    expect(slot.status).toBe('FREED');
    expect((await desk.preview(slot.id))?.refusal).toBe('NOT_WORKING');
    expect((await desk.start(slot.id)).userErrors).toMatchObject([{ code: 'NOT_OFFERABLE' }]);
  });
});

test('each patient is told at once, with the time that is free', async () => {
  const { visitId } = await desk.visitOf('Bia', SATURDAY);
  await desk.free(THURSDAY);
  expect(await desk.messages(visitId)).toEqual(['EMAIL PLANNED', 'PUSH PLANNED']);
  await desk.advance(plus(NOW, 0, 1));
  const told = (await desk.mailbox()).filter(({ delivery }) => delivery?.kind === 'FREED_SLOT_OFFER');
  expect(told).toMatchObject([{ channel: 'EMAIL', receivedAt: NOW }]);
  expect(told[0]?.textBody).toContain('8:00');
});

describe('staff', () => {
  test('stop offers, and begin another round by the same rule', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    const { id } = await desk.free(THURSDAY);
    expect((await desk.start(id)).userErrors).toMatchObject([{ code: 'NOT_OFFERABLE' }]);
    expect((await desk.stop(id)).slot).toMatchObject({
      status: 'CLOSED',
      closedReason: 'STOPPED',
      offersOpen: 0,
    });
    expect(await desk.fates(visitId)).toEqual(['STOPPED']);
    expect(await desk.messages(visitId)).toEqual([
      'EMAIL WITHDRAWN OFFER_CLOSED',
      'PUSH WITHDRAWN OFFER_CLOSED',
    ]);
    expect((await desk.stop(id)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    const other = await desk.visitOf('Caio', plus(SATURDAY, 1));
    expect((await desk.preview(id))?.candidates.map(({ visit }) => visit?.id)).toEqual([
      visitId,
      other.visitId,
    ]);
    expect((await desk.start(id)).slot).toMatchObject({
      status: 'OFFERED',
      round: 2,
      offersMade: 3,
      offersOpen: 2,
    });
    expect(await desk.history(THURSDAY)).toEqual(['FREED', 'OFFERED 1', 'CLOSED STOPPED 1', 'OFFERED 2']);
  });

  test('offer a slot to a patient whom the rule would not have asked', async () => {
    const soon = await desk.visitOf('Soon', plus(THURSDAY, 3));
    const { id } = await desk.free(THURSDAY);
    const made = await desk.make(id, soon.visitId);
    expect(made).toMatchObject({
      userErrors: [],
      slotOffer: {
        status: 'OPEN',
        round: 1,
        visit: { id: soon.visitId },
        chosenBy: { name: expect.any(String) },
      },
    });
    const later = await desk.visitOf('Later', SATURDAY);
    expect((await desk.make(id, later.visitId)).slotOffer?.slot).toMatchObject({ round: 1, offersOpen: 2 });
    expect((await desk.make(id, later.visitId)).userErrors).toMatchObject([
      { code: 'NOT_OFFERABLE', path: ['input', 'visitId'] },
    ]);
    expect(await desk.history(THURSDAY)).toEqual(['FREED', 'OFFERED 1', 'OFFER_ADDED 1']);
    await desk.stop(id);
    expect((await desk.make(id, later.visitId)).slotOffer).toMatchObject({ round: 2 });
  });

  test('cannot offer it for a visit that does not fit, or to whom must not be asked', async () => {
    const { id } = await desk.free(THURSDAY);
    const long = await desk.visitOf('Long', SATURDAY, { serviceId: desk.services.hour });
    const earlier = await desk.visitOf('Earlier', plus(THURSDAY, -1));
    const muted = await desk.visitOf('Muted', plus(SATURDAY, 2));
    await desk.mute(muted.visitId, ['FREED_SLOT_OFFER']);
    const gone = await desk.visitOf('Gone', plus(SATURDAY, 3));
    await desk.cancel(gone.visitId);
    const leaver = await desk.book({ startsAt: plus(SATURDAY, 4) });
    const busy = await desk.visitOf('Busy', plus(SATURDAY, 5));
    await desk.book({ patientId: busy.patientId, startsAt: THURSDAY, calendarId: desk.calendars.irynaWest });
    const silent = await desk.visitOf('Silent', plus(SATURDAY, 6));
    await sql.query('update patient set do_not_contact = true where id = $1', [uuid(silent.patientId)]);
    const unknown = await desk.visitOf('Unknown', plus(SATURDAY, 7));
    await sql.query(`update patient set email = null, phone = null where id = $1`, [uuid(unknown.patientId)]);
    const whys: [string, RegExp][] = [
      [long.visitId, /longer/],
      [earlier.visitId, /does not start after/],
      [muted.visitId, /muted/],
      [gone.visitId, /CANCELLED/],
      [leaver, /who left the slot/],
      [busy.visitId, /another visit/],
      [silent.visitId, /not to be contacted/],
      [unknown.visitId, /cannot be reached/],
    ];
    for (const [visitId, why] of whys) {
      expect(await desk.make(id, visitId)).toMatchObject({
        slotOffer: null,
        userErrors: [{ code: 'NOT_OFFERABLE', message: expect.stringMatching(why) }],
      });
    }
    expect((await desk.make(id, encodeId('Visit', newId()))).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  test('begin no round when offers would have closed, or somebody has the slot', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    const { id } = await desk.free(THURSDAY);
    await desk.advance(plus(THURSDAY, -24));
    expect((await desk.start(id)).userErrors).toMatchObject([{ code: 'NOT_OFFERABLE' }]);
    expect((await desk.make(id, visitId)).userErrors).toMatchObject([{ code: 'NOT_OFFERABLE' }]);
    expect((await desk.preview(id))?.refusal).toBe('CLOSES_OR_PAST');
    await desk.book({ startsAt: THURSDAY });
    expect((await desk.preview(id))?.refusal).toBe('TAKEN');
  });
});
