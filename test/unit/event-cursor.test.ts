// Cursors survive the way to a client and back, and nothing else is taken for one.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventCursor, readEventCursor } from '../../src/services/events/event-cursor.js';
import { BadInput } from '../../src/services/refusal.js';

const clinic = '01890a5d-ac96-774b-bcce-b302099a8057';
const clinics = fc.uuid();
const positions = fc.maxSafeNat();

describe('a cursor', () => {
  test('names the same position when it comes back', () => {
    fc.assert(
      fc.property(clinics, positions, (clinicId, position) => {
        expect(readEventCursor(clinicId, eventCursor(clinicId, position))).toBe(position);
      }),
    );
  });

  test('of a later event is another one and names a later position', () => {
    fc.assert(
      fc.property(clinics, positions, positions, (clinicId, one, other) => {
        const [a, b] = [eventCursor(clinicId, one), eventCursor(clinicId, other)];
        expect(Math.sign(readEventCursor(clinicId, a) - readEventCursor(clinicId, b))).toBe(
          Math.sign(one - other),
        );
        expect(a === b).toBe(one === other);
      }),
    );
  });

  test('can stand in an address as it is', () => {
    fc.assert(
      fc.property(clinics, positions, (clinicId, position) => {
        expect(eventCursor(clinicId, position)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  test('of another clinic is refused', () => {
    fc.assert(
      fc.property(clinics, clinics, positions, (one, other, position) => {
        fc.pre(one !== other);
        expect(() => readEventCursor(other, eventCursor(one, position))).toThrow(BadInput);
      }),
    );
  });

  test('is not made for a position that cannot be', () => {
    for (const position of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => eventCursor(clinic, position)).toThrow(RangeError);
    }
    expect(() => eventCursor('north', 1)).toThrow(RangeError);
  });
});

describe('what is no cursor', () => {
  const bytes = (position: bigint, version = 1) => {
    const buffer = Buffer.from(`00${clinic.replaceAll('-', '')}0000000000000000`, 'hex');
    buffer[0] = version;
    buffer.writeBigUInt64BE(BigInt.asUintN(64, position), 17);
    return buffer.toString('base64url');
  };

  test('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        expect(() => readEventCursor(clinic, text)).toThrow(BadInput);
      }),
    );
  });

  test('is refused when it says a negative or a huge position, or another version', () => {
    expect(readEventCursor(clinic, bytes(7n))).toBe(7);
    for (const text of [bytes(-1n), bytes(2n ** 53n), bytes(2n ** 64n - 1n), bytes(7n, 0), bytes(7n, 2)]) {
      expect(() => readEventCursor(clinic, text)).toThrow(BadInput);
    }
  });

  test('is refused when a true one was changed by any character', () => {
    fc.assert(
      fc.property(
        positions,
        fc.nat(33),
        fc.string({ minLength: 1, maxLength: 1 }),
        (position, at, character) => {
          const cursor = eventCursor(clinic, position);
          const changed = cursor.slice(0, at) + character + cursor.slice(at + 1);
          fc.pre(changed !== cursor);
          let read: number | undefined;
          try {
            read = readEventCursor(clinic, changed);
          } catch (error) {
            expect(error).toBeInstanceOf(BadInput);
          }
          expect(read).not.toBe(position);
        },
      ),
    );
  });
});
