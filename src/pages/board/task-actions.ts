/** What people do about tasks. The board itself changes when the change is told live, here as on every other board. */
import { type Ask, Denied, NoAnswer, TokenEnded } from './ask.js';
import type { Task } from './board-state.js';
import {
  type BoardRefusalFragment,
  BoardTaskAssignDocument,
  BoardTaskClaimDocument,
  BoardTaskCompleteDocument,
  BoardTaskCreateDocument,
  type TaskAssignInput,
  type TaskCreateInput,
  type TypedDocumentString,
} from './generated.js';
import type { Words } from './words.js';

export interface TaskActions {
  claim(task: Task): void;
  finish(task: Task): void;
  /** Asks to whom, then does it. */
  handOver(task: Task): void;
  /** Asks what and for whom, then does it. */
  create(): void;
  /** Whether an answer is awaited about this task. */
  isBusy(taskId: string): boolean;
}

export interface TaskActionParts {
  words: Words;
  ask: Ask;
  isOffline(): boolean;
  /** Tells why something was not done; empty: nothing is to be told any more. */
  tell(message: string): void;
  /** What is busy has changed. */
  changed(): void;
  tokenEnded(): void;
}

interface Done {
  done: { userErrors: BoardRefusalFragment[] };
}

/** Sends what is done about tasks, and tells plainly what was not done. */
export class TaskSender {
  readonly #busy = new Set<string>();

  constructor(private readonly parts: TaskActionParts) {}

  isBusy(taskId: string): boolean {
    return this.#busy.has(taskId);
  }

  claim({ id }: Task): Promise<boolean> {
    return this.#send(id, BoardTaskClaimDocument, { taskId: id });
  }

  finish({ id }: Task): Promise<boolean> {
    return this.#send(id, BoardTaskCompleteDocument, { taskId: id });
  }

  assign(input: TaskAssignInput): Promise<boolean> {
    return this.#send(input.taskId, BoardTaskAssignDocument, input);
  }

  create(input: TaskCreateInput): Promise<boolean> {
    return this.#send('new', BoardTaskCreateDocument, input);
  }

  /** Whether it was done. */
  async #send<Input>(
    taskId: string,
    document: TypedDocumentString<Done, { input: Input }>,
    input: Input,
  ): Promise<boolean> {
    const { words, ask, isOffline, tell, changed } = this.parts;
    tell('');
    if (isOffline()) {
      tell(words.notDone.offline);
      return false;
    }
    this.#busy.add(taskId);
    changed();
    try {
      const { done } = await ask(document, { input });
      const [refusal] = done.userErrors;
      if (refusal) tell(whyNot(words, refusal));
      return !refusal;
    } catch (error) {
      this.#failed(error);
      return false;
    } finally {
      this.#busy.delete(taskId);
      changed();
    }
  }

  #failed(error: unknown): void {
    const { words, tell, tokenEnded } = this.parts;
    if (error instanceof TokenEnded) tokenEnded();
    else if (error instanceof NoAnswer) tell(words.notDone.noAnswer);
    else if (error instanceof Denied) tell(words.notDone.other(error.message));
    else throw error;
  }
}

/** Why it was not done, in the board's language as far as the board knows the reason. */
export function whyNot({ notDone }: Words, refusal: BoardRefusalFragment): string {
  switch (refusal.code) {
    case 'TASK_TAKEN':
      return 'assignee' in refusal && refusal.assignee
        ? notDone.taken(refusal.assignee.name)
        : notDone.takenBySomebody;
    case 'NOT_FOUND':
      return notDone.gone;
    default:
      return notDone.other(refusal.message);
  }
}
