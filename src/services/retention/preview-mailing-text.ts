/** A text of a rule or a campaign as a message, before it is saved (mission.md, section 3). */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { Language } from '../../entities/messaging/template.js';
import type { MailingKind } from '../../entities/retention/mailing.js';
import { previewTemplate, type TemplatePreview } from '../messaging/preview-template.js';
import type { GivenValue } from '../messaging/sample-facts.js';
import type { Scope } from '../scope.js';

export interface PreviewMailingText {
  kind: MailingKind;
  /** Whether its messages are about a visit; a rule's always are. */
  aboutVisit: boolean;
  channel: Channel;
  language: Language;
  /** Absent or null: the clinic's name. */
  subject?: string | null | undefined;
  body: string;
  values?: readonly GivenValue[] | null | undefined;
}

/** @throws Refusal REQUIRED or INVALID for everything that is wrong with the text or the values */
export function previewMailingText(scope: Scope, input: PreviewMailingText): Promise<TemplatePreview> {
  const { kind, aboutVisit, channel, language, body, values } = input;
  const mailing = aboutVisit || kind === 'RETENTION_RULE' ? 'VISIT' : 'NO_VISIT';
  const subject = input.subject || (channel === 'SMS' ? '' : '{clinicName}');
  return previewTemplate(scope, { kind, channel, language, mailing, subject, body, values });
}
