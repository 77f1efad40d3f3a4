/** Values that are words, in six languages: yes and no, sex, and what became of a visit. Compared after folding. Pure. */
import { foldText, type Sex } from '../../../entities/patients/patient.js';
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { readOnce } from './read-once.js';

const FLAGS = wordsOf<boolean>([
  [true, 'true,yes,y,1,x,+,t,on,sim,s,si,tak,так,т,да,д,✓,v,opt in,granted,given'],
  [false, 'false,no,n,0,-,f,off,não,nie,ні,н,нет,opt out,denied,withdrawn'],
]);
const SEXES = wordsOf<Sex>([
  [
    'FEMALE',
    'female,f,fem,woman,feminino,feminina,mulher,femenino,femenina,mujer,k,kobieta,ż,żeńska,ж,жін,жіноча,жінка,жен,женский,женщина,w',
  ],
  [
    'MALE',
    'male,m,man,masc,masculino,masculina,homem,h,hombre,varón,v,mężczyzna,męska,м,ч,чол,чоловіча,чоловік,муж,мужской,мужчина',
  ],
  ['OTHER', 'other,o,x,outro,outra,otro,otra,inne,inna,інша,інше,другое,другой,nonbinary,non binary'],
]);
const NO_SEX = new Set(
  [
    '',
    'unknown',
    'u',
    'n/a',
    '-',
    '?',
    'desconhecido',
    'desconocido',
    'nieznana',
    'невідомо',
    'неизвестно',
  ].map(foldText),
);
const STATUSES = wordsOf<VisitStatus>([
  [
    'COMPLETED',
    'completed,complete,done,finished,fulfilled,attended,checked out,concluído,concluída,realizado,realizada,finalizado,finalizada,atendido,atendida,completado,completada,terminado,terminada,asistió,asistida,' +
      'zakończona,zakończony,zrealizowana,zrealizowany,odbyła się,odbyta,wykonana,завершено,завершений,завершена,виконано,відбувся,прийнято,завершён,завершен,завершена,выполнено,состоялся,принят,пришёл,оказана',
  ],
  [
    'CANCELLED',
    'cancelled,canceled,cancel,deleted,cancelado,cancelada,desmarcado,desmarcada,anulado,anulada,odwołana,odwołany,anulowana,anulowany,скасовано,скасований,відмінено,відмінений,отменён,отменен,отменена,отменено,отмена,отказ',
  ],
  [
    'NO_SHOW',
    'no show,noshow,no_show,missed,did not come,did not attend,dna,absent,faltou,falta,ausente,não compareceu,no asistió,no se presentó,no acudió,inasistencia,nieobecność,nieobecny,nie przyszedł,nie stawił się,niestawienie,' +
      "не з'явився,не зʼявилася,не прийшов,не прийшла,неявка,не пришел,не пришёл,не пришла,не явился,не явилась",
  ],
  [
    'BOOKED',
    'booked,scheduled,planned,pending,new,open,agendado,agendada,marcado,marcada,programado,programada,reservado,reservada,pendiente,pendente,zaplanowana,zaplanowany,umówiona,umówiony,zarezerwowana,' +
      'заплановано,запланований,записаний,новий,запланирован,запланирована,записан,записана,новый,ожидается,ожидает',
  ],
  [
    'CONFIRMED',
    'confirmed,confirmado,confirmada,potwierdzona,potwierdzony,підтверджено,підтверджений,подтверждён,подтвержден,подтверждена,подтверждено',
  ],
  [
    'ARRIVED',
    'arrived,checked in,in progress,waiting,chegou,em atendimento,aguardando,llegó,en curso,en espera,en consulta,przybył,w trakcie,w poczekalni,прибув,прийшов,в процесі,прибыл,в процессе,на приёме,ожидает в клинике',
  ],
]);

const foldOnce = readOnce(fold);

export const readFlag = readOnce((text) => FLAGS.get(fold(text)));

/** Null for what says that it is not known, undefined for what is none. */
export function readSex(text: string, mIsFemale: boolean): Sex | null | undefined {
  const word = foldOnce(text);
  if (NO_SEX.has(word)) return null;
  return mIsFemale && word === 'm' ? 'FEMALE' : SEXES.get(word);
}

/** Whether M stands for "mujer" or "mulher": where men are H or V and nobody is F. */
export function meansWomanByM(values: readonly string[]): boolean {
  const words = new Set(values.map(fold));
  return (words.has('h') || words.has('v')) && !words.has('f');
}

export const readStatus = readOnce((text) => STATUSES.get(fold(text)));

function fold(text: string): string {
  return foldText(text.replace(/[_\s]+/g, ' ').replace(/[.!]+$/, ''));
}

function wordsOf<T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    lists.flatMap(([value, words]) => words.split(',').map((word) => [fold(word), value] as const)),
  );
}
