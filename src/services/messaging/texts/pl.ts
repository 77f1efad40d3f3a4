/** The built-in texts in Polish. An SMS keeps to GSM-7: without Polish letters, as is the custom there. */
import type { LanguageTexts } from './language-texts.js';

const SUBJECT_DAY = '{startsAt, date, ::dMMMM}, {startsAt, time, short}';
const LONG_DAY = '{startsAt, date, full}, {startsAt, time, short}';
const PUSH_DAY = '{startsAt, date, ::EEEEdMMMM}, {startsAt, time, short}';
// Digits alone: "śr." and "paź" are not in GSM-7.
const SMS_DAY = '{startsAt, date, ::ddMM} o {startsAt, time, short}';
const SUBJECT_SLOT = '{slotStartsAt, date, ::dMMMM}, {slotStartsAt, time, short}';
const LONG_SLOT = '{slotStartsAt, date, full}, {slotStartsAt, time, short}';
const SMS_SLOT = '{slotStartsAt, date, ::ddMM} o {slotStartsAt, time, short}';
const LONG_TASK = '{taskDueAt, date, full}, {taskDueAt, time, short}';
const SMS_TASK = '{taskDueAt, date, ::ddMM}, {taskDueAt, time, short}';
// The page behind the link says where, and an SMS has no room for both.
const SMS_WHERE = '{link, select, none {{branchAddress}.} other {{link}}}';
const VISIT_PAGE = `{link, select, none {} other {

{selfService, select, yes {Potwierdzenie, zmiana terminu lub odwołanie:} other {Szczegóły wizyty:}} {link}}}`;
const TASK_PAGE = `{link, select, none {} other {

Otwórz: {link}}}`;
const STOP_BY_SMS = 'Rezygnacja: prosimy odpisac STOP.';
const CLINICS_OWN_WORDS = {
  EMAIL: {
    subject: '{title}',
    body: `Dzień dobry, {firstName}!

{text}`,
  },
  SMS: { body: `{clinicName}: {firstName}, {text}\n${STOP_BY_SMS}` },
  PUSH: { subject: '{title}', body: '{text}' },
};

