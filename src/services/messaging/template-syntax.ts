/** How variables stand in an ICU MessageFormat text, and what is wrong with that, in words for whoever wrote it. Pure. */
import { type MessageFormatElement, SKELETON_TYPE, TYPE } from '@formatjs/icu-messageformat-parser';
import { parseTemplate } from './fill-template.js';
import type { TemplateVariable, VariableType } from './template-variables.js';

/** How to write a variable of each type. */
const USAGE: Readonly<Record<VariableType, (variable: TemplateVariable) => string>> = {
  TEXT: ({ name }) => `{${name}}`,
  INSTANT: ({ name }) => `{${name}, date, full} or {${name}, time, short}`,
  DATE: ({ name }) => `{${name}, date, long}`,
  NUMBER: ({ name }) => `{${name}, plural, one {# …} other {# …}}, {${name}, number} or {${name}}`,
  CHOICE: ({ name, options }) =>
    `{${name}, select, ${options.map((option) => `${option} {…}`).join(' ')} other {…}}`,
  LINK: ({ name }) => `{${name}, select, none {…} other {… {${name}}}}`,
};

const DATE_STYLES = ['short', 'medium', 'long', 'full'];
const NUMBER_STYLES = ['integer', 'percent'];

interface Place {
  readonly variables: ReadonlyMap<string, TemplateVariable>;
  /** Links that are known to lead somewhere here. */
  readonly links: ReadonlySet<string>;
}

/** What is wrong, a sentence each; empty for a good text. At most one for each place in it. */
export function misusesOf(text: string, variables: readonly TemplateVariable[], locale: string): string[] {
  let elements: MessageFormatElement[];
  try {
    elements = parseTemplate(text, locale);
  } catch (error) {
    return [syntaxError(error)];
  }
  const place: Place = {
    variables: new Map(variables.map((one) => [one.name, one])),
    links: new Set(),
  };
  return [...new Set(misusesIn(elements, place))];
}

function misusesIn(elements: readonly MessageFormatElement[], place: Place): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const variable = place.variables.get(element.value);
    if (variable === undefined) {
      const known = [...place.variables.keys()].join(', ');
      return [`There is no variable "${element.value}" here. Use one of: ${known}.`];
    }
    if (!fits(element, variable, place)) {
      return [`"${variable.name}" cannot be used like this. Write ${USAGE[variable.type](variable)}.`];
    }
    return 'options' in element
      ? Object.entries(element.options).flatMap(([option, { value }]) =>
          misusesIn(value, variable.type === 'LINK' && option === 'other' ? within(place, variable) : place),
        )
      : [];
  });
}

function within(place: Place, { name }: TemplateVariable): Place {
  return { ...place, links: new Set([...place.links, name]) };
}

function fits(
  element: MessageFormatElement,
  { name, type, options }: TemplateVariable,
  place: Place,
): boolean {
  const plain = element.type === TYPE.argument;
  switch (type) {
    case 'TEXT':
      return plain;
    case 'NUMBER':
      return plain || element.type === TYPE.plural || isNumber(element);
    case 'INSTANT':
      return (element.type === TYPE.date || element.type === TYPE.time) && isStyled(element);
    case 'DATE':
      return element.type === TYPE.date && isStyled(element) && !showsTime(element);
    case 'CHOICE':
      return choosesAmong(element, options);
    case 'LINK':
      return plain ? place.links.has(name) : choosesAmong(element, ['none']);
  }
}

function choosesAmong(element: MessageFormatElement, options: readonly string[]): boolean {
  return (
    element.type === TYPE.select &&
    Object.keys(element.options).every((option) => option === 'other' || options.includes(option))
  );
}

function isNumber(element: MessageFormatElement): boolean {
  if (element.type !== TYPE.number) return false;
  return typeof element.style !== 'string' || NUMBER_STYLES.includes(element.style);
}

function isStyled(element: MessageFormatElement): boolean {
  if (element.type !== TYPE.date && element.type !== TYPE.time) return false;
  return typeof element.style !== 'string' || DATE_STYLES.includes(element.style);
}

function showsTime(element: MessageFormatElement): boolean {
  if (element.type !== TYPE.date || typeof element.style !== 'object' || element.style === null) return false;
  if (element.style.type !== SKELETON_TYPE.dateTime) return false;
  const { hour, minute, second, timeZoneName, dayPeriod } = element.style.parsedOptions;
  return [hour, minute, second, timeZoneName, dayPeriod].some((part) => part !== undefined);
}

/** Names of the parser's errors, as far as there is more to say than that it cannot be read. */
const SYNTAX_ERRORS: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a { is not closed by a }',
  EMPTY_ARGUMENT: 'there is no name between { and }',
  MALFORMED_ARGUMENT: 'between { and } stands a name, such as {firstName}',
  EXPECT_ARGUMENT_TYPE: 'behind the comma stands date, time, number, plural or select',
  INVALID_ARGUMENT_TYPE: 'behind the comma stands date, time, number, plural or select',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'a select or plural has options, such as yes {…} other {…}',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'a select has options, such as yes {…} other {…}',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'a plural has options, such as one {…} other {…}',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'the text of an option stands between { and }',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'the text of an option stands between { and }',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'an option is there twice',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'an option is there twice',
  MISSING_OTHER_CLAUSE: 'a select or plural needs the option other {…}',
};

function syntaxError(error: unknown): string {
  const { message, location } = error as Error & { location?: { start: { line: number; column: number } } };
  const where = location ? `Line ${location.start.line}, column ${location.start.column}` : 'The text';
  const what = SYNTAX_ERRORS[message];
  return what === undefined
    ? `${where}: this is not ICU MessageFormat (${message}).`
    : `${where}: ${what}. Two apostrophes make one; '{' in apostrophes is a mere brace.`;
}
