/** Who works in the clinic, as colleagues see them. */
import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { StaffRole } from './viewer-kinds.js';

@ObjectType({ implements: Node, description: 'A member of the clinic’s staff.' })
export class StaffMember extends Node {
  @Field(() => String, { simple: true, description: 'What they are called.' })
  name!: string;

  @Field(() => StaffRole, { simple: true, description: 'What they do.' })
  role!: keyof typeof StaffRole;

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether they work here; to who has left no task is given, and no message goes.',
  })
  active!: boolean;
}

export const StaffMemberConnection = connectionOf(StaffMember, 'StaffMember', 'By name.');

@InputType({ description: 'Which members of staff; each field narrows the list.' })
export class StaffFilter {
  @Field(() => [StaffRole], { nullable: true, description: 'Those in one of these roles.' })
  roles?: (keyof typeof StaffRole)[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those who work here; false: those who have left; default: both.',
  })
  active?: boolean | null;
}
