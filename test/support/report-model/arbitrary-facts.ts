/** Random rows, close enough together that borders are met: instants on whole hours, few patients, short windows. */
import fc from 'fast-check';
import { BRANCHES, type ClinicFacts, MAILINGS, PATIENTS, PRACTITIONERS } from './facts.js';

const oneOf = (length: number) => fc.nat(length - 1);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });

const message = fc.record({
  channel: fc.constantFrom('EMAIL' as const, 'SMS' as const, 'PUSH' as const),
  status: fc.constantFrom(
    'SENT' as const,
    'SENT' as const,
    'SENT' as const,
    'FAILED' as const,
    'SUPPRESSED' as const,
  ),
  after: fc.constantFrom(0, 0, 1, 11, 26),
  delivered: fc.boolean(),
  read: fc.boolean(),
  price: sometimes(
    fc.record({ micros: fc.nat(300_000), currency: fc.constantFrom('BRL', 'BRL', 'BRL', 'EUR') }),
  ),
  again: fc.option(fc.constantFrom(1, 30), { nil: null, freq: 1 }),
});

const recipient = fc.record({
  mailing: oneOf(MAILINGS.length),
  patient: oneOf(PATIENTS.length),
  occasion: fc.constantFrom('1', '2026', '2026-03-02'),
  heldOut: fc.nat(3).map((drawn) => drawn === 0),
  branch: sometimes(oneOf(BRANCHES.length)),
  practitioner: sometimes(oneOf(PRACTITIONERS.length)),
  due: fc.integer({ min: -40, max: 90 }),
  messages: fc.uniqueArray(message, { selector: ({ channel }) => channel, minLength: 1, maxLength: 3 }),
});

const visit = fc.record({
  patient: oneOf(PATIENTS.length),
  status: fc.constantFrom(
    'COMPLETED' as const,
    'COMPLETED' as const,
    'COMPLETED' as const,
    'BOOKED' as const,
    'CANCELLED' as const,
    'NO_SHOW' as const,
  ),
  history: fc.nat(5).map((drawn) => drawn === 0),
  created: fc.integer({ min: -48, max: 140 }),
  ahead: fc.constantFrom(0, 1, 23, 24, 25, 48, 72),
  paid: sometimes(
    fc.record({ minor: fc.nat(50_000), currency: fc.constantFrom('BRL', 'BRL', 'BRL', 'EUR') }),
  ),
});

export const clinicFacts: fc.Arbitrary<ClinicFacts> = fc.record({
  attributionDays: fc.constantFrom(1, 2, 90),
  recipients: fc.uniqueArray(recipient, {
    selector: ({ mailing, patient, occasion }) => `${mailing} ${patient} ${occasion}`,
    minLength: 4,
    maxLength: 20,
  }),
  visits: fc.array(visit, { minLength: 4, maxLength: 25 }),
});
