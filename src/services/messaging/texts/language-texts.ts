/** What a language must say: the built-in texts of every kind on every channel (mission.md, section 1, "Languages"). */
import type { NotificationKind } from '../../../entities/messaging/notification-kind.js';
import type { Language } from '../../../entities/messaging/template.js';

/**
 * ICU MessageFormat throughout; template-variables.ts says which variables a kind has on a channel. Paragraphs of an
 * e-mail have a blank line between them and begin with the greeting; the layout adds the details of a visit beneath.
 */
export interface KindTexts {
  readonly EMAIL: { readonly subject: string; readonly body: string };
  readonly SMS: { readonly body: string };
  /** The subject is the title that a phone shows in bold. */
  readonly PUSH: { readonly subject: string; readonly body: string };
}

/** Plain words, no ICU. */
export interface LayoutWords {
  /** Labels of the details of a visit. */
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly where: string;
  /** Ends e-mails about a visit that lies ahead. */
  readonly closing: string;
  /** The link beneath marketing e-mails. */
  readonly unsubscribe: string;
  /** Ends a marketing SMS; in GSM-7 where the language's other SMS are. */
  readonly stopBySms: string;
  /** What stopBySms tells to answer, as it stands there: one of the words of stop-words.ts. */
  readonly stopWord: string;
  /** Of the calendar attachment: ASCII, without its ending. */
  readonly fileName: string;
}

export interface LanguageTexts {
  readonly language: Language;
  /** Formats for a patient whose locale names no country. */
  readonly locale: string;
  readonly kinds: Readonly<Record<NotificationKind, KindTexts>>;
  readonly words: LayoutWords;
}
