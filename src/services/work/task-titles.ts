/** What tasks that the server makes are called in messages, in the languages that messages are written in. */
import type { Language } from '../../entities/messaging/template.js';
import type { TaskReason } from '../../entities/work/task.js';

type Titles = Readonly<Record<Exclude<TaskReason, 'MANUAL'>, string>>;

const TITLES: Readonly<Record<Language, Titles>> = {
  'pt-BR': {
    TELL_VISIT_CANCELLED: 'Avisar o paciente de que a consulta foi cancelada',
    TELL_VISIT_MOVED: 'Avisar o paciente do novo horário da consulta',
    LOW_SCORE: 'Falar com um paciente que deu uma nota baixa',
    REFERRAL_LEAD: 'Ligar para quem foi indicado por um paciente',
    REFERRAL_REVIEW: 'Conferir uma indicação que parece inválida',
  },
  pl: {
    TELL_VISIT_CANCELLED: 'Powiadomić pacjenta, że wizyta jest odwołana',
    TELL_VISIT_MOVED: 'Powiadomić pacjenta o nowym terminie wizyty',
    LOW_SCORE: 'Porozmawiać z pacjentem, który wystawił niską ocenę',
    REFERRAL_LEAD: 'Zadzwonić do osoby poleconej przez pacjenta',
    REFERRAL_REVIEW: 'Sprawdzić polecenie, które wygląda na nieprawidłowe',
  },
  uk: {
    TELL_VISIT_CANCELLED: 'Повідомити пацієнта, що візит скасовано',
    TELL_VISIT_MOVED: 'Повідомити пацієнта про новий час візиту',
    LOW_SCORE: 'Поговорити з пацієнтом, який поставив низьку оцінку',
    REFERRAL_LEAD: 'Зателефонувати людині, яку порадив пацієнт',
    REFERRAL_REVIEW: 'Перевірити рекомендацію, що викликає сумнів',
  },
  ru: {
    TELL_VISIT_CANCELLED: 'Сообщить пациенту, что визит отменён',
    TELL_VISIT_MOVED: 'Сообщить пациенту новое время визита',
    LOW_SCORE: 'Поговорить с пациентом, который поставил низкую оценку',
    REFERRAL_LEAD: 'Позвонить человеку, которого привёл пациент',
    REFERRAL_REVIEW: 'Проверить рекомендацию, которая вызывает сомнение',
  },
  en: {
    TELL_VISIT_CANCELLED: 'Tell the patient that the visit is cancelled',
    TELL_VISIT_MOVED: 'Tell the patient the visit’s new time',
    LOW_SCORE: 'Talk to a patient who gave a low score',
    REFERRAL_LEAD: 'Call somebody whom a patient referred',
    REFERRAL_REVIEW: 'Look at a referral that seems wrong',
  },
  es: {
    TELL_VISIT_CANCELLED: 'Avisar al paciente de que la cita está cancelada',
    TELL_VISIT_MOVED: 'Avisar al paciente de la nueva hora de la cita',
    LOW_SCORE: 'Hablar con un paciente que dio una nota baja',
    REFERRAL_LEAD: 'Llamar a quien recomendó un paciente',
    REFERRAL_REVIEW: 'Revisar una recomendación que parece inválida',
  },
};

/** The words for a task that has no title of its own. */
export function titleOf(task: { title: string | null; reason: TaskReason }, language: Language): string {
  if (task.title !== null) return task.title;
  return task.reason === 'MANUAL' ? '' : TITLES[language][task.reason];
}
