/** The built-in texts in Brazilian Portuguese. An SMS keeps to GSM-7: of the accents only à and é. */
import type { LanguageTexts } from './language-texts.js';

const SUBJECT_DAY = '{startsAt, date, ::dMMMM}, {startsAt, time, short}';
const LONG_DAY = '{startsAt, date, full}, às {startsAt, time, short}';
const PUSH_DAY = '{startsAt, date, ::EEEEdMMMM}, às {startsAt, time, short}';
// Digits alone: "sáb." is not in GSM-7.
const SMS_DAY = '{startsAt, date, ::ddMM} às {startsAt, time, short}';
const SUBJECT_SLOT = '{slotStartsAt, date, ::dMMMM}, {slotStartsAt, time, short}';
const LONG_SLOT = '{slotStartsAt, date, full}, às {slotStartsAt, time, short}';
const SMS_SLOT = '{slotStartsAt, date, ::ddMM} às {slotStartsAt, time, short}';
const LONG_TASK = '{taskDueAt, date, full}, às {taskDueAt, time, short}';
const SMS_TASK = '{taskDueAt, date, ::ddMM} às {taskDueAt, time, short}';
// The page behind the link says where, and an SMS has no room for both.
const SMS_WHERE = '{link, select, none {{branchAddress}.} other {{link}}}';
const VISIT_PAGE = `{link, select, none {} other {

{selfService, select, yes {Confirme, remarque ou cancele aqui:} other {Veja sua consulta aqui:}} {link}}}`;
const TASK_PAGE = `{link, select, none {} other {

Abrir: {link}}}`;
const STOP_BY_SMS = 'Para sair, responda SAIR.';
const CLINICS_OWN_WORDS = {
  EMAIL: {
    subject: '{title}',
    body: `Olá, {firstName}!

{text}`,
  },
  SMS: { body: `{clinicName}: {firstName}, {text}\n${STOP_BY_SMS}` },
  PUSH: { subject: '{title}', body: '{text}' },
};

