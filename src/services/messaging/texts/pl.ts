/** Polish. */
import type { MessageTexts } from './message-texts.js';

export const pl: MessageTexts = {
  locale: 'pl',
  greeting: (firstName) => `Dzień dobry, ${firstName}!`,
  when: 'Kiedy',
  what: 'Usługa',
  who: 'U kogo',
  where: 'Gdzie',
  closing: 'Jeśli nie mogą Państwo przyjść, prosimy o informację. Do zobaczenia!',
  fileName: 'wizyta',
  VISIT_BOOKED: {
    subject: (day, branch) => `Wizyta zarezerwowana: ${day}, ${branch}`,
    opening: 'Wizyta została zarezerwowana.',
  },
  REMINDER: {
    subject: (day, branch) => `Przypomnienie o wizycie: ${day}, ${branch}`,
    opening: 'Przypominamy o zbliżającej się wizycie.',
  },
};
