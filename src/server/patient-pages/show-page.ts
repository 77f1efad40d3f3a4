/** The headers of patients' pages, and in which languages a browser would read them. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PAGE_POLICY } from '../../pages/layout.js';

export const PAGE_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  // The address is the key.
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const;

export function showPage(reply: FastifyReply, html: string) {
  return reply.type('text/html; charset=utf-8').headers(PAGE_HEADERS).send(html);
}

/** What the browser asks for, in its order. */
export function acceptedLocales(request: FastifyRequest): string[] {
  const accepted = (request.headers['accept-language'] ?? '').slice(0, 200).split(',');
  return accepted.map((part) => (part.split(';')[0] ?? '').trim());
}