export const ptBR: LanguageTexts = {
  language: 'pt-BR',
  locale: 'pt-BR',
  kinds: {
    VISIT_BOOKED: {
      EMAIL: {
        subject: `Sua consulta está marcada: ${SUBJECT_DAY}, {branchName}`,
        body: `Olá, {firstName}!

Sua consulta está marcada em {clinicName}.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, sua consulta foi marcada para ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Sua consulta está marcada', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_MOVED: {
      EMAIL: {
        subject: `Sua consulta mudou de horário: ${SUBJECT_DAY}, {branchName}`,
        body: `Olá, {firstName}!

Sua consulta em {clinicName} tem um novo horário. Confira os detalhes.${VISIT_PAGE}`,
      },
      SMS: { body: `{clinicName}: {firstName}, sua consulta mudou para ${SMS_DAY}, ${SMS_WHERE}` },
      PUSH: { subject: 'Sua consulta mudou de horário', body: `{clinicName}: ${PUSH_DAY}` },
    },
    VISIT_CANCELLED: {
      EMAIL: {
        subject: `Sua consulta foi cancelada: ${SUBJECT_DAY}, {branchName}`,
        body: `Olá, {firstName}!

Pedimos desculpas: tivemos que cancelar sua consulta em {clinicName}.

Cancelada: ${LONG_DAY}

{link, select, none {Entre em contato conosco e teremos prazer em encontrar outro horário para você.}
  other {Escolha outro horário aqui: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, pedimos desculpas: sua consulta de ${SMS_DAY} foi cancelada. \
{link, select, none {Fale conosco para remarcar.} other {Escolha outro horario: {link}}}`,
      },
      PUSH: { subject: 'Sua consulta foi cancelada', body: `Pedimos desculpas. {clinicName}: ${PUSH_DAY}` },
    },
    REMINDER: {
      EMAIL: {
        subject: `Lembrete da sua consulta: ${SUBJECT_DAY}, {branchName}`,
        body: `Olá, {firstName}!

Lembramos você da sua próxima consulta em {clinicName}.${VISIT_PAGE}`,
      },
      SMS: {
        body: `{clinicName}: lembrete da sua consulta em ${SMS_DAY}, ${SMS_WHERE}{selfService, select,
          yes { Responda 1 para confirmar.} other {}}`,
      },
      PUSH: {
        subject: 'Lembrete da sua consulta',
        body: `{clinicName}: ${PUSH_DAY}{selfService, select, yes {. Confirme no app.} other {}}`,
      },
    },
    REVIEW_REQUEST: {
      EMAIL: {
        subject: 'Como foi sua consulta em {clinicName}?',
        body: `Olá, {firstName}!

Agradecemos a sua visita. Você poderia escrever uma avaliação sincera? Boa ou ruim, ela ajuda outros pacientes \
a escolher e nos ajuda a melhorar.{link, select, none {} other {

Escrever uma avaliação: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: agradecemos a sua visita! Escreva, por favor, uma avaliacao sincera.{link, select,
          none {} other { {link}}}`,
      },
      PUSH: {
        subject: 'Como foi sua consulta?',
        body: '{firstName}, sua avaliação sincera é muito importante para {clinicName}.',
      },
    },
    SATISFACTION_SURVEY: {
      EMAIL: {
        subject: 'Uma pergunta sobre sua consulta em {clinicName}',
        body: `Olá, {firstName}!

De 0 a 10, que nota você dá à sua consulta? Se quiser, deixe também um comentário.

{link, select, none {É só responder a este e-mail.} other {Responda aqui: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, de 0 a 10, que nota merece sua consulta? {link, select,
          none {Responda no app ou na recepcao.} other {{link}}}`,
      },
      PUSH: {
        subject: 'De 0 a 10, como foi sua consulta?',
        body: '{firstName}, dê sua nota para {clinicName} no app.',
      },
    },
    REBOOKING_INVITATION: {
      EMAIL: {
        subject: 'Marque sua próxima consulta em {clinicName}',
        body: `Olá, {firstName}!

Agradecemos a sua visita. Que tal já deixar a próxima consulta marcada, enquanto há muitos horários livres?

{link, select, none {Fale conosco e encontraremos um bom horário para você.} other {Veja os horários livres: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, que tal marcar sua nova consulta? {link, select,
          none {Fale conosco para escolher o melhor dia.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Marque sua próxima consulta',
        body: '{firstName}, veja no app os horários livres de {clinicName}.',
      },
    },
    FREED_SLOT_OFFER: {
      EMAIL: {
        subject: `Um horário mais cedo ficou livre: ${SUBJECT_SLOT}, {branchName}`,
        body: `Olá, {firstName}!

Um horário mais cedo ficou livre em {clinicName}: ${LONG_SLOT}

Sua consulta está marcada para: ${LONG_DAY}

O horário fica com quem responder primeiro. Se você não fizer nada, sua consulta continua como está.

{link, select, none {Fale conosco se quiser vir mais cedo.} other {Quero este horário: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: quer antecipar sua consulta de ${SMS_DAY} para ${SMS_SLOT}? {link, select,
          none {Fale conosco.} other {{link}}}`,
      },
      PUSH: {
        subject: 'Um horário mais cedo ficou livre',
        body: `{clinicName}: ${SMS_SLOT} em vez de ${SMS_DAY}`,
      },
    },
    RETENTION_RULE: CLINICS_OWN_WORDS,
    CAMPAIGN: CLINICS_OWN_WORDS,
    WIN_BACK: CLINICS_OWN_WORDS,
    POINTS_EXPIRING: {
      EMAIL: {
        subject: 'Use seus pontos em {clinicName} até {expiresOn, date, long}',
        body: `Olá, {firstName}!

Você pode usar {points, plural, one {# ponto} many {# de pontos} other {# pontos}} até {expiresOn, date, long}; \
depois {points, plural, one {ele expira} many {eles expiram} other {eles expiram}}.{link, select, none {} other {

Veja as recompensas: {link}}}`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, use {points, plural,
          one {seu # ponto} many {seus # de pontos} other {seus # pontos}} ate {expiresOn, date, ::ddMM}, antes de expirar.
${STOP_BY_SMS}`,
      },
      PUSH: {
        subject: 'Seus pontos vão expirar em breve',
        body: `{clinicName}: você pode usar {points, plural, one {# ponto} many {# de pontos} other {# pontos}} \
até {expiresOn, date, long}.`,
      },
    },
    CONSENT_CONFIRMATION: {
      EMAIL: {
        subject: 'Confirme que deseja receber novidades de {clinicName}',
        body: `Olá, {firstName}!

{clinicName} pode enviar ofertas e novidades por e-mail assim que você confirmar que deseja recebê-las.

{link, select, none {Para confirmar, fale conosco.} other {Leia e confirme aqui: {link}}}

Se não quiser, não precisa fazer nada: sem a sua confirmação, não enviaremos nenhuma.`,
      },
      SMS: {
        body: `{clinicName}: {firstName}, quer receber nossas ofertas e novidades por SMS? {link, select,
          none {Para confirmar, fale conosco.} other {Confirme aqui: {link}}}`,
      },
      PUSH: {
        subject: 'Quer receber nossas ofertas e novidades?',
        body: '{firstName}, confirme que {clinicName} pode enviá-las.',
      },
    },
    TASK_DUE: {
      EMAIL: {
        subject: 'Tarefa para agora: {taskTitle}',
        body: `Olá, {firstName}!

Chegou a hora de uma tarefa: {taskTitle}

Prazo: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: chegou a hora de uma tarefa: ${SMS_TASK}` },
      PUSH: { subject: 'Chegou a hora de uma tarefa', body: SMS_TASK },
    },
    TASK_OVERDUE: {
      EMAIL: {
        subject: 'Tarefa atrasada: {taskTitle}',
        body: `Olá, {firstName}!

Uma tarefa está atrasada: {taskTitle}

O prazo era: ${LONG_TASK}${TASK_PAGE}`,
      },
      SMS: { body: `{clinicName}: tarefa atrasada, o prazo era ${SMS_TASK}` },
      PUSH: { subject: 'Tarefa atrasada', body: SMS_TASK },
    },
  },
  words: {
    when: 'Quando',
    what: 'Serviço',
    who: 'Com',
    where: 'Onde',
    closing: 'Se não puder vir, por favor nos avise. Esperamos por você.',
    unsubscribe: 'Não quero mais receber estas mensagens',
    stopBySms: STOP_BY_SMS,
    stopWord: 'SAIR',
    fileName: 'consulta',
  },
};
