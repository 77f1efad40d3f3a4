/** The built-in texts in Spanish. An SMS keeps to GSM-7: of the accents only é and ñ. */
import type { LanguageTexts } from './language-texts.js';

const SUBJECT_DAY = '{startsAt, date, ::dMMMM}, {startsAt, time, short}';
const LONG_DAY = '{startsAt, date, full}, {startsAt, time, short}';
const PUSH_DAY = '{startsAt, date, ::EEEEdMMMM}, {startsAt, time, short}';
// Digits alone: "sáb" is not in GSM-7.
const SMS_DAY = '{startsAt, date, ::ddMM}, {startsAt, time, short}';
const SUBJECT_SLOT = '{slotStartsAt, date, ::dMMMM}, {slotStartsAt, time, short}';
const LONG_SLOT = '{slotStartsAt, date, full}, {slotStartsAt, time, short}';
const SMS_SLOT = '{slotStartsAt, date, ::ddMM}, {slotStartsAt, time, short}';
const LONG_TASK = '{taskDueAt, date, full}, {taskDueAt, time, short}';
const SMS_TASK = '{taskDueAt, date, ::ddMM}, {taskDueAt, time, short}';
// The page behind the link says where, and an SMS has no room for both.
const SMS_WHERE = '{link, select, none {{branchAddress}.} other {{link}}}';
const VISIT_PAGE = `{link, select, none {} other {

{selfService, select, yes {Confirme, cambie o cancele su cita aquí:} other {Vea su cita aquí:}} {link}}}`;
const TASK_PAGE = `{link, select, none {} other {

Abrir: {link}}}`;
const STOP_BY_SMS = 'Para no recibir estos mensajes, responda BAJA.';
const CLINICS_OWN_WORDS = {
  EMAIL: {
    subject: '{title}',
    body: `Hola, {firstName}:

{text}`,
  },
  SMS: { body: `{clinicName}: {firstName}, {text}\n${STOP_BY_SMS}` },
  PUSH: { subject: '{title}', body: '{text}' },
};

