/** The top of the board: whose it is, how its connection is, which day and branch it shows. */
import { type BoardView, machineTimeOf, type Part } from './board-view.js';
import { element, showText } from './elements.js';
import { languageChoice } from './language-choice.js';
import { dayOf } from './local-time.js';
import { keepBranch } from './session.js';

export interface HeaderActions {
  speak(language: string): void;
  signOut(): void;
}

export function headerPart(view: BoardView, { speak, signOut }: HeaderActions): Part {
  const { words, language, setup, board } = view;
  const connection = element('span', { class: 'connection', 'data-connection': board.connection.state });
  const branch = element(
    'select',
    { 'data-focus': 'branch', onchange: () => chooseBranch(view, branch.value) },
    ...setup.branches.map(({ id, name }) => element('option', { value: id }, name)),
  );
  const day = element('input', {
    ...{ type: 'date', required: true, 'data-focus': 'day' },
    onchange: () => {
      if (day.value) board.choose({ ...board.place, day: day.value });
    },
  });
  const today = element(
    'button',
    {
      type: 'button',
      'data-focus': 'today',
      onclick: () => board.choose({ ...board.place, day: todayOf(view) }),
    },
    words.today,
  );
  const { staff, role } = setup.viewer;
  return {
    element: element(
      'header',
      {},
      element('h1', {}, setup.clinicName, ' ', element('span', { class: 'board-name' }, words.title)),
      connection,
      element(
        'div',
        { class: 'choices' },
        element('label', { class: 'choice' }, element('span', {}, words.branch), branch),
        element('label', { class: 'choice' }, element('span', {}, words.day), day),
        today,
        languageChoice(words, language, speak),
        element('span', { class: 'viewer' }, staff?.name ?? (role === null ? '' : words.roles[role])),
        element('button', { type: 'button', 'data-focus': 'sign-out', onclick: signOut }, words.signOut),
      ),
    ),
    update() {
      const { place, connection: now } = board;
      connection.setAttribute('data-connection', now.state);
      showText(connection, words.connection[now.state]);
      branch.value = place.branchId;
      if (day.value !== place.day && document.activeElement !== day) day.value = place.day;
    },
  };
}

/** The day that it is at the branch. */
export function todayOf({ board }: BoardView): string {
  return dayOf(board.clock.now(), board.place.timeZone);
}

/** The same day if it is today's, by the other branch's clocks; else the day that was chosen. */
function chooseBranch(view: BoardView, branchId: string): void {
  const { setup, board } = view;
  const timeZone = setup.branches.find(({ id }) => id === branchId)?.timeZone ?? board.place.timeZone;
  const isToday = board.place.day === todayOf(view);
  const day = isToday ? dayOf(board.clock.now(), timeZone) : board.place.day;
  keepBranch(branchId);
  board.choose({ day, branchId, timeZone });
}

/** Tells when the connection is lost, and when all that was missed is here; silent while it is well. */
export function bannerPart(view: BoardView): Part {
  const { words, board } = view;
  const banner = element('p', { role: 'status', class: 'banner', 'data-banner': true });
  return {
    element: banner,
    update() {
      const { state, lostAt } = board.connection;
      banner.setAttribute('data-state', state);
      showText(banner, lostAt === null ? '' : textOf(state, machineTimeOf(view, lostAt)));
    },
  };

  function textOf(state: typeof board.connection.state, lostAt: string): string {
    if (state === 'offline') return words.offlineSince(lostAt);
    return state === 'live' ? words.caughtUp(lostAt) : words.catchingUp;
  }
}
