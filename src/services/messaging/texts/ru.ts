/** The built-in texts in Russian. An SMS has room for 134 letters in two segments: with a link it says little else. */
import type { LanguageTexts } from './language-texts.js';

const SUBJECT_DAY = '{startsAt, date, ::dMMMM}, {startsAt, time, short}';
const LONG_DAY = '{startsAt, date, full}, {startsAt, time, short}';
const PUSH_DAY = '{startsAt, date, ::EEEEdMMMM}, {startsAt, time, short}';
const SMS_DAY = '{startsAt, date, ::EEEddMM}, {startsAt, time, short}';
const SUBJECT_SLOT = '{slotStartsAt, date, ::dMMMM}, {slotStartsAt, time, short}';
const LONG_SLOT = '{slotStartsAt, date, full}, {slotStartsAt, time, short}';
const SMS_SLOT = '{slotStartsAt, date, ::EEEddMM}, {slotStartsAt, time, short}';
const LONG_TASK = '{taskDueAt, date, full}, {taskDueAt, time, short}';
const SMS_TASK = '{taskDueAt, date, ::EEEddMM}, {taskDueAt, time, short}';
// The page behind the link says where, and an SMS has no room for both.
const SMS_WHERE = '{link, select, none {{branchAddress}.} other {{link}}}';
const VISIT_PAGE = `{link, select, none {} other {

{selfService, select, yes {Подтвердить, перенести или отменить:} other {Подробности визита:}} {link}}}`;
const TASK_PAGE = `{link, select, none {} other {

Открыть: {link}}}`;
const STOP_BY_SMS = 'Отказаться: СТОП';
const CLINICS_OWN_WORDS = {
  EMAIL: {
    subject: '{title}',
    body: `Здравствуйте, {firstName}!

{text}`,
  },
  SMS: { body: `{clinicName}: {firstName}, {text}\n${STOP_BY_SMS}` },
  PUSH: { subject: '{title}', body: '{text}' },
};

