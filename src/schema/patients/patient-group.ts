/** Groups of patients as staff see them. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { DateTimeScalar } from '../scalars.js';
import { PatientCriteria } from './patient-criteria.js';

export const PatientGroupStatus = { READY: 'READY', FILLING: 'FILLING' } as const;
export type PatientGroupStatus = keyof typeof PatientGroupStatus;

registerEnumType(PatientGroupStatus, {
  name: 'PatientGroupStatus',
  description: 'Whether a group holds all who fit.',
  valuesConfig: {
    READY: { description: 'All are in it, and it is kept current.' },
    FILLING: { description: 'Its criteria are new, and not everyone has been looked at yet.' },
  },
});

@ObjectType({
  implements: Node,
  description:
    'The clinic’s own classification of patients, such as VIP. For staff only: patients never see it, and no message can name it.',
})
export class PatientGroup extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => String, { simple: true, description: 'What staff should know about it; may be empty.' })
  description!: string;

  @Field(() => PatientCriteria, {
    simple: true,
    nullable: true,
    description: 'Who is in it, kept current within seconds; null: it is kept by hand.',
  })
  criteria!: PatientCriteria | null;

  @Field(() => PatientGroupStatus, { simple: true, description: 'Whether it holds all who fit.' })
  status!: PatientGroupStatus;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was put away; it is not kept current since. Null: it was not.',
  })
  archivedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;
}

export const PatientGroupConnection = connectionOf(PatientGroup, 'PatientGroup', 'By name.');
