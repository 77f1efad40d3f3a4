/**
 * GET and POST /unsubscribe/<token>: the page of the link beneath marketing e-mails, and its buttons; mail programs press the one
 * for everything (RFC 8058). Only POST changes something; mail scanners open every link.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createScope, type Parts } from '../context.js';
import {
  FROM_FIELD,
  FROM_KIND,
  ONE_CLICK,
  PAGE_FIELD,
  type UnsubscribeView,
  unsubscribePage,
  unsubscribeWording,
} from '../pages/unsubscribe-page.js';
import { systemTime } from '../services/clock.js';
import type { OpenScope } from '../services/messaging/apply-provider-callback.js';
import { findSubscriber, type Subscriber, unsubscribe } from '../services/messaging/unsubscribe.js';
import { readUnsubscribeToken, UNSUBSCRIBE_PATH } from '../services/messaging/unsubscribe-link.js';
import { acceptedLocales, showPage } from './patient-pages/show-page.js';
import { BodyRefusal, readBytes } from './request-body.js';

export interface UnsubscribeOptions {
  readonly parts: Parts;
  readonly linkSecret: string;
}

const MOST_BYTES = 4_096;
/** What stands for the patient's words when their mail program pressed for them. */
const ONE_CLICK_WORDS = `${ONE_CLICK.name}=${ONE_CLICK.value}`;

export function addUnsubscribeRoutes(app: FastifyInstance, { parts, linkSecret }: UnsubscribeOptions): void {
  const open: OpenScope = (viewer) => createScope(parts, viewer);
  const settings = { system: parts.system ?? systemTime, linkSecret };
  // Not a named parameter: those end after 100 characters.
  const url = `${UNSUBSCRIBE_PATH}*`;
  const subscriberOf = async (request: FastifyRequest) => {
    const patient = await readUnsubscribeToken(settings, (request.params as { '*': string })['*']);
    return patient ? findSubscriber(open, patient) : undefined;
  };

  app.get(url, async (request, reply) => {
    const subscriber = await subscriberOf(request);
    if (!subscriber) return badLink(request, reply);
    return show(reply, { state: stateOf(subscriber), ...addressed(subscriber) });
  });

  app.post(url, async (request, reply) => {
    const form = await readForm(request);
    // As a form, in either of its encodings; a POST that does not say so was pressed by nobody.
    const pressed = form.includes(ONE_CLICK.name) && form.includes(ONE_CLICK.value);
    const subscriber = await subscriberOf(request);
    if (!subscriber) return badLink(request, reply);
    const page = addressed(subscriber);
    if (!pressed) return show(reply.code(400), { state: 'ASK', ...page });
    const seen = form.includes(PAGE_FIELD);
    // Mail programs press for everything.
    const kind = seen && new URLSearchParams(form).get(FROM_FIELD) === FROM_KIND ? subscriber.kind : null;
    const words = seen ? unsubscribeWording(page, kind) : ONE_CLICK_WORDS;
    await unsubscribe(open, subscriber, kind ?? 'MARKETING', words);
    return show(reply, { state: kind === null ? 'DONE' : 'DONE_KIND', ...page });
  });
}

function addressed({ clinicName: clinic, patientLocale, clinicLocale, kind }: Subscriber) {
  return { clinic, locales: [patientLocale, clinicLocale], kind };
}

function stateOf({ withdrawn, kindWithdrawn }: Subscriber) {
  if (withdrawn) return 'DONE';
  return kindWithdrawn ? 'DONE_KIND' : 'ASK';
}

function badLink(request: FastifyRequest, reply: FastifyReply) {
  return show(reply.code(404), { state: 'BAD_LINK', locales: acceptedLocales(request) });
}

function show(reply: FastifyReply, view: UnsubscribeView) {
  return showPage(reply, unsubscribePage(view));
}

async function readForm(request: FastifyRequest): Promise<string> {
  try {
    return (await readBytes(request.raw, MOST_BYTES)).toString('latin1');
  } catch (error) {
    if (error instanceof BodyRefusal) return '';
    throw error;
  }
}
