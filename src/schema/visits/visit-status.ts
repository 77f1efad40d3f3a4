/** The codes of visits: how far, and on whose side. */
import { registerEnumType } from 'type-graphql';

export const VisitStatus = {
  BOOKED: 'BOOKED',
  CONFIRMED: 'CONFIRMED',
  ARRIVED: 'ARRIVED',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
  NO_SHOW: 'NO_SHOW',
} as const;
export type VisitStatus = keyof typeof VisitStatus;

registerEnumType(VisitStatus, {
  name: 'VisitStatus',
  description: 'Where a visit is in its life. COMPLETED, CANCELLED and NO_SHOW are final.',
  valuesConfig: {
    BOOKED: { description: 'Booked, or moved and to be confirmed anew.' },
    CONFIRMED: { description: 'The patient said that they come.' },
    ARRIVED: { description: 'The patient is at the branch.' },
    COMPLETED: { description: 'It took place.' },
    CANCELLED: { description: 'Called off by either side.' },
    NO_SHOW: { description: 'The patient did not come.' },
  },
});

export const Actor = { STAFF: 'STAFF', PATIENT: 'PATIENT', PARTNER: 'PARTNER' } as const;
export type Actor = keyof typeof Actor;

registerEnumType(Actor, {
  name: 'Actor',
  description: 'On whose side something was done.',
  valuesConfig: {
    STAFF: { description: 'The clinic’s staff.' },
    PATIENT: { description: 'The patient, in the app or the portal.' },
    PARTNER: { description: 'A partner’s program.' },
  },
});
