/** Turns what a service did, or why it refused, into a mutation's payload (api.md, "Errors"). */
import { typeOfUserError } from '../schema/user-error.js';
import { Refusal, type UserError } from '../services/refusal.js';

export type Payload<F extends string, T> = { [K in F]: T | null } & { userErrors: UserError[] };

/** `{ [result]: …, userErrors: [] }`, or `{ [result]: null, userErrors: […] }` after a Refusal. */
export async function payload<F extends string, T>(result: F, work: Promise<T>): Promise<Payload<F, T>> {
  try {
    return { [result]: await work, userErrors: [] } as unknown as Payload<F, T>;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const userErrors = error.userErrors.map(userErrorOf);
    return { [result]: null, userErrors } as unknown as Payload<F, T>;
  }
}

/** A refusal as the schema's types have it. */
function userErrorOf(error: UserError): object {
  const stillFree = error.stillFree ?? [];
  return { ...error, stillFree, __typename: typeOfUserError(error) };
}
