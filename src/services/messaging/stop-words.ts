/**
 * What an inbound SMS means (mission.md, section 1, "Links"): the STOP words of the six languages, and the usual English
 * ones, stop marketing; 1 confirms. Only when the whole message is the word: "please don't stop" stops nothing.
 */
import type { InboundMeaning } from '../../entities/messaging/inbound-sms.js';
import { foldText } from '../../entities/patients/patient.js';

const STOP_WORDS: readonly string[] = [
  // What carriers of English-speaking countries require.
  ...['stop', 'stop all', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'opt out', 'optout', 'revoke'],
  // Portuguese.
  ...['parar', 'pare', 'sair', 'cancelar', 'remover', 'descadastrar', 'descadastre', 'cancelar inscrição'],
  // Polish.
  ...['wypisz', 'wypisz mnie', 'rezygnuję', 'rezygnacja', 'zatrzymaj'],
  // Ukrainian.
  ...['стоп', 'відписатися', 'відписатись', 'відписка', 'відпишіть', 'відпишіть мене'],
  // Russian.
  ...['отписаться', 'отписка', 'отпишите', 'отпишите меня'],
  // Spanish.
  ...['baja', 'alto', 'dar de baja', 'darme de baja', 'darse de baja', 'cancelar suscripción', 'detener'],
];

const STOPS: ReadonlySet<string> = new Set(STOP_WORDS.map(wordsOf));

/** Case, accents, punctuation and spaces aside. */
export function meaningOf(text: string): InboundMeaning {
  const words = wordsOf(text);
  if (words === '1') return 'CONFIRM';
  return STOPS.has(words) ? 'STOP' : 'OTHER';
}

function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
