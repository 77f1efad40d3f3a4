/** The staff board's beginning: signs in, then shows the board until somebody signs out or the token ends. */
import { createAsk, NoAnswer, TokenEnded } from './ask.js';
import { BoardPage } from './board-page.js';
import type { BoardView } from './board-view.js';
import { dayOf } from './local-time.js';
import { waitBefore } from './pause.js';
import { forgetToken, keepLanguage, keepToken, readBranch, readLanguage, readToken } from './session.js';
import { loadSetup, type Setup } from './setup.js';
import { signInPage } from './sign-in-view.js';
import { StaffBoard } from './staff-board.js';
import { TaskSender } from './task-actions.js';
import { askHandOver, askNewTask } from './task-dialogs.js';
import { languageFor, type Words, wordsOf } from './words.js';

type Why = (words: Words) => string;

/** Counts those who tried to sign in: who is tried over and over gives way to who comes after. */
let newcomers = 0;

let language = languageFor([readLanguage() ?? '', ...navigator.languages]);
/** Shows what is there now in the language chosen last. */
let redraw: () => void = () => undefined;

function show(page: () => HTMLElement): void {
  redraw = () => {
    const { title } = wordsOf(language);
    document.documentElement.lang = wordsOf(language).locale;
    document.title = title;
    document.body.replaceChildren(page());
  };
  redraw();
}

function speak(chosen: string): void {
  language = chosen;
  keepLanguage(chosen);
  redraw();
  document.querySelector<HTMLElement>('[data-focus="language"]')?.focus();
}

function showSignIn(why: Why | null): void {
  show(() => {
    const words = wordsOf(language);
    const message = why?.(words) ?? null;
    return signInPage({ ...{ words, language, message, speak }, submit: (token) => void signIn(token) });
  });
  document.getElementById('token')?.focus();
}

async function signIn(token: string): Promise<void> {
  const ask = createAsk(new URL('/graphql', location.href).href, token);
  const newcomer = ++newcomers;
  showSignIn(({ loading }) => loading);
  for (let tries = 0; newcomer === newcomers; tries++) {
    try {
      const setup = await loadSetup(ask);
      if (newcomer !== newcomers) return;
      if (typeof setup === 'string') {
        forgetToken();
        return showSignIn(({ signIn }) => (setup === 'PATIENT' ? signIn.patients : signIn.partners));
      }
      keepToken(token);
      return showBoard(token, setup);
    } catch (error) {
      if (newcomer !== newcomers) return;
      if (!(error instanceof NoAnswer)) {
        forgetToken();
        return showSignIn(({ signIn }) => (error instanceof TokenEnded ? signIn.ended : signIn.denied));
      }
      showSignIn(({ signIn }) => signIn.unreachable);
      await waitBefore(tries);
    }
  }
}

function showBoard(token: string, setup: Setup): void {
  const branch = setup.branches.find(({ id }) => id === readBranch()) ?? setup.branches[0];
  if (!branch) {
    showSignIn(({ signIn }) => signIn.denied);
    return;
  }
  const ask = createAsk(new URL('/graphql', location.href).href, token);
  let page: BoardPage | undefined;
  let left = false;
  const leave = (why: Why) => {
    if (left) return;
    left = true;
    board.stop();
    page?.close();
    forgetToken();
    showSignIn(why);
  };
  const tokenEnded = () => leave(({ signIn }) => signIn.ended);
  const { id: branchId, timeZone } = branch;
  const board = new StaffBoard(
    {
      ...{ ask, token, tokenEnded, staffId: setup.viewer.staff?.id ?? null },
      socketUrl: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
      changed: () => page?.changed(),
      denied: (message) => leave(() => message),
    },
    { branchId, timeZone, day: dayOf(setup.now, timeZone) },
    setup.now,
  );
  show(() => {
    page?.close();
    const words = wordsOf(language);
    const sender = new TaskSender({
      ...{ words, ask, tokenEnded },
      isOffline: () => board.connection.state === 'offline',
      tell: (message) => page?.tell(message),
      changed: () => page?.changed(),
    });
    const view: BoardView = {
      ...{ words, language, setup, board },
      actions: {
        isBusy: (id) => sender.isBusy(id),
        claim: (task) => void sender.claim(task),
        finish: (task) => void sender.finish(task),
        handOver: (task) => askHandOver(view, task, (input) => sender.assign(input)),
        create: () => askNewTask(view, (input) => sender.create(input)),
      },
    };
    page = new BoardPage(view, { speak, signOut: () => leave(({ signIn }) => signIn.signedOut) });
    return page.element;
  });
}

const token = readToken();
if (token === null) showSignIn(null);
else void signIn(token);
