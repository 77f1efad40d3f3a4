/**
 * The database as the process sees it: MikroORM for write paths, the same pool through Kysely for reads
 * (architecture.md, idea 9). Instants come back as Date from both, dates and local times as strings, bigints as numbers.
 */
import { createHash } from 'node:crypto';
import {
  type EntityManager as BaseEntityManager,
  type InferKyselyDB,
  type Kysely,
  MikroORM,
} from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import pg from 'pg';
import { DiscountEntity, DiscountQuoteEntity, QuoteLineEntity } from './billing/discount-quote.js';
import { DocumentCounterEntity, InvoiceEntity, InvoiceLineEntity } from './billing/invoice.js';
import { PaymentEntity, RefundEntity, RefundLineEntity, RefundPaymentEntity } from './billing/payment.js';
import {
  CouponEntity,
  PromotionEntity,
  PromotionUseEntity,
  PromotionVersionEntity,
} from './billing/promotion.js';
import {
  PackageSessionEntity,
  PatientPackageEntity,
  PatientPackageItemEntity,
  ServicePackageEntity,
  ServicePackageItemEntity,
} from './billing/service-package.js';
import { WalletEntity, WalletEntryEntity } from './billing/wallet.js';
import { ApiKeyEntity, StaffEntity } from './clinic/access.js';
import { BranchEntity } from './clinic/branch.js';
import { CalendarEntity, WorkingExceptionEntity, WorkingHoursEntity } from './clinic/calendar.js';
import { ClinicEntity } from './clinic/clinic.js';
import { IdempotencyKeyEntity } from './clinic/idempotency-key.js';
import { PractitionerEntity } from './clinic/practitioner.js';
import { ServiceEntity } from './clinic/service.js';
import { EventEntity, EventHeadEntity, EventOutboxEntity, EventRelayEntity } from './events/event.js';
import { EarningRuleEntity, EarningRuleVersionEntity, PortalActivityEntity } from './loyalty/earning-rule.js';
import {
  LedgerEntryEntity,
  LedgerTransactionEntity,
  LoyaltyAccountEntity,
  LoyaltyLotEntity,
  PointsWarningEntity,
} from './loyalty/ledger.js';
import { PointsAdjustmentEntity } from './loyalty/points-adjustment.js';
import {
  ReferralCodeEntity,
  ReferralEntity,
  ReferralOpeningEntity,
  ReferralProgramEntity,
  ReferralRewardEntity,
} from './loyalty/referral.js';
import { LoyaltyTierEntity, RedemptionEntity, RewardEntity } from './loyalty/reward.js';
import { ChannelPriceEntity } from './messaging/channel-price.js';
import { DeliveryEntity, MailboxMessageEntity } from './messaging/delivery.js';
import { DeliveryEventEntity } from './messaging/delivery-event.js';
import { InboundSmsEntity } from './messaging/inbound-sms.js';
import { ProviderEntity } from './messaging/provider.js';
import { StoppedAddressEntity } from './messaging/stopped-address.js';
import { TemplateEntity } from './messaging/template.js';
import { ConsentEntity, ConsentWordingEntity } from './patients/consent.js';
import { DeviceEntity } from './patients/device.js';
import { ExternalIdEntity, ImportChunkEntity, ImportEntity, ImportIssueEntity } from './patients/import.js';
import { PatientEntity } from './patients/patient.js';
import {
  InsurancePlanEntity,
  PatientChangeEntity,
  PatientGroupEntity,
  PatientGroupMemberEntity,
} from './patients/patient-group.js';
import { CampaignEntity, CampaignRunEntity } from './retention/campaign.js';
import { MailingRecipientEntity, MailingTextEntity } from './retention/mailing.js';
import {
  RetentionChannelEntity,
  RetentionMorningEntity,
  RetentionRuleEntity,
  RetentionRuleVersionEntity,
} from './retention/retention-rule.js';
import { SlotEntity, SlotEventEntity, SlotOfferEntity } from './visits/slot.js';
import { SurveyResponseEntity } from './visits/survey-response.js';
import { VisitEntity } from './visits/visit.js';
import { TaskEntity, TaskEventEntity } from './work/task.js';

