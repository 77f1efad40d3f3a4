/** What a member of staff has to do on a day. */
import { Field, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { Reference } from '../reference.js';
import { DateScalar } from '../scalars.js';

// Its resolver adds the lists.
@ObjectType({ description: 'What a member of staff has to do on a day, as far as you may see it.' })
export class WorkPlan {
  @Field(() => DateScalar, { simple: true, description: 'The day.' })
  day!: string;

  @Reference(() => StaffMember, 'StaffMember', { description: 'Whose plan it is.' })
  staff!: StaffMember;
}
