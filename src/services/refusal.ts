/**
 * What a user can cause and a client can act on: services throw a Refusal, whatever they had begun is rolled back, and
 * the API shows it in `userErrors` (api.md, "Errors"). `code` is stable; `data` belongs to codes whose type carries some.
 */
export type UserErrorCode =
  | 'NOT_FOUND'
  | 'INVALID'
  | 'REQUIRED'
  | 'IN_THE_PAST'
  | 'SLOT_TAKEN'
  | 'OUTSIDE_WORKING_HOURS'
  | 'ACTION_NOT_ALLOWED'
  | 'PATIENT_ARCHIVED'
  | 'SELF_SERVICE_OFF'
  | 'OFFER_CLOSED'
  | 'NOT_OFFERABLE'
  | 'TASK_TAKEN'
  | 'ALREADY_ANSWERED'
  | 'NAME_TAKEN'
  | 'PLAN_TIER_TOO_LOW'
  | 'INSUFFICIENT_POINTS'
  | 'INSUFFICIENT_FUNDS'
  | 'OUT_OF_STOCK'
  | 'LIMIT_REACHED'
  | 'SECOND_PERSON_NEEDED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_A_SANDBOX'
  | 'CLOCK_MOVES_FORWARD_ONLY';

export interface UserError {
  code: UserErrorCode;
  /** Plain words that say what to do. */
  message: string;
  /** The way to the argument, beginning with "input". */
  path: string[];
  /** For SLOT_TAKEN and OUTSIDE_WORKING_HOURS: the next start time that is free, if any within 60 days. */
  nextFree?: Date | null;
  /** For SLOT_TAKEN: starts that are still free, soonest first, at most 5. */
  stillFree?: Date[];
  /** For TASK_TAKEN: the member of staff who has it. */
  assigneeId?: string | null;
  /** For ACTION_NOT_ALLOWED on a visit: the status that it is in. */
  status?: string;
  /** For ACTION_NOT_ALLOWED on a delivery: the status that it is in. */
  deliveryStatus?: string;
  /** For INSUFFICIENT_POINTS: what can be spent. */
  available?: number;
  /** For INSUFFICIENT_FUNDS: what the wallet holds; `amount` decimal, in the currency's unit. */
  balance?: { amount: string; currencyCode: string };
}

export class Refusal extends Error {
  constructor(readonly userErrors: [UserError, ...UserError[]]) {
    super(userErrors.map((error) => `${error.code}: ${error.message}`).join('; '));
    this.name = 'Refusal';
  }
}

/** A Refusal of one error. `path` leaves out the leading "input". */
export function refuse(
  code: UserErrorCode,
  message: string,
  path: string[] = [],
  data: Omit<Partial<UserError>, 'code' | 'message' | 'path'> = {},
): Refusal {
  return new Refusal([{ code, message, path: ['input', ...path], ...data }]);
}

/** A request that is wrong before any rule of the clinic is asked: becomes the top-level error BAD_USER_INPUT. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}

/** The viewer is nobody, or may not do this; becomes UNAUTHENTICATED or FORBIDDEN. */
export class AccessDenied extends Error {
  constructor(readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN') {
    super(
      code === 'UNAUTHENTICATED'
        ? 'Send a valid token or API key in the Authorization header.'
        : 'Your role or the scopes of your API key do not allow this.',
    );
    this.name = 'AccessDenied';
  }
}
