/** Packages of services, and those that patients bought (mission.md, section 8). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const PATIENT_PACKAGE_STATUSES = ['PENDING', 'ACTIVE', 'FINISHED', 'REFUNDED', 'VOID'] as const;
export type PatientPackageStatus = (typeof PATIENT_PACKAGE_STATUSES)[number];

export const ServicePackageEntity = defineEntity({
  name: 'ServicePackage',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.string(),
    priceMinor: p.bigint('number'),
    currencyCode: p.string(),
    /** Sessions can be used for so many months after it was paid; null: without end. */
    validMonths: p.integer().nullable(),
    /** It is sold once a second person has approved it. */
    proposedBy: p.uuid(),
    approvedBy: p.uuid().nullable(),
    approvedAt: p.datetime(3).nullable(),
    archivedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});

export const ServicePackageItemEntity = defineEntity({
  name: 'ServicePackageItem',
  properties: {
    clinicId: p.uuid().primary(),
    packageId: p.uuid().primary(),
    serviceId: p.uuid().primary(),
    sessions: p.integer(),
  },
});

/** A package that a patient bought. PENDING until its invoice is paid in full. */
export const PatientPackageEntity = defineEntity({
  name: 'PatientPackage',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    packageId: p.uuid(),
    invoiceLineId: p.uuid(),
    status: p.string().$type<PatientPackageStatus>(),
    expiresAt: p.datetime(3).nullable(),
    activatedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
    /** How often its last session was used: refunds can give sessions back. */
    finishedTimes: p.integer().default(0),
    createdAt: p.datetime(3),
  },
});

export const PatientPackageItemEntity = defineEntity({
  name: 'PatientPackageItem',
  properties: {
    clinicId: p.uuid().primary(),
    patientPackageId: p.uuid().primary(),
    serviceId: p.uuid().primary(),
    sessions: p.integer(),
    /** Spoken for by quotes, and used. */
    reserved: p.integer().default(0),
    used: p.integer().default(0),
  },
});

export type PackageSessionStatus = 'RESERVED' | 'USED' | 'FREED';

/** Sessions that a line of a quote takes: spoken for, used once its invoice is paid, or given back. */
export const PackageSessionEntity = defineEntity({
  name: 'PackageSession',
  properties: {
    clinicId: p.uuid().primary(),
    quoteId: p.uuid().primary(),
    line: p.integer().primary(),
    patientPackageId: p.uuid(),
    serviceId: p.uuid(),
    sessions: p.integer(),
    status: p.string().$type<PackageSessionStatus>(),
  },
});
