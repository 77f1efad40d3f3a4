/** What the page of a referral link says, in each language that messages are written in (mission.md, section 7). */
import type { Language } from '../../entities/messaging/template.js';

interface ReferralWords {
  /** `name`: the first name of who gave the link. */
  title(name: string): string;
  /** Where newcomers book online. */
  book(clinic: string): string;
  readonly bookButton: string;
  /** Where they leave a contact. */
  ask(clinic: string): string;
  readonly firstName: string;
  readonly firstNameWrong: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly phoneWrong: string;
  readonly email: string;
  readonly emailWrong: string;
  agree(clinic: string): string;
  readonly sendButton: string;
  readonly sentTitle: string;
  sent(clinic: string): string;
}

export const REFERRAL_WORDS: Readonly<Record<Language, ReferralWords>> = {
  en: {
    title: (name) => `${name} recommends us to you`,
    book: (clinic) => `Book your first visit at ${clinic}. It will be known who recommended us.`,
    bookButton: 'Book a visit',
    ask: (clinic) => `Leave your phone number, and ${clinic} will call you to find a time that suits you.`,
    firstName: 'First name',
    firstNameWrong: 'Please write your first name, up to 200 characters.',
    phone: 'Phone',
    phoneHint: 'With the country code, such as +44 20 7946 0018.',
    phoneWrong: 'Please write a number with its country code, beginning with +.',
    email: 'E-mail (optional)',
    emailWrong: 'Please write an address such as ana@example.com, or leave it empty.',
    agree: (clinic) =>
      `By sending this you agree that ${clinic} keeps it and contacts you about a first visit. It is used for nothing else.`,
    sendButton: 'Please call me',
    sentTitle: 'Thank you',
    sent: (clinic) => `${clinic} will contact you soon.`,
  },
  'pt-BR': {
    title: (name) => `${name} recomenda a nossa clínica`,
    book: (clinic) => `Agende a sua primeira consulta na ${clinic}. Saberemos quem indicou.`,
    bookButton: 'Agendar consulta',
    ask: (clinic) => `Deixe o seu telefone: ${clinic} vai ligar para combinar um horário.`,
    firstName: 'Nome',
    firstNameWrong: 'Escreva o seu nome, com até 200 caracteres.',
    phone: 'Telefone',
    phoneHint: 'Com o código do país, como +55 11 91234-5678.',
    phoneWrong: 'Escreva um número com o código do país, começando com +.',
    email: 'E-mail (opcional)',
    emailWrong: 'Escreva um endereço como ana@example.com ou deixe em branco.',
    agree: (clinic) =>
      `Ao enviar, você concorda que ${clinic} guarde estes dados e entre em contato sobre uma primeira consulta. Não serão usados para mais nada.`,
    sendButton: 'Quero que me liguem',
    sentTitle: 'Obrigado',
    sent: (clinic) => `${clinic} vai entrar em contato em breve.`,
  },
  es: {
    title: (name) => `${name} le recomienda nuestra clínica`,
    book: (clinic) => `Reserve su primera cita en ${clinic}. Sabremos quién nos recomendó.`,
    bookButton: 'Reservar una cita',
    ask: (clinic) => `Deje su teléfono y ${clinic} le llamará para acordar una hora.`,
    firstName: 'Nombre',
    firstNameWrong: 'Escriba su nombre, de hasta 200 caracteres.',
    phone: 'Teléfono',
    phoneHint: 'Con el prefijo del país, como +34 612 34 56 78.',
    phoneWrong: 'Escriba un número con el prefijo del país, que empiece por +.',
    email: 'Correo electrónico (opcional)',
    emailWrong: 'Escriba una dirección como ana@example.com o déjelo vacío.',
    agree: (clinic) =>
      `Al enviarlo acepta que ${clinic} guarde estos datos y le contacte sobre una primera cita. No se usarán para nada más.`,
    sendButton: 'Quiero que me llamen',
    sentTitle: 'Gracias',
    sent: (clinic) => `${clinic} se pondrá en contacto con usted pronto.`,
  },
  pl: {
    title: (name) => `${name} poleca naszą klinikę`,
    book: (clinic) => `Prosimy umówić pierwszą wizytę: ${clinic}. Będziemy wiedzieć, kto nas polecił.`,
    bookButton: 'Umów wizytę',
    ask: (clinic) => `Prosimy zostawić numer telefonu: ${clinic} zadzwoni, aby ustalić termin.`,
    firstName: 'Imię',
    firstNameWrong: 'Prosimy wpisać imię, do 200 znaków.',
    phone: 'Telefon',
    phoneHint: 'Z numerem kierunkowym kraju, na przykład +48 22 123 45 67.',
    phoneWrong: 'Prosimy wpisać numer z numerem kierunkowym kraju, zaczynający się od +.',
    email: 'E-mail (opcjonalnie)',
    emailWrong: 'Prosimy wpisać adres, na przykład ana@example.com, albo zostawić puste pole.',
    agree: (clinic) =>
      `Wysyłając, zgadzają się Państwo, że ${clinic} zachowa te dane i skontaktuje się w sprawie pierwszej wizyty. Nie będą użyte do niczego innego.`,
    sendButton: 'Proszę o telefon',
    sentTitle: 'Dziękujemy',
    sent: (clinic) => `${clinic} wkrótce się skontaktuje.`,
  },
  uk: {
    title: (name) => `${name} радить вам нашу клініку`,
    book: (clinic) => `Запишіться на перший прийом: ${clinic}. Ми знатимемо, хто нас порадив.`,
    bookButton: 'Записатися на прийом',
    ask: (clinic) => `Залиште номер телефону: ${clinic} зателефонує, щоб узгодити час.`,
    firstName: 'Ім’я',
    firstNameWrong: 'Напишіть своє ім’я, до 200 символів.',
    phone: 'Телефон',
    phoneHint: 'З кодом країни, наприклад +380 44 123 45 67.',
    phoneWrong: 'Напишіть номер із кодом країни, що починається з +.',
    email: 'Електронна пошта (необов’язково)',
    emailWrong: 'Напишіть адресу, наприклад ana@example.com, або залиште порожнім.',
    agree: (clinic) =>
      `Надсилаючи, ви погоджуєтеся, що ${clinic} збереже ці дані й зв’яжеться з вами щодо першого прийому. Їх не використають ні для чого іншого.`,
    sendButton: 'Зателефонуйте мені',
    sentTitle: 'Дякуємо',
    sent: (clinic) => `${clinic} незабаром зв’яжеться з вами.`,
  },
  ru: {
    title: (name) => `${name} советует вам нашу клинику`,
    book: (clinic) => `Запишитесь на первый приём: ${clinic}. Мы будем знать, кто нас посоветовал.`,
    bookButton: 'Записаться на приём',
    ask: (clinic) => `Оставьте номер телефона: ${clinic} позвонит, чтобы договориться о времени.`,
    firstName: 'Имя',
    firstNameWrong: 'Напишите своё имя, до 200 символов.',
    phone: 'Телефон',
    phoneHint: 'С кодом страны, например +7 495 123-45-67.',
    phoneWrong: 'Напишите номер с кодом страны, начиная с +.',
    email: 'Электронная почта (необязательно)',
    emailWrong: 'Напишите адрес, например ana@example.com, или оставьте пустым.',
    agree: (clinic) =>
      `Отправляя, вы соглашаетесь, что ${clinic} сохранит эти данные и свяжется с вами о первом приёме. Ни для чего другого они не нужны.`,
    sendButton: 'Позвоните мне',
    sentTitle: 'Спасибо',
    sent: (clinic) => `${clinic} скоро свяжется с вами.`,
  },
};
