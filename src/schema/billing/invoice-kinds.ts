/** The codes of invoices, payments, wallets and packages. */
import { registerEnumType } from 'type-graphql';

export const InvoiceStatus = { ISSUED: 'ISSUED', VOID: 'VOID' } as const;
export type InvoiceStatus = keyof typeof InvoiceStatus;

registerEnumType(InvoiceStatus, {
  name: 'InvoiceStatus',
  description: 'Whether an invoice counts. How far it is paid, its balance says.',
  valuesConfig: {
    ISSUED: { description: 'It counts.' },
    VOID: { description: 'It was declared void before anything was paid, and keeps its number.' },
  },
});

export const PaymentMethod = {
  CASH: 'CASH',
  CARD: 'CARD',
  TRANSFER: 'TRANSFER',
  WALLET: 'WALLET',
  POINTS: 'POINTS',
} as const;
export type PaymentMethod = keyof typeof PaymentMethod;

registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How something is paid.',
  valuesConfig: {
    CASH: { description: 'Cash.' },
    CARD: { description: 'A payment card.' },
    TRANSFER: { description: 'A bank transfer.' },
    WALLET: { description: 'Money that the patient had paid ahead.' },
    POINTS: { description: 'Points, at what the clinic says that one pays.' },
  },
});

export const MoneyMethod = { CASH: 'CASH', CARD: 'CARD', TRANSFER: 'TRANSFER' } as const;
export type MoneyMethod = keyof typeof MoneyMethod;

registerEnumType(MoneyMethod, {
  name: 'MoneyMethod',
  description: 'How money changes hands.',
  valuesConfig: {
    CASH: { description: 'Cash.' },
    CARD: { description: 'A payment card.' },
    TRANSFER: { description: 'A bank transfer.' },
  },
});

export const WalletEntryKind = {
  TOP_UP: 'TOP_UP',
  SPENT: 'SPENT',
  REFUNDED: 'REFUNDED',
  PAID_OUT: 'PAID_OUT',
  MERGE_OUT: 'MERGE_OUT',
  MERGE_IN: 'MERGE_IN',
} as const;
export type WalletEntryKind = keyof typeof WalletEntryKind;

registerEnumType(WalletEntryKind, {
  name: 'WalletEntryKind',
  description: 'Why money went into a wallet or out of it.',
  valuesConfig: {
    TOP_UP: { description: 'It was paid ahead.' },
    SPENT: { description: 'It paid for an invoice.' },
    REFUNDED: { description: 'A refund went into the wallet.' },
    PAID_OUT: { description: 'It was handed back to the patient.' },
    MERGE_OUT: { description: 'It went on to the card that this one was merged into.' },
    MERGE_IN: { description: 'It came from a card that was merged into this one.' },
  },
});

export const PatientPackageStatus = {
  PENDING: 'PENDING',
  ACTIVE: 'ACTIVE',
  FINISHED: 'FINISHED',
  REFUNDED: 'REFUNDED',
  VOID: 'VOID',
} as const;
export type PatientPackageStatus = keyof typeof PatientPackageStatus;

registerEnumType(PatientPackageStatus, {
  name: 'PatientPackageStatus',
  description: 'Where a package that a patient bought is in its life.',
  valuesConfig: {
    PENDING: { description: 'Its invoice is not paid in full yet.' },
    ACTIVE: { description: 'Its sessions can be used, until it expires.' },
    FINISHED: { description: 'All its sessions are used.' },
    REFUNDED: { description: 'The unused sessions were refunded.' },
    VOID: { description: 'Its invoice was declared void.' },
  },
});
