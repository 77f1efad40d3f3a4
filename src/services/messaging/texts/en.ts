/** English. */
import type { MessageTexts } from './message-texts.js';

export const en: MessageTexts = {
  locale: 'en',
  greeting: (firstName) => `Hello ${firstName},`,
  when: 'When',
  what: 'Service',
  who: 'With',
  where: 'Where',
  closing: 'If you cannot come, please let us know. We look forward to seeing you.',
  fileName: 'visit',
  VISIT_BOOKED: {
    subject: (day, branch) => `Your visit is booked: ${day}, ${branch}`,
    opening: 'Your visit is booked.',
  },
  REMINDER: {
    subject: (day, branch) => `Reminder of your visit: ${day}, ${branch}`,
    opening: 'We remind you of your coming visit.',
  },
};
