/** Settings: from the environment, typed and checked. A wrong one stops the start and says what to write. */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { type ChannelConfig, readChannels } from './config/channels.js';
import { GroupReading } from './config/group-reading.js';

const ROLES = ['api', 'worker', 'relay'] as const;
export type Role = (typeof ROLES)[number];

// Not z.url: a MongoDB address may name several hosts.
const optionalUrl = (protocols: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:${protocols})://[^\\s/]+`), `write an address such as ${example}`)
    .optional();

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const positive = (name: string, fallback: number) =>
  z.coerce
    .number({ error: `write ${name} as a whole number above 0` })
    .int()
    .positive()
    .default(fallback);

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'write a port from 0 to 65535, such as 4000' })
    .int()
    .min(0)
    .max(65_535)
    .default(4000),
  ROLE: z
    .string()
    .default(ROLES.join(','))
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(ROLES, { error: 'write one or more of api,worker,relay' })).min(1)),
  DATABASE_URL: optionalUrl('postgres(?:ql)?', 'postgres://user:password@localhost:5432/retorna'),
  DATABASE_POOL_SIZE: positive('the number of connections', 20),
  DATA_DIR: z.string().default('data'),
  JOBS_URL: optionalUrl('postgres(?:ql)?|mongodb(?:\\+srv)?', 'mongodb://localhost:27017/retorna'),
  SMTP_URL: optionalUrl('smtps?', 'smtp://user:password@localhost:587'),
  MAIL_FROM: z.string().default('Retorna <no-reply@retorna.example>'),
  EMAIL_PER_SECOND: positive('messages a second', 50),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i, 'write the SID of an account: AC and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z
    .string()
    .regex(
      /^(?:\+[1-9]\d{6,14}|\d{3,8}|MG[0-9a-f]{32}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/,
      'write a number such as +15005550006, a sender of up to 11 letters, or the SID of a messaging service (MG…)',
    )
    .optional(),
  TWILIO_API_URL: optionalUrl('https?', 'https://api.twilio.com'),
  SMS_GATEWAY_URL: optionalUrl('https?', 'https://sms.example.com/send'),
  SMS_GATEWAY_METHOD: z.enum(['GET', 'POST', 'PUT'], { error: 'write GET, POST or PUT' }).default('POST'),
  SMS_GATEWAY_HEADERS: z.string().optional(),
  SMS_GATEWAY_BODY: z.string().optional(),
  SMS_GATEWAY_FROM: z.string().optional(),
  SMS_GATEWAY_ID: z.string().default('id'),
  SMS_GATEWAY_LOOKUP_URL: optionalUrl('https?', 'https://sms.example.com/messages/{id}'),
  SMS_GATEWAY_IDEMPOTENT: z.enum(['true', 'false'], { error: 'write true or false' }).default('false'),
  SMS_PER_SECOND: positive('messages a second', 20),
  VAPID_PUBLIC_KEY: z.string().optional(),
  VAPID_PRIVATE_KEY: z.string().optional(),
  VAPID_SUBJECT: z
    .string()
    .regex(
      /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+.*)$/,
      'write mailto:someone@example.com or an https:// address',
    )
    .optional(),
  FCM_SERVICE_ACCOUNT: z.string().optional(),
  FCM_API_URL: optionalUrl('https?', 'https://fcm.googleapis.com'),
  PUSH_PER_SECOND: positive('messages a second', 200),
  PUBLIC_URL: optionalUrl('https?', 'https://retorna.example.com'),
  LINK_SECRET: z.string().min(32, 'write at least 32 characters').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(
      /^(?:whsec_[A-Za-z0-9+/]{32,}={0,2}|(?!whsec_).{24,})$/,
      'write whsec_ and 24 bytes or more in base64, or at least 24 characters',
    )
    .optional(),
  JWT_SECRET: z.string().min(32, 'write at least 32 characters').optional(),
  JWKS_URL: optionalUrl('https?', 'https://login.example.com/.well-known/jwks.json'),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  CORS_ORIGINS: list,
  TRUSTED_DOCUMENTS: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  LEASE_SECONDS: positive('seconds', 30),
  EVENT_RETENTION_DAYS: positive('days', 30),
  MAX_BODY_BYTES: positive('bytes', 1_000_000),
  MAX_IMPORT_BYTES: positive('bytes', 2_000_000_000),
  MAX_TOKENS: positive('tokens', 2_000),
  MAX_DEPTH: positive('levels', 12),
  MAX_ALIASES: positive('aliases', 30),
  MAX_COST: positive('points', 5_000),
  OPERATION_TIMEOUT_MS: positive('milliseconds', 10_000),
  RATE_PER_MINUTE: positive('requests', 1_200),
  SOCKETS_PER_VIEWER: positive('sockets', 50),
  SUBSCRIPTIONS_PER_SOCKET: positive('subscriptions', 100),
  SUBSCRIPTION_QUEUE: positive('events', 1_000),
});