export const pl: LanguageTexts = {
  language: 'pl',
  locale: 'pl',
  kinds: {
    VISIT_BOOKED: {
      EMAIL: {
        subject: `Wizyta zarezerwowana: ${SUBJECT_DAY}, {branchName}`,
        body: `Dzień dobry, {firstName}!

Państwa wizyta w placówce {clinicName} została zarezerwowana.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, wizyta zarezerwowana na ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Wizyta zarezerwowana', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_MOVED: {
      EMAIL: {
        subject: `Nowy termin wizyty: ${SUBJECT_DAY}, {branchName}`,
        body: `Dzień dobry, {firstName}!

Termin wizyty w placówce {clinicName} został zmieniony. Prosimy zapoznać się ze szczegółami.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, nowy termin wizyty to ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Nowy termin wizyty', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_CANCELLED: {
      EMAIL: {
        subject: `Wizyta odwołana: ${SUBJECT_DAY}, {branchName}`,
        body: `Dzień dobry, {firstName}!

Przepraszamy: musieliśmy odwołać wizytę w placówce {clinicName}.

Odwołany termin: ${LONG_DAY}

{link, select, none {Prosimy o kontakt. Chętnie znajdziemy inny dogodny termin.}
  other {Inny termin można wybrać tutaj: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, przepraszamy, wizyta ${SMS_DAY} zostala odwolana. \
{link, select, none {Prosimy o kontakt w sprawie nowego terminu.} other {Nowy termin: {link}}}`,
      },
      PUSH: { subject: 'Wizyta odwołana', body: `Przepraszamy. {clinicName}: ${PUSH_DAY}` },
    },
    REMINDER: {
      EMAIL: {
        subject: `Przypomnienie o wizycie: ${SUBJECT_DAY}, {branchName}`,
        body: `Dzień dobry, {firstName}!

Przypominamy o zbliżającej się wizycie w placówce {clinicName}.${VISIT_PAGE}`,
      },
      SMS: {
        body: `{clinicName}: przypominamy o wizycie ${SMS_DAY}, ${SMS_WHERE}{selfService, select,
          yes { Aby potwierdzic, prosimy odpisac 1.} other {}}`,
      },
      PUSH: {
        subject: 'Przypomnienie o wizycie',
        body: `{clinicName}: ${PUSH_DAY}{selfService, select, yes {. Prosimy potwierdzić w aplikacji.} other {}}`,
      },
    },
    REVIEW_REQUEST: {
      EMAIL: {
        subject: 'Jak minęła wizyta? {clinicName} prosi o opinię',
        body: `Dzień dobry, {firstName}!

Dziękujemy za wizytę. Będziemy wdzięczni za szczerą opinię. Dobra czy zła, pomaga innym pacjentom w wyborze, \
a nam w doskonaleniu pracy.{link, select, none {} other {

Opinię można wystawić tutaj: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: dziekujemy za wizyte. Bedziemy wdzieczni za szczera opinie.{link, select,
          none {} other { {link}}}`,
      },
      PUSH: { subject: 'Jak minęła wizyta?', body: '{firstName}, {clinicName} prosi o szczerą opinię.' },
    },
    SATISFACTION_SURVEY: {
      EMAIL: {
        subject: 'Jedno pytanie o wizytę: {clinicName}',
        body: `Dzień dobry, {firstName}!

Jak oceniają Państwo wizytę w skali od 0 do 10? Zachęcamy też do dodania komentarza.

{link, select, none {Wystarczy odpowiedzieć na tę wiadomość.} other {Prosimy odpowiedzieć tutaj: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: prosimy ocenic wizyte w skali od 0 do 10. {link, select,
          none {Mozna to zrobic w aplikacji lub w recepcji.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Jak oceniają Państwo wizytę od 0 do 10?',
        body: '{firstName}, {clinicName} prosi o ocenę w aplikacji.',
      },
    },
    REBOOKING_INVITATION: {
      EMAIL: {
        subject: 'Zapraszamy na kolejną wizytę: {clinicName}',
        body: `Dzień dobry, {firstName}!

Dziękujemy za wizytę. Zachęcamy do rezerwacji kolejnej już teraz, póki jest dużo wolnych terminów.

{link, select, none {Prosimy o kontakt, znajdziemy dogodny termin.} other {Wolne terminy: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, zapraszamy do rezerwacji kolejnej wizyty. {link, select,
          none {Prosimy o kontakt.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Zapraszamy na kolejną wizytę',
        body: '{firstName}, wolne terminy czekają w aplikacji. {clinicName}',
      },
    },
    FREED_SLOT_OFFER: {
      EMAIL: {
        subject: `Zwolnił się wcześniejszy termin: ${SUBJECT_SLOT}, {branchName}`,
        body: `Dzień dobry, {firstName}!

W placówce {clinicName} zwolnił się wcześniejszy termin: ${LONG_SLOT}

Obecny termin wizyty: ${LONG_DAY}

O wcześniejszym terminie decyduje kolejność zgłoszeń. Bez Państwa zgłoszenia wizyta pozostaje bez zmian.

{link, select, none {Jeśli chcą Państwo przyjść wcześniej, prosimy o kontakt.} other {Wybieram ten termin: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: wolny wczesniejszy termin: ${SMS_SLOT} zamiast ${SMS_DAY}. {link, select,
          none {W razie zainteresowania prosimy o kontakt.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Zwolnił się wcześniejszy termin',
        body: `{clinicName}: ${SMS_SLOT} zamiast ${SMS_DAY}`,
      },
    },
    RETENTION_RULE: CLINICS_OWN_WORDS,
    CAMPAIGN: CLINICS_OWN_WORDS,
    WIN_BACK: CLINICS_OWN_WORDS,
    POINTS_EXPIRING: {
      EMAIL: {
        subject: 'Punkty do wykorzystania do {expiresOn, date, long}: {clinicName}',
        body: `Dzień dobry, {firstName}!

Na Państwa koncie {points, plural,
  one {jest # punkt, który można}
  few {są # punkty, które można}
  many {jest # punktów, które można}
  other {jest # punktu, które można}} wykorzystać do {expiresOn, date, long}. Potem {points, plural,
  one {wygaśnie} few {wygasną} many {wygasną} other {wygasną}}.{link, select, none {} other {

Nagrody: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, do {expiresOn, date, ::ddMM} {points, plural,
          one {mozna wykorzystac # punkt} few {mozna wykorzystac # punkty}
          many {mozna wykorzystac # punktow} other {mozna wykorzystac # punktu}}.
${STOP_BY_SMS}`,
      },
      PUSH: {
        subject: 'Punkty wkrótce wygasną',
        body: `{clinicName}: {points, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}} \
do wykorzystania do {expiresOn, date, long}.`,
      },
    },
    CONSENT_CONFIRMATION: {
      EMAIL: {
        subject: 'Prosimy o potwierdzenie zgody na wiadomości od {clinicName}',
        body: `Dzień dobry, {firstName}!

Placówka {clinicName} może wysyłać Państwu e-mailem oferty i nowości, gdy tylko potwierdzą Państwo, że chcą je otrzymywać.

{link, select, none {Aby potwierdzić, prosimy o kontakt z nami.} other {Treść zgody i potwierdzenie: {link}}}

Jeśli nie chcą ich Państwo otrzymywać, nie trzeba nic robić: bez potwierdzenia nie wyślemy żadnych ofert.`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, czy chca Panstwo otrzymywac nasze oferty i nowosci przez SMS? {link, select,
          none {Aby potwierdzic, prosimy o kontakt.} other {Potwierdzenie: {link}}}`,
      },
      PUSH: {
        subject: 'Czy chcą Państwo otrzymywać nasze oferty?',
        body: '{firstName}, prosimy o potwierdzenie zgody na wiadomości od {clinicName}.',
      },
    },
    TASK_DUE: {
      EMAIL: {
        subject: 'Zadanie na teraz: {taskTitle}',
        body: `Dzień dobry, {firstName}!

Nadszedł termin zadania: {taskTitle}

Termin: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: nadszedl termin zadania: ${SMS_TASK}` },
      PUSH: { subject: 'Nadszedł termin zadania', body: SMS_TASK },
    },
    TASK_OVERDUE: {
      EMAIL: {
        subject: 'Zadanie po terminie: {taskTitle}',
        body: `Dzień dobry, {firstName}!

Minął termin zadania: {taskTitle}

Termin: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: minal termin zadania: ${SMS_TASK}` },
      PUSH: { subject: 'Minął termin zadania', body: SMS_TASK },
    },
  },
  words: {
    when: 'Kiedy',
    what: 'Usługa',
    who: 'U kogo',
    where: 'Gdzie',
    closing: 'Jeśli nie mogą Państwo przyjść, prosimy o informację. Do zobaczenia!',
    unsubscribe: 'Rezygnuję z tych wiadomości',
    stopBySms: STOP_BY_SMS,
    stopWord: 'STOP',
    fileName: 'wizyta',
  },
};
