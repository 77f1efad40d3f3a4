/** Tasks in three lists, with what can be done about each. */
import { isOverdue, type Task, type TaskLists, taskListsOf } from './board-state.js';
import { type BoardView, dateOf, dayAndTimeOf, nameOf, type Part, titleOfTask } from './board-view.js';
import { type Content, element, type Item, showItems } from './elements.js';
import { nothing } from './visits-view.js';

const LISTS: readonly (keyof TaskLists)[] = ['overdue', 'mine', 'unassigned'];

export function tasksPart(view: BoardView): Part {
  const { words, setup, board, actions } = view;
  const lists = LISTS.map((name) => ({
    name,
    count: element('span', { class: 'count' }),
    list: element('ul', { 'data-list': name }),
  }));
  return {
    element: element(
      'section',
      { class: 'tasks', 'aria-labelledby': 'tasks-heading' },
      element(
        'div',
        { class: 'heading' },
        element('h2', { id: 'tasks-heading', tabindex: '-1' }, words.tasks.heading),
        mayAct(view) &&
          element(
            'button',
            {
              type: 'button',
              class: 'main',
              'data-focus': 'create',
              'data-action': 'create',
              onclick: actions.create,
            },
            words.tasks.create,
          ),
      ),
      ...lists.map(({ name, count, list }) =>
        element(
          'section',
          { class: name, 'aria-labelledby': `${name}-heading` },
          element('h3', { id: `${name}-heading` }, words.tasks[name], ' ', count),
          list,
        ),
      ),
    ),
    update() {
      const now = board.clock.now();
      const present = taskListsOf(board.state, setup.viewer.staff?.id ?? null, now);
      for (const { name, count, list } of lists) {
        const tasks = present[name];
        count.textContent = String(tasks.length);
        const items = tasks.map((task) => taskItem(view, task, isOverdue(task, now)));
        showItems(list, items.length > 0 ? items : [nothing(words.tasks.none, 'li')]);
      }
    },
  };
}

function mayAct({ setup }: BoardView): boolean {
  return setup.viewer.permissions.includes('tasks:write');
}

function taskItem(view: BoardView, task: Task, overdue: boolean): Item {
  const { words, board, actions } = view;
  const busy = actions.isBusy(task.id);
  return {
    key: task.id,
    looks: [task, overdue, busy, board.place.timeZone],
    draw: () =>
      element(
        'li',
        {
          ...{ class: 'row', 'data-task-id': task.id, 'data-status': task.status },
          ...{ 'data-priority': task.priority, 'data-overdue': overdue },
        },
        element(
          'span',
          { class: 'what' },
          element('strong', {}, titleOfTask(view, task)),
          element('span', { class: 'detail' }, detailsOf(view, task)),
          task.details !== null && element('span', { class: 'detail' }, task.details),
        ),
        task.priority !== 'NORMAL' &&
          element('span', { class: 'status' }, words.tasks.priorities[task.priority]),
        mayAct(view) && element('span', { class: 'actions' }, ...buttonsOf(view, task, busy)),
      ),
  };
}

function detailsOf(view: BoardView, { dueAt, day, patient, assignee, role }: Task): string {
  const { words, setup } = view;
  const { tasks } = words;
  const holder =
    assignee === null
      ? role !== null && tasks.queue(words.roles[role])
      : assignee.id === setup.viewer.staff?.id
        ? tasks.withMe
        : tasks.with(assignee.name);
  return [
    dueAt === null ? tasks.forDay(dateOf(view, day)) : tasks.due(dayAndTimeOf(view, dueAt)),
    patient !== null && tasks.about(nameOf(patient)),
    holder,
  ]
    .filter((detail) => typeof detail === 'string')
    .join(' · ');
}

function buttonsOf(view: BoardView, task: Task, busy: boolean): Content[] {
  const { actions } = view;
  const { claim, finish, handOver } = view.words.tasks;
  const title = titleOfTask(view, task);
  const button = (name: string, label: string, act: () => void) =>
    element(
      'button',
      {
        ...{ type: 'button', 'data-action': name, 'data-focus': `${name}/${task.id}` },
        // Not `disabled`: that would take the focus away.
        ...{ 'aria-label': `${label}: ${title}`, 'aria-disabled': busy ? 'true' : null },
        onclick: () => {
          if (!busy) act();
        },
      },
      label,
    );
  return [
    task.assignee === null && button('claim', claim, () => actions.claim(task)),
    button('finish', finish, () => actions.finish(task)),
    button('hand-over', handOver, () => actions.handOver(task)),
  ];
}
