/** Sides that a token stands on, and the roles of staff. */
import { registerEnumType } from 'type-graphql';

export const ViewerKind = { STAFF: 'STAFF', PATIENT: 'PATIENT', PARTNER: 'PARTNER' } as const;
registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'On whose side a token stands.',
  valuesConfig: {
    STAFF: { description: 'A member of the clinic’s staff.' },
    PATIENT: { description: 'A patient.' },
    PARTNER: { description: 'A partner’s program, by its API key.' },
  },
});

export const StaffRole = {
  OWNER: 'OWNER',
  MANAGER: 'MANAGER',
  PRACTITIONER: 'PRACTITIONER',
  RECEPTIONIST: 'RECEPTIONIST',
  OPERATOR: 'OPERATOR',
  MARKETER: 'MARKETER',
} as const;
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What a member of staff does, and so may do.',
  valuesConfig: {
    OWNER: { description: 'Owns the clinic: everything.' },
    MANAGER: { description: 'Runs it: everything.' },
    PRACTITIONER: { description: 'Treats: patients and visits.' },
    RECEPTIONIST: { description: 'At the desk: patients and visits.' },
    OPERATOR: { description: 'On the phone: patients and visits.' },
    MARKETER: { description: 'Reads, and changes nothing of patients or visits.' },
  },
});
