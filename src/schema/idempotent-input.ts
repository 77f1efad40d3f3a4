/** The key by which a repeated mutation is known (api.md, "Errors"). */
import { Field, InputType } from 'type-graphql';

@InputType()
export abstract class IdempotentInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Repeated within 24 hours with the same input, the mutation is not done again and its first answer returned; with another input it is refused. 1 to 255 characters.',
  })
  idempotencyKey?: string | null;
}
