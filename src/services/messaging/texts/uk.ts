/** The built-in texts in Ukrainian. An SMS has room for 134 letters in two segments: with a link it says little else. */
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

{selfService, select, yes {Підтвердити, перенести або скасувати:} other {Подробиці візиту:}} {link}}}`;
const TASK_PAGE = `{link, select, none {} other {

Відкрити: {link}}}`;
const STOP_BY_SMS = 'Відмовитися: СТОП';
const CLINICS_OWN_WORDS = {
  EMAIL: {
    subject: '{title}',
    body: `Вітаємо, {firstName}!

{text}`,
  },
  SMS: { body: `{clinicName}: {firstName}, {text}\n${STOP_BY_SMS}` },
  PUSH: { subject: '{title}', body: '{text}' },
};

export const uk: LanguageTexts = {
  language: 'uk',
  locale: 'uk',
  kinds: {
    VISIT_BOOKED: {
      EMAIL: {
        subject: `Вас записано на прийом: ${SUBJECT_DAY}, {branchName}`,
        body: `Вітаємо, {firstName}!

Вас записано на прийом до клініки «{clinicName}».${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, Вас записано: ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Вас записано на прийом', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_MOVED: {
      EMAIL: {
        subject: `Новий час прийому: ${SUBJECT_DAY}, {branchName}`,
        body: `Вітаємо, {firstName}!

Ваш прийом у клініці «{clinicName}» перенесено. Будь ласка, зверніть увагу на новий час.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, новий час: ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Новий час прийому', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_CANCELLED: {
      EMAIL: {
        subject: `Прийом скасовано: ${SUBJECT_DAY}, {branchName}`,
        body: `Вітаємо, {firstName}!

Просимо вибачення: ми змушені скасувати Ваш прийом у клініці «{clinicName}».

Скасовано: ${LONG_DAY}

{link, select, none {Будь ласка, зв’яжіться з нами, і ми охоче підберемо інший зручний час.}
  other {Виберіть інший час тут: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, перепрошуємо, прийом ${SMS_DAY} скасовано. \
{link, select, none {Зв’яжіться з нами, підберемо інший час.} other {Інший час: {link}}}`,
      },
      PUSH: { subject: 'Прийом скасовано', body: `Перепрошуємо. {clinicName}: ${PUSH_DAY}` },
    },
    REMINDER: {
      EMAIL: {
        subject: `Нагадування про прийом: ${SUBJECT_DAY}, {branchName}`,
        body: `Вітаємо, {firstName}!

Нагадуємо про Ваш прийом у клініці «{clinicName}».${VISIT_PAGE}`,
      },
      SMS: {
        body: `{clinicName}: {link, select,
          none {нагадуємо про прийом ${SMS_DAY}, {branchAddress}.}
          other {прийом ${SMS_DAY} {link}}}{selfService, select, yes { Прийдете? Надішліть 1} other {}}`,
      },
      PUSH: {
        subject: 'Нагадування про прийом',
        body: `{clinicName}: ${PUSH_DAY}{selfService, select, yes {. Підтвердіть у застосунку.} other {}}`,
      },
    },
    REVIEW_REQUEST: {
      EMAIL: {
        subject: 'Як пройшов Ваш візит до клініки «{clinicName}»?',
        body: `Вітаємо, {firstName}!

Дякуємо за візит. Будемо вдячні за чесний відгук. Добрий чи критичний, він допоможе іншим пацієнтам обрати, \
а нам стати кращими.{link, select, none {} other {

Написати відгук: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: дякуємо за візит! Чекаємо на чесний відгук.{link, select, none {} other { {link}}}`,
      },
      PUSH: {
        subject: 'Як пройшов Ваш візит?',
        body: '{clinicName}: {firstName}, будемо вдячні за чесний відгук.',
      },
    },
    SATISFACTION_SURVEY: {
      EMAIL: {
        subject: 'Одне запитання про візит до клініки «{clinicName}»',
        body: `Вітаємо, {firstName}!

Як Ви оцінюєте свій візит від 0 до 10? Будемо раді й коментарю.

{link, select, none {Просто дайте відповідь на цей лист.} other {Відповісти: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: оцініть, будь ласка, візит від 0 до 10. {link, select,
          none {Це можна зробити в застосунку або в адміністратора.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Як Ви оцінюєте візит від 0 до 10?',
        body: '{firstName}, «{clinicName}» чекає на Вашу оцінку в застосунку.',
      },
    },
    REBOOKING_INVITATION: {
      EMAIL: {
        subject: 'Запрошуємо на наступний візит до клініки «{clinicName}»',
        body: `Вітаємо, {firstName}!

Дякуємо за візит. Запрошуємо записатися на наступний уже зараз, поки є великий вибір вільного часу.

{link, select, none {Зв’яжіться з нами, і ми підберемо зручний час.} other {Вільний час: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: запрошуємо записатися на наступний візит. {link, select,
          none {Зв’яжіться з нами, підберемо зручний час.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Запрошуємо на наступний візит',
        body: '{clinicName}: {firstName}, оберіть зручний час у застосунку.',
      },
    },
    FREED_SLOT_OFFER: {
      EMAIL: {
        subject: `Звільнився раніший час: ${SUBJECT_SLOT}, {branchName}`,
        body: `Вітаємо, {firstName}!

У клініці «{clinicName}» звільнився раніший час: ${LONG_SLOT}

Зараз Вас записано на: ${LONG_DAY}

Час дістанеться тому, хто погодиться першим. Якщо нічого не робити, Ваш запис залишиться без змін.

{link, select, none {Якщо хочете прийти раніше, зв’яжіться з нами.} other {Обрати цей час: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {link, select,
          none {звільнився час ${SMS_SLOT} замість ${SMS_DAY}. Зв’яжіться з нами.}
          other {є час ${SMS_SLOT} замість {startsAt, date, ::ddMM}, {startsAt, time, short} {link}}}`,
      },
      PUSH: { subject: 'Звільнився раніший час', body: `{clinicName}: ${SMS_SLOT} замість ${SMS_DAY}` },
    },
    RETENTION_RULE: CLINICS_OWN_WORDS,
    CAMPAIGN: CLINICS_OWN_WORDS,
    WIN_BACK: CLINICS_OWN_WORDS,
    POINTS_EXPIRING: {
      EMAIL: {
        subject: 'Скористайтеся балами: «{clinicName}»',
        body: `Вітаємо, {firstName}!

До {expiresOn, date, long} включно Ви можете використати {points, plural,
  one {# бал} few {# бали} many {# балів} other {# бала}}. Потім {points, plural,
  one {він згорить} few {вони згорять} many {вони згорять} other {вони згорять}}.{link, select, none {} other {

Винагороди: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, до {expiresOn, date, ::ddMM} можна використати {points, plural,
          one {# бал} few {# бали} many {# балів} other {# бала}}.
${STOP_BY_SMS}`,
      },
      PUSH: {
        subject: 'Ваші бали невдовзі згорять',
        body: `{clinicName}: до {expiresOn, date, long} можна використати {points, plural,
          one {# бал} few {# бали} many {# балів} other {# бала}}.`,
      },
    },
    CONSENT_CONFIRMATION: {
      EMAIL: {
        subject: 'Підтвердьте, що хочете отримувати новини від «{clinicName}»',
        body: `Вітаємо, {firstName}!

Клініка «{clinicName}» зможе надсилати Вам пропозиції та новини електронною поштою, щойно Ви підтвердите, що хочете їх отримувати.

{link, select, none {Щоб підтвердити, зверніться до нас.} other {Прочитати й підтвердити: {link}}}

Якщо не хочете, нічого робити не потрібно: без Вашого підтвердження ми їх не надсилатимемо.`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, бажаєте отримувати наші пропозиції й новини в SMS? {link, select,
          none {Щоб підтвердити, зверніться до нас.} other {Підтвердити: {link}}}`,
      },
      PUSH: {
        subject: 'Бажаєте отримувати наші пропозиції?',
        body: '{firstName}, підтвердьте, що «{clinicName}» може їх надсилати.',
      },
    },
    TASK_DUE: {
      EMAIL: {
        subject: 'Час виконати завдання: {taskTitle}',
        body: `Вітаємо, {firstName}!

Настав строк завдання: {taskTitle}

Строк: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: настав строк завдання: ${SMS_TASK}` },
      PUSH: { subject: 'Настав строк завдання', body: SMS_TASK },
    },
    TASK_OVERDUE: {
      EMAIL: {
        subject: 'Завдання прострочено: {taskTitle}',
        body: `Вітаємо, {firstName}!

Завдання прострочено: {taskTitle}

Строк: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: завдання прострочено, строк був ${SMS_TASK}` },
      PUSH: { subject: 'Завдання прострочено', body: SMS_TASK },
    },
  },
  words: {
    when: 'Коли',
    what: 'Послуга',
    who: 'До кого',
    where: 'Де',
    closing: 'Якщо Ви не зможете прийти, будь ласка, повідомте нас. Чекаємо на Вас!',
    unsubscribe: 'Відмовитися від цих повідомлень',
    stopBySms: STOP_BY_SMS,
    stopWord: 'СТОП',
    fileName: 'vizyt',
  },
};
