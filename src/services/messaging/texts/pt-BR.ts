/** Brazilian Portuguese. */
import type { MessageTexts } from './message-texts.js';

export const ptBR: MessageTexts = {
  locale: 'pt-BR',
  greeting: (firstName) => `Olá, ${firstName}!`,
  when: 'Quando',
  what: 'Serviço',
  who: 'Com',
  where: 'Onde',
  closing: 'Se não puder vir, por favor nos avise. Esperamos por você.',
  fileName: 'consulta',
  VISIT_BOOKED: {
    subject: (day, branch) => `Sua consulta está marcada: ${day}, ${branch}`,
    opening: 'Sua consulta está marcada.',
  },
  REMINDER: {
    subject: (day, branch) => `Lembrete da sua consulta: ${day}, ${branch}`,
    opening: 'Lembramos você da sua próxima consulta.',
  },
};
