/** Settings of channels come in groups: half a group stops the start, and says what is missing (README, "Settings"). */
import { describe, expect, test } from '@jest/globals';
import { linkSecretOf, readConfig } from '../../src/config.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://user@localhost/retorna',
  JWT_SECRET: 'a secret of at least 32 characters',
};
const TWILIO = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'token',
  TWILIO_FROM: '+15005550006',
};
const GATEWAY = {
  SMS_GATEWAY_URL: 'https://sms.example.com/send',
  SMS_GATEWAY_BODY: '{"to": "{to}", "text": "{text}"}',
};
const VAPID = {
  VAPID_PUBLIC_KEY: 'public',
  VAPID_PRIVATE_KEY: 'private',
  VAPID_SUBJECT: 'mailto:it@smile.example',
};

/** The lines about settings that are wrong. */
function complaintsAbout(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message.split('\n').slice(1, -1);
  }
  return [];
}

describe('nothing set', () => {
  test('is no channel, at the speeds that README tells', () => {
    expect(readConfig({})).toMatchObject({
      ...{ smtpUrl: null, twilio: null, smsGateway: null, vapid: null, fcm: null },
      ...{ publicUrl: null, linkSecret: null, webhookSecret: null },
      rates: { EMAIL: 50, SMS: 20, PUSH: 200 },
    });
  });
});

describe('a whole group', () => {
  test('of Twilio', () => {
    expect(readConfig(TWILIO).twilio).toEqual({
      accountSid: TWILIO.TWILIO_ACCOUNT_SID,
      authToken: 'token',
      from: '+15005550006',
      apiUrl: null,
    });
  });

  test.each(['+48600100200', '77000', `MG${'a'.repeat(32)}`, 'Smile', 'Smile 24'])(
    'of Twilio, from %s',
    (from) => {
      expect(readConfig({ ...TWILIO, TWILIO_FROM: from }).twilio?.from).toBe(from);
    },
  );

  test('of a gateway', () => {
    const more = {
      SMS_GATEWAY_HEADERS: '{"Authorization": "Bearer key"}',
      SMS_GATEWAY_LOOKUP_URL: 'https://sms.example.com/messages/{id}',
    };
    expect(readConfig({ ...GATEWAY, ...more }).smsGateway).toEqual({
      url: GATEWAY.SMS_GATEWAY_URL,
      method: 'POST',
      headers: { authorization: 'Bearer key' },
      body: GATEWAY.SMS_GATEWAY_BODY,
      from: '',
      idPath: 'id',
      lookUpUrl: more.SMS_GATEWAY_LOOKUP_URL,
      idempotent: false,
    });
  });

  test('of push services', () => {
    const config = readConfig({
      ...VAPID,
      FCM_SERVICE_ACCOUNT: '/etc/fcm.json',
      FCM_API_URL: 'http://localhost:9/',
    });
    expect(config.vapid).toEqual({
      publicKey: 'public',
      privateKey: 'private',
      subject: VAPID.VAPID_SUBJECT,
    });
    expect(config.fcm).toEqual({ serviceAccount: '/etc/fcm.json', apiUrl: 'http://localhost:9' });
  });
});

