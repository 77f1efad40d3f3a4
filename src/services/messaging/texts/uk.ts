/** Ukrainian. */
import type { MessageTexts } from './message-texts.js';

export const uk: MessageTexts = {
  locale: 'uk',
  greeting: (firstName) => `Вітаємо, ${firstName}!`,
  when: 'Коли',
  what: 'Послуга',
  who: 'До кого',
  where: 'Де',
  closing: 'Якщо ви не зможете прийти, будь ласка, повідомте нас. Чекаємо на вас!',
  fileName: 'vizyt',
  VISIT_BOOKED: {
    subject: (day, branch) => `Вас записано на прийом: ${day}, ${branch}`,
    opening: 'Вас записано на прийом.',
  },
  REMINDER: {
    subject: (day, branch) => `Нагадування про прийом: ${day}, ${branch}`,
    opening: 'Нагадуємо про ваш прийом.',
  },
};
