/** What the columns of a file are called in six languages, and what a row is by them. */
import { expect, test } from '@jest/globals';
import { mapColumns } from '../../src/services/patients/import/column-names.js';
import { fileOf, readAll } from '../support/import-file.js';

const PATIENT = [
  'patientId',
  'firstName',
  'lastName',
  'phone',
  'email',
  'birthDate',
  'sex',
  'city',
  'source',
  'insurancePlan',
];
const VISIT = ['visitId', 'patientId', 'practitioner', 'service', 'date', 'time', 'status', 'paid', 'branch'];
const SERVICE = ['serviceId', 'service', 'duration', 'price'];

test.each([
  [
    'Patient ID,First name,LAST_NAME,Mobile,E-mail,Date of Birth,Gender,City,Referral source,Insurance',
    PATIENT,
  ],
  ['Código,Nome,Sobrenome,Celular,E-mail,Data de nascimento,Sexo,Cidade,Origem,Convênio', PATIENT],
  [
    'codigo,nombre,APELLIDOS,Teléfono móvil,Correo electrónico,Fecha de nacimiento,Sexo,Ciudad,Origen,Aseguradora',
    PATIENT,
  ],
  [
    'Nr kartoteki,Imię,Nazwisko,Telefon,Adres e-mail,Data urodzenia,Płeć,Miejscowość,Źródło,Ubezpieczenie',
    PATIENT,
  ],
  [
    "Номер картки,Ім'я,Прізвище,Телефон,Електронна пошта,Дата народження,Стать,Місто,Джерело,Страхова",
    PATIENT,
  ],
  ['Номер карты,Имя,Фамилия,Мобильный телефон,Эл. почта,Дата рождения,Пол,Город,Источник,ДМС', PATIENT],
  ['appointmentId,patientId,Doctor,Procedure,Appointment date,Start time,Status,Amount paid,Location', VISIT],
  ['ID da consulta,Prontuário,Dentista,Procedimento,Data,Horário,Situação,Valor pago (R$),Unidade', VISIT],
  ['ID de la cita,Nº historia,Médico,Tratamiento,Fecha,Hora,Estado,Importe pagado,Sucursal', VISIT],
  ['ID wizyty,ID pacjenta,Lekarz,Zabieg,Data wizyty,Godzina,Stan,Kwota zapłacona,Placówka', VISIT],
  ['ID візиту,ID пацієнта,Лікар,Послуга,Дата візиту,Час,Статус,Сплачено,Філія', VISIT],
  ['ID визита,ID пациента,Врач,Услуга,Дата приёма,Время,Статус,Оплачено,Филиал', VISIT],
  ['code,name,duration (min),price', SERVICE],
  ['código,nome,duração,preço', SERVICE],
  ['código,nombre,duración,precio', SERVICE],
  ['kod,nazwa,czas trwania,cena', SERVICE],
  ['код,назва,тривалість,ціна', SERVICE],
  ['код,название,длительность,цена', SERVICE],
])('%s', (line, expected) => {
  const headings = line.split(',');
  const { columns, ignored } = mapColumns(headings);
  expect(Object.values(columns)).toEqual(expected);
  expect(ignored).toEqual([]);
});

test('one column is told, one left out, and the rest go by their names', () => {
  const { columns, ignored } = mapColumns(['Cliente nº', 'Nome', 'Telefone', 'Obs'], {
    'cliente nº': 'patientId',
    Telefone: '',
  });
  expect(columns).toEqual({ 'Cliente nº': 'patientId', Nome: 'fullName' });
  expect(ignored).toEqual(['Telefone', 'Obs']);
});

test('of two columns for one thing the first with a value counts', async () => {
  const rows = await readAll(
    fileOf(
      'id;nome;telefone;celular\n1;Ana Lima;;+55 11 91234-5678\n2;Bia Reis;+55 21 3333-4444;+55 11 91234-5678\n',
    ),
  );
  expect(rows.map(({ patient }) => patient?.phone)).toEqual(['+5511912345678', '+552133334444']);
});

