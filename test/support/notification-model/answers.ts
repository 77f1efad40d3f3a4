/** What the API says to a command: done, or refused as the commands may be, who try much in vain. */
import { AnswerError } from '../retorna.js';

interface Refusable {
  userErrors: { code: string; message?: string }[];
}

/** Codes of what may be tried in vain; everything else is a fault. */
const REFUSED = [
  'ACTION_NOT_ALLOWED',
  'IN_THE_PAST',
  'SLOT_TAKEN',
  'OUTSIDE_WORKING_HOURS',
  'INVALID',
  'NOT_FOUND',
  'PATIENT_ARCHIVED',
];

/** As those to a patient who was archived. */
const FORBIDDEN = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** The answer; null: the token may not do this. @throws when it was refused for what it cannot be refused for */
export async function answerOf<Answer extends Refusable>(
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  try {
    const answer = await work();
    const odd = answer.userErrors.filter(({ code }) => !REFUSED.includes(code));
    if (odd.length > 0) throw new Error(JSON.stringify(odd));
    return answer;
  } catch (error) {
    const codes = error instanceof AnswerError ? error.codes : [];
    if (codes.length > 0 && codes.every((code) => FORBIDDEN.includes(code ?? ''))) return null;
    throw error;
  }
}

/** Whether it was done. @throws as `answerOf` */
export async function didIt(work: () => Promise<Refusable>): Promise<boolean> {
  return (await answerOf(work))?.userErrors.length === 0;
}

/** @throws when it was refused */
export function mustBeDone({ userErrors }: Refusable): void {
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}
