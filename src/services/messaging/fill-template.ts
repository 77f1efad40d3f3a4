/**
 * Fills ICU MessageFormat texts in: dates and times in a given time zone, everything in the formats of a given locale
 * (mission.md, section 1, "Languages"). Tags are text. Pure.
 */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import IntlMessageFormat from 'intl-messageformat';
import { LRUCache } from 'lru-cache';

/** Of a variable: text and choices as strings, instants as Date. */
export type TemplateValue = string | number | Date;

export interface FillOptions {
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
  readonly values: Readonly<Record<string, TemplateValue>>;
}

/** A template that cannot be filled in, however often it is tried. */
export class TemplateError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'TemplateError';
  }
}

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;

// Making formats costs far more than using them, and there are few: templates × locales × time zones.
const formats = new LRUCache<string, IntlMessageFormat>({ max: 2000 });
const formatters = new LRUCache<string, Formatters>({ max: 200 });

/** @throws TemplateError for what does not parse, and for a variable without a value. */
export function fillTemplate(source: string, { locale, timeZone, values }: FillOptions): string {
  try {
    // Without a prototype, so that {constructor} is no value.
    const given: Record<string, TemplateValue> = Object.assign(Object.create(null), values);
    const filled = formatOf(source, locale, timeZone).format(given);
    return typeof filled === 'string' ? filled : String(filled);
  } catch (error) {
    throw new TemplateError(`The template cannot be filled in: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** The template's elements, with their places. @throws SyntaxError with `location` */
export function parseTemplate(source: string, locale: string): MessageFormatElement[] {
  return parse(source, { ignoreTag: true, captureLocation: true, locale: new Intl.Locale(locale) });
}

/** All text that stands in the template itself, of each option of its choices. @throws SyntaxError */
export function literalText(source: string): string {
  return literalsOf(parseTemplate(source, 'en'));
}

function literalsOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (!('options' in element)) return '';
      return Object.values(element.options)
        .map(({ value }) => literalsOf(value))
        .join('');
    })
    .join('');
}

function formatOf(source: string, locale: string, timeZone: string): IntlMessageFormat {
  const key = `${locale} ${timeZone} ${source}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(parseTemplate(source, locale), locale, undefined, {
    formatters: formattersOf(locale, timeZone),
  });
  formats.set(key, made);
  return made;
}

/** Formatters that know the branch's time zone, which a template must not choose. */
function formattersOf(locale: string, timeZone: string): Formatters {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made: Formatters = {
    getNumberFormat: remembered((options) => new Intl.NumberFormat(locale, options)),
    getDateTimeFormat: remembered((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone })),
    getPluralRules: remembered((options) => new Intl.PluralRules(locale, options)),
  };
  formatters.set(key, made);
  return made;
}

/** Options come from parsed templates, the same object each time; equal ones of other templates share what is made. */
function remembered<T extends object>(
  make: (options: object | undefined) => T,
): (locales: unknown, options?: object) => T {
  const bySameOptions = new WeakMap<object, T>();
  const byEqualOptions = new LRUCache<string, T>({ max: 100 });
  return (_, options) => {
    const same = options && bySameOptions.get(options);
    if (same) return same;
    const key = JSON.stringify(options ?? null);
    const made = byEqualOptions.get(key) ?? make(options);
    byEqualOptions.set(key, made);
    if (options) bySameOptions.set(options, made);
    return made;
  };
}
