/**
 * What clinics' programs call the columns of what they export, in English, Portuguese, Spanish, Polish, Ukrainian and Russian.
 * Compared after folding (column-names.ts), so that case, accents, underscores and brackets need not be repeated here.
 */
import type { ColumnName } from './column-names.js';

/** Words that say nothing until the file's other columns are seen. */
export type VagueName = 'id' | 'name' | 'amount';

/** Between commas. */
export const COLUMN_WORDS: Readonly<Partial<Record<ColumnName | VagueName, string>>> = {
  id: 'id,uid,uuid,guid,code,external id,código,identificador,kod,identyfikator,код,ід,ид,идентификатор,ідентифікатор',
  name: "name,nome,nombre,имя,ім'я,название,назва,наименование,найменування,nazwa",
  amount: 'amount,valor,importe,monto,kwota,сумма,сума',
  patientId:
    'patient id,patient number,patient no,patient code,mrn,medical record number,chart number,client id,client number,customer id,' +
    'id paciente,id do paciente,paciente id,código paciente,código do paciente,número do paciente,prontuário,número do prontuário,id cliente,id do cliente,código do cliente,código cliente,' +
    'id del paciente,código del paciente,número de paciente,número del paciente,historia clínica,número de historia,número de historia clínica,nº historia,expediente,id del cliente,' +
    'id pacjenta,pacjent id,numer pacjenta,nr pacjenta,kod pacjenta,numer kartoteki,nr kartoteki,numer karty,nr karty,id klienta,' +
    'id пацієнта,ід пацієнта,пацієнт id,номер пацієнта,код пацієнта,номер картки,номер карти,id клієнта,ід клієнта,код клієнта,' +
    'id пациента,ид пациента,пациент id,номер пациента,код пациента,номер карты,№ карты,id клиента,ид клиента,код клиента,номер клиента',
  firstName:
    'first name,given name,forename,patient first name,primeiro nome,prenome,primer nombre,nombre de pila,nombres,imię,imie pacjenta,imiona,' +
    "ім'я пацієнта,имя пациента",
  lastName:
    'last name,surname,family name,patient last name,sobrenome,último nome,apelido,apellido,apellidos,nazwisko,nazwisko pacjenta,прізвище,прізвище пацієнта,фамилия,фамилия пациента',
  fullName:
    'full name,patient,patient name,client,client name,customer,customer name,nome completo,paciente,nome paciente,nome do paciente,cliente,nome do cliente,' +
    'nombre completo,nombre y apellidos,nombre y apellido,nombre paciente,nombre del paciente,nombre del cliente,imię i nazwisko,pacjent,imię i nazwisko pacjenta,klient,' +
    "повне ім'я,ім'я та прізвище,ім'я і прізвище,пацієнт,клієнт,полное имя,имя и фамилия,пациент,клиент",
  lastNameFirst:
    'last name first,surname and name,apellidos y nombre,apellido y nombre,nazwisko i imię,піб,піб пацієнта,прізвище та ім’я,прізвище і ім’я,фио,фио пациента,ф и о,фамилия имя отчество,фамилия и имя',
  phone:
    'phone,phone number,telephone,mobile,mobile phone,cell,cell phone,cellphone,telefone,celular,telefone celular,fone,whatsapp,teléfono,teléfono móvil,móvil,número de teléfono,' +
    'telefon,numer telefonu,nr telefonu,telefon komórkowy,komórka,tel,телефон,номер телефону,мобільний,мобільний телефон,номер телефона,мобильный,мобильный телефон',
  email:
    'email,e mail,mail,email address,e mail address,endereço de email,correo,correo electrónico,dirección de correo,adres email,adres e mail,poczta elektroniczna,' +
    'електронна пошта,пошта,ел пошта,имейл,імейл,емейл,электронная почта,почта,эл почта',
  birthDate:
    'birth date,birthdate,date of birth,dob,birthday,born,data de nascimento,nascimento,data nascimento,aniversário,dt nascimento,fecha de nacimiento,nacimiento,fecha nacimiento,f nacimiento,' +
    'data urodzenia,urodzony,data ur,дата народження,день народження,дата рождения,день рождения,д р',
  sex: 'sex,gender,sexo,gênero,género,płeć,стать,пол',
  city: 'city,town,cidade,município,ciudad,localidad,población,municipio,miasto,miejscowość,місто,населений пункт,город,населенный пункт',
  source:
    'source,referral source,acquisition source,how did you hear,heard from,origem,como conheceu,como nos conheceu,origen,cómo nos conoció,źródło,skąd pacjent,źródło pozyskania,джерело,звідки дізнались,источник,откуда узнали,рекламный источник',
  insurancePlan:
    'insurance plan,insurance,plan,health plan,plano,convênio,plano de saúde,seguro,seguro médico,plan de salud,aseguradora,mutua,obra social,ubezpieczenie,plan ubezpieczenia,ubezpieczyciel,pakiet,' +
    'страховка,страховий план,страхування,страхова,страховой план,страхование,страховая,дмс',
  locale: 'locale,language,preferred language,idioma,língua,język,мова,язык',
  doNotContact:
    'do not contact,no contact,do not call,não contatar,não contactar,nao perturbe,no contactar,no molestar,nie kontaktować się,brak kontaktu,не турбувати,не контактувати,не беспокоить,не связываться,не звонить',
  deceased:
    'deceased,dead,died,falecido,óbito,fallecido,difunto,zmarły,zgon,помер,померлий,умер,умерший,скончался',
  consentEmail:
    'consent email,email consent,email opt in,email marketing,consentimento email,aceita email,consentimiento email,acepta email,zgoda email,zgoda e mail,zgoda na email,згода email,згода на email,согласие email,согласие на email,согласие на рассылку email',
  consentSms:
    'consent sms,sms consent,sms opt in,sms marketing,consentimento sms,aceita sms,consentimiento sms,acepta sms,zgoda sms,zgoda na sms,згода sms,згода на sms,згода на смс,согласие sms,согласие на sms,согласие на смс',
  consentPush:
    'consent push,push consent,push opt in,consentimento push,aceita push,consentimiento push,acepta push,zgoda push,zgoda na push,згода push,згода на push,согласие push,согласие на push',
  practitionerId:
    'practitioner id,doctor id,provider id,dentist id,staff id,physician id,id profissional,id do profissional,id médico,id do médico,código do profissional,código do médico,id dentista,id profesional,id del profesional,id del médico,código médico,' +
    'id lekarza,kod lekarza,numer lekarza,id specjalisty,id лікаря,ід лікаря,код лікаря,id врача,ид врача,код врача,номер врача',
  practitioner:
    'practitioner,doctor,provider,dentist,physician,therapist,practitioner name,doctor name,profissional,médico,dentista,doutor,nome do profissional,nome do médico,profesional,odontólogo,doctora,especialista,nombre del médico,' +
    'lekarz,specjalista,dentysta,stomatolog,imię i nazwisko lekarza,лікар,спеціаліст,стоматолог,піб лікаря,врач,специалист,доктор,фио врача',
  serviceId:
    'service id,service code,procedure code,procedure id,treatment id,id serviço,id do serviço,código do serviço,código do procedimento,id servicio,id del servicio,código servicio,código del servicio,' +
    'id usługi,kod usługi,id послуги,ід послуги,код послуги,id услуги,ид услуги,код услуги',
  service:
    'service,service name,procedure,treatment,serviço,procedimento,nome do serviço,tratamento,servicio,procedimiento,tratamiento,nombre del servicio,prestación,usługa,nazwa usługi,zabieg,процедура,послуга,назва послуги,услуга,название услуги,наименование услуги',
  duration:
    'duration,minutes,duration minutes,length,duração,minutos,duração minutos,duración,duración minutos,czas trwania,minuty,тривалість,хвилини,тривалість хв,длительность,продолжительность,минуты',
  price: 'price,list price,fee,preço,valor unitário,precio,tarifa,cena,ціна,вартість,цена,стоимость',
  recallMonths:
    'recall months,recall,recall interval,recall interval months,retorno meses,retorno em meses,intervalo de retorno,revisión meses,intervalo de revisión,kontrola miesiące,kontrola co,повторний візит місяців,контроль місяців,повторный визит месяцев,контроль месяцев',
  branchId:
    'branch id,location id,clinic id,unit id,id unidade,id da unidade,código da unidade,id sucursal,id de la sucursal,id sede,id filii,id oddziału,id placówki,id філії,ід філії,код філії,id филиала,ид филиала,код филиала',
  branch:
    'branch,location,clinic,office,unidade,filial,clínica,sucursal,sede,centro,filia,oddział,placówka,gabinet,філія,філіал,клініка,филиал,клиника',
  visitId:
    'visit id,appointment id,booking id,encounter id,visit number,appointment number,id consulta,id da consulta,id agendamento,id do agendamento,código da consulta,código do agendamento,id cita,id de la cita,id de cita,número de cita,id visita,id de la visita,' +
    'id wizyty,numer wizyty,nr wizyty,id візиту,ід візиту,номер візиту,id прийому,id визита,ид визита,номер визита,id приема,id записи',
  date:
    'date,visit date,appointment date,data,data da consulta,data da visita,data consulta,data do atendimento,data atendimento,data do agendamento,fecha,fecha de la cita,fecha cita,fecha de cita,fecha de la visita,fecha visita,' +
    'data wizyty,дата,дата візиту,дата прийому,дата визита,дата приема,дата посещения',
  time: 'time,visit time,appointment time,start time,hora,horário,hora da consulta,hora início,hora de início,hora inicio,hora de inicio,hora de la cita,hora cita,godzina,godzina wizyty,godzina rozpoczęcia,час,час візиту,час прийому,час початку,время,время визита,время приема,время начала',
  startsAt:
    'starts at,start,started at,start date,begins at,start datetime,date time,datetime,date and time,início,data e hora,data hora,data início,data de início,inicio,fecha y hora,fecha hora,fecha inicio,fecha de inicio,' +
    'początek,rozpoczęcie,data i godzina,data rozpoczęcia,початок,дата і час,дата та час,дата початку,начало,дата и время,дата начала',
  endsAt:
    'ends at,end,ended at,end time,end date,finish,fim,término,hora fim,hora de término,hora término,data fim,fin,hora fin,hora de fin,fecha fin,koniec,zakończenie,godzina zakończenia,кінець,закінчення,час закінчення,конец,окончание,время окончания',
  timeZone:
    'time zone,timezone,fuso horário,fuso,zona horaria,huso horario,strefa czasowa,часовий пояс,часовой пояс',
  status:
    'status,visit status,appointment status,state,situação,estado,estado da consulta,status da consulta,estado de la cita,stan,stan wizyty,status wizyty,статус,стан,статус візиту,состояние,статус визита,статус приема',
  paid: 'paid,amount paid,paid amount,payment,total paid,revenue,pago,valor pago,total pago,recebido,pagado,importe pagado,monto pagado,total pagado,cobrado,zapłacono,zapłacona kwota,kwota zapłacona,wpłata,сплачено,оплачено,оплата,сума оплати,сумма оплаты,выручка',
  currency: 'currency,currency code,moeda,moneda,divisa,waluta,валюта',
};