export interface Config extends ChannelConfig {
  production: boolean;
  host: string;
  port: number;
  roles: ReadonlySet<Role>;
  /** Null: the embedded PostgreSQL, kept below `dataDir`. */
  databaseUrl: string | null;
  databasePoolSize: number;
  dataDir: string;
  /** Where Agenda keeps its jobs; null: in the product's own PostgreSQL. */
  jobsUrl: string | null;
  /** Null: nothing can be sent, except to the mailboxes of sandboxes. */
  smtpUrl: string | null;
  mailFrom: string;
  /** Messages a second, over all processes together. */
  rates: { EMAIL: number; SMS: number; PUSH: number };
  /** This server's address as patients and providers reach it, without a slash at its end; null: no links, no callbacks. */
  publicUrl: string | null;
  /** Null: to be made of the secret that tokens are signed with, by `linkSecretOf`. */
  linkSecret: string | null;
  /** What the callbacks of providers without a signature of their own are signed with; null: they are not taken. */
  webhookSecret: string | null;
  jwt: { secret: string | null; jwksUrl: string | null; issuer: string | null; audience: string | null };
  corsOrigins: readonly string[];
  trustedDocuments: string | null;
  logLevel: string;
  leaseSeconds: number;
  eventRetentionDays: number;
  limits: Limits;
}

export interface Limits {
  bodyBytes: number;
  importBytes: number;
  tokens: number;
  depth: number;
  aliases: number;
  cost: number;
  operationTimeoutMs: number;
  ratePerMinute: number;
  socketsPerViewer: number;
  subscriptionsPerSocket: number;
  subscriptionQueue: number;
}

/** @throws Error that names every wrong setting and what to write in its place. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw wrong(parsed.error.issues.map((issue) => `${issue.path[0]?.toString() ?? ''}: ${issue.message}`));
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  const reading = new GroupReading(given, production);
  const channels = readChannels(reading);
  const publicUrl = reading.address('PUBLIC_URL');
  if (publicUrl !== null && !e.LINK_SECRET && !e.JWT_SECRET && e.JWKS_URL) {
    reading.add('LINK_SECRET', 'write at least 32 characters: links in messages are signed with it');
  }
  if (production && publicUrl === null && e.SMTP_URL) {
    reading.add(
      'PUBLIC_URL',
      'write it too, because SMTP_URL is set: offers by e-mail carry a link to stop them',
    );
  }
  if (reading.wrong.length > 0) throw wrong(reading.wrong);
  if (production && !e.JWT_SECRET && !e.JWKS_URL) {
    throw new Error(
      'In production, set JWT_SECRET (32 characters or more) or JWKS_URL, or nobody can be let in.',
    );
  }
  if (production && !e.DATABASE_URL) {
    throw new Error('In production, set DATABASE_URL to a PostgreSQL server of version 15 or newer.');
  }
  return {
    production,
    host: e.HOST,
    port: e.PORT,
    roles: new Set(e.ROLE),
    databaseUrl: e.DATABASE_URL ?? null,
    databasePoolSize: e.DATABASE_POOL_SIZE,
    dataDir: e.DATA_DIR,
    jobsUrl: e.JOBS_URL ?? null,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    ...channels,
    rates: { EMAIL: e.EMAIL_PER_SECOND, SMS: e.SMS_PER_SECOND, PUSH: e.PUSH_PER_SECOND },
    publicUrl,
    linkSecret: e.LINK_SECRET ?? null,
    webhookSecret: e.WEBHOOK_SECRET ?? null,
    jwt: {
      secret: e.JWT_SECRET ?? null,
      jwksUrl: e.JWKS_URL ?? null,
      issuer: e.JWT_ISSUER ?? null,
      audience: e.JWT_AUDIENCE ?? null,
    },
    corsOrigins: e.CORS_ORIGINS,
    trustedDocuments: e.TRUSTED_DOCUMENTS ?? null,
    logLevel: e.LOG_LEVEL,
    leaseSeconds: e.LEASE_SECONDS,
    eventRetentionDays: e.EVENT_RETENTION_DAYS,
    limits: {
      bodyBytes: e.MAX_BODY_BYTES,
      importBytes: e.MAX_IMPORT_BYTES,
      tokens: e.MAX_TOKENS,
      depth: e.MAX_DEPTH,
      aliases: e.MAX_ALIASES,
      cost: e.MAX_COST,
      operationTimeoutMs: e.OPERATION_TIMEOUT_MS,
      ratePerMinute: e.RATE_PER_MINUTE,
      socketsPerViewer: e.SOCKETS_PER_VIEWER,
      subscriptionsPerSocket: e.SUBSCRIPTIONS_PER_SOCKET,
      subscriptionQueue: e.SUBSCRIPTION_QUEUE,
    },
  };
}

function wrong(lines: readonly string[]): Error {
  const list = lines.map((line) => `  ${line}`).join('\n');
  return new Error(`These settings are wrong:\n${list}\nREADME.md lists all settings.`);
}

/** What links are signed with where LINK_SECRET is not set: made of the tokens' secret, and good for no token. */
export function linkSecretOf(jwtSecret: string): string {
  return createHmac('sha256', jwtSecret).update('links in messages').digest('base64url');
}
