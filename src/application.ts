/**
 * The process's parts, put together and taken apart in order: the database first and last, what listens to the outside
 * last and first. main.ts adds what belongs to a process; tests start as many as they need.
 */
import { randomBytes } from 'node:crypto';
import { type Config, linkSecretOf } from './config.js';
import { createScope, type Parts } from './context.js';
import { kyselyOf, openDatabase, type StatementListener } from './entities/database.js';
import { migrate } from './entities/migrate.js';
import { startJobs } from './jobs/start-jobs.js';
import type { Logger } from './log.js';
import { buildApiSchema } from './resolvers/build-schema.js';
import { createServer, type ServerOptions } from './server.js';
import { quotesDueInClinic } from './services/billing/quotes/expire-quotes.js';
import { Authenticator } from './services/clinic/authenticate.js';
import type { TokenSettings } from './services/clinic/issue-token.js';
import { type SystemTime, systemTime } from './services/clock.js';
import { EventHub } from './services/events/event-hub.js';
import { EventRelay } from './services/events/event-relay.js';
import { ListenChannel } from './services/events/listen-channel.js';
import { OutboxNotifier } from './services/events/outbox-notifier.js';
import { loyaltyDueInClinic } from './services/loyalty/expiry/expire-points.js';
import { redemptionsDueInClinic } from './services/loyalty/rewards/expire-redemptions.js';
import { deliveriesDueInClinic } from './services/messaging/deliveries-due-in-clinic.js';
import type { DeliveryWork } from './services/messaging/delivery-work.js';
import { closeTransports, openTransports } from './services/messaging/open-transports.js';
import { groupsDueInClinic } from './services/patients/groups/groups-due-in-clinic.js';
import type { ImportWork } from './services/patients/import/import-work.js';
import { campaignsDueInClinic } from './services/retention/campaigns/campaigns-due-in-clinic.js';
import { retentionDueInClinic } from './services/retention/evaluate-due-retention.js';
import { Signals } from './services/signals.js';
import { slotsClosingInClinic } from './services/visits/close-due-slots.js';
import { taskAlarmsDueInClinic } from './services/work/task-alarms-due-in-clinic.js';

export interface ApplicationOptions {
  config: Config;
  databaseUrl: string;
  /** What tokens are signed with, when not by a JWKS address. */
  jwtSecret: string | null;
  log: Logger;
  onStatement?: StatementListener;
  /** The machine's time; tests bring one that they can move. */
  system?: SystemTime;
  /** What GraphiQL opens with; asked once, when the parts are there. */
  examples?: (parts: Parts) => Promise<NonNullable<ServerOptions['examples']>>;
}

export interface Application {
  /** Null for a process without the role `api`. */
  url: string | null;
  parts: Parts;
  /** Lets what is under way end, and nothing new begin. Rejects, when all has been tried, with the first failure. */
  stop(): Promise<void>;
}

