/** The tokens of patients' pages: short, signed, for one purpose each (mission.md, section 1, "Links"). */
import { describe, expect, test } from '@jest/globals';
import { linkEnd, linkOf } from '../../src/services/messaging/delivery-link.js';
import {
  PAGE_PURPOSES,
  type PageLink,
  pagePath,
  readPageToken,
} from '../../src/services/messaging/page-link.js';

const SECRET = 'what links are signed with in this test';
const LINK: PageLink = {
  purpose: 'v',
  linkNumber: 70_000,
  deliveryId: '01999999-aaaa-7bbb-8ccc-123456789abc',
  bookingNumber: 300,
  expiresAt: new Date('2026-11-23T13:00:00Z'),
};
const tokenOf = (link: Partial<PageLink> = {}) => pagePath(SECRET, { ...LINK, ...link }).slice(3);

test('a token says what it was made of, in 52 characters', () => {
  for (const purpose of PAGE_PURPOSES) {
    const path = pagePath(SECRET, { ...LINK, purpose });
    expect(path).toMatch(new RegExp(`^/${purpose}/[A-Za-z0-9_-]{52}$`));
    expect(readPageToken(SECRET, purpose, path.slice(3))).toEqual({ ...LINK, purpose });
  }
});

test('the end of a link is rounded up to a minute', () => {
  const read = readPageToken(SECRET, 'v', tokenOf({ expiresAt: new Date('2026-11-23T13:00:00.001Z') }));
  expect(read?.expiresAt).toEqual(new Date('2026-11-23T13:01:00Z'));
});

describe('no token', () => {
  test('with any bit of any byte changed', () => {
    const bytes = Buffer.from(tokenOf(), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      for (const purpose of PAGE_PURPOSES) {
        expect(readPageToken(SECRET, purpose, forged.toString('base64url'))).toBeNull();
      }
    }
  });

  test('for another purpose, even with its letter written over', () => {
    const swapped = Buffer.from(tokenOf(), 'base64url');
    swapped.write('o', 0, 'latin1');
    expect(readPageToken(SECRET, 'o', tokenOf())).toBeNull();
    expect(readPageToken(SECRET, 'o', swapped.toString('base64url'))).toBeNull();
    expect(readPageToken(SECRET, 'v', tokenOf({ purpose: 'o' }))).toBeNull();
  });

  test('of another secret', () => {
    expect(readPageToken('another secret, as long as the first', 'v', tokenOf())).toBeNull();
  });

  test('with another clinic’s number', () => {
    const other = Buffer.from(tokenOf(), 'base64url');
    other.writeUInt32BE(70_001, 1);
    expect(readPageToken(SECRET, 'v', other.toString('base64url'))).toBeNull();
  });

  test('cut, too long, padded, or in other letters', () => {
    const token = tokenOf();
    const plus = Buffer.from(token, 'base64url').toString('base64');
    const bad = [
      '',
      token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token}==`,
      token.repeat(100),
      ` ${token}`,
    ];
    for (const text of [
      ...bad,
      `${token.slice(0, -1)}ą`,
      `${token.slice(0, -1)}%`,
      `${token}\n`,
      `${plus}/+`,
    ]) {
      expect(readPageToken(SECRET, 'v', text)).toBeNull();
    }
  });
});

describe('a message', () => {
  const ADDRESS = { publicUrl: 'https://clinic.example', linkSecret: SECRET };
  const DELIVERY = {
    id: LINK.deliveryId,
    kind: 'REMINDER',
    patientId: LINK.deliveryId,
    linkNumber: 1,
    visitId: LINK.deliveryId,
    endsAt: new Date('2026-11-23T13:00:00Z'),
    bookingNumber: 2,
    usefulUntil: new Date('2026-11-21T10:00:00Z'),
    variables: {},
  } as const;

  test.each([
    ['VISIT_BOOKED', 'v', '2026-11-24T13:00:00.000Z'],
    ['VISIT_MOVED', 'v', '2026-11-24T13:00:00.000Z'],
    ['REMINDER', 'v', '2026-11-24T13:00:00.000Z'],
    ['CAMPAIGN', 'v', '2026-11-24T13:00:00.000Z'],
    ['FREED_SLOT_OFFER', 'o', '2026-11-20T08:00:00.000Z'],
    ['SATISFACTION_SURVEY', 's', '2026-12-23T13:00:00.000Z'],
    ['REBOOKING_INVITATION', 'b', '2027-02-21T13:00:00.000Z'],
    ['VISIT_CANCELLED', 'b', '2027-02-21T13:00:00.000Z'],
    // By the message, for the visit may be years past.
    ['RETENTION_RULE', 'b', '2027-02-19T10:00:00.000Z'],
  ] as const)('%s leads to page %s until %s', (kind, purpose, end) => {
    const variables = { slotStartsAt: '2026-11-20T08:00:00.000Z' };
    const url = linkOf(ADDRESS, { ...DELIVERY, kind, variables }) ?? '';
    expect(url).toMatch(new RegExp(`^https://clinic\\.example/${purpose}/`));
    const read = readPageToken(SECRET, purpose, url.slice(-52));
    expect(read).toMatchObject({ linkNumber: 1, deliveryId: DELIVERY.id, bookingNumber: 2 });
    expect(read?.expiresAt.toISOString()).toBe(end);
  });

  test('CONSENT_CONFIRMATION leads to page c until it is of no use', () => {
    const of = { kind: 'CONSENT_CONFIRMATION', visitId: null, endsAt: null, bookingNumber: null } as const;
    const url = linkOf(ADDRESS, { ...DELIVERY, ...of }) ?? '';
    expect(url).toMatch(/^https:\/\/clinic\.example\/c\//);
    const read = readPageToken(SECRET, 'c', url.slice(-52));
    expect(read).toMatchObject({ deliveryId: DELIVERY.id, expiresAt: DELIVERY.usefulUntil });
  });

  test.each(['REVIEW_REQUEST', 'WIN_BACK', 'POINTS_EXPIRING', 'TASK_DUE', 'TASK_OVERDUE'] as const)(
    '%s leads nowhere',
    (kind) => {
      expect(linkOf(ADDRESS, { ...DELIVERY, kind })).toBeNull();
    },
  );

  test('leads nowhere where the server has no public address, there is no visit, or an offer has no time', () => {
    expect(linkOf({ ...ADDRESS, publicUrl: null }, DELIVERY)).toBeNull();
    expect(linkOf(ADDRESS, { ...DELIVERY, visitId: null, endsAt: null })).toBeNull();
    expect(linkOf(ADDRESS, { ...DELIVERY, kind: 'FREED_SLOT_OFFER' })).toBeNull();
    expect(linkEnd('o', DELIVERY.endsAt, 'soon')).toBeNull();
  });
});
