/** What templates are tried with before there is a message: sample values of every variable. Pure. */
import { classOf } from '../../entities/messaging/notification-kind.js';
import { refuse, type UserError } from '../refusal.js';
import type { MessageFacts } from './message-facts.js';
import { type TemplateKey, type TemplateVariable, variablesOf } from './template-variables.js';
import { localeOfLanguage } from './texts/index.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const MINUTE = 60_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

type Values = Readonly<Record<string, string>>;

/**
 * Facts of nobody's message, in a language. `values`: other values than the samples by the variables' names; instants in
 * ISO 8601, dates as year-month-day. Times are local to Europe/Warsaw until a branch is given.
 */
export function sampleFacts(key: TemplateKey, values: Values = {}): MessageFacts {
  const { kind, channel, language } = key;
  const samples = Object.fromEntries(variablesOf(key).map(({ name, sample }) => [name, sample]));
  const given: Values = { ...samples, ...values };
  const of = (name: string) => given[name] ?? '';
  const startsAt = new Date(of('startsAt') || 0);
  return {
    id: NOBODY,
    clinicId: NOBODY,
    kind,
    channel,
    clinicName: of('clinicName'),
    clinicLocale: localeOfLanguage(language),
    recipientLocale: localeOfLanguage(language),
    recipientFirstName: of('firstName'),
    visit:
      given.startsAt === undefined
        ? null
        : {
            visitId: NOBODY,
            startsAt,
            endsAt: new Date(of('endsAt') || startsAt.getTime() + 30 * MINUTE),
            bookedAt: startsAt,
            bookingNumber: 1,
            serviceName: of('serviceName'),
            practitionerFirstName: of('practitionerName'),
            practitionerLastName: '',
            selfServiceEnabled: of('selfService') === 'yes',
          },
    branch: {
      name: of('branchName'),
      address: of('branchAddress'),
      city: of('branchCity'),
      timeZone: 'Europe/Warsaw',
    },
    variables: given,
    template: null,
    marketing: classOf(kind, []) === 'MARKETING',
    unsubscribeUrl: null,
  };
}

/** Facts that bring out each part of a template's choices and plurals in turn, the longest of links among them. */
export function sampleVariants(key: TemplateKey): MessageFacts[] {
  return [
    sampleFacts(key),
    sampleFacts(key, { link: 'none', selfService: 'no', points: '1' }),
    sampleFacts(key, { selfService: 'no', points: '2' }),
    sampleFacts(key, { link: 'none', points: '5' }),
    sampleFacts(key, { points: '1000000' }),
  ];
}

/** A value for a variable, as a client writes it. */
export interface GivenValue {
  readonly name: string;
  readonly value: string;
}

const LONGEST_VALUE = 1000;

/** What is wrong with the values, each by its place in the list `values` of an input. */
export function checkValues(key: TemplateKey, values: readonly GivenValue[]): UserError[] {
  const variables = new Map(variablesOf(key).map((variable) => [variable.name, variable]));
  return values.flatMap(({ name, value }, index) => {
    const at = (field: string, message: string) =>
      refuse('INVALID', message, ['values', String(index), field]).userErrors;
    const variable = variables.get(name);
    if (variable === undefined) {
      return at(
        'name',
        `There is no variable "${name.slice(0, 60)}" here. Use one of: ${[...variables.keys()].join(', ')}.`,
      );
    }
    const expected =
      value.length > LONGEST_VALUE ? `at most ${LONGEST_VALUE} characters` : misfit(variable, value);
    return expected === null ? [] : at('value', `"${name}" takes ${expected}.`);
  });
}

/** What the variable takes, if this is none; else null. */
function misfit({ type, options }: TemplateVariable, value: string): string | null {
  switch (type) {
    case 'INSTANT':
      return INSTANT.test(value) && !Number.isNaN(Date.parse(value))
        ? null
        : 'an instant, such as 2026-11-23T13:00:00Z';
    case 'DATE':
      return DATE.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'a date, such as 2026-11-23';
    case 'NUMBER':
      return /^\d{1,12}$/.test(value) ? null : 'a whole number, such as 120';
    case 'CHOICE':
      return options.includes(value) ? null : `one of ${options.join(', ')}`;
    case 'LINK':
      return value === 'none' || /^https?:\/\/\S+$/.test(value) ? null : 'an address, or none';
    case 'TEXT':
      return /[\0\p{Cs}]/u.test(value) ? 'text without control characters' : null;
  }
}
