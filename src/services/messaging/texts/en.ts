/** The built-in texts in English. An SMS keeps to GSM-7, so it has no typographic apostrophe. */
import type { LanguageTexts } from './language-texts.js';

const SUBJECT_DAY = '{startsAt, date, ::dMMMM}, {startsAt, time, short}';
const LONG_DAY = '{startsAt, date, full}, {startsAt, time, short}';
const PUSH_DAY = '{startsAt, date, ::EEEEdMMMM}, {startsAt, time, short}';
const SMS_DAY = '{startsAt, date, ::EEEdMMM}, {startsAt, time, short}';
const SUBJECT_SLOT = '{slotStartsAt, date, ::dMMMM}, {slotStartsAt, time, short}';
const LONG_SLOT = '{slotStartsAt, date, full}, {slotStartsAt, time, short}';
const SMS_SLOT = '{slotStartsAt, date, ::EEEdMMM}, {slotStartsAt, time, short}';
const LONG_TASK = '{taskDueAt, date, full}, {taskDueAt, time, short}';
const SMS_TASK = '{taskDueAt, date, ::EEEdMMM}, {taskDueAt, time, short}';
// The page behind the link says where, and an SMS has no room for both.
const SMS_WHERE = '{link, select, none {{branchAddress}.} other {{link}}}';
const VISIT_PAGE = `{link, select, none {} other {

{selfService, select, yes {Confirm, move or cancel it here:} other {Your visit online:}} {link}}}`;
const TASK_PAGE = `{link, select, none {} other {

Open it: {link}}}`;
const STOP_BY_SMS = 'Reply STOP to opt out.';
const CLINICS_OWN_WORDS = {
  EMAIL: {
    subject: '{title}',
    body: `Hello {firstName},

{text}`,
  },
  SMS: { body: `{clinicName}: {firstName}, {text}\n${STOP_BY_SMS}` },
  PUSH: { subject: '{title}', body: '{text}' },
};

