/** POST /webhooks/…: what providers tell of messages, and SMS that came in (mission.md, section 1). Only what is set up is there. */
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import { createScope, type Parts } from '../../context.js';
import { applyProviderCallback, type OpenScope } from '../../services/messaging/apply-provider-callback.js';
import { receiveSms } from '../../services/messaging/receive-sms.js';
import { callbackOf, receivedOf } from './provider-events.js';
import { addSignedRoute } from './signed-route.js';
import { standardWebhooks } from './standard-webhooks.js';
import { addTwilioRoutes } from './twilio-routes.js';

export interface WebhookOptions {
  readonly config: Pick<Config, 'twilio' | 'publicUrl' | 'webhookSecret'>;
  readonly parts: Parts;
  readonly log: Logger;
}

export function addWebhookRoutes(app: FastifyInstance, { config, parts, log }: WebhookOptions): void {
  const { twilio, publicUrl, webhookSecret } = config;
  const open: OpenScope = (viewer) => createScope(parts, viewer);
  // Twilio signs the address that it was given: without it nothing could be checked.
  if (twilio && publicUrl) addTwilioRoutes(app, { open, authToken: twilio.authToken, publicUrl, log });
  if (webhookSecret) addStandardRoutes(app, open, webhookSecret, log);
}

function addStandardRoutes(app: FastifyInstance, open: OpenScope, secret: string, log: Logger): void {
  const read = standardWebhooks(secret);
  for (const [path, channel] of [
    ['/webhooks/email', 'EMAIL'],
    ['/webhooks/sms-gateway/status', 'SMS'],
  ] as const) {
    addSignedRoute(app, {
      ...{ path, log, read },
      async answer(call, reply) {
        const callback = callbackOf(channel, call);
        if (callback) await applyProviderCallback(open, callback);
        return reply.code(204).send();
      },
    });
  }
  addSignedRoute(app, {
    ...{ path: '/webhooks/sms-gateway/inbound', log, read },
    async answer(call, reply) {
      const sms = receivedOf(call);
      return reply.send({ reply: sms ? await receiveSms(open, sms) : null });
    },
  });
}
