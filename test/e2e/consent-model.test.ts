/** Whatever patients say in whatever order, the effective consent is that of a model that plays their words one by one. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { CHANNELS, type Channel } from '../../src/entities/messaging/delivery.js';
import type { NotificationKind } from '../../src/entities/messaging/notification-kind.js';
import { CONSENT_PURPOSES, type ConsentPurpose } from '../../src/entities/patients/consent.js';
import { newId } from '../../src/services/new-id.js';
import { effectiveConsent } from '../../src/services/patients/effective-consent.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let clinic: TestClinic;

beforeAll(async () => {
  house = await openDeliveryHouse();
  clinic = await house.clinic();
});

afterAll(() => house.close());

interface Word {
  purpose: ConsentPurpose;
  channel: Channel;
  says: 'YES' | 'NO' | 'ASKED';
  /** Hours after the word before; 0: at the same instant, and still after it. */
  later: number;
}

interface Standing {
  given: boolean;
  since: Date;
}

const word = fc.record({
  purpose: fc.constantFrom(...CONSENT_PURPOSES),
  channel: fc.constantFrom<Channel>('EMAIL', 'EMAIL', 'SMS'),
  says: fc.constantFrom<Word['says']>('YES', 'YES', 'NO', 'ASKED'),
  later: fc.nat(2),
});

/** The last kind is of care, made marketing by the clinic: nobody speaks of it by itself. */
const KINDS: readonly NotificationKind[] = [
  'RETENTION_RULE',
  'CAMPAIGN',
  'WIN_BACK',
  'POINTS_EXPIRING',
  'REMINDER',
];

/** Plays the words: a no to all ends every yes so far, a yes to all leaves a no to one kind standing. */
function standingOf(words: readonly Word[], kind: NotificationKind, channel: Channel): Standing | null {
  let ofAll: Standing | null = null;
  let ofKind: Standing | null = null;
  let at = NOW;
  for (const { later, ...said } of words) {
    at = hoursAfter(at, later);
    if (said.channel !== channel || said.says === 'ASKED') continue;
    const given = said.says === 'YES';
    if (said.purpose === kind) ofKind = { given, since: at };
    if (said.purpose !== 'MARKETING') continue;
    ofAll = { given, since: at };
  }
  return ofKind === null ? ofAll : both(ofKind, ofAll, lastNoIsOfAll(words, kind, channel));
}

function both(ofKind: Standing, ofAll: Standing | null, ended: boolean): Standing {
  const since = ofAll !== null && ofAll.since > ofKind.since ? ofAll.since : ofKind.since;
  return { given: ofKind.given && !ended, since };
}

/** Whether a no to all came after the last word on the kind, and no yes to all after it. */
function lastNoIsOfAll(words: readonly Word[], kind: NotificationKind, channel: Channel): boolean {
  const heard = words.filter((one) => one.channel === channel && one.says !== 'ASKED');
  const after = heard.slice(heard.findLastIndex(({ purpose }) => purpose === kind) + 1);
  return after.filter(({ purpose }) => purpose === 'MARKETING').at(-1)?.says === 'NO';
}

async function say(patientId: string, words: readonly Word[]): Promise<void> {
  let at = NOW;
  const rows = words.map(({ purpose, channel, says, later }) => {
    at = hoursAfter(at, later);
    return {
      ...{ clinic_id: clinic.id, id: newId(), patient_id: patientId, purpose, channel },
      ...{ given: says === 'YES', requested: says === 'ASKED', wording: 'Words.' },
      ...{ recorded_by: 'STAFF' as const, recorded_at: at },
    };
  });
  if (rows.length > 0) await house.db.insertInto('consent').values(rows).execute();
}

async function readAll(patientId: string) {
  const { rows } = await sql<{ kind: string; channel: string; given: boolean | null; since: string | null }>`
    select asked.kind, asked.channel, consent.given, consent.recorded_at as since
    from unnest(${KINDS}::text[]) as kinds (kind)
      cross join unnest(${CHANNELS}::text[]) as channels (channel)
      cross join lateral (select kind, channel) as asked
      left join lateral ${effectiveConsent({
        clinicId: sql`${clinic.id}::uuid`,
        patientId: sql`${patientId}::uuid`,
        kind: sql`asked.kind`,
        channel: sql`asked.channel`,
      })} consent on true
  `.execute(house.db);
  return Object.fromEntries(
    rows.map(({ kind, channel, given, since }) => [
      `${kind} ${channel}`,
      given === null ? null : { given, since: new Date(since as string) },
    ]),
  );
}

test('a consent counts as the words of the patient leave it, for each kind and channel', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
      const patientId = await clinic.patient();
      await say(patientId, words);
      const expected = KINDS.flatMap((kind) =>
        CHANNELS.map((channel) => [`${kind} ${channel}`, standingOf(words, kind, channel)]),
      );
      expect(await readAll(patientId)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 300 },
  );
});

test.each<[string, Pick<Word, 'purpose' | 'says'>[], boolean | null]>([
  ['nothing was said', [], null],
  ['all was agreed to', [{ purpose: 'MARKETING', says: 'YES' }], true],
  ['all was only asked for', [{ purpose: 'MARKETING', says: 'ASKED' }], null],
  ['the kind was agreed to, and all never spoken of', [{ purpose: 'CAMPAIGN', says: 'YES' }], true],
  [
    'all was withdrawn after the kind was agreed to',
    [
      { purpose: 'CAMPAIGN', says: 'YES' },
      { purpose: 'MARKETING', says: 'NO' },
    ],
    false,
  ],
  [
    'the kind was agreed to after all was withdrawn',
    [
      { purpose: 'MARKETING', says: 'NO' },
      { purpose: 'CAMPAIGN', says: 'YES' },
    ],
    true,
  ],
  [
    'all was agreed to after the kind was withdrawn',
    [
      { purpose: 'CAMPAIGN', says: 'NO' },
      { purpose: 'MARKETING', says: 'YES' },
    ],
    false,
  ],
  [
    'another kind was withdrawn',
    [
      { purpose: 'MARKETING', says: 'YES' },
      { purpose: 'WIN_BACK', says: 'NO' },
    ],
    true,
  ],
])('campaigns by SMS, where %s', async (_, words, expected) => {
  const patientId = await clinic.patient();
  await say(
    patientId,
    words.map((said) => ({ ...said, channel: 'SMS', later: 1 })),
  );
  const standing = (await readAll(patientId))['CAMPAIGN SMS'];
  expect(standing?.given ?? null).toBe(expected);
});
