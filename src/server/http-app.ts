/** The HTTP server itself: routes read their bodies by themselves, and what no route foresaw is answered here. */
import Fastify, { type FastifyInstance } from 'fastify';
import { apiError } from './api-error.js';
import type { ErrorMask } from './mask-error.js';
import { SEND_JSON } from './request-body.js';

/** A large file may take that long to come; other bodies have a time of their own (request-body.ts). */
const REQUEST_TIMEOUT_MS = 3_600_000;

export function createHttpApp(maskError: ErrorMask): FastifyInstance {
  const app = Fastify({
    logger: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  // A connection that is kept alive would keep a server that stops from having stopped.
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    const shown =
      status < 500 ? apiError('BAD_USER_INPUT', status === 415 ? SEND_JSON : error.message) : error;
    return reply.code(status).send({ errors: [maskError(shown)] });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'There is nothing here.' }));
  return app;
}
