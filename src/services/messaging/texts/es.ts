/** Spanish. */
import type { MessageTexts } from './message-texts.js';

export const es: MessageTexts = {
  locale: 'es',
  greeting: (firstName) => `Hola, ${firstName}:`,
  when: 'Cuándo',
  what: 'Servicio',
  who: 'Con',
  where: 'Dónde',
  closing: 'Si no puede venir, por favor avísenos. Le esperamos.',
  fileName: 'cita',
  VISIT_BOOKED: {
    subject: (day, branch) => `Su cita está reservada: ${day}, ${branch}`,
    opening: 'Su cita está reservada.',
  },
  REMINDER: {
    subject: (day, branch) => `Recordatorio de su cita: ${day}, ${branch}`,
    opening: 'Le recordamos su próxima cita.',
  },
};
