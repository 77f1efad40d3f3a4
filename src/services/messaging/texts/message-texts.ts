/** What a language must say. */
import type { NotificationKind } from '../../../entities/messaging/notification-kind.js';

interface KindTexts {
  /** `day`: the start's day and time; `branch`: the branch's name. */
  subject(day: string, branch: string): string;
  opening: string;
}

export interface MessageTexts extends Readonly<Record<NotificationKind, KindTexts>> {
  /** Formats for a patient whose locale names no country. */
  locale: string;
  greeting(firstName: string): string;
  when: string;
  what: string;
  who: string;
  where: string;
  closing: string;
  /** Of the calendar attachment: ASCII, without its ending. */
  fileName: string;
}
