/** What the page of the unsubscribe link says, in each language that messages are written in. */
import type { Language } from '../entities/messaging/template.js';
import type { MarketingKind } from '../services/messaging/unsubscribe-link.js';

export interface UnsubscribeWords {
  readonly title: string;
  ask(clinic: string): string;
  readonly button: string;
  /** The same, where one kind of them can be chosen. */
  askWhich(clinic: string): string;
  /** What a button ends: fills `only` and `doneKind`. */
  readonly kinds: Readonly<Record<MarketingKind, string>>;
  only(kind: string): string;
  readonly all: string;
  doneKind(clinic: string, kind: string): string;
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
    askWhich: (clinic) =>
      `What do you no longer want from ${clinic} by e-mail? Messages about your visits will go on as before.`,
    kinds: {
      RETENTION_RULE: 'reminders to come again',
      CAMPAIGN: 'offers, greetings and news',
      WIN_BACK: 'invitations to come back',
      POINTS_EXPIRING: 'messages about expiring points',
    },
    only: (kind) => `Only no more ${kind}`,
    all: 'Unsubscribe from everything',
    doneKind: (clinic, kind) =>
      `${clinic} will send you no more ${kind} by e-mail. Other messages go on as before.`,
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
    askWhich: (clinic) =>
      `O que você não quer mais receber de ${clinic} por e-mail? As mensagens sobre suas consultas continuam.`,
    kinds: {
      RETENTION_RULE: 'lembretes para voltar',
      CAMPAIGN: 'ofertas, felicitações e novidades',
      WIN_BACK: 'convites para retornar',
      POINTS_EXPIRING: 'avisos de pontos que vencem',
    },
    only: (kind) => `Não receber apenas: ${kind}`,
    all: 'Cancelar tudo',
    doneKind: (clinic, kind) =>
      `${clinic} não enviará mais por e-mail: ${kind}. As outras mensagens continuam.`,
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
    askWhich: (clinic) =>
      `Czego nie chcą już Państwo otrzymywać e-mailem od placówki ${clinic}? Wiadomości o wizytach będą przychodzić jak dotąd.`,
    kinds: {
      RETENTION_RULE: 'przypomnienia o kolejnej wizycie',
      CAMPAIGN: 'oferty, życzenia i nowości',
      WIN_BACK: 'zaproszenia do powrotu',
      POINTS_EXPIRING: 'wiadomości o wygasających punktach',
    },
    only: (kind) => `Zrezygnuj tylko z tego: ${kind}`,
    all: 'Zrezygnuj ze wszystkiego',
    doneKind: (clinic, kind) =>
      `${clinic} nie będzie już wysyłać Państwu e-mailem: ${kind}. Inne wiadomości będą przychodzić jak dotąd.`,
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
    askWhich: (clinic) =>
      `Чого ви більше не хочете отримувати від клініки «${clinic}» електронною поштою? Повідомлення про ваші візити надходитимуть, як і раніше.`,
    kinds: {
      RETENTION_RULE: 'нагадування прийти знову',
      CAMPAIGN: 'пропозиції, вітання та новини',
      WIN_BACK: 'запрошення повернутися',
      POINTS_EXPIRING: 'повідомлення про бали, що згорають',
    },
    only: (kind) => `Відписатися лише від цього: ${kind}`,
    all: 'Відписатися від усього',
    doneKind: (clinic, kind) =>
      `${clinic} більше не надсилатиме вам електронною поштою: ${kind}. Інші повідомлення надходитимуть, як і раніше.`,
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
    askWhich: (clinic) =>
      `Чего вы больше не хотите получать от клиники «${clinic}» по электронной почте? Сообщения о ваших визитах будут приходить, как и раньше.`,
    kinds: {
      RETENTION_RULE: 'напоминания прийти снова',
      CAMPAIGN: 'предложения, поздравления и новости',
      WIN_BACK: 'приглашения вернуться',
      POINTS_EXPIRING: 'сообщения о сгорающих баллах',
    },
    only: (kind) => `Отписаться только от этого: ${kind}`,
    all: 'Отписаться от всего',
    doneKind: (clinic, kind) =>
      `${clinic} больше не будет присылать вам по электронной почте: ${kind}. Другие сообщения будут приходить, как и раньше.`,
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
    askWhich: (clinic) =>
      `¿Qué ya no quiere recibir de ${clinic} por correo electrónico? Los mensajes sobre sus citas seguirán llegando.`,
    kinds: {
      RETENTION_RULE: 'recordatorios para volver',
      CAMPAIGN: 'ofertas, felicitaciones y novedades',
      WIN_BACK: 'invitaciones a regresar',
      POINTS_EXPIRING: 'avisos de puntos que caducan',
    },
    only: (kind) => `Darme de baja solo de: ${kind}`,
    all: 'Darme de baja de todo',
    doneKind: (clinic, kind) =>
      `${clinic} ya no le enviará por correo electrónico: ${kind}. Los demás mensajes seguirán llegando.`,
    doneTitle: 'Se ha dado de baja',
    done: (clinic) =>
      `${clinic} ya no le enviará ofertas ni novedades por correo electrónico. Los mensajes sobre sus citas seguirán llegando. Para volver a recibir ofertas, hable con la clínica.`,
    badTitle: 'Este enlace no funciona',
    bad: 'Está incompleto o ha caducado. Abra el enlace del último mensaje de su clínica o pida a la clínica que deje de enviarle ofertas.',
  },
};