test('patients, visits, practitioners and services stand in one file, each by what it has', async () => {
  const rows = await readAll(
    fileOf(
      [
        'patient id,first name,last name,practitioner id,practitioner,service id,service,duration,price,visit id,date,time,paid',
        '1,Ana,Lima,,,,,,,,,,',
        ',,,d1,Dr Rui Melo,,,,,,,,',
        ',,,,,s1,Cleaning,45 min,"120,50",,,,',
        '1,,,d1,,s1,,,,v1,2026-05-20,10:00,"99,90"',
        '2,Bia,Reis,d1,,s1,,,,v2,2026-05-21,2:30 pm,',
        ',,,,,,,,"1,00",,,,',
      ].join('\n'),
      { decimal: ',' },
    ),
  );
  const [patient, practitioner, service, visit, both, nothing] = rows;
  expect(patient).toMatchObject({ patient: { externalId: '1', firstName: 'Ana', lastName: 'Lima' } });
  expect(practitioner?.practitioner).toEqual({ externalId: 'd1', firstName: 'Dr', lastName: 'Rui Melo' });
  expect(service?.service).toEqual({
    externalId: 's1',
    name: 'Cleaning',
    durationMinutes: 45,
    priceMinor: 12_050,
    recallIntervalMonths: null,
  });
  expect(visit?.patient).toBeUndefined();
  expect(visit?.visit).toMatchObject({
    externalId: 'v1',
    patientExternalId: '1',
    practitioner: { externalId: 'd1', name: null },
    startsAt: new Date('2026-05-20T13:00:00Z'),
    status: 'COMPLETED',
    paidMinor: 9_990,
  });
  expect(both?.patient).toMatchObject({ externalId: '2', firstName: 'Bia' });
  expect(both?.visit).toMatchObject({ patientExternalId: null, startsAt: new Date('2026-05-21T17:30:00Z') });
  expect(nothing?.problems).toMatchObject([{ severity: 'REFUSED', code: 'REQUIRED', column: 'service' }]);
});

test.each([
  ['Completed', 'Concluído', 'Asistió', 'Zakończona', 'Завершено', 'Завершён', 'COMPLETED'],
  ['Cancelled', 'Cancelada', 'Anulado', 'Odwołana', 'Скасовано', 'Отменён', 'CANCELLED'],
  ['No-show', 'Faltou', 'No asistió', 'Nie stawił się', 'Неявка', 'Не пришёл', 'NO_SHOW'],
  ['Booked', 'Agendado', 'Programada', 'Umówiona', 'Заплановано', 'Записан', 'BOOKED'],
  ['Confirmed', 'Confirmado', 'Confirmada', 'Potwierdzona', 'Підтверджено', 'Подтверждена', 'CONFIRMED'],
])('what became of a visit is said in six languages: %s', async (...words) => {
  const status = words.pop();
  const lines = words.map((word) => `1,2026-05-20 10:00,${word}`);
  const rows = await readAll(fileOf(['patient id,date,status', ...lines].join('\n')));
  expect(rows.map(({ visit }) => visit?.status)).toEqual(words.map(() => status));
});

test.each([
  ['F,M,K', ['FEMALE', 'MALE', 'FEMALE']],
  ['H,M,m', ['MALE', 'FEMALE', 'FEMALE']],
  ['Ж,М,ч', ['FEMALE', 'MALE', 'MALE']],
  ['mulher,homem,outro', ['FEMALE', 'MALE', 'OTHER']],
])('who is a woman and who a man in %s', async (words, expected) => {
  const lines = words.split(',').map((word, index) => `${index},Ana,${word}`);
  const rows = await readAll(fileOf(['id,nome,sexo', ...lines].join('\n')));
  expect(rows.map(({ patient }) => patient?.sex)).toEqual(expected);
});

test.each([
  ['full name', 'Ana Maria Souza', 'Ana', 'Maria Souza'],
  ['full name', 'Souza, Ana Maria', 'Ana Maria', 'Souza'],
  ['full name', 'Cher', 'Cher', ''],
  ['ФИО', 'Иванова Анна Петровна', 'Анна Петровна', 'Иванова'],
  ['Пациент', 'Иванова Анна Петровна', 'Анна Петровна', 'Иванова'],
  ['ПІБ', 'Шевченко Тарас', 'Тарас', 'Шевченко'],
  ['Nazwisko i imię', 'Nowak Jan', 'Jan', 'Nowak'],
  ['Imię i nazwisko', 'Jan Nowak', 'Jan', 'Nowak'],
])('the %s "%s" is %s, %s', async (heading, name, firstName, lastName) => {
  const [row] = await readAll(fileOf(`id;${heading}\n1;${name}\n`));
  expect(row?.patient).toMatchObject({ firstName, lastName });
});
