/** Which answers stop marketing, which confirm, and which are only words (mission.md, section 1, "Links"). */
import { expect, test } from '@jest/globals';
import { meaningOf } from '../../src/services/messaging/stop-words.js';

test.each([
  'STOP',
  'stop',
  ' Stop. ',
  'STOP!!!',
  '"stop"',
  'Unsubscribe',
  'CANCEL',
  'end',
  'Quit',
  'stop all',
  'ＳＴＯＰ',
  'stop 🙏',
  'PARAR',
  'Sair',
  'cancelar',
  'WYPISZ',
  'rezygnuję',
  'REZYGNUJE',
  'Стоп',
  'СТОП.',
  'відписатися',
  'ВІДПИСАТИСЯ',
  'Отписаться',
  'отписаться!',
  'BAJA',
  'Alto',
  '\nstop\n',
])('%j stops', (text) => {
  expect(meaningOf(text)).toBe('STOP');
});

test.each(['1', ' 1 ', '1.', '(1)', '1!', '１', '1️⃣'])('%j confirms', (text) => {
  expect(meaningOf(text)).toBe('CONFIRM');
});

test.each([
  '',
  '   ',
  '?',
  'yes',
  '11',
  '1 1',
  '10',
  'please do not stop',
  'stop by at 5?',
  'I must cancel Monday',
  'stopp',
  'can you stop the reminders for my mother',
  'końcówka',
  'baja temporal',
  'стопа',
  '2',
  '-',
  '👍',
])('%j is only words', (text) => {
  expect(meaningOf(text)).toBe('OTHER');
});