describe('half a group', () => {
  test.each([
    [{ TWILIO_FROM: 'Smile' }, ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'], 'TWILIO_FROM'],
    [
      { TWILIO_API_URL: 'https://x.example' },
      ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
      'TWILIO_API_URL',
    ],
    [{ SMS_GATEWAY_BODY: '{to} {text}' }, ['SMS_GATEWAY_URL'], 'SMS_GATEWAY_BODY'],
    [{ VAPID_PUBLIC_KEY: 'x' }, ['VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'], 'VAPID_PUBLIC_KEY'],
    [{ FCM_API_URL: 'https://x.example' }, ['FCM_SERVICE_ACCOUNT'], 'FCM_API_URL'],
  ])('%j', (env, missing, given) => {
    expect(complaintsAbout(env as Record<string, string>)).toEqual(
      missing.map((name) => `  ${name}: write it too, because ${given} is set`),
    );
  });
});

describe('a gateway that cannot be spoken to', () => {
  test.each([
    [{ SMS_GATEWAY_BODY: '{"to": "{to}"}' }, 'SMS_GATEWAY_BODY: write {text} in it or in SMS_GATEWAY_URL'],
    [{ SMS_GATEWAY_BODY: '{"to": {to}, "text": {text}}' }, 'SMS_GATEWAY_BODY: write JSON'],
    [
      { SMS_GATEWAY_BODY: '{"to": "{to}", "text": "{text}", "x": "{phone}"}' },
      'SMS_GATEWAY_BODY: {phone} stands for',
    ],
    [{ SMS_GATEWAY_METHOD: 'GET' }, 'SMS_GATEWAY_BODY: leave it out'],
    [{ SMS_GATEWAY_IDEMPOTENT: 'true' }, 'SMS_GATEWAY_BODY: write {id} in it'],
    [{ SMS_GATEWAY_HEADERS: 'Authorization: x' }, 'SMS_GATEWAY_HEADERS: write a JSON object of texts'],
    [
      { SMS_GATEWAY_HEADERS: '{"content-type": "text/xml"}' },
      'SMS_GATEWAY_HEADERS: write application/json or',
    ],
    [{ SMS_GATEWAY_LOOKUP_URL: 'https://sms.example.com/all' }, 'SMS_GATEWAY_LOOKUP_URL: write {id} in it'],
  ])('%j', (env, words) => {
    expect(complaintsAbout({ ...GATEWAY, ...env })).toEqual([expect.stringContaining(words)]);
  });

  test('or that is one of two', () => {
    expect(complaintsAbout({ ...GATEWAY, ...TWILIO })).toEqual([
      expect.stringContaining('choose: SMS go through'),
    ]);
  });
});

describe('in production', () => {
  test.each([
    ['PUBLIC_URL', {}],
    ['TWILIO_API_URL', TWILIO],
    ['FCM_API_URL', { FCM_SERVICE_ACCOUNT: 'x' }],
  ])('%s is encrypted', (name, rest) => {
    const env = { ...PRODUCTION, ...rest };
    const advice = `  ${name}: in production write an address that begins with https://`;
    expect(complaintsAbout({ ...env, [name]: 'http://x.example' })).toEqual([advice]);
    expect(complaintsAbout({ ...env, [name]: 'https://x.example' })).toEqual([]);
    expect(complaintsAbout({ ...rest, [name]: 'http://x.example' })).toEqual([]);
  });
});

describe('this machine’s own address', () => {
  test.each(['http://localhost:4000', 'http://127.0.0.1', 'http://[::1]:4000/'])(
    '%s will do',
    (PUBLIC_URL) => {
      expect(complaintsAbout({ ...PRODUCTION, PUBLIC_URL })).toEqual([]);
    },
  );

  test.each(['http://localhost.example', 'http://127.0.0.1.example', 'http://localhost@x.example'])(
    'is not %s',
    (PUBLIC_URL) => {
      expect(complaintsAbout({ ...PRODUCTION, PUBLIC_URL })).toHaveLength(1);
    },
  );
});

describe('links', () => {
  test('need a secret of their own where tokens are signed by others', () => {
    const env = { PUBLIC_URL: 'https://retorna.example.com/', JWKS_URL: 'https://login.example.com/keys' };
    expect(complaintsAbout(env)).toEqual([
      expect.stringContaining('LINK_SECRET: write at least 32 characters'),
    ]);
    const config = readConfig({ ...env, LINK_SECRET: 'another secret of 32 characters or more' });
    expect(config.publicUrl).toBe('https://retorna.example.com');
  });

  test('are otherwise signed with one that signs no tokens', () => {
    const secret = linkSecretOf(PRODUCTION.JWT_SECRET);
    expect(secret).not.toBe(PRODUCTION.JWT_SECRET);
    expect(secret).toBe(linkSecretOf(PRODUCTION.JWT_SECRET));
    expect(secret.length).toBeGreaterThanOrEqual(32);
  });
});

test('a complaint never shows a secret', () => {
  const env = {
    ...TWILIO,
    TWILIO_AUTH_TOKEN: 'hunter2',
    TWILIO_ACCOUNT_SID: 'hunter2',
    WEBHOOK_SECRET: 'hunter2',
  };
  expect(complaintsAbout(env).join()).not.toContain('hunter2');
});
