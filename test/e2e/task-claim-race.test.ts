// Many claim one task at once: one gets it, and everyone else is told who (mission.md, section 5).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { openTaskDesk } from '../support/task-desk.js';

let servers: TestServer[];
beforeAll(async () => {
  const first = await startRetorna({ env: { ROLE: 'api,relay' } });
  servers = [first, await startRetorna({ env: { ROLE: 'api' }, databaseUrl: first.databaseUrl })];
});
afterAll(async () => {
  for (const server of [...(servers ?? [])].reverse()) await server.stop();
});

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

test.each([null, 'OPERATOR'] as const)(
  'of 200 claims of a task of the queue %s one gets it',
  async (role) => {
    const [first, second] = servers as [TestServer, TestServer];
    const desk = await openTaskDesk(first);
    const elsewhere = { ...desk, claim: (await openTaskDesk(second)).claim };
    const claimants = [desk.people.operator, ...(await times(4, (i) => desk.hire(`Olga${i}`, 'OPERATOR')))];
    const { id } = await desk.create({ role });
    const answers = await times(200, async (index) => {
      const worker = claimants[index % claimants.length] as (typeof claimants)[number];
      const { claim } = index % 2 ? desk : elsewhere;
      return { worker, ...(await claim(id, worker)) };
    });
    const won = answers.filter(({ task }) => task !== null);
    expect(won).toHaveLength(1);
    expect(won[0]?.task?.assignee?.id).toBe(won[0]?.worker.id);
    for (const { task, userErrors } of answers) {
      if (task !== null) continue;
      expect(userErrors).toEqual([
        {
          __typename: 'TaskTakenError',
          code: 'TASK_TAKEN',
          path: ['input', 'taskId'],
          assignee: { id: won[0]?.worker.id, role: 'OPERATOR' },
        },
      ]);
    }
    expect((await desk.history(id)).map(({ kind }) => kind)).toEqual(['CREATED', 'CLAIMED']);
  },
);

test('a claim that is sent again with its key gets its first answer', async () => {
  const desk = await openTaskDesk(servers[0] as TestServer);
  const { operator, receptionist } = desk.people;
  const { id } = await desk.create({});
  const answers = await times(20, () => desk.claim(id, operator, 'mine'));
  for (const { task } of answers) expect(task?.assignee?.id).toBe(operator.id);
  expect((await desk.claim(id, operator)).userErrors).toMatchObject([{ code: 'TASK_TAKEN' }]);
  expect((await desk.claim(id, receptionist)).userErrors).toMatchObject([{ code: 'TASK_TAKEN' }]);
});
