/** The calendar attachment of a visit: an iCalendar file that a moved visit's later one replaces. Pure. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { MessageFacts } from './compose-visit-message.js';
import type { Attachment } from './transport.js';

/** Times are in UTC; the UID is the visit's id, and SEQUENCE counts its moves from 0. */
export function visitCalendarFile(
  visit: Pick<MessageFacts, 'visitId' | 'startsAt' | 'endsAt' | 'bookedAt' | 'bookingNumber'>,
  summary: string,
  location: string,
  fileName: string,
): Attachment {
  const calendar = ical({
    prodId: { company: 'Retorna', product: 'Retorna' },
    method: ICalCalendarMethod.PUBLISH,
    events: [
      {
        id: visit.visitId,
        sequence: visit.bookingNumber - 1,
        stamp: visit.bookedAt,
        start: visit.startsAt,
        end: visit.endsAt,
        summary,
        location,
      },
    ],
  });
  return {
    filename: `${fileName}.ics`,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendar.toString(),
  };
}
