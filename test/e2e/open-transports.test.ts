/** From settings to channels, as a process does it at its start (README, "Settings"). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import webPush from 'web-push';
import { readConfig } from '../../src/config.js';
import { systemTime } from '../../src/services/clock.js';
import { closeTransports, openTransports } from '../../src/services/messaging/open-transports.js';
import { type FcmServer, startFcmServer } from '../support/fcm-server.js';
import { type PushService, startPushService } from '../support/push-service.js';
import { startRetorna } from '../support/retorna.js';
import { ACCOUNT, startTwilioServer, type TwilioServer } from '../support/sms-provider.js';

const keys = webPush.generateVAPIDKeys();
const VAPID = {
  VAPID_PUBLIC_KEY: keys.publicKey,
  VAPID_PRIVATE_KEY: keys.privateKey,
  VAPID_SUBJECT: 'mailto:it@smile.example',
};
const MESSAGE = {
  deliveryId: '0190a000-0000-7000-8000-000000000001',
  clinicId: '0190a000-0000-7000-8000-000000000002',
  title: 'Hello',
  text: 'Hello, Jan',
};

let folder: string;
let twilio: TwilioServer;
let fcm: FcmServer;
let browsers: PushService;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retorna-channels-'));
  twilio = await startTwilioServer(systemTime.now);
  fcm = await startFcmServer(systemTime.now);
  browsers = await startPushService(keys.publicKey);
  writeFileSync(join(folder, 'fcm.json'), JSON.stringify(fcm.account));
});
afterAll(async () => {
  await Promise.all([twilio, fcm, browsers].map(({ peer }) => peer.close()));
  rmSync(folder, { recursive: true });
});

describe('channels', () => {
  test('that are not set up are not there', async () => {
    const transports = await openTransports(readConfig({}), systemTime);
    expect(transports).toEqual({ EMAIL: null, SMS: null, PUSH: null });
    closeTransports(transports);
  });

  test('that are set up send, each device through its service', async () => {
    const config = readConfig({
      ...VAPID,
      SMTP_URL: 'smtp://127.0.0.1:1',
      TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
      TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
      TWILIO_FROM: 'Smile',
      TWILIO_API_URL: twilio.peer.url,
      FCM_SERVICE_ACCOUNT: join(folder, 'fcm.json'),
      FCM_API_URL: fcm.peer.url,
      PUBLIC_URL: 'https://retorna.example/',
    });
    const transports = await openTransports(config, systemTime);
    expect(transports.EMAIL?.provider).toBe('smtp');
    await transports.SMS?.send({ ...MESSAGE, channel: 'SMS', to: '+48600100200' });
    const callback = `https://retorna.example/webhooks/twilio/status?deliveryId=${MESSAGE.deliveryId}`;
    expect(twilio.taken).toMatchObject([{ from: 'Smile', statusCallback: callback }]);
    fcm.apps.add('a token');
    const phone = { id: 'phone', service: 'FCM', address: 'a token', keys: null } as const;
    await transports.PUSH?.send({ ...MESSAGE, channel: 'PUSH', devices: [phone, browsers.subscribe()] });
    expect([fcm.shown.size, browsers.shown.size]).toEqual([1, 1]);
    closeTransports(transports);
  });

  test('of browsers do not lead into our own network in production', async () => {
    const config = { ...readConfig(VAPID), production: true };
    const transports = await openTransports(config, systemTime);
    const sending = transports.PUSH?.send({ ...MESSAGE, channel: 'PUSH', devices: [browsers.subscribe()] });
    await expect(sending).rejects.toMatchObject({ failure: 'ADDRESS_REFUSED' });
    closeTransports(transports);
  });

  test.each([
    ['keys that are no pair', { ...VAPID, VAPID_PRIVATE_KEY: 'x' }, 'VAPID_PRIVATE_KEY is no key'],
    [
      'a file that is not there',
      { FCM_SERVICE_ACCOUNT: '/nowhere/fcm.json' },
      'FCM_SERVICE_ACCOUNT cannot be read',
    ],
  ])('with %s stop the start, which leaves nothing behind', async (_, env, words) => {
    await expect(startRetorna({ env })).rejects.toThrow(words);
  });
});
