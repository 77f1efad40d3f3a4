/** What is asked before a task is handed over or made. A dialog stands apart from the lists, which may change beneath it. */
import type { Task } from './board-state.js';
import { type BoardView, titleOfTask } from './board-view.js';
import { type Content, element, focusAgain } from './elements.js';
import type { StaffRole, TaskAssignInput, TaskCreateInput, TaskPriority } from './generated.js';
import { instantAt } from './local-time.js';

const PRIORITIES: readonly TaskPriority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW'];
const ROLES: readonly StaffRole[] = [
  'RECEPTIONIST',
  'PRACTITIONER',
  'OPERATOR',
  'MARKETER',
  'MANAGER',
  'OWNER',
];

/** `send` says whether it was done: the dialog then closes, and else stays with what was written. */
export function askHandOver(
  view: BoardView,
  task: Task,
  send: (input: TaskAssignInput) => Promise<boolean>,
): void {
  const { tasks } = view.words;
  const to = receiverChoice(view, 'hand-over-to', '');
  const contents = [
    element('p', {}, titleOfTask(view, task)),
    element('label', { for: to.id }, tasks.to),
    to,
  ];
  openDialog(view, tasks.handOver, contents, () => send({ taskId: task.id, ...receiverOf(to.value) }));
}

export function askNewTask(view: BoardView, send: (input: TaskCreateInput) => Promise<boolean>): void {
  const { words, setup, board } = view;
  const { tasks } = words;
  const { branchId, timeZone } = board.place;
  const title = element('input', { id: 'task-title', required: true, maxlength: '200', autocomplete: 'off' });
  const details = element('textarea', { id: 'task-details', rows: '3', maxlength: '2000' });
  const to = receiverChoice(view, 'task-to', setup.viewer.staff?.id ?? '');
  const priority = element(
    'select',
    { id: 'task-priority' },
    ...PRIORITIES.map((name) =>
      element('option', { value: name, selected: name === 'NORMAL' }, tasks.priorities[name]),
    ),
  );
  const due = element('input', {
    id: 'task-due',
    type: 'datetime-local',
    'aria-describedby': 'task-due-hint',
  });
  const branch = setup.branches.find(({ id }) => id === branchId)?.name ?? '';
  // One key for all tries of this dialog: a try whose answer was lost does not make a second task.
  const idempotencyKey = `board-${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')}`;
  const contents = [
    ...labelled(tasks.what, title),
    ...labelled(tasks.to, to),
    ...labelled(tasks.priority, priority),
    ...labelled(tasks.dueAt, due),
    element('p', { id: 'task-due-hint', class: 'hint' }, tasks.dueHint(branch)),
    ...labelled(tasks.details, details),
  ];
  openDialog(view, tasks.create, contents, () =>
    send({
      ...{ title: title.value.trim(), details: details.value.trim() || null, branchId, idempotencyKey },
      ...{ priority: priority.value as TaskPriority, ...receiverOf(to.value) },
      dueAt: due.value ? instantAt(due.value.slice(0, 16), timeZone).toISOString() : null,
    }),
  );
}

function labelled(label: string, control: HTMLElement): Content[] {
  return [element('label', { for: control.id }, label), control];
}

function openDialog(
  { words }: BoardView,
  heading: string,
  contents: readonly Content[],
  send: () => Promise<boolean>,
): void {
  let sending = false;
  const opener = document.activeElement;
  const dialog = element(
    'dialog',
    {
      'aria-labelledby': 'dialog-heading',
      onclose: () => {
        dialog.remove();
        // The list may have changed meanwhile, and the opener with it.
        if (opener !== document.activeElement) focusAgain(opener, document.getElementById('tasks-heading'));
      },
    },
    element(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          if (sending) return;
          sending = true;
          void send().then((done) => {
            sending = false;
            if (done) dialog.close();
          });
        },
      },
      element('h2', { id: 'dialog-heading' }, heading),
      ...contents,
      element(
        'p',
        { class: 'actions' },
        element('button', { type: 'submit', class: 'main', 'data-action': 'save' }, words.tasks.save),
        element('button', { type: 'button', onclick: () => dialog.close() }, words.tasks.cancel),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** Values: a colleague's id behind `staff:`, a role behind `role:`, or nothing for nobody. */
function receiverChoice({ words, setup }: BoardView, id: string, chosen: string): HTMLSelectElement {
  const self = setup.viewer.staff?.id;
  const colleagues = setup.staff
    .filter((member) => member.id !== self)
    .map(({ id: staffId, name }) => element('option', { value: `staff:${staffId}` }, name));
  return element(
    'select',
    { id },
    self !== undefined &&
      element('option', { value: `staff:${self}`, selected: self === chosen }, words.tasks.me),
    element('option', { value: '' }, words.tasks.nobody),
    element('optgroup', { label: words.tasks.colleagues }, ...colleagues),
    element(
      'optgroup',
      { label: words.tasks.roles },
      ...ROLES.map((role) => element('option', { value: `role:${role}` }, words.roles[role])),
    ),
  );
}

function receiverOf(value: string): { assigneeId: string | null; role: StaffRole | null } {
  const [kind, name = null] = value.split(/:(.*)/, 2);
  return { assigneeId: kind === 'staff' ? name : null, role: kind === 'role' ? (name as StaffRole) : null };
}
