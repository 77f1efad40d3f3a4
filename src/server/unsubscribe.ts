/**
 * GET and POST /unsubscribe/<token>: the page of the link beneath marketing e-mails, and its button, which mail programs press
 * too (RFC 8058). Only POST changes something; mail scanners open every link.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createScope, type Parts } from '../context.js';
import {
  ONE_CLICK,
  PAGE_FIELD,
  type UnsubscribeView,
  unsubscribePage,
  unsubscribeWording,
} from '../pages/unsubscribe-page.js';
import { systemTime } from '../services/clock.js';
import type { OpenScope } from '../services/messaging/apply-provider-callback.js';
import { findSubscriber, unsubscribe } from '../services/messaging/unsubscribe.js';
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
    const { clinicName: clinic, patientLocale, clinicLocale, withdrawn } = subscriber;
    return show(reply, {
      state: withdrawn ? 'DONE' : 'ASK',
      ...{ clinic, locales: [patientLocale, clinicLocale] },
    });
  });

  app.post(url, async (request, reply) => {
    const form = await readForm(request);
    // As a form, in either of its encodings; a POST that does not say so was pressed by nobody.
    const pressed = form.includes(ONE_CLICK.name) && form.includes(ONE_CLICK.value);
    const subscriber = await subscriberOf(request);
    if (!subscriber) return badLink(request, reply);
    const { clinicName: clinic, patientLocale, clinicLocale } = subscriber;
    const locales = [patientLocale, clinicLocale];
    if (!pressed) return show(reply.code(400), { state: 'ASK', clinic, locales });
    const words = form.includes(PAGE_FIELD) ? unsubscribeWording(clinic, locales) : ONE_CLICK_WORDS;
    await unsubscribe(open, subscriber, words);
    return show(reply, { state: 'DONE', clinic, locales });
  });
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