/** Resolves when everything is up. When a part cannot start, those before it are stopped again. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const { config, databaseUrl, jwtSecret, log, system = systemTime } = options;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    const failures: unknown[] = [];
    for (let last = stops.pop(); last !== undefined; last = stops.pop()) {
      await last().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  };
  try {
    await migrate(databaseUrl);
    const orm = await openDatabase(databaseUrl, { poolSize: config.databasePoolSize, ...watching(options) });
    stops.push(() => orm.close(true));
    const signals = new Signals();
    const warn = (message: string, error: unknown) => log.warn({ err: error }, message);

    const channel = new ListenChannel({ databaseUrl, log: warn });
    const hub = new EventHub({ orm, channel, queueLimit: config.limits.subscriptionQueue, log: warn });
    await channel.start();
    stops.push(() => channel.stop());
    await hub.start();
    stops.push(() => hub.stop());
    const relay = config.roles.has('relay')
      ? new EventRelay({ orm, signals, channel, system, onPlaced: () => hub.wake(), log: warn })
      : new OutboxNotifier({ orm, signals, log: warn });
    relay.start();
    stops.push(() => relay.stop());

    const transports = await openTransports(config, system);
    stops.push(async () => closeTransports(transports));
    let url: string | null = null;
    const linkToSelf = linksToItself(config, jwtSecret);
    const work: DeliveryWork = {
      db: kyselyOf(orm.em.fork()),
      system,
      signals,
      transports,
      rates: config.rates,
      get publicUrl() {
        return config.publicUrl ?? (linkToSelf ? url : null);
      },
      linkSecret: linkSecretFor(config, jwtSecret),
      leaseSeconds: config.leaseSeconds,
      log,
    };
    const parts: Parts = {
      system,
      orm,
      signals,
      hub,
      authenticator: new Authenticator(orm, authenticationOf(config, jwtSecret)),
      // Of what falls due at one instant, offers close and rules choose before anything is sent.
      dueWork: [
        groupsDueInClinic(system),
        slotsClosingInClinic(signals),
        quotesDueInClinic(),
        taskAlarmsDueInClinic(work),
        retentionDueInClinic(signals),
        campaignsDueInClinic(work),
        loyaltyDueInClinic(signals),
        redemptionsDueInClinic(signals),
        deliveriesDueInClinic(work),
      ],
      tokenSettings: tokenSettingsOf(config, jwtSecret),
      get publicUrl() {
        return work.publicUrl;
      },
    };
    let stopJobs = async () => {};
    stops.push(() => stopJobs());
    if (config.roles.has('api')) {
      const schema = await buildApiSchema();
      const examples = await options.examples?.(parts);
      const server = await createServer({
        ...{ config, schema, parts, log, linkSecret: work.linkSecret },
        ...(examples ? { examples } : {}),
      });
      stops.push(() => server.close());
      ({ url } = await server.listen());
    }
    // Once the server's address is known: messages may link to it. They still end after the last request.
    if (config.roles.has('worker')) {
      const imports: ImportWork = {
        ...{ db: work.db, system, leaseSeconds: work.leaseSeconds, log },
        open: (viewer) => createScope({ orm, signals, system }, viewer),
      };
      const jobs = await startJobs(work, config, databaseUrl, signals, imports);
      stopJobs = () => jobs.stop();
    }
    return { url, parts, stop };
  } catch (error) {
    await stop().catch((failure: unknown) => log.warn({ err: failure }, 'a part could not be stopped'));
    throw error;
  }
}

function watching({ onStatement }: ApplicationOptions) {
  return onStatement ? { onStatement } : {};
}

function authenticationOf({ jwt }: Config, jwtSecret: string | null) {
  return {
    jwksUrl: jwt.jwksUrl ?? undefined,
    jwtSecret: jwt.secret ?? jwtSecret ?? undefined,
    issuer: jwt.issuer ?? undefined,
    audience: jwt.audience ?? undefined,
  };
}

/** With another's keys for tokens and no secret for links, there are no links: the settings see to it. */
function linkSecretFor({ linkSecret, jwt }: Config, jwtSecret: string | null): string {
  return linkSecret ?? linkSecretOf(jwt.secret ?? jwtSecret ?? randomBytes(32).toString('base64url'));
}

/**
 * Whether messages link to the address that this process listens at, where no other was set: outside production, and only if
 * the link still works after the next start. A process without the role `api` knows of no address.
 */
function linksToItself({ production, linkSecret, jwt }: Config, jwtSecret: string | null): boolean {
  return !production && (linkSecret ?? jwt.secret ?? jwtSecret) !== null;
}

/** Sandboxes hand out tokens of ours: outside production only, and only where it is we who sign. */
function tokenSettingsOf({ production, jwt }: Config, jwtSecret: string | null): TokenSettings | null {
  const secret = jwt.secret ?? jwtSecret;
  if (production || jwt.jwksUrl !== null || secret === null) return null;
  return { jwtSecret: secret, issuer: jwt.issuer ?? undefined, audience: jwt.audience ?? undefined };
}
