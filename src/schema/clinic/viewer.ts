/** Who asks, as they see themselves. */
import { Field, ObjectType } from 'type-graphql';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { StaffMember } from './staff-member.js';
import { StaffRole, ViewerKind } from './viewer-kinds.js';

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

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'For staff: themselves; null for others.',
  })
  staff!: StaffMember | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When your token ends; null: not by itself.',
  })
  expiresAt!: Date | null;
}