export const es: LanguageTexts = {
  language: 'es',
  locale: 'es',
  kinds: {
    VISIT_BOOKED: {
      EMAIL: {
        subject: `Su cita está reservada: ${SUBJECT_DAY}, {branchName}`,
        body: `Hola, {firstName}:

Su cita está reservada en {clinicName}.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, tiene cita el ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Su cita está reservada', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_MOVED: {
      EMAIL: {
        subject: `Su cita cambia de hora: ${SUBJECT_DAY}, {branchName}`,
        body: `Hola, {firstName}:

Su cita en {clinicName} tiene una nueva fecha y hora. Por favor, tome nota.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, su cita pasa al ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Su cita cambia de hora', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_CANCELLED: {
      EMAIL: {
        subject: `Su cita se ha cancelado: ${SUBJECT_DAY}, {branchName}`,
        body: `Hola, {firstName}:

Lo sentimos: hemos tenido que cancelar su cita en {clinicName}.

Cita cancelada: ${LONG_DAY}

{link, select, none {Póngase en contacto con nosotros y con mucho gusto le buscaremos otra hora.}
  other {Elija otra hora aquí: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, lo sentimos: su cita del ${SMS_DAY}, se ha cancelado. \
{link, select, none {Contacte con nosotros para otra fecha.} other {Elija otra hora: {link}}}`,
      },
      PUSH: { subject: 'Su cita se ha cancelado', body: `Lo sentimos. {clinicName}: ${PUSH_DAY}` },
    },
    REMINDER: {
      EMAIL: {
        subject: `Recordatorio de su cita: ${SUBJECT_DAY}, {branchName}`,
        body: `Hola, {firstName}:

Le recordamos su próxima cita en {clinicName}.${VISIT_PAGE}`,
      },
      SMS: {
        body: `{clinicName}: le recordamos su cita del ${SMS_DAY}, ${SMS_WHERE}{selfService, select,
          yes { Responda 1 para confirmar.} other {}}`,
      },
      PUSH: {
        subject: 'Recordatorio de su cita',
        body: `{clinicName}: ${PUSH_DAY}{selfService, select, yes {
Confirme en la aplicación.} other {}}`,
      },
    },
    REVIEW_REQUEST: {
      EMAIL: {
        subject: '¿Qué tal su visita a {clinicName}?',
        body: `Hola, {firstName}:

Gracias por su visita. ¿Le importaría escribir una reseña sincera? Buena o mala, ayuda a otros pacientes a elegir \
y a nosotros a mejorar.{link, select, none {} other {

Escribir una reseña: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: gracias por su visita. Le agradecemos una reseña sincera.{link, select,
          none {} other { {link}}}`,
      },
      PUSH: {
        subject: '¿Qué tal su visita?',
        body: '{firstName}, {clinicName} le agradece una reseña sincera.',
      },
    },
    SATISFACTION_SURVEY: {
      EMAIL: {
        subject: 'Una pregunta sobre su visita a {clinicName}',
        body: `Hola, {firstName}:

De 0 a 10, ¿cómo valora su visita? Si lo desea, añada también un comentario.

{link, select, none {Basta con responder a este correo.} other {Responda aquí: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, de 0 a 10, ¿qué nota le da a su visita? {link, select,
          none {Puede responder en la app o en el mostrador.} other {{link}}}`,
      },
      PUSH: {
        subject: 'De 0 a 10, ¿cómo valora su visita?',
        body: '{firstName}, valore en la aplicación su visita a {clinicName}.',
      },
    },
    REBOOKING_INVITATION: {
      EMAIL: {
        subject: 'Reserve su próxima cita en {clinicName}',
        body: `Hola, {firstName}:

Gracias por su visita. ¿Le gustaría reservar ya la próxima cita, ahora que hay muchas horas libres?

{link, select, none {Contacte con nosotros y buscaremos la hora que mejor le venga.} other {Vea las horas libres: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, ¿quiere reservar ya su nueva cita? {link, select,
          none {Contacte con nosotros y le buscaremos hora.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Reserve su próxima cita',
        body: '{firstName}, vea en la aplicación las horas libres de {clinicName}.',
      },
    },
    FREED_SLOT_OFFER: {
      EMAIL: {
        subject: `Ha quedado libre una hora anterior: ${SUBJECT_SLOT}, {branchName}`,
        body: `Hola, {firstName}:

En {clinicName} ha quedado libre una hora anterior a la suya: ${LONG_SLOT}

Su cita actual: ${LONG_DAY}

La hora será para quien la acepte primero. Si no hace nada, su cita sigue como está.

{link, select, none {Contacte con nosotros si quiere venir antes.} other {Quiero esta hora: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: ¿quiere adelantar su cita del ${SMS_DAY}, al ${SMS_SLOT}? {link, select,
          none {Contacte con nosotros.} other {{link}}}`,
      },
      PUSH: { subject: 'Hay una hora libre antes', body: `{clinicName}: ${SMS_SLOT} en lugar de ${SMS_DAY}` },
    },
    RETENTION_RULE: CLINICS_OWN_WORDS,
    CAMPAIGN: CLINICS_OWN_WORDS,
    WIN_BACK: CLINICS_OWN_WORDS,
    POINTS_EXPIRING: {
      EMAIL: {
        subject: 'Use sus puntos en {clinicName} hasta el {expiresOn, date, long}',
        body: `Hola, {firstName}:

Puede usar {points, plural, one {# punto} many {# de puntos} other {# puntos}} hasta el {expiresOn, date, long}; \
después {points, plural, one {caduca} many {caducan} other {caducan}}.{link, select, none {} other {

Vea las recompensas: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, puede usar {points, plural,
          one {# punto} many {# de puntos} other {# puntos}} hasta el {expiresOn, date, ::ddMM}.
${STOP_BY_SMS}`,
      },
      PUSH: {
        subject: 'Sus puntos caducan pronto',
        body: `{clinicName}: puede usar {points, plural, one {# punto} many {# de puntos} other {# puntos}} \
hasta el {expiresOn, date, long}.`,
      },
    },
    CONSENT_CONFIRMATION: {
      EMAIL: {
        subject: 'Confirme que quiere recibir novedades de {clinicName}',
        body: `Hola, {firstName}:

{clinicName} podrá enviarle ofertas y novedades por correo electrónico en cuanto confirme que quiere recibirlas.

{link, select, none {Para confirmar, hable con nosotros.} other {Lea y confirme aquí: {link}}}

Si no las quiere, no tiene que hacer nada: sin su confirmación no le enviaremos ninguna.`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, ¿quiere recibir nuestras ofertas y novedades por SMS? {link, select,
          none {Para confirmar, hable con nosotros.} other {Confirme: {link}}}`,
      },
      PUSH: {
        subject: '¿Quiere recibir nuestras ofertas y novedades?',
        body: '{firstName}, confirme que {clinicName} puede enviárselas.',
      },
    },
    TASK_DUE: {
      EMAIL: {
        subject: 'Tarea para ahora: {taskTitle}',
        body: `Hola, {firstName}:

Ha llegado la hora de una tarea: {taskTitle}

Plazo: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: ha llegado la hora de una tarea: ${SMS_TASK}` },
      PUSH: { subject: 'Ha llegado la hora de una tarea', body: SMS_TASK },
    },
    TASK_OVERDUE: {
      EMAIL: {
        subject: 'Tarea atrasada: {taskTitle}',
        body: `Hola, {firstName}:

Una tarea está atrasada: {taskTitle}

El plazo era: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: tarea atrasada, el plazo era ${SMS_TASK}` },
      PUSH: { subject: 'Tarea atrasada', body: SMS_TASK },
    },
  },
  words: {
    when: 'Cuándo',
    what: 'Servicio',
    who: 'Con',
    where: 'Dónde',
    closing: 'Si no puede venir, por favor avísenos. Le esperamos.',
    unsubscribe: 'No quiero recibir más estos mensajes',
    stopBySms: STOP_BY_SMS,
    stopWord: 'BAJA',
    fileName: 'cita',
  },
};
