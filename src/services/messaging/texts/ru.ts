/** Russian. */
import type { MessageTexts } from './message-texts.js';

export const ru: MessageTexts = {
  locale: 'ru',
  greeting: (firstName) => `Здравствуйте, ${firstName}!`,
  when: 'Когда',
  what: 'Услуга',
  who: 'К кому',
  where: 'Где',
  closing: 'Если вы не сможете прийти, пожалуйста, сообщите нам. Ждём вас!',
  fileName: 'vizit',
  VISIT_BOOKED: {
    subject: (day, branch) => `Вы записаны на приём: ${day}, ${branch}`,
    opening: 'Вы записаны на приём.',
  },
  REMINDER: {
    subject: (day, branch) => `Напоминание о приёме: ${day}, ${branch}`,
    opening: 'Напоминаем о вашем приёме.',
  },
};
