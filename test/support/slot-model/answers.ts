/** What the API says to a command: done, refused with a code, or that the token is nobody's any more. */
import { AnswerError } from '../retorna.js';

interface Refusable {
  userErrors: { code: string }[];
}

/** The answer; null: the token is of nobody, as an archived patient's. @throws whatever else goes wrong */
export async function answerOf<Answer extends Refusable>(
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AnswerError && error.codes.every((code) => code === 'UNAUTHENTICATED')) return null;
    throw error;
  }
}

/** Null: it was done. */
export async function refusalOf(work: () => Promise<Refusable>): Promise<string | null> {
  const answer = await answerOf(work);
  return answer ? (answer.userErrors[0]?.code ?? null) : 'UNAUTHENTICATED';
}
