/** The survey after a visit: its page, its answers in the API, and what a low score makes (mission.md, section 1). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  SurveyAnswerDocument,
  type SurveyAnswerInput,
  SurveyResponsesDocument,
} from '../support/generated.js';
import { openPage, openPhone, type PatientPhone, press, type ShownPage } from '../support/patient-phone.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { plus } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo. */
const THURSDAY = '2026-03-05T11:00:00.000Z';

let server: TestServer;
let phone: PatientPhone;
let visitId: string;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
  visitId = await phone.book({ startsAt: THURSDAY });
});

const attend = async () => {
  await phone.advance(plus(THURSDAY, 1));
  await phone.act('complete', visitId);
};

const responses = async (token = phone.tokens.receptionist, filter = {}) =>
  (await ask(server, token, SurveyResponsesDocument, { first: 10, filter })).surveyResponses.nodes;

const lowScores = async () =>
  (
    await phone.db
      .selectFrom('task')
      .select(['role', 'details'])
      .where('clinic_id', '=', phone.clinicId)
      .where('reason', '=', 'LOW_SCORE')
      .execute()
  ).map(({ role, details }) => [role, details]);

describe('the page', () => {
  let link: string;
  let page: ShownPage;

  beforeEach(async () => {
    await attend();
    await phone.advance(plus(THURSDAY, 26));
    link = await phone.link('SATISFACTION_SURVEY');
    page = await openPage(link);
  });

  test('takes a number and a comment, once', async () => {
    expect(page.title).toBe('How was your visit?');
    expect(page.html.match(/type="radio"/g)).toHaveLength(11);
    const thanks = await press(page, { score: '10', comment: ' Good. ' });
    expect([thanks.status, thanks.title, thanks.url]).toEqual([200, 'Thank you', link]);
    const again = await press(page, { score: '0', comment: 'Bad.' });
    expect(again.html).toContain('Your answer: 10');
    expect((await openPage(link)).html).toContain('Your answer: 10');
    expect(await responses()).toMatchObject([{ score: 10, comment: 'Good.' }]);
    expect(await phone.evidence('SATISFACTION_SURVEY')).toEqual(['LINK_FOLLOWED']);
    expect(await lowScores()).toEqual([]);
  });

  test('says what is missing or too long, and keeps what was given', async () => {
    for (const score of ['', '11', '-1', '1.5', 'ten']) {
      const wrong = await press(page, { ...(score ? { score } : {}), comment: '<i>So so' });
      expect(wrong.status).toBe(422);
      expect(wrong.html).toContain('Please choose a number from 0 to 10.');
      expect(wrong.html).toContain('aria-describedby="score-wrong score-hint"');
      expect(wrong.html).toContain('&lt;i&gt;So so');
    }
    const long = await press(page, { score: '7', comment: 'x'.repeat(501) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('aria-describedby="comment-wrong comment-hint"');
    expect(long.html).toContain('value="7" required checked');
    expect(await responses()).toEqual([]);
  });

  test('pressed ten times at once, it is answered once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => press(page, { score: '3' })));
    expect(await responses()).toHaveLength(1);
    expect(await lowScores()).toEqual([['MANAGER', '3/10']]);
  });

  test('is there for 30 days', async () => {
    await phone.advance(plus(THURSDAY, 30 * 24, 29));
    expect((await openPage(link)).status).toBe(200);
    await phone.advance(plus(THURSDAY, 30 * 24, 30));
    expect((await openPage(link)).status).toBe(404);
  });
});

describe('in the API', () => {
  const answer = async (input: Partial<SurveyAnswerInput>, token = phone.tokens.receptionist) =>
    (await ask(server, token, SurveyAnswerDocument, { input: { visitId, score: 8, ...input } })).surveyAnswer;
  const codes = async (...given: Parameters<typeof answer>) =>
    (await answer(...given)).userErrors.map(({ code, path }) => [code, path.join('.')]);

  test('patients answer for themselves, and staff for whom they speak with', async () => {
    await attend();
    const ana = await phone.patientToken(phone.patientId);
    const bea = await phone.patientToken(await phone.patient('Bea'));
    expect(await codes({}, bea)).toEqual([['NOT_FOUND', 'input.visitId']]);
    const { surveyResponse, userErrors } = await answer({ comment: 'Fine' }, ana);
    expect(userErrors).toEqual([]);
    expect(surveyResponse).toMatchObject({
      ...{ score: 8, comment: 'Fine', answeredAt: plus(THURSDAY, 1) },
      visit: { id: visitId, surveyResponse: { id: surveyResponse?.id } },
      patient: { id: phone.patientId },
    });
    expect(await codes({})).toEqual([['ALREADY_ANSWERED', 'input.visitId']]);
    expect(await responses(ana)).toHaveLength(1);
    expect(await responses(bea)).toEqual([]);
  });

  test('not before the visit is completed, and no other numbers or texts', async () => {
    expect(await codes({})).toEqual([['ACTION_NOT_ALLOWED', 'input.visitId']]);
    await attend();
    for (const score of [-1, 11]) expect(await codes({ score })).toEqual([['INVALID', 'input.score']]);
    expect(await codes({ comment: 'x'.repeat(501) })).toEqual([['INVALID', 'input.comment']]);
    expect(await codes({ comment: '\0' })).toEqual([['INVALID', 'input.comment']]);
  });

  test('with a key it is answered once, and the first answer is given again', async () => {
    await attend();
    const first = await answer({ idempotencyKey: 'one' });
    expect(await answer({ idempotencyKey: 'one' })).toEqual(first);
  });

  test('a score makes a task up to the clinic’s limit', async () => {
    await attend();
    await phone.db.updateTable('clinic').set({ low_score_max: 8 }).where('id', '=', phone.clinicId).execute();
    await answer({ score: 8, comment: 'Waited long' });
    expect(await lowScores()).toEqual([['MANAGER', '8/10\n\nWaited long']]);
  });

  test('the list is filtered by patient, visit, score, time and place', async () => {
    await attend();
    await answer({ score: 4 });
    const at = plus(THURSDAY, 1);
    const calendar = (id: string | undefined) => phone.setup.calendars.nodes.find((one) => one.id === id);
    const [helena, marek] = [calendar(phone.calendars.helena), calendar(phone.calendars.marek)];
    const empty = [
      ...[{ patientIds: [] }, { visitIds: [] }, { maxScore: 3 }, { from: plus(at, 0, 1) }, { to: at }],
      ...[{ calendarIds: [marek?.id] }, { branchIds: [marek?.branch.id] }],
      ...[{ practitionerIds: [marek?.practitioner.id] }, { calendarIds: [helena?.id], maxScore: 3 }],
    ];
    for (const filter of empty) expect(await responses(undefined, filter)).toEqual([]);
    const full = [
      ...[{ patientIds: [phone.patientId] }, { visitIds: [visitId] }, { maxScore: 4 }],
      ...[{ from: at }, { to: plus(at, 0, 1) }, { from: at, to: plus(at, 0, 1), branchIds: null }],
      ...[{ calendarIds: [helena?.id] }, { branchIds: [helena?.branch.id] }],
      { practitionerIds: [helena?.practitioner.id] },
    ];
    for (const filter of full) expect(await responses(undefined, filter)).toMatchObject([{ score: 4 }]);
  });
});
