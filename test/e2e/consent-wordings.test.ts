/** The words that patients are asked with, in versions; and every word of theirs, which nothing changes (mission.md, section 3). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ConsentHistoryDocument,
  ConsentRecordDocument,
  type ConsentWordingFilter,
  ConsentWordingSetDocument,
  type ConsentWordingSetInput,
  ConsentWordingsDocument,
  type PatientConsentRecordInput,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
let patientId: string;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api' } });
  desk = await openDesk(server);
});
afterAll(() => server?.stop());
beforeEach(async () => {
  patientId = await desk.patient('Ana');
});

async function trySet(input: Partial<ConsentWordingSetInput>, token = desk.tokens.marketer) {
  const given = { purpose: 'MARKETING', language: 'EN', text: 'May we write?' } as const;
  return (await ask(server, token, ConsentWordingSetDocument, { input: { ...given, ...input } }))
    .consentWordingSet;
}

async function set(input: Partial<ConsentWordingSetInput>) {
  const { consentWording, userErrors } = await trySet(input);
  if (!consentWording) throw new Error(JSON.stringify(userErrors));
  return consentWording;
}

async function list(filter: ConsentWordingFilter, token = desk.tokens.receptionist) {
  const { consentWordings } = await ask(server, token, ConsentWordingsDocument, { first: 50, filter });
  return consentWordings.nodes.map(({ language, version, text }) => `${language} ${version} ${text}`);
}

const recordIt = async (input: Partial<PatientConsentRecordInput>) =>
  (
    await ask(server, desk.tokens.receptionist, ConsentRecordDocument, {
      input: { patientId, purpose: 'CAMPAIGN', channel: 'SMS', given: true, ...input },
    })
  ).patientConsentRecord;

describe('wordings', () => {
  test('are numbered for each purpose and language; the same words again are the same version', async () => {
    const first = await set({ purpose: 'CAMPAIGN', text: ' One. ' });
    const second = await set({ purpose: 'CAMPAIGN', text: 'Two.' });
    const polish = await set({ purpose: 'CAMPAIGN', language: 'PL', text: 'Raz.' });
    const again = await set({ purpose: 'CAMPAIGN', text: 'Two.' });
    expect([first.version, second.version, polish.version, again.version]).toEqual([1, 2, 1, 2]);
    expect(again.id).toBe(second.id);
    expect(await list({ purposes: ['CAMPAIGN'] })).toEqual(['PL 1 Raz.', 'EN 2 Two.', 'EN 1 One.']);
    expect(await list({ purposes: ['CAMPAIGN'], latest: true })).toEqual(['PL 1 Raz.', 'EN 2 Two.']);
    expect(await list({ purposes: ['CAMPAIGN'], languages: ['EN'], latest: true })).toEqual(['EN 2 Two.']);
  });

  test('written by ten at once have no gap', async () => {
    const texts = Array.from({ length: 10 }, (_, number) => `Words ${number}.`);
    const made = await Promise.all(texts.map((text) => set({ purpose: 'WIN_BACK', text })));
    expect(made.map(({ version }) => version).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('are the marketer’s to write, and everybody’s of the clinic to read', async () => {
    await set({ purpose: 'POINTS_EXPIRING', text: 'Points?' });
    await expect(trySet({}, desk.tokens.receptionist)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    const token = await desk.patientToken(patientId);
    expect(await list({ purposes: ['POINTS_EXPIRING'] }, token)).toEqual(['EN 1 Points?']);
    const other = await openDesk(server);
    expect(await list({}, other.tokens.owner)).toEqual([]);
  });

  test.each([
    ['', 'REQUIRED'],
    [' \n', 'REQUIRED'],
    ['a'.repeat(2_001), 'INVALID'],
    ['a\0', 'INVALID'],
  ])('must say something, and not too much: %j', async (text, code) => {
    expect((await trySet({ text })).userErrors).toEqual([{ code, path: ['input', 'text'] }]);
  });
});

describe('a consent', () => {
  test('keeps the words of its version, whatever is written later', async () => {
    const { id: wordingId, version } = await set({ purpose: 'CAMPAIGN', text: 'As it was.' });
    expect((await recordIt({ wordingId })).consent).toMatchObject({
      wording: 'As it was.',
      wordingVersion: version,
    });
    await set({ purpose: 'CAMPAIGN', text: 'As it is.' });
    expect((await recordIt({ wordingId, given: false })).consent).toMatchObject({ wording: 'As it was.' });
    expect((await recordIt({ wording: 'By word of mouth.' })).consent).toMatchObject({
      wordingVersion: null,
    });
  });

  test('needs one kind of words, of its own purpose and clinic', async () => {
    const { id: wordingId } = await set({ purpose: 'WIN_BACK', text: 'Come back?' });
    const stranger = await openDesk(server);
    const input = { purpose: 'CAMPAIGN', language: 'EN', text: 'Elsewhere.' } as const;
    const elsewhere = await ask(server, stranger.tokens.owner, ConsentWordingSetDocument, { input });
    const theirs = elsewhere.consentWordingSet.consentWording?.id ?? '';
    const refused = async (words: Partial<PatientConsentRecordInput>) => (await recordIt(words)).userErrors;
    expect(await refused({})).toEqual([{ code: 'REQUIRED', path: ['input', 'wording'] }]);
    expect(await refused({ wordingId, wording: 'Both.' })).toEqual([
      { code: 'INVALID', path: ['input', 'wording'] },
    ]);
    expect(await refused({ wordingId })).toEqual([{ code: 'INVALID', path: ['input', 'wordingId'] }]);
    expect(await refused({ wordingId: theirs })).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'wordingId'] },
    ]);
  });

  test('is the latest of its purpose and channel, and all before it stay in the history', async () => {
    await recordIt({ wording: 'Yes.' });
    await recordIt({ wording: 'No.', given: false });
    await recordIt({ wording: 'Yes to all.', purpose: 'MARKETING' });
    const of = async (first: number, after: string | null = null) =>
      (await ask(server, desk.tokens.receptionist, ConsentHistoryDocument, { id: patientId, first, after }))
        .patient;
    const patient = await of(2);
    expect(patient?.consents).toMatchObject([
      { purpose: 'CAMPAIGN', channel: 'SMS', given: false },
      { purpose: 'MARKETING', channel: 'SMS', given: true },
    ]);
    const { nodes, totalCount, pageInfo } = patient?.consentHistory ?? {};
    expect(nodes?.map(({ wording }) => wording)).toEqual(['Yes to all.', 'No.']);
    expect(totalCount).toBe(3);
    const rest = await of(2, pageInfo?.endCursor);
    expect(rest?.consentHistory.nodes.map(({ wording }) => wording)).toEqual(['Yes.']);
  });
});
