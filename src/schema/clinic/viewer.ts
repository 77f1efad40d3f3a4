/** Who asks, as they see themselves. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';

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

@ObjectType({ description: 'Who you are, by your token.' })
export class Viewer {
  @Field(() => ViewerKind, { simple: true, description: 'On whose side you stand.' })
  kind!: keyof typeof ViewerKind;

  @Field(() => StaffRole, { simple: true, nullable: true, description: 'For staff; null for others.' })
  role!: keyof typeof StaffRole | null;

  @Field(() => [String], { simple: true, description: 'What you may do: "visits:read", "visits:write" …' })
  permissions!: string[];

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'For a patient: themselves; null for others.',
  })
  patient!: Patient | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When your token ends; null: not by itself.',
  })
  expiresAt!: Date | null;
}
