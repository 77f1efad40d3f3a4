/** The calendar attachment of a visit: an iCalendar file that a later one of the same visit replaces. Pure. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { VisitFacts } from './message-facts.js';
import type { Attachment } from './transport.js';

export interface CalendarFileWords {
  readonly summary: string;
  readonly location: string;
  /** ASCII, without its ending. */
  readonly fileName: string;
  /** Whether the visit is off: calendars take it out. */
  readonly cancelled: boolean;
}

/** Times are in UTC; the UID is the visit's id, and SEQUENCE counts its moves from 0, and its cancellation after them. */
export function visitCalendarFile(
  visit: Pick<VisitFacts, 'visitId' | 'startsAt' | 'endsAt' | 'bookedAt' | 'bookingNumber'>,
  { summary, location, fileName, cancelled }: CalendarFileWords,
): Attachment {
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({
    prodId: { company: 'Retorna', product: 'Retorna' },
    method,
    events: [
      {
        id: visit.visitId,
        sequence: visit.bookingNumber - (cancelled ? 0 : 1),
        status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
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
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendar.toString(),
  };
}
