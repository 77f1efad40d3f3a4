/**
 * GET and POST /v, /o, /s, /b and /c: the pages behind the links of messages (mission.md, section 1, "Links"). Looking changes
 * nothing, because mail scanners open every link; a button sends a form, which acts as the patient. Both count to the
 * patient's rate, as what they ask of the API does; a link that opens nothing counts to the address that asks for it.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createScope, type Parts } from '../context.js';
import { type DeadEnd, deadEndPage } from '../pages/dead-end-page.js';
import { readerOf } from '../pages/reader.js';
import type { OpenScope } from '../services/messaging/apply-provider-callback.js';
import { findLinkedDelivery, type LinkedMessage } from '../services/messaging/find-linked-delivery.js';
import {
  PAGE_PURPOSES,
  type PagePurpose,
  readPageToken,
  type VisitPurpose,
} from '../services/messaging/page-link.js';
import { NOBODY } from '../services/viewer.js';
import { addressOf, keyOf } from './caller.js';
import type { ErrorMask } from './mask-error.js';
import { answerBookingPage } from './patient-pages/booking-pages.js';
import { answerConsentPage } from './patient-pages/consent-pages.js';
import { answerOfferPage } from './patient-pages/offer-pages.js';
import type { AnswerPage, PageAnswer, PageRequest, PressedForm } from './patient-pages/page-request.js';
import { readForm } from './patient-pages/read-form.js';
import { acceptedLocales, PAGE_HEADERS, showPage } from './patient-pages/show-page.js';
import { answerSurveyPage } from './patient-pages/survey-pages.js';
import { answerVisitPage } from './patient-pages/visit-pages.js';
import type { RateLimit } from './rate-limit.js';

export interface PatientPagesOptions {
  readonly parts: Parts;
  readonly linkSecret: string;
  readonly rate: RateLimit;
  readonly maskError: ErrorMask;
}

const ANSWERS: Record<VisitPurpose, AnswerPage> = {
  v: answerVisitPage,
  o: answerOfferPage,
  s: answerSurveyPage,
  b: answerBookingPage,
};

export function addPatientPages(app: FastifyInstance, options: PatientPagesOptions): void {
  for (const purpose of PAGE_PURPOSES) {
    // Not a named parameter: those end after 100 characters.
    const url = `/${purpose}/*`;
    app.get(url, (request, reply) => answer(options, purpose, request, reply, null));
    app.post(url, async (request, reply) =>
      answer(options, purpose, request, reply, { pressed: await readForm(request) }),
    );
  }
}

async function answer(
  { parts, linkSecret, rate, maskError }: PatientPagesOptions,
  purpose: PagePurpose,
  request: FastifyRequest,
  reply: FastifyReply,
  post: { pressed: PressedForm | null } | null,
) {
  const [token = '', part, ...more] = (request.params as { '*': string })['*'].split('/');
  let linked: LinkedMessage | null = null;
  try {
    const link = part === '' || more.length > 0 ? null : readPageToken(linkSecret, purpose, token);
    const open: OpenScope = (viewer) => createScope(parts, viewer);
    linked = link && (await findLinkedDelivery(open, link));
    const viewer = linked === null || linked.expired ? NOBODY : linked.scope.viewer;
    await rate.count(keyOf(viewer, addressOf(request.raw)));
    if (linked === null || linked.expired) return deadEnd(request, reply, 'BAD', linked);
    // A POST that no button sent.
    if (post !== null && post.pressed === null) return deadEnd(request, reply.code(400), 'FAILED', linked);
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const reader = readerOf(linked.patientLocale, linked.clinicLocale);
    const form = post?.pressed ?? null;
    const page = { linked, reader, linkSecret, part: part ?? '', query, form };
    const answered = await (purpose === 'c' ? answerConsentPage(page) : answerVisitLink(purpose, page));
    return answered === null ? deadEnd(request, reply, 'BAD', linked) : send(reply, answered);
  } catch (error) {
    const { retryAfter } = maskError(error).extensions ?? {};
    if (typeof retryAfter !== 'number') return deadEnd(request, reply.code(500), 'FAILED', linked);
    return deadEnd(request, reply.code(429).header('retry-after', String(retryAfter)), 'FAILED', linked);
  }
}

async function answerVisitLink(purpose: VisitPurpose, page: PageRequest<LinkedMessage>): Promise<PageAnswer> {
  const { visitId } = page.linked;
  return visitId === null ? null : ANSWERS[purpose]({ ...page, linked: { ...page.linked, visitId } });
}

function send(reply: FastifyReply, answered: NonNullable<PageAnswer>) {
  if ('redirect' in answered) {
    return reply.headers(PAGE_HEADERS).redirect(answered.redirect, 303);
  }
  if ('file' in answered) {
    const { content, contentType, filename } = answered.file;
    const disposition = `attachment; filename="${filename}"`;
    return reply
      .headers({ ...PAGE_HEADERS, 'content-disposition': disposition })
      .type(contentType)
      .send(content);
  }
  return showPage(reply.code(answered.status ?? 200), answered.html);
}

function deadEnd(request: FastifyRequest, reply: FastifyReply, end: DeadEnd, linked: LinkedMessage | null) {
  const locales = linked ? [linked.patientLocale, linked.clinicLocale] : acceptedLocales(request);
  const html = deadEndPage(readerOf(...locales), end, linked?.clinicName ?? null);
  return showPage(end === 'BAD' ? reply.code(404) : reply, html);
}
