/** How an SMS goes over the air, which is what it is paid by (mission.md, section 1, "Languages"). Pure. */
import { SegmentedMessage } from 'sms-segments-calculator';
import type { SmsEncoding } from '../../entities/messaging/delivery.js';

export interface SmsSize {
  readonly encoding: SmsEncoding;
  /** 0 for no text. */
  readonly segments: number;
}

/**
 * GSM-7 where every character is one of its alphabet: 160 in a single segment, 153 in each of several; else UCS-2: 70 and
 * 67. Characters such as € and [ count twice in GSM-7, and emoji two or more in UCS-2.
 */
export function smsSizeOf(text: string): SmsSize {
  if (text === '') return { encoding: 'GSM_7', segments: 0 };
  const message = new SegmentedMessage(text);
  return {
    encoding: message.getEncodingName() === 'GSM-7' ? 'GSM_7' : 'UCS_2',
    segments: message.segmentsCount,
  };
}

/**
 * Spaces that formatters put into times and numbers ("9:30 AM") look like any other on a phone, but one of them would
 * bring a whole GSM-7 message to UCS-2, at more than twice the price.
 */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}