const entities = [
  ApiKeyEntity,
  BranchEntity,
  CalendarEntity,
  CampaignEntity,
  CampaignRunEntity,
  ChannelPriceEntity,
  ClinicEntity,
  ConsentEntity,
  ConsentWordingEntity,
  CouponEntity,
  DeliveryEntity,
  DeliveryEventEntity,
  DeviceEntity,
  DiscountEntity,
  DiscountQuoteEntity,
  DocumentCounterEntity,
  EarningRuleEntity,
  EarningRuleVersionEntity,
  EventEntity,
  EventHeadEntity,
  EventOutboxEntity,
  EventRelayEntity,
  ExternalIdEntity,
  IdempotencyKeyEntity,
  ImportChunkEntity,
  ImportEntity,
  ImportIssueEntity,
  InboundSmsEntity,
  InsurancePlanEntity,
  InvoiceEntity,
  InvoiceLineEntity,
  LedgerEntryEntity,
  LedgerTransactionEntity,
  LoyaltyAccountEntity,
  LoyaltyLotEntity,
  PointsWarningEntity,
  LoyaltyTierEntity,
  MailboxMessageEntity,
  MailingRecipientEntity,
  MailingTextEntity,
  PackageSessionEntity,
  PatientChangeEntity,
  PatientEntity,
  PatientGroupEntity,
  PatientGroupMemberEntity,
  PatientPackageEntity,
  PatientPackageItemEntity,
  PaymentEntity,
  PointsAdjustmentEntity,
  PortalActivityEntity,
  PractitionerEntity,
  PromotionEntity,
  PromotionUseEntity,
  PromotionVersionEntity,
  ProviderEntity,
  QuoteLineEntity,
  RedemptionEntity,
  ReferralCodeEntity,
  ReferralEntity,
  ReferralOpeningEntity,
  ReferralProgramEntity,
  ReferralRewardEntity,
  RefundEntity,
  RefundLineEntity,
  RefundPaymentEntity,
  RetentionChannelEntity,
  RetentionMorningEntity,
  RetentionRuleEntity,
  RetentionRuleVersionEntity,
  RewardEntity,
  ServiceEntity,
  ServicePackageEntity,
  ServicePackageItemEntity,
  SlotEntity,
  SlotEventEntity,
  SlotOfferEntity,
  StaffEntity,
  StoppedAddressEntity,
  SurveyResponseEntity,
  TaskEntity,
  TaskEventEntity,
  TemplateEntity,
  VisitEntity,
  WalletEntity,
  WalletEntryEntity,
  WorkingExceptionEntity,
  WorkingHoursEntity,
];

type EntityTables = InferKyselyDB<(typeof entities)[number]>;
/** An interface, which the compiler looks up by name: the type behind it is too deep to be written out everywhere. */
export interface Tables extends EntityTables {}
export type Db = Kysely<Tables>;
export type EntityManager = BaseEntityManager;
export type Orm = MikroORM;

const TIMESTAMPTZ = 1184;
const BIGINT = 20;
const AS_TEXT = new Set([1082, 1083]);

// MikroORM's own parsers keep timestamptz as text, which would then reach callers of Kysely.
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text);
    if (oid === BIGINT) return Number;
    if (AS_TEXT.has(oid)) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

const NAMED_STATEMENTS = 500;

/** Told of every statement that goes to the server; for tests that hold a request to a number of them. */
export type StatementListener = (sql: string) => void;

/**
 * Gives reads that come again a name, so that the server plans them once. Not those whose plan depends on the
 * searched text, nor `select *`, whose cached plan would break when a column is added under a running process.
 */
function nameStatements(pool: Pool, onStatement: StatementListener | undefined): void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= NAMED_STATEMENTS) return known;
    if (!text.startsWith('select') || text.includes('*') || text.includes(' like ')) return undefined;
    const name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
    return name;
  };
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      if (typeof text !== 'string') return query(text, values, ...rest);
      onStatement?.(text);
      const name = Array.isArray(values) ? nameOf(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    }) as PoolClient['query'];
  });
}

/** Connections are opened when they are first needed, at most `poolSize` of them. */
export async function openDatabase(
  databaseUrl: string,
  options: { poolSize?: number; onStatement?: StatementListener } = {},
): Promise<Orm> {
  return MikroORM.init({
    entities,
    clientUrl: databaseUrl,
    forceUtcTimezone: true,
    pool: { min: 0, max: options.poolSize ?? 20 },
    driverOptions: {
      types,
      application_name: 'retorna',
      onPoolCreated: (pool: Pool) => nameStatements(pool, options.onStatement),
    },
  });
}

/** Kysely on the entity manager's connection: inside a transaction it is that transaction's. */
export function kyselyOf(em: EntityManager): Db {
  return em.getKysely<Tables>() as unknown as Db;
}
