/** The API's scalars (api.md, "Names and shapes"). */
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLCurrency, GraphQLDateTime, GraphQLTimeZone } from 'graphql-scalars';

type Check = (text: string) => string;

function textScalar(name: string, description: string, check: Check): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new TypeError(`${name} is written as a string.`);
    return check(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function described<T extends GraphQLScalarType>(scalar: T, name: string, description: string): T {
  return new GraphQLScalarType({ ...scalar.toConfig(), name, description, specifiedByURL: null }) as T;
}

// No calendar of people has a year 0, and PostgreSQL refuses it.
const calendarDate = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

export const DateTimeScalar = described(
  GraphQLDateTime,
  'DateTime',
  'An instant, in UTC with milliseconds: 2026-11-23T13:00:00.000Z. Given with any offset, but never without one.',
);

export const DateScalar = textScalar('Date', 'A calendar date without a time: 2026-11-23.', (text) => {
  const date = new Date(`${text}T00:00:00Z`);
  if (!calendarDate.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new TypeError(`"${text}" is not a date. Write year-month-day, such as 2026-11-23.`);
  }
  return text;
});

export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A time on the wall clock of a branch: 08:30 or 08:30:00. The end of a day is 24:00.',
  (text) => {
    if (!/^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00(:00)?)$/.test(text)) {
      throw new TypeError(`"${text}" is not a time of day. Write hours and minutes, such as 08:30.`);
    }
    return text;
  },
);

export const DurationScalar = textScalar(
  'Duration',
  'A length of time, ISO 8601: PT30M is thirty minutes.',
  (text) => {
    if (!/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text)) {
      throw new TypeError(`"${text}" is not a duration. Write ISO 8601, such as PT30M.`);
    }
    return text;
  },
);

export const TimeZoneScalar = described(
  GraphQLTimeZone,
  'TimeZone',
  'A time zone by its IANA name: America/Sao_Paulo.',
);

export const EmailAddressScalar = textScalar(
  'EmailAddress',
  'An e-mail address. A wrong one is told of in `userErrors`.',
  (text) => text,
);

export const PhoneNumberScalar = textScalar(
  'PhoneNumber',
  'A phone number, E.164: +5511987654321. Given in international format; a wrong one is told of in `userErrors`.',
  (text) => text,
);

export const CurrencyCodeScalar = described(GraphQLCurrency, 'CurrencyCode', 'A currency by ISO 4217: BRL.');

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal number, as a string so that nothing is rounded on the way: "180.00".',
  (text) => {
    if (!/^-?\d+(\.\d+)?$/.test(text))
      throw new TypeError(`"${text}" is not a decimal number, such as 180.00.`);
    return text;
  },
);
