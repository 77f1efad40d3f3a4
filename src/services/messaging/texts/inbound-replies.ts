/**
 * What a patient is answered by SMS. No last names, services or practitioners: others may read the screen. Where the
 * language has Latin letters the words keep to GSM-7, and what is put into them comes to it too.
 */
import type { Language } from '../../../entities/messaging/template.js';
import { inGsmLetters } from '../gsm-letters.js';
import { withPlainSpaces } from '../sms-text.js';
import { languageFor } from './index.js';

export interface InboundReplies {
  /** Marketing by SMS has stopped; messages about visits go on. */
  stopped(clinic: string): string;
  /** `when`: the visit's day and time, local to the branch. */
  confirmed(when: string, clinic: string): string;
  /** The visit cannot be confirmed by an SMS. */
  pleaseCall(clinic: string): string;
}

const REPLIES: Readonly<Record<Language, InboundReplies>> = {
  en: {
    stopped: (clinic) =>
      `${clinic}: you will get no more offers from us by SMS. Messages about your visits go on as before.`,
    confirmed: (when, clinic) => `Thank you! Your visit is confirmed: ${when}. See you soon, ${clinic}`,
    pleaseCall: (clinic) =>
      `Sorry, this visit cannot be confirmed by SMS. Please call us, we will gladly help. ${clinic}`,
  },
  'pt-BR': {
    stopped: (clinic) =>
      `${clinic}: cancelamos o envio de ofertas por SMS. As mensagens sobre suas consultas continuam.`,
    confirmed: (when, clinic) => `Obrigado! Consulta confirmada: ${when}. Até breve, ${clinic}`,
    pleaseCall: (clinic) =>
      `Desculpe, esta consulta nao pode ser confirmada por SMS. Por favor, entre em contato conosco. ${clinic}`,
  },
  pl: {
    stopped: (clinic) =>
      `${clinic}: nie bedziemy juz wysylac ofert SMS-em. Wiadomosci o wizytach beda przychodzic jak dotad.`,
    confirmed: (when, clinic) => `Dziekujemy! Wizyta potwierdzona: ${when}. Do zobaczenia, ${clinic}`,
    pleaseCall: (clinic) =>
      `Przepraszamy, tej wizyty nie mozna potwierdzic SMS-em. Prosimy o telefon, chetnie pomozemy. ${clinic}`,
  },
  uk: {
    stopped: (clinic) =>
      `${clinic}: ми більше не надсилатимемо пропозицій через SMS. Повідомлення про візити приходитимуть, як і раніше.`,
    confirmed: (when, clinic) => `Дякуємо! Ваш візит підтверджено: ${when}. До зустрічі, ${clinic}`,
    pleaseCall: (clinic) =>
      `На жаль, цей візит не можна підтвердити через SMS. Будь ласка, зателефонуйте нам. ${clinic}`,
  },
  ru: {
    stopped: (clinic) =>
      `${clinic}: мы больше не будем присылать предложения по SMS. Сообщения о визитах будут приходить, как и раньше.`,
    confirmed: (when, clinic) => `Спасибо! Ваш визит подтверждён: ${when}. До встречи, ${clinic}`,
    pleaseCall: (clinic) =>
      `К сожалению, этот визит нельзя подтвердить по SMS. Пожалуйста, позвоните нам. ${clinic}`,
  },
  es: {
    stopped: (clinic) =>
      `${clinic}: ya no le enviaremos ofertas por SMS. Los mensajes sobre sus citas siguen como antes.`,
    confirmed: (when, clinic) => `¡Gracias! Cita confirmada: ${when}. Hasta pronto, ${clinic}`,
    pleaseCall: (clinic) =>
      `Lo sentimos, esta cita no se puede confirmar por SMS. Contacte con nosotros, por favor. ${clinic}`,
  },
};

/** The replies in the first of the given locales (BCP 47) that there are words for, and the locale of their formats. */
export function repliesFor(...wanted: readonly string[]): { locale: string; replies: InboundReplies } {
  const { language, locale } = languageFor(...wanted);
  const { stopped, confirmed, pleaseCall } = REPLIES[language];
  return {
    locale,
    replies: {
      stopped: (clinic) => asSms(stopped(clinic)),
      confirmed: (when, clinic) => asSms(confirmed(when, clinic)),
      pleaseCall: (clinic) => asSms(pleaseCall(clinic)),
    },
  };
}

function asSms(text: string): string {
  return inGsmLetters(withPlainSpaces(text));
}

/** Day and time on the wall clock of `timeZone` (IANA), in the formats of `locale`. */
export function dayAndTime(instant: Date, locale: string, timeZone: string): string {
  const format = {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone }).format(instant);
}
