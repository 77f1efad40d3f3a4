/**
 * A place in a clinic's event log as clients hold it: opaque to them, a version byte, the clinic's id and the position to us.
 * It lasts as long as the event it names; the version lets a later server tell old ones apart (api.md, "Subscriptions").
 */
import { BadInput } from '../refusal.js';

const VERSION = 1;
const CLINIC = 1;
const POSITION = 17;
const LENGTH = 25;
const BASE64URL = /^[A-Za-z0-9_-]{34}$/;

/**
 * The cursor of the event at this position; position 0 is before the first event.
 * @throws RangeError when the position is not a whole number of 0 or more.
 */
export function eventCursor(clinicId: string, position: number): string {
  if (!Number.isSafeInteger(position) || position < 0) throw new RangeError(`No event position: ${position}`);
  const bytes = Buffer.alloc(LENGTH);
  bytes[0] = VERSION;
  if (bytes.write(clinicId.replaceAll('-', ''), CLINIC, 'hex') !== POSITION - CLINIC) {
    throw new RangeError(`No clinic id: ${clinicId}`);
  }
  bytes.writeBigUInt64BE(BigInt(position), POSITION);
  return bytes.toString('base64url');
}

/**
 * The position that the cursor names in this clinic's log. That an event is there yet is not checked here.
 * @throws BadInput when the text is no cursor, or one of another clinic.
 */
export function readEventCursor(clinicId: string, text: string): number {
  const bytes = Buffer.from(BASE64URL.test(text) ? text : '', 'base64url');
  // Several texts decode to the same bytes; only the one that we give out is a cursor.
  if (bytes.length !== LENGTH || bytes[0] !== VERSION || bytes.toString('base64url') !== text)
    throw malformed();
  const position = bytes.readBigUInt64BE(POSITION);
  if (position > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed();
  if (bytes.toString('hex', CLINIC, POSITION) !== clinicId.replaceAll('-', '').toLowerCase()) {
    throw new BadInput(
      'This cursor was not given out by this clinic. Leave out "after" to begin with what happens now.',
    );
  }
  return Number(position);
}

function malformed(): BadInput {
  return new BadInput('This is not a cursor of an event. Send back a "cursor" exactly as an event gave it.');
}
