/** A template as a message: what it says, how long an SMS it makes, and what it costs (mission.md, section 1, "Languages"). */
import { classOf } from '../../entities/messaging/notification-kind.js';
import { Refusal, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { checkTemplate } from './check-template.js';
import { composeMessage } from './compose-message.js';
import { TemplateError } from './fill-template.js';
import { findTemplates } from './find-templates.js';
import type { ComposedMessage, MessageFacts } from './message-facts.js';
import { checkValues, type GivenValue, sampleFacts } from './sample-facts.js';
import { priceOf } from './set-channel-price.js';
import type { TemplateKey } from './template-variables.js';
import { languageFor } from './texts/index.js';

export interface PreviewTemplateInput extends TemplateKey {
  /** Absent or null: what holds, for each of the two. */
  subject?: string | null | undefined;
  body?: string | null | undefined;
  /** In place of the samples. */
  values?: readonly GivenValue[] | null | undefined;
  /** The visit that it is about, and whose patient it is for; goes before values. */
  visitId?: string | null | undefined;
}

export interface TemplatePreview
  extends Pick<ComposedMessage, 'text' | 'html' | 'subject' | 'encoding' | 'segments'> {
  /** Of all its segments; null: none is set. */
  price: { micros: number; currencyCode: string } | null;
}

const UNSUBSCRIBE = 'https://clinic.example/u/Zk3nQ8wXr2LpT7dYc5BvMa1sJhG9eUoR4iKf6xNq0E';

/**
 * Times in the branch's zone: the visit's, or the clinic's first branch's. @throws Refusal REQUIRED or INVALID for
 * everything that is wrong with the text or the values, NOT_FOUND for the visit
 */
export async function previewTemplate(scope: Scope, input: PreviewTemplateInput): Promise<TemplatePreview> {
  const [held] = await findTemplates(scope, [input]);
  if (held === undefined) throw new Error('There is no such template');
  const subject = input.subject ?? held.subject;
  const body = input.body ?? held.body;
  const [first, ...others] = [
    ...checkTemplate({ ...input, subject, body }),
    ...checkValues(input, input.values ?? []),
  ];
  if (first !== undefined) throw new Refusal([first, ...others]);
  const composed = compose({ ...(await readFacts(scope, input)), template: { id: '', subject, body } });
  const price = await priceOf(scope, input.channel);
  return {
    ...composed,
    price: price && {
      micros: price.priceMicros * (composed.segments ?? 1),
      currencyCode: price.currencyCode,
    },
  };
}

function compose(facts: MessageFacts): ComposedMessage {
  try {
    return composeMessage(facts);
  } catch (error) {
    if (error instanceof TemplateError) throw refuse('INVALID', error.message, ['values']);
    throw error;
  }
}

async function readFacts(scope: Scope, input: PreviewTemplateInput): Promise<MessageFacts> {
  const values = Object.fromEntries((input.values ?? []).map(({ name, value }) => [name, value]));
  const clinic = await scope.db
    .selectFrom('clinic')
    .select(['name', 'marketing_kinds as marketingKinds'])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  const marketing = classOf(input.kind, clinic.marketingKinds) === 'MARKETING';
  const facts: MessageFacts = {
    ...sampleFacts(input, { clinicName: clinic.name, ...values }),
    marketing,
    unsubscribeUrl: marketing ? UNSUBSCRIBE : null,
  };
  const { visitId } = input;
  if (visitId !== null && visitId !== undefined)
    return { ...facts, ...(await visitFacts(scope, input, visitId)) };
  const named = ['branchName', 'branchAddress', 'branchCity'].some((name) => values[name] !== undefined);
  const branch = await scope.db
    .selectFrom('branch')
    .select(['name', 'address', 'city', 'time_zone as timeZone'])
    .where('clinic_id', '=', scope.clinicId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (branch === undefined || facts.branch === null) return facts;
  return { ...facts, branch: named ? { ...facts.branch, timeZone: branch.timeZone } : branch };
}

/** As far as the viewer may see them. @throws Refusal NOT_FOUND */
async function visitFacts(
  { loaders }: Scope,
  { language }: TemplateKey,
  visitId: string,
): Promise<Partial<MessageFacts>> {
  const visit = await loaders.visit.load(visitId);
  if (visit === null) throw refuse('NOT_FOUND', 'There is no such visit.', ['visitId']);
  const [patient, branch, calendar, service, practitioner] = await Promise.all([
    loaders.patient.load(visit.patientId),
    loaders.branch.load(visit.branchId),
    loaders.calendar.load(visit.calendarId),
    loaders.service.load(visit.serviceId),
    loaders.practitioner.load(visit.practitionerId),
  ]);
  const locale = patient?.locale;
  return {
    ...(patient && { recipientFirstName: patient.firstName }),
    // The patient's own formats, if the template is in their language.
    ...(locale && languageFor(locale).language === language && { recipientLocale: locale }),
    branch,
    visit: {
      ...{ visitId, startsAt: visit.startsAt, endsAt: visit.endsAt },
      ...{ bookedAt: visit.bookedAt, bookingNumber: visit.bookingNumber },
      serviceName: service?.name ?? '',
      practitionerFirstName: practitioner?.firstName ?? '',
      practitionerLastName: practitioner?.lastName ?? '',
      selfServiceEnabled: calendar?.selfServiceEnabled ?? false,
    },
  };
}