export const en: LanguageTexts = {
  language: 'en',
  locale: 'en',
  kinds: {
    VISIT_BOOKED: {
      EMAIL: {
        subject: `Your visit is booked: ${SUBJECT_DAY}, {branchName}`,
        body: `Hello {firstName},

Your visit is booked at {clinicName}.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, your visit is booked: ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Your visit is booked', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_MOVED: {
      EMAIL: {
        subject: `Your visit has a new time: ${SUBJECT_DAY}, {branchName}`,
        body: `Hello {firstName},

Your visit at {clinicName} has a new time. Please note the details.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, your visit has a new time: ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Your visit has a new time', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_CANCELLED: {
      EMAIL: {
        subject: `Your visit is cancelled: ${SUBJECT_DAY}, {branchName}`,
        body: `Hello {firstName},

We are sorry: we had to cancel your visit at {clinicName}.

Cancelled: ${LONG_DAY}

{link, select, none {Please contact us, and we will gladly find you another time.}
  other {Choose another time here: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, we are sorry: your visit on ${SMS_DAY} is cancelled. \
{link, select, none {Please contact us for a new time.} other {Choose a new time: {link}}}`,
      },
      PUSH: { subject: 'Your visit is cancelled', body: `We are sorry. {clinicName}: ${PUSH_DAY}` },
    },
    REMINDER: {
      EMAIL: {
        subject: `Reminder of your visit: ${SUBJECT_DAY}, {branchName}`,
        body: `Hello {firstName},

We remind you of your coming visit at {clinicName}.${VISIT_PAGE}`,
      },
      SMS: {
        body: `{clinicName}: reminder of your visit: ${SMS_DAY}, ${SMS_WHERE}{selfService, select,
          yes { Reply 1 to confirm.} other {}}`,
      },
      PUSH: {
        subject: 'Reminder of your visit',
        body: `{clinicName}: ${PUSH_DAY}{selfService, select, yes {
Please confirm in the app.} other {}}`,
      },
    },
    REVIEW_REQUEST: {
      EMAIL: {
        subject: 'How was your visit at {clinicName}?',
        body: `Hello {firstName},

Thank you for your visit. Would you write an honest review of it? Good or bad, your words help other patients \
to choose and help us to improve.{link, select, none {} other {

Write a review: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: thank you for your visit. Would you write an honest review of it?{link, select,
          none {} other { {link}}}`,
      },
      PUSH: {
        subject: 'How was your visit?',
        body: '{firstName}, {clinicName} would be grateful for your honest review.',
      },
    },
    SATISFACTION_SURVEY: {
      EMAIL: {
        subject: 'One question about your visit at {clinicName}',
        body: `Hello {firstName},

From 0 to 10, how satisfied were you with your visit? A comment is welcome too.

{link, select, none {Just reply to this e-mail.} other {Answer here: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: how satisfied were you with your visit, from 0 to 10? {link, select,
          none {Please tell us in our app or at the front desk.} other {{link}}}`,
      },
      PUSH: {
        subject: 'How satisfied were you, from 0 to 10?',
        body: '{firstName}, please rate your visit at {clinicName} in the app.',
      },
    },
    REBOOKING_INVITATION: {
      EMAIL: {
        subject: 'Book your next visit at {clinicName}',
        body: `Hello {firstName},

Thank you for your visit. Would you like to book the next one now, while there are many times to choose from?

{link, select, none {Contact us, and we will find a time that suits you.} other {See the free times: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, would you like to book your next visit? {link, select,
          none {Contact us for a time that suits you.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Book your next visit',
        body: '{firstName}, see the free times of {clinicName} in the app.',
      },
    },
    FREED_SLOT_OFFER: {
      EMAIL: {
        subject: `An earlier time is free: ${SUBJECT_SLOT}, {branchName}`,
        body: `Hello {firstName},

An earlier time has become free at {clinicName}: ${LONG_SLOT}

Your visit is now booked for ${LONG_DAY}

The earlier time goes to the first who takes it. If you do nothing, your visit stays as it is.

{link, select, none {Contact us if you would like to come earlier.} other {Take the earlier time: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: can you come ${SMS_SLOT} instead of ${SMS_DAY}? {link, select,
          none {Contact us to take it.} other {{link}}}`,
      },
      PUSH: { subject: 'An earlier time is free', body: `{clinicName}: ${SMS_SLOT} instead of ${SMS_DAY}` },
    },
    RETENTION_RULE: CLINICS_OWN_WORDS,
    CAMPAIGN: CLINICS_OWN_WORDS,
    WIN_BACK: CLINICS_OWN_WORDS,
    POINTS_EXPIRING: {
      EMAIL: {
        subject: 'Use your points at {clinicName} until {expiresOn, date, long}',
        body: `Hello {firstName},

You can use {points, plural, one {# point} other {# points}} until {expiresOn, date, long}; \
after that {points, plural, one {it expires} other {they expire}}.{link, select,
  none {} other {

See the rewards: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, you can use {points, plural, one {# point} other {# points}} \
until {expiresOn, date, ::dMMM}, then {points, plural, one {it expires} other {they expire}}.
${STOP_BY_SMS}`,
      },
      PUSH: {
        subject: 'Your points will soon expire',
        body: `{clinicName}: you can use {points, plural, one {# point} other {# points}} \
until {expiresOn, date, long}.`,
      },
    },
    CONSENT_CONFIRMATION: {
      EMAIL: {
        subject: 'Please confirm that you want news from {clinicName}',
        body: `Hello {firstName},

{clinicName} may send you offers and news by e-mail, as soon as you confirm that you want them.

{link, select, none {To confirm, please contact us.} other {Read and confirm here: {link}}}

If you do not want them, you need not do anything: without your confirmation nothing is sent.`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, do you want our offers and news by SMS? {link, select,
          none {To confirm, please contact us.} other {Confirm here: {link}}}`,
      },
      PUSH: {
        subject: 'Do you want our offers and news?',
        body: '{firstName}, please confirm that {clinicName} may send them to you.',
      },
    },
    TASK_DUE: {
      EMAIL: {
        subject: 'Task due: {taskTitle}',
        body: `Hello {firstName},

A task is due: {taskTitle}

Due: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: a task is due: ${SMS_TASK}` },
      PUSH: { subject: 'A task is due', body: SMS_TASK },
    },
    TASK_OVERDUE: {
      EMAIL: {
        subject: 'Task overdue: {taskTitle}',
        body: `Hello {firstName},

A task is overdue: {taskTitle}

It was due: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: a task is overdue: ${SMS_TASK}` },
      PUSH: { subject: 'A task is overdue', body: SMS_TASK },
    },
  },
  words: {
    when: 'When',
    what: 'Service',
    who: 'With',
    where: 'Where',
    closing: 'If you cannot come, please let us know. We look forward to seeing you.',
    unsubscribe: 'Unsubscribe from these messages',
    stopBySms: STOP_BY_SMS,
    stopWord: 'STOP',
    fileName: 'visit',
  },
};
