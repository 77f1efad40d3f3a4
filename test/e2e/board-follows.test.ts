/** The board's own client, without its page, on a network that can be cut. */
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAsk, TokenEnded } from '../../src/pages/board/ask.js';
import { taskListsOf } from '../../src/pages/board/board-state.js';
import { dayOf } from '../../src/pages/board/local-time.js';
import { loadSetup, type Setup } from '../../src/pages/board/setup.js';
import { StaffBoard } from '../../src/pages/board/staff-board.js';
import { TaskSender } from '../../src/pages/board/task-actions.js';
import { wordsOf } from '../../src/pages/board/words.js';
import { type CutProxy, openCutProxy } from '../support/cut-proxy.js';
import { createSandbox, startRetorna, type TestSandbox, type TestServer } from '../support/retorna.js';

let server: TestServer;
let sandbox: TestSandbox;
let network: CutProxy;
const open: OpenBoard[] = [];

beforeAll(async () => {
  server = await startRetorna();
  sandbox = await createSandbox(server);
  network = await openCutProxy(server.url);
});

afterAll(async () => {
  for (const { board } of open) board.stop();
  await network?.close();
  await server?.stop();
});

interface OpenBoard {
  board: StaffBoard;
  setup: Setup;
  sender: TaskSender;
  /** What it told people was not done. */
  told: string[];
  /** What it went through, each state once in a row. */
  states: string[];
  /** Resolves as soon as this holds. */
  when(holds: (board: OpenBoard) => boolean): Promise<void>;
  ended: boolean;
}

async function openBoard(token: string, url = server.url): Promise<OpenBoard> {
  const ask = createAsk(`${url}/graphql`, token);
  const setup = await loadSetup(ask);
  if (typeof setup === 'string') throw new Error(setup);
  const changes = new EventTarget();
  const changed = () => {
    if (states.at(-1) !== board.connection.state) states.push(board.connection.state);
    changes.dispatchEvent(new Event('change'));
  };
  const states: string[] = ['catching-up'];
  const told: string[] = [];
  const tokenEnded = () => {
    opened.ended = true;
    changed();
  };
  const [branch] = setup.branches;
  if (!branch) throw new Error('The sandbox has no branch');
  const { id: branchId, timeZone } = branch;
  const board = new StaffBoard(
    {
      ...{ ask, token, changed, tokenEnded, staffId: setup.viewer.staff?.id ?? null },
      socketUrl: `${url.replace(/^http/, 'ws')}/graphql`,
      denied: (message) => told.push(message),
    },
    { branchId, timeZone, day: dayOf(setup.now, timeZone) },
    setup.now,
  );
  const sender = new TaskSender({
    ...{ ask, changed, tokenEnded, words: wordsOf('en') },
    isOffline: () => board.connection.state === 'offline',
    tell: (message) => {
      if (message) told.push(message);
    },
  });
  const opened: OpenBoard = {
    ...{ board, setup, sender, told, states, ended: false },
    async when(holds) {
      while (!holds(opened)) await once(changes, 'change');
    },
  };
  open.push(opened);
  await opened.when(({ board }) => board.connection.state === 'live');
  return opened;
}

function listsOf({ board, setup }: OpenBoard) {
  return taskListsOf(board.state, setup.viewer.staff?.id ?? null, board.clock.now());
}

const has = (tasks: readonly { title: string | null }[], title: string) =>
  tasks.some((task) => task.title === title);

describe('a staff board', () => {
  test('a task that is assigned on one board appears on the other', async () => {
    const manager = await openBoard(sandbox.manager);
    const desk = await openBoard(sandbox.receptionist);
    const assigneeId = desk.setup.viewer.staff?.id ?? null;
    expect(await manager.sender.create({ title: 'Call the laboratory', assigneeId })).toBe(true);
    await desk.when((board) => has(listsOf(board).mine, 'Call the laboratory'));
    expect(desk.states).toEqual(['catching-up', 'live']);
  });

  test('two who claim one task at once: one has it, the other is told who', async () => {
    const [manager, desk] = await Promise.all([openBoard(sandbox.manager), openBoard(sandbox.receptionist)]);
    await manager.sender.create({ title: 'Order gloves' });
    const seen = (board: OpenBoard) => has(listsOf(board).unassigned, 'Order gloves');
    await Promise.all([manager.when(seen), desk.when(seen)]);
    const task = listsOf(desk).unassigned.find(({ title }) => title === 'Order gloves');
    if (!task) throw new Error('No task');
    const claimed = await Promise.all([manager.sender.claim(task), desk.sender.claim(task)]);
    expect(claimed.filter(Boolean)).toHaveLength(1);
    const [loser, winner] = claimed[0] ? [desk, manager] : [manager, desk];
    expect(loser.told).toEqual([`Not done: ${winner.setup.viewer.staff?.name} has claimed this task.`]);
    await winner.when((board) => has(listsOf(board).mine, 'Order gloves'));
    await loser.when((board) => !has(listsOf(board).unassigned, 'Order gloves'));
  });

  test('cut off, it says so, does nothing, and has all that was missed when it is back', async () => {
    const manager = await openBoard(sandbox.manager);
    const desk = await openBoard(sandbox.receptionist, network.url);
    const loadedState = desk.board.state;
    const assigneeId = desk.setup.viewer.staff?.id ?? null;
    await manager.sender.create({ title: 'Before the cut', assigneeId });
    await desk.when((board) => has(listsOf(board).mine, 'Before the cut'));

    network.cut();
    await desk.when(({ board }) => board.connection.state === 'offline');
    expect(desk.board.connection.lostAt).not.toBeNull();
    const [task] = listsOf(desk).mine;
    if (!task) throw new Error('No task');
    expect(await desk.sender.finish(task)).toBe(false);
    expect(desk.told).toEqual([wordsOf('en').notDone.offline]);
    for (const title of ['One', 'Two', 'Three']) await manager.sender.create({ title, assigneeId });

    network.mend();
    await desk.when((board) => has(listsOf(board).mine, 'Three'));
    await desk.when(({ board }) => board.connection.state === 'live');
    expect(listsOf(desk).mine.filter(({ title }) => /^(One|Two|Three)$/.test(title ?? ''))).toHaveLength(3);
    // By the subscriptions alone: what was loaded at the start is there still, and was not loaded again.
    expect(desk.board.state.visits).toBe(loadedState.visits);
    expect(desk.states).toEqual(['catching-up', 'live', 'offline', 'catching-up', 'live']);
  });

  test('what changes while another day is being loaded is not missed', async () => {
    const manager = await openBoard(sandbox.manager);
    const desk = await openBoard(sandbox.receptionist);
    const assigneeId = desk.setup.viewer.staff?.id ?? null;
    desk.board.choose({ ...desk.board.place, day: '2026-03-05' });
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        manager.sender.create({ title: `While loading ${at}`, assigneeId }),
      ),
    );
    await desk.when(
      (board) => listsOf(board).mine.filter(({ title }) => title?.startsWith('While loading')).length === 10,
    );
  });

  test('a token that is not valid is told as one, and a patient’s as a patient’s', async () => {
    await expect(loadSetup(createAsk(`${server.url}/graphql`, 'x.y.z'))).rejects.toBeInstanceOf(TokenEnded);
    expect(await loadSetup(createAsk(`${server.url}/graphql`, sandbox.patient))).toBe('PATIENT');
    expect(await loadSetup(createAsk(`${server.url}/graphql`, sandbox.partner))).toBe('PARTNER');
  });
});
