/** What the page says on which a patient confirms a consent, in each language that messages are written in. */
import type { Channel } from '../entities/messaging/delivery.js';
import type { Language } from '../entities/messaging/template.js';

type Asked = Exclude<Channel, 'PUSH'>;

interface ConsentPageWords {
  readonly title: string;
  /** What is agreed to stands below. */
  readonly ask: Readonly<Record<Asked, (clinic: string) => string>>;
  readonly button: string;
  readonly nothing: string;
  readonly givenTitle: string;
  /** What was agreed to stands below. */
  readonly given: string;
  readonly withdraw: Readonly<Record<Asked, string>>;
  readonly closedTitle: string;
  readonly closed: string;
}

export const CONSENT_PAGE_WORDS: Readonly<Record<Language, ConsentPageWords>> = {
  en: {
    title: 'Do you want our offers and news?',
    ask: {
      EMAIL: (clinic) => `${clinic} will write to you by e-mail only if you agree to this:`,
      SMS: (clinic) => `${clinic} will write to you by SMS only if you agree to this:`,
    },
    button: 'I agree',
    nothing: 'If you do not agree, just close this page. Messages about your visits do not depend on it.',
    givenTitle: 'Thank you',
    given: 'You have agreed to this:',
    withdraw: {
      EMAIL: 'You can withdraw at any time, by the link beneath each such e-mail or by telling the clinic.',
      SMS: 'You can withdraw at any time, by answering STOP to such an SMS or by telling the clinic.',
    },
    closedTitle: 'There is nothing to confirm',
    closed:
      'This question has been answered or asked again meanwhile. Please open the link in your newest message.',
  },
  'pt-BR': {
    title: 'Quer receber nossas ofertas e novidades?',
    ask: {
      EMAIL: (clinic) => `${clinic} só enviará e-mails se você concordar com o seguinte:`,
      SMS: (clinic) => `${clinic} só enviará SMS se você concordar com o seguinte:`,
    },
    button: 'Concordo',
    nothing:
      'Se não concordar, basta fechar esta página. As mensagens sobre suas consultas não dependem disso.',
    givenTitle: 'Agradecemos',
    given: 'Você concordou com o seguinte:',
    withdraw: {
      EMAIL: 'Você pode cancelar quando quiser, pelo link no fim de cada e-mail ou falando com a clínica.',
      SMS: 'Você pode cancelar quando quiser, respondendo SAIR ao SMS ou falando com a clínica.',
    },
    closedTitle: 'Não há nada para confirmar',
    closed: 'Esta pergunta já foi respondida ou feita de novo. Abra o link da sua mensagem mais recente.',
  },
  pl: {
    title: 'Czy chcą Państwo otrzymywać nasze oferty i nowości?',
    ask: {
      EMAIL: (clinic) =>
        `Placówka ${clinic} będzie pisać do Państwa e-mailem tylko wtedy, gdy wyrażą Państwo taką zgodę:`,
      SMS: (clinic) =>
        `Placówka ${clinic} będzie wysyłać Państwu SMS-y tylko wtedy, gdy wyrażą Państwo taką zgodę:`,
    },
    button: 'Wyrażam zgodę',
    nothing:
      'Jeśli nie wyrażają Państwo zgody, wystarczy zamknąć tę stronę. Wiadomości o wizytach od niej nie zależą.',
    givenTitle: 'Dziękujemy',
    given: 'Wyrazili Państwo taką zgodę:',
    withdraw: {
      EMAIL: 'Zgodę można wycofać w każdej chwili: linkiem pod każdym takim e-mailem albo w klinice.',
      SMS: 'Zgodę można wycofać w każdej chwili: odpisując STOP na taki SMS albo w klinice.',
    },
    closedTitle: 'Nie ma nic do potwierdzenia',
    closed:
      'Na to pytanie już odpowiedziano albo zadano je ponownie. Prosimy otworzyć link z najnowszej wiadomości.',
  },
  uk: {
    title: 'Бажаєте отримувати наші пропозиції та новини?',
    ask: {
      EMAIL: (clinic) =>
        `Клініка «${clinic}» писатиме Вам електронною поштою, лише якщо Ви погодитеся з таким:`,
      SMS: (clinic) => `Клініка «${clinic}» надсилатиме Вам SMS, лише якщо Ви погодитеся з таким:`,
    },
    button: 'Погоджуюся',
    nothing:
      'Якщо не погоджуєтеся, просто закрийте цю сторінку. Повідомлення про Ваші візити від цього не залежать.',
    givenTitle: 'Дякуємо',
    given: 'Ви погодилися з таким:',
    withdraw: {
      EMAIL:
        'Відкликати згоду можна будь-коли: за посиланням у кожному такому листі або звернувшись до клініки.',
      SMS: 'Відкликати згоду можна будь-коли: відповівши СТОП на таке SMS або звернувшись до клініки.',
    },
    closedTitle: 'Немає чого підтверджувати',
    closed:
      'На це запитання вже відповіли або його поставили знову. Відкрийте посилання з найновішого повідомлення.',
  },
  ru: {
    title: 'Хотите получать наши предложения и новости?',
    ask: {
      EMAIL: (clinic) =>
        `Клиника «${clinic}» будет писать Вам по электронной почте, только если Вы согласитесь с таким:`,
      SMS: (clinic) => `Клиника «${clinic}» будет присылать Вам SMS, только если Вы согласитесь с таким:`,
    },
    button: 'Соглашаюсь',
    nothing:
      'Если Вы не согласны, просто закройте эту страницу. Сообщения о Ваших визитах от этого не зависят.',
    givenTitle: 'Спасибо',
    given: 'Вы согласились с таким:',
    withdraw: {
      EMAIL:
        'Отозвать согласие можно в любое время: по ссылке в каждом таком письме или обратившись в клинику.',
      SMS: 'Отозвать согласие можно в любое время: ответив СТОП на такое SMS или обратившись в клинику.',
    },
    closedTitle: 'Подтверждать нечего',
    closed: 'На этот вопрос уже ответили, или его задали заново. Откройте ссылку из самого нового сообщения.',
  },
  es: {
    title: '¿Quiere recibir nuestras ofertas y novedades?',
    ask: {
      EMAIL: (clinic) => `${clinic} solo le escribirá por correo electrónico si acepta lo siguiente:`,
      SMS: (clinic) => `${clinic} solo le enviará SMS si acepta lo siguiente:`,
    },
    button: 'Acepto',
    nothing: 'Si no lo acepta, cierre esta página. Los mensajes sobre sus citas no dependen de ello.',
    givenTitle: 'Gracias',
    given: 'Ha aceptado lo siguiente:',
    withdraw: {
      EMAIL: 'Puede retirarlo cuando quiera, con el enlace al pie de cada correo o hablando con la clínica.',
      SMS: 'Puede retirarlo cuando quiera, respondiendo BAJA al SMS o hablando con la clínica.',
    },
    closedTitle: 'No hay nada que confirmar',
    closed:
      'Esta pregunta ya se ha respondido o se ha vuelto a hacer. Abra el enlace de su mensaje más reciente.',
  },
};
