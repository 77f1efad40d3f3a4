/**
 * A route that a provider calls: its body is bounded, its signature checked before anything is done, and what it answers to
 * strangers tells them nothing.
 */
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { BodyRefusal, readBytes } from '../request-body.js';
import { CalmLog } from './calm-log.js';

export interface SignedRoute<Content> {
  readonly path: string;
  readonly log: Logger;
  /** What the body says, when the signature is right; null when it is not. @throws BodyRefusal */
  read(request: FastifyRequest, body: string): Promise<Content | null> | Content | null;
  answer(content: Content, reply: FastifyReply): Promise<FastifyReply>;
}

/** A callback is a few hundred bytes; an SMS at most 1,600 characters. */
const MOST_BYTES = 64_000;

export function addSignedRoute<Content>(app: FastifyInstance, route: SignedRoute<Content>): void {
  const forged = new CalmLog(route.log, `a call of ${route.path} had no valid signature`);
  app.post(route.path, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const bytes = await readBytes(request.raw, MOST_BYTES);
      if (!isUtf8(bytes)) throw new BodyRefusal(400, 'The body is not valid UTF-8.');
      const content = await route.read(request, bytes.toString('utf8'));
      if (content !== null) return await route.answer(content, reply);
    } catch (error) {
      if (!(error instanceof BodyRefusal)) throw error;
      return reply.code(error.status).send({ error: error.message });
    }
    forged.warn();
    return reply.code(403).send({ error: 'The signature is not valid.' });
  });
}
