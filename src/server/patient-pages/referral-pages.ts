/**
 * GET and POST /r/CODE, /r/CODE.svg and /r/CODE.png: where a referral link leads, and its QR code (mission.md, section 7).
 * Looking counts an opening and changes nothing else. What is asked counts to the rate of the address.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createScope, type Parts } from '../../context.js';
import { type DeadEnd, deadEndPage } from '../../pages/dead-end-page.js';
import { readerOf } from '../../pages/reader.js';
import { referralPage, referralThanksPage } from '../../pages/referral-page.js';
import { referralQrPng, referralQrSvg } from '../../services/loyalty/referrals/code-link.js';
import { countOpening } from '../../services/loyalty/referrals/count-opening.js';
import { findLinkedCode, type LinkedCode } from '../../services/loyalty/referrals/find-linked-code.js';
import { leaveContact } from '../../services/loyalty/referrals/leave-contact.js';
import { NOBODY } from '../../services/viewer.js';
import { addressOf, keyOf } from '../caller.js';
import type { ErrorMask } from '../mask-error.js';
import type { RateLimit } from '../rate-limit.js';
import { newKey, type PressedForm, textOf } from './page-request.js';
import { readForm } from './read-form.js';
import { codeCookie, isPerson, knowsCode } from './referral-visitor.js';
import { acceptedLocales, PAGE_HEADERS, showPage } from './show-page.js';

export interface ReferralPagesOptions {
  readonly parts: Parts;
  readonly rate: RateLimit;
  readonly maskError: ErrorMask;
}

const IMAGES = {
  svg: { type: 'image/svg+xml', draw: referralQrSvg },
  png: { type: 'image/png', draw: referralQrPng },
} as const;
/** It never changes: the code stays the patient's. */
const IMAGE_CACHE = 'public, max-age=86400';

type Pressed = { readonly form: PressedForm | null } | null;

export function addReferralPages(app: FastifyInstance, options: ReferralPagesOptions): void {
  app.get('/r/*', (request, reply) => answer(options, request, reply, null));
  app.post('/r/*', async (request, reply) =>
    answer(options, request, reply, { form: await readForm(request) }),
  );
}

async function answer(
  { parts, rate, maskError }: ReferralPagesOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  pressed: Pressed,
) {
  let linked: LinkedCode | null = null;
  try {
    await rate.count(keyOf(NOBODY, addressOf(request.raw)));
    const [, code = '', ending] =
      /^([^./]+)(?:\.(svg|png))?$/.exec((request.params as { '*': string })['*']) ?? [];
    linked = await findLinkedCode((viewer) => createScope(parts, viewer), code);
    if (linked === null) return deadEnd(request, reply.code(404), 'BAD', null);
    const publicUrl = parts.publicUrl ?? null;
    if (ending === undefined) {
      return await (pressed === null
        ? look(request, reply, linked, publicUrl)
        : press(request, reply, linked, pressed));
    }
    const { type, draw } = IMAGES[ending as keyof typeof IMAGES];
    const image = pressed === null ? await draw(publicUrl, linked.owner.code) : null;
    if (image === null) return deadEnd(request, reply.code(404), 'BAD', linked);
    return reply
      .headers({ ...PAGE_HEADERS, 'cache-control': IMAGE_CACHE })
      .type(type)
      .send(image);
  } catch (error) {
    const { retryAfter } = maskError(error).extensions ?? {};
    if (typeof retryAfter !== 'number') return deadEnd(request, reply.code(500), 'FAILED', linked);
    return deadEnd(request, reply.code(429).header('retry-after', String(retryAfter)), 'FAILED', linked);
  }
}

async function look(
  request: FastifyRequest,
  reply: FastifyReply,
  linked: LinkedCode,
  publicUrl: string | null,
) {
  const { owner, scope, attributionDays, clinicName } = linked;
  const sent = new URLSearchParams(request.url.split('?')[1] ?? '').get('news') === 'sent';
  if (isPerson(request)) {
    if (!sent && !knowsCode(request, owner.code)) await countOpening(scope, owner);
    reply.header(
      'set-cookie',
      codeCookie(owner.code, attributionDays, publicUrl?.startsWith('https:') ?? false),
    );
  }
  if (sent) return showPage(reply, referralThanksPage(readerFor(request, linked), clinicName));
  return showPage(reply, pageOf(request, linked, null));
}

async function press(
  request: FastifyRequest,
  reply: FastifyReply,
  linked: LinkedCode,
  { form }: NonNullable<Pressed>,
) {
  // A POST that no button of the page sent.
  if (form === null || linked.bookingUrl !== null) return deadEnd(request, reply.code(400), 'FAILED', linked);
  const [firstName, phone, email] = ['firstName', 'phone', 'email'].map((name) => textOf(form, name)) as [
    string,
    string,
    string,
  ];
  const typed = { firstName, phone, email };
  const wrong = await linked.scope.transaction((tx) => leaveContact(tx, linked.owner, typed));
  if (wrong.length > 0) return showPage(reply.code(422), pageOf(request, linked, { typed, wrong }));
  return reply.headers(PAGE_HEADERS).redirect(`${linked.owner.code}?news=sent`, 303);
}

function pageOf(
  request: FastifyRequest,
  linked: LinkedCode,
  refused: Parameters<typeof referralPage>[1]['refused'],
): string {
  const { clinicName: clinic, owner, bookingUrl } = linked;
  const way = bookingUrl === null ? null : new URL(bookingUrl);
  way?.searchParams.set('ref', owner.code);
  const page = { clinic, referrer: owner.firstName, bookingUrl: way?.href ?? null, key: newKey(), refused };
  return referralPage(readerFor(request, linked), page);
}

/** Whoever comes is nobody's patient yet: their browser says what they read. */
function readerFor(request: FastifyRequest, linked: LinkedCode | null) {
  return readerOf(...acceptedLocales(request), ...(linked === null ? [] : [linked.clinicLocale]));
}

function deadEnd(request: FastifyRequest, reply: FastifyReply, end: DeadEnd, linked: LinkedCode | null) {
  return showPage(reply, deadEndPage(readerFor(request, linked), end, linked?.clinicName ?? null));
}
