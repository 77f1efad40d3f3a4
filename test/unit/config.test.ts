/** Settings: whoever writes a wrong one is told which one, and what to write (README, "Settings"). */
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';

const DATABASE_URL = 'postgres://user@localhost/retorna';
const JWT_SECRET = 'a secret of at least 32 characters';

describe('a wrong setting names itself and says what to write', () => {
  test.each([
    ['PORT', 'http', 'write a port from 0 to 65535, such as 4000'],
    ['PORT', '65536', 'write a port from 0 to 65535, such as 4000'],
    ['PORT', '-1', 'write a port from 0 to 65535, such as 4000'],
    ['PORT', '80.5', 'write a port from 0 to 65535, such as 4000'],
    ['ROLE', 'api,web', 'write one or more of api,worker,relay'],
    ['ROLE', ',', 'write one or more of api,worker,relay'],
    ['DATABASE_URL', 'localhost:5432', 'postgres://user:password@localhost:5432/retorna'],
    ['DATABASE_URL', 'mysql://localhost/retorna', 'postgres://user:password@localhost:5432/retorna'],
    ['JOBS_URL', 'redis://localhost', 'mongodb://localhost:27017/retorna'],
    ['SMTP_URL', 'mail.example.com', 'smtp://user:password@localhost:587'],
    ['EMAIL_PER_SECOND', '0', 'as a whole number above 0'],
    ['SMS_PER_SECOND', 'fast', 'write messages a second as a whole number above 0'],
    ['PUSH_PER_SECOND', '-1', 'as a whole number above 0'],
    ['TWILIO_ACCOUNT_SID', 'SK123', 'write the SID of an account: AC and 32 hexadecimal digits'],
    ['TWILIO_FROM', '0048 600', 'write a number such as +15005550006'],
    ['TWILIO_API_URL', 'api.twilio.com', 'https://api.twilio.com'],
    ['SMS_GATEWAY_URL', 'sms.example.com', 'https://sms.example.com/send'],
    ['SMS_GATEWAY_METHOD', 'DELETE', 'write GET, POST or PUT'],
    ['SMS_GATEWAY_LOOKUP_URL', 'sms', 'https://sms.example.com/messages/{id}'],
    ['SMS_GATEWAY_IDEMPOTENT', 'yes', 'write true or false'],
    ['VAPID_SUBJECT', 'me', 'write mailto:someone@example.com or an https:// address'],
    ['FCM_API_URL', 'x', 'https://fcm.googleapis.com'],
    ['PUBLIC_URL', 'retorna.example.com', 'https://retorna.example.com'],
    ['LINK_SECRET', 'too short', 'write at least 32 characters'],
    ['WEBHOOK_SECRET', 'too short', 'write whsec_ and 24 bytes or more in base64, or at least 24 characters'],
    ['WEBHOOK_SECRET', 'whsec_tooshort', 'write whsec_ and 24 bytes or more'],
    ['JWKS_URL', 'login.example.com/keys', 'https://login.example.com/.well-known/jwks.json'],
    ['JWT_SECRET', 'too short', 'write at least 32 characters'],
    ['LOG_LEVEL', 'loud', '"info"'],
    ['DATABASE_POOL_SIZE', 'many', 'write the number of connections as a whole number above 0'],
    ['DATABASE_POOL_SIZE', '0', 'as a whole number above 0'],
    ['LEASE_SECONDS', 'long', 'write seconds as a whole number above 0'],
    ['EVENT_RETENTION_DAYS', '-3', 'as a whole number above 0'],
    ['MAX_BODY_BYTES', '1 MB', 'write bytes as a whole number above 0'],
    ['MAX_TOKENS', 'x', 'write tokens as a whole number above 0'],
    ['MAX_DEPTH', '1.5', 'write levels as a whole number above 0'],
    ['MAX_ALIASES', 'x', 'write aliases as a whole number above 0'],
    ['MAX_COST', 'x', 'write points as a whole number above 0'],
    ['OPERATION_TIMEOUT_MS', '10s', 'write milliseconds as a whole number above 0'],
    ['RATE_PER_MINUTE', 'x', 'write requests as a whole number above 0'],
    ['SOCKETS_PER_VIEWER', 'x', 'write sockets as a whole number above 0'],
    ['SUBSCRIPTIONS_PER_SOCKET', 'x', 'write subscriptions as a whole number above 0'],
    ['SUBSCRIPTION_QUEUE', 'Infinity', 'write events as a whole number above 0'],
  ])('%s=%s', (name, value, advice) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(new RegExp(`^These settings are wrong:\\n {2}${name}: `));
    expect(read).toThrow(advice);
  });

  test('all at once, each on a line of its own', () => {
    const read = () => readConfig({ PORT: 'x', ROLE: 'x', SMTP_URL: 'x' });
    expect(read).toThrow(/ {2}PORT: .+\n {2}ROLE: .+\n {2}SMTP_URL: .+\n/);
  });

  test('and never shows a secret', () => {
    expect(() => readConfig({ JWT_SECRET: 'hunter2' })).toThrow(expect.not.stringContaining('hunter2'));
    const read = () => readConfig({ DATABASE_URL: 'mysql://user:hunter2@localhost' });
    expect(read).toThrow(expect.not.stringContaining('hunter2'));
  });
});

