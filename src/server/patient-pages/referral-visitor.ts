/** Who opens the page of a referral link: a person or a machine, and whether they have been there (mission.md, section 7). */
import type { FastifyRequest } from 'fastify';

const COOKIE = 'retorna_ref';
const DAY_SECONDS = 86_400;

/** Of crawlers, and of messengers that look at a link before anybody follows it. */
const MACHINE =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|viber|skype|curl|wget|python|headless|monitor/i;

/** Whether somebody seems to look at it: machines say who they are, and browsers that fetch ahead say so. */
export function isPerson({ method, headers }: FastifyRequest): boolean {
  const ahead = headers['sec-purpose'] ?? headers.purpose ?? headers['x-purpose'] ?? '';
  const agent = headers['user-agent'] ?? '';
  return method === 'GET' && agent !== '' && !MACHINE.test(agent) && !/prefetch|preview/i.test(String(ahead));
}

/** Whether this browser has opened the link of this code before. */
export function knowsCode({ headers }: FastifyRequest, code: string): boolean {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.includes(`${COOKIE}=${code}`);
}

/** For this server's eyes only, and for its referral pages alone. `days` of 24 hours. */
export function codeCookie(code: string, days: number, secure: boolean): string {
  const age = `Max-Age=${days * DAY_SECONDS}`;
  return `${COOKIE}=${code}; Path=/r; ${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
