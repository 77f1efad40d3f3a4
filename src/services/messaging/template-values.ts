/** What the variables of a message stand for: out of its facts, by the types of template-variables.ts. Pure. */
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import { instantOfLocal } from '../visits/local-time.js';
import { TemplateError, type TemplateValue } from './fill-template.js';
import type { MessageFacts } from './message-facts.js';
import { type TemplateVariable, variablesOf } from './template-variables.js';

/** Dates are local to this where a message belongs to no branch. */
const NO_BRANCH_ZONE = 'UTC';

/** IANA; the zone of all times in the message. */
export function timeZoneOf(facts: MessageFacts): string {
  return facts.branch?.timeZone ?? NO_BRANCH_ZONE;
}

/**
 * A value for each variable of the message's kind and channel that its facts know; a template that names another one
 * cannot be filled in. @throws TemplateError for a variable that the delivery was planned with and that is malformed
 */
export function templateValues(facts: MessageFacts): Record<string, TemplateValue> {
  const known = knownValues(facts);
  const timeZone = timeZoneOf(facts);
  const values: Record<string, TemplateValue> = {};
  const mailing = facts.visit === null ? 'NO_VISIT' : 'VISIT';
  // A mailing's text may name its visit, and the template that its subject comes from the mailing's title.
  const variables = [
    ...variablesOf(facts),
    ...(isMailing(facts.kind) ? variablesOf({ ...facts, mailing }) : []),
  ];
  for (const variable of variables) {
    const value = known[variable.name] ?? facts.variables[variable.name];
    if (value !== undefined) values[variable.name] = readValue(variable, value, timeZone);
  }
  return values;
}

function isMailing(kind: NotificationKind): boolean {
  return kind === 'RETENTION_RULE' || kind === 'CAMPAIGN';
}

function knownValues({ visit, branch, ...facts }: MessageFacts): Record<string, TemplateValue> {
  return {
    firstName: facts.recipientFirstName,
    clinicName: facts.clinicName,
    link: facts.variables.link ?? 'none',
    title: facts.variables.title ?? facts.clinicName,
    ...(branch && { branchName: branch.name, branchAddress: branch.address, branchCity: branch.city }),
    ...(visit && {
      startsAt: visit.startsAt,
      endsAt: visit.endsAt,
      selfService: visit.selfServiceEnabled ? 'yes' : 'no',
      serviceName: visit.serviceName,
      practitionerName: practitionerName(visit),
    }),
  };
}

/** By first and last name. */
export function practitionerName(visit: {
  practitionerFirstName: string;
  practitionerLastName: string;
}): string {
  return `${visit.practitionerFirstName} ${visit.practitionerLastName}`.trim();
}

function readValue({ name, type }: TemplateVariable, value: TemplateValue, timeZone: string): TemplateValue {
  if (type === 'INSTANT') return valid(name, new Date(value));
  if (type === 'DATE') return readDate(name, String(value), timeZone);
  if (type !== 'NUMBER') return String(value);
  const number = Number(value);
  if (!Number.isFinite(number)) throw new TemplateError(`The variable ${name} is no number: ${value}`);
  return number;
}

/** Noon of the date where the branch is: whatever is shown of it in that zone is that date. */
function readDate(name: string, date: string, timeZone: string): Date {
  try {
    return instantOfLocal(date, '12:00', timeZone, 'opening');
  } catch (cause) {
    throw new TemplateError(`The variable ${name} is no date: ${date}`, { cause });
  }
}

function valid(name: string, instant: Date): Date {
  if (Number.isNaN(instant.getTime())) throw new TemplateError(`The variable ${name} is no instant`);
  return instant;
}