describe('in production', () => {
  test('somebody must be let in', () => {
    expect(() => readConfig({ NODE_ENV: 'production', DATABASE_URL })).toThrow(/JWT_SECRET.*or JWKS_URL/);
    expect(readConfig({ NODE_ENV: 'production', DATABASE_URL, JWT_SECRET }).production).toBe(true);
  });

  test('offers by e-mail have an address where they can be stopped', () => {
    const env = { NODE_ENV: 'production', DATABASE_URL, JWT_SECRET, SMTP_URL: 'smtp://mail.example.com' };
    expect(() => readConfig(env)).toThrow('PUBLIC_URL: write it too, because SMTP_URL is set');
    expect(readConfig({ ...env, PUBLIC_URL: 'https://retorna.example.com' }).smtpUrl).toBe(env.SMTP_URL);
    expect(readConfig({ ...env, NODE_ENV: 'development' }).publicUrl).toBeNull();
  });

  test('the database is not the embedded one', () => {
    expect(() => readConfig({ NODE_ENV: 'production', JWT_SECRET })).toThrow('DATABASE_URL');
  });
});

describe('settings', () => {
  test('that are absent or empty have defaults that work', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ production: false, host: '127.0.0.1', port: 4000, databaseUrl: null });
    expect([...config.roles]).toEqual(['api', 'worker', 'relay']);
    expect(config.jwt).toEqual({ secret: null, jwksUrl: null, issuer: null, audience: null });
    expect(readConfig({ PORT: '', ROLE: '', DATABASE_URL: '', JWT_SECRET: '' })).toEqual(config);
  });

  test('are read from text', () => {
    const config = readConfig({
      PORT: '0',
      ROLE: 'api, relay',
      DATABASE_URL,
      JOBS_URL: 'mongodb+srv://jobs.example.com/retorna',
      JWKS_URL: 'https://login.example.com/keys',
      CORS_ORIGINS: 'https://a.example.com, https://b.example.com,',
      MAX_BODY_BYTES: '2000',
      NODE_ENV: 'production',
    });
    expect([...config.roles]).toEqual(['api', 'relay']);
    expect(config).toMatchObject({
      port: 0,
      databaseUrl: DATABASE_URL,
      jobsUrl: 'mongodb+srv://jobs.example.com/retorna',
      corsOrigins: ['https://a.example.com', 'https://b.example.com'],
    });
    expect(config.limits.bodyBytes).toBe(2000);
  });
});
