/** Global ids: whatever did not come from here is refused, and nothing has two of them (api.md, "Names and shapes"). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeId, encodeId, NODE_TYPES, withUuids } from '../../src/schema/id.js';

const UUID = '0190f3a0-0000-7abc-8def-000000000001';
const refused = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

test('an id leads back to its type and UUID', () => {
  for (const type of NODE_TYPES) expect(decodeId(encodeId(type, UUID), type)).toEqual({ type, id: UUID });
});

test('no two texts are ids of one thing', () => {
  const id = encodeId('Visit', UUID);
  fc.assert(
    fc.property(fc.string(), fc.nat(id.length), (text, at) => {
      const other = `${id.slice(0, at)}${text}${id.slice(at + text.length)}`;
      if (other === id) return;
      let decoded: unknown;
      try {
        decoded = decodeId(other);
      } catch {
        return;
      }
      expect(decoded).not.toEqual({ type: 'Visit', id: UUID });
    }),
  );
});

describe('refused is', () => {
  test.each([
    ['a UUID', UUID],
    ['nothing', ''],
    ['a type that is none', Buffer.from(`Staff:${UUID}`).toString('base64url')],
    ['a UUID in capitals', Buffer.from(`Visit:${UUID.toUpperCase()}`).toString('base64url')],
    ['something behind it', Buffer.from(`Visit:${UUID}:`).toString('base64url')],
    ['a space around it', ` ${encodeId('Visit', UUID)}`],
    ['other base64', Buffer.from(`Patient:${UUID}`).toString('base64')],
    ['a name of an object’s property', Buffer.from(`constructor:${UUID}`).toString('base64url')],
    ['a long text', 'A'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(() => decodeId(text)).toThrow(refused);
  });

  test('the id of another type', () => {
    expect(() => decodeId(encodeId('Visit', UUID), 'Patient')).toThrow(refused);
    expect(() => withUuids({ patientIds: [encodeId('Patient', UUID), encodeId('Visit', UUID)] })).toThrow(
      refused,
    );
  });
});

test('in an input, fields named after a type hold its UUIDs', () => {
  const input = { visitId: encodeId('Visit', UUID), calendarIds: null, reason: 'ill', patientIds: [] };
  expect(withUuids(input)).toEqual({ ...input, visitId: UUID });
});

test('so they do in inputs within an input', () => {
  const at = new Date(0);
  const input = {
    filter: { visitId: encodeId('Visit', UUID), at },
    list: [{ taskIds: [encodeId('Task', UUID)] }, null, 1],
  };
  expect(withUuids(input)).toEqual({
    filter: { visitId: UUID, at },
    list: [{ taskIds: [UUID] }, null, 1],
  });
});
