/** What the page of the unsubscribe link says, in each language that messages are written in. */
import type { Language } from '../entities/messaging/template.js';

export interface UnsubscribeWords {
  readonly title: string;
  ask(clinic: string): string;
  readonly button: string;
  readonly doneTitle: string;
  done(clinic: string): string;
  readonly badTitle: string;
  readonly bad: string;
}

export const UNSUBSCRIBE_WORDS: Readonly<Record<Language, UnsubscribeWords>> = {
  en: {
    title: 'Unsubscribe from offers',
    ask: (clinic) =>
      `Do you no longer want offers and news from ${clinic} by e-mail? Messages about your visits will go on as before.`,
    button: 'Unsubscribe',
    doneTitle: 'You are unsubscribed',
    done: (clinic) =>
      `${clinic} will send you no more offers and news by e-mail. Messages about your visits go on as before. To get offers again, please tell the clinic.`,
    badTitle: 'This link does not work',
    bad: 'It is incomplete or has expired. Please open the link in the latest message from your clinic, or ask the clinic to stop sending you offers.',
  },
  'pt-BR': {
    title: 'Cancelar ofertas por e-mail',
    ask: (clinic) =>
      `Você não quer mais receber ofertas e novidades de ${clinic} por e-mail? As mensagens sobre suas consultas continuam.`,
    button: 'Cancelar inscrição',
    doneTitle: 'Inscrição cancelada',
    done: (clinic) =>
      `${clinic} não enviará mais ofertas e novidades por e-mail. As mensagens sobre suas consultas continuam. Para voltar a receber ofertas, fale com a clínica.`,
    badTitle: 'Este link não funciona',
    bad: 'Ele está incompleto ou expirou. Abra o link da mensagem mais recente da sua clínica ou peça à clínica que pare de enviar ofertas.',
  },
  pl: {
    title: 'Rezygnacja z ofert',
    ask: (clinic) =>
      `Czy nie chcą już Państwo otrzymywać e-mailem ofert i nowości od placówki ${clinic}? Wiadomości o wizytach będą przychodzić jak dotąd.`,
    button: 'Zrezygnuj',
    doneTitle: 'Rezygnacja przyjęta',
    done: (clinic) =>
      `${clinic} nie będzie już wysyłać Państwu e-mailem ofert i nowości. Wiadomości o wizytach będą przychodzić jak dotąd. Aby znów otrzymywać oferty, prosimy o kontakt z kliniką.`,
    badTitle: 'Ten link nie działa',
    bad: 'Jest niepełny lub stracił ważność. Prosimy otworzyć link z najnowszej wiadomości od kliniki albo poprosić klinikę o zaprzestanie wysyłania ofert.',
  },
  uk: {
    title: 'Відмова від пропозицій',
    ask: (clinic) =>
      `Ви більше не хочете отримувати пропозиції та новини від клініки «${clinic}» електронною поштою? Повідомлення про ваші візити надходитимуть, як і раніше.`,
    button: 'Відписатися',
    doneTitle: 'Вас відписано',
    done: (clinic) =>
      `${clinic} більше не надсилатиме вам пропозицій і новин електронною поштою. Повідомлення про ваші візити надходитимуть, як і раніше. Щоб знову отримувати пропозиції, зверніться до клініки.`,
    badTitle: 'Це посилання не працює',
    bad: 'Воно неповне або застаріло. Відкрийте посилання з останнього листа клініки або попросіть клініку не надсилати вам пропозицій.',
  },
  ru: {
    title: 'Отказ от предложений',
    ask: (clinic) =>
      `Вы больше не хотите получать предложения и новости от клиники «${clinic}» по электронной почте? Сообщения о ваших визитах будут приходить, как и раньше.`,
    button: 'Отписаться',
    doneTitle: 'Вы отписаны',
    done: (clinic) =>
      `${clinic} больше не будет присылать вам предложения и новости по электронной почте. Сообщения о ваших визитах будут приходить, как и раньше. Чтобы снова получать предложения, обратитесь в клинику.`,
    badTitle: 'Эта ссылка не работает',
    bad: 'Она неполная или устарела. Откройте ссылку из последнего письма клиники или попросите клинику не присылать вам предложений.',
  },
  es: {
    title: 'Dejar de recibir ofertas',
    ask: (clinic) =>
      `¿Ya no quiere recibir ofertas y novedades de ${clinic} por correo electrónico? Los mensajes sobre sus citas seguirán llegando.`,
    button: 'Darme de baja',
    doneTitle: 'Se ha dado de baja',
    done: (clinic) =>
      `${clinic} ya no le enviará ofertas ni novedades por correo electrónico. Los mensajes sobre sus citas seguirán llegando. Para volver a recibir ofertas, hable con la clínica.`,
    badTitle: 'Este enlace no funciona',
    bad: 'Está incompleto o ha caducado. Abra el enlace del último mensaje de su clínica o pida a la clínica que deje de enviarle ofertas.',
  },
};