export const ru: LanguageTexts = {
  language: 'ru',
  locale: 'ru',
  kinds: {
    VISIT_BOOKED: {
      EMAIL: {
        subject: `Вы записаны на приём: ${SUBJECT_DAY}, {branchName}`,
        body: `Здравствуйте, {firstName}!

Вы записаны на приём в клинику «{clinicName}».${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, Вы записаны: ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Вы записаны на приём', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_MOVED: {
      EMAIL: {
        subject: `Новое время приёма: ${SUBJECT_DAY}, {branchName}`,
        body: `Здравствуйте, {firstName}!

Ваш приём в клинике «{clinicName}» перенесён. Пожалуйста, обратите внимание на новое время.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, новое время: ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Новое время приёма', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_CANCELLED: {
      EMAIL: {
        subject: `Приём отменён: ${SUBJECT_DAY}, {branchName}`,
        body: `Здравствуйте, {firstName}!

Приносим извинения: нам пришлось отменить Ваш приём в клинике «{clinicName}».

Отменено: ${LONG_DAY}

{link, select, none {Пожалуйста, свяжитесь с нами, и мы с радостью подберём другое удобное время.}
  other {Выберите другое время здесь: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, приносим извинения, приём ${SMS_DAY} отменён. \
{link, select, none {Свяжитесь с нами, подберём другое время.} other {Другое время: {link}}}`,
      },
      PUSH: { subject: 'Приём отменён', body: `Приносим извинения. {clinicName}: ${PUSH_DAY}` },
    },
    REMINDER: {
      EMAIL: {
        subject: `Напоминание о приёме: ${SUBJECT_DAY}, {branchName}`,
        body: `Здравствуйте, {firstName}!

Напоминаем о Вашем приёме в клинике «{clinicName}».${VISIT_PAGE}`,
      },
      SMS: {
        body: `{clinicName}: {link, select,
          none {напоминаем о приёме ${SMS_DAY}, {branchAddress}.}
          other {приём ${SMS_DAY} {link}}}{selfService, select, yes { Придёте? Ответьте 1} other {}}`,
      },
      PUSH: {
        subject: 'Напоминание о приёме',
        body: `{clinicName}: ${PUSH_DAY}{selfService, select, yes {. Подтвердите в приложении.} other {}}`,
      },
    },
    REVIEW_REQUEST: {
      EMAIL: {
        subject: 'Как прошёл Ваш визит в клинику «{clinicName}»?',
        body: `Здравствуйте, {firstName}!

Спасибо за визит. Будем благодарны за честный отзыв. Хороший или критический, он поможет другим пациентам \
с выбором, а нам стать лучше.{link, select, none {} other {

Написать отзыв: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: спасибо за визит! Будем рады честному отзыву.{link, select, none {} other { {link}}}`,
      },
      PUSH: {
        subject: 'Как прошёл Ваш визит?',
        body: '{clinicName}: {firstName}, будем благодарны за честный отзыв.',
      },
    },
    SATISFACTION_SURVEY: {
      EMAIL: {
        subject: 'Один вопрос о визите в клинику «{clinicName}»',
        body: `Здравствуйте, {firstName}!

Как Вы оцениваете свой визит от 0 до 10? Будем рады и комментарию.

{link, select, none {Просто ответьте на это письмо.} other {Ответить: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: оцените, пожалуйста, визит от 0 до 10. {link, select,
          none {Это можно сделать в приложении или у администратора.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Как Вы оцениваете визит от 0 до 10?',
        body: '{firstName}, «{clinicName}» ждёт Вашей оценки в приложении.',
      },
    },
    REBOOKING_INVITATION: {
      EMAIL: {
        subject: 'Приглашаем на следующий визит в клинику «{clinicName}»',
        body: `Здравствуйте, {firstName}!

Спасибо за визит. Приглашаем записаться на следующий уже сейчас, пока есть большой выбор времени.

{link, select, none {Свяжитесь с нами, и мы подберём удобное время.} other {Свободное время: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: приглашаем записаться на следующий визит. {link, select,
          none {Свяжитесь с нами, подберём удобное время.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Приглашаем на следующий визит',
        body: '{clinicName}: {firstName}, выберите удобное время в приложении.',
      },
    },
    FREED_SLOT_OFFER: {
      EMAIL: {
        subject: `Освободилось более раннее время: ${SUBJECT_SLOT}, {branchName}`,
        body: `Здравствуйте, {firstName}!

В клинике «{clinicName}» освободилось более раннее время: ${LONG_SLOT}

Сейчас Вы записаны на: ${LONG_DAY}

Время достанется тому, кто согласится первым. Если ничего не делать, Ваша запись останется без изменений.

{link, select, none {Если хотите прийти раньше, свяжитесь с нами.} other {Выбрать это время: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {link, select,
          none {освободилось время ${SMS_SLOT} вместо ${SMS_DAY}. Свяжитесь с нами.}
          other {есть время ${SMS_SLOT} вместо {startsAt, date, ::ddMM}, {startsAt, time, short} {link}}}`,
      },
      PUSH: { subject: 'Освободилось раннее время', body: `{clinicName}: ${SMS_SLOT} вместо ${SMS_DAY}` },
    },
    RETENTION_RULE: CLINICS_OWN_WORDS,
    CAMPAIGN: CLINICS_OWN_WORDS,
    WIN_BACK: CLINICS_OWN_WORDS,
    POINTS_EXPIRING: {
      EMAIL: {
        subject: 'Воспользуйтесь баллами: «{clinicName}»',
        body: `Здравствуйте, {firstName}!

До {expiresOn, date, long} включительно Вы можете использовать {points, plural,
  one {# балл} few {# балла} many {# баллов} other {# балла}}. Потом {points, plural,
  one {он сгорит} few {они сгорят} many {они сгорят} other {они сгорят}}.{link, select, none {} other {

Награды: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, до {expiresOn, date, ::ddMM} можно использовать {points, plural,
          one {# балл} few {# балла} many {# баллов} other {# балла}}.
${STOP_BY_SMS}`,
      },
      PUSH: {
        subject: 'Ваши баллы скоро сгорят',
        body: `{clinicName}: до {expiresOn, date, long} можно использовать {points, plural,
          one {# балл} few {# балла} many {# баллов} other {# балла}}.`,
      },
    },
    CONSENT_CONFIRMATION: {
      EMAIL: {
        subject: 'Подтвердите, что хотите получать новости от «{clinicName}»',
        body: `Здравствуйте, {firstName}!

Клиника «{clinicName}» сможет присылать Вам предложения и новости по электронной почте, как только Вы подтвердите, что хотите их получать.

{link, select, none {Чтобы подтвердить, обратитесь к нам.} other {Прочитать и подтвердить: {link}}}

Если не хотите, ничего делать не нужно: без Вашего подтверждения мы их присылать не будем.`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, хотите получать наши предложения и новости в SMS? {link, select,
          none {Чтобы подтвердить, обратитесь к нам.} other {Подтвердить: {link}}}`,
      },
      PUSH: {
        subject: 'Хотите получать наши предложения?',
        body: '{firstName}, подтвердите, что «{clinicName}» может их присылать.',
      },
    },
    TASK_DUE: {
      EMAIL: {
        subject: 'Пора выполнить задачу: {taskTitle}',
        body: `Здравствуйте, {firstName}!

Наступил срок задачи: {taskTitle}

Срок: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: наступил срок задачи: ${SMS_TASK}` },
      PUSH: { subject: 'Наступил срок задачи', body: SMS_TASK },
    },
    TASK_OVERDUE: {
      EMAIL: {
        subject: 'Задача просрочена: {taskTitle}',
        body: `Здравствуйте, {firstName}!

Задача просрочена: {taskTitle}

Срок: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: задача просрочена, срок был ${SMS_TASK}` },
      PUSH: { subject: 'Задача просрочена', body: SMS_TASK },
    },
  },
  words: {
    when: 'Когда',
    what: 'Услуга',
    who: 'К кому',
    where: 'Где',
    closing: 'Если Вы не сможете прийти, пожалуйста, сообщите нам. Ждём Вас!',
    unsubscribe: 'Отказаться от этих сообщений',
    stopBySms: STOP_BY_SMS,
    stopWord: 'СТОП',
    fileName: 'vizit',
  },
};
