/** The day's visits, calendar by calendar. */
import { type Visit, visitsOf } from './board-state.js';
import { type BoardView, nameOf, type Part, timeOf } from './board-view.js';
import { element, type Item, showItems } from './elements.js';

export function visitsPart(view: BoardView): Part {
  const { words, setup, board } = view;
  const calendars = element('div', { class: 'calendars' });
  return {
    element: element(
      'section',
      { class: 'visits', 'aria-labelledby': 'visits-heading' },
      element('h2', { id: 'visits-heading', tabindex: '-1' }, words.visits.heading),
      calendars,
    ),
    update() {
      const { place, state } = board;
      const here = setup.calendars.filter(({ branch }) => branch.id === place.branchId);
      const items = here.map(({ id, practitioner }): Item => {
        const name = nameOf(practitioner);
        return { key: id, looks: name, draw: () => calendarGroup(id, name) };
      });
      showItems(calendars, items.length > 0 ? items : [nothing(words.visits.noCalendars)]);
      for (const { id } of here) {
        const list = calendars.querySelector(`[data-calendar-id="${CSS.escape(id)}"] ul`);
        if (!list) continue;
        const visits = visitsOf(state, id, place).map((visit) => visitItem(view, visit));
        showItems(list, visits.length > 0 ? visits : [nothing(words.visits.none, 'li')]);
      }
    },
  };
}

function calendarGroup(id: string, practitioner: string): HTMLElement {
  return element(
    'section',
    { class: 'calendar', 'data-calendar-id': id, 'aria-label': practitioner },
    element('h3', {}, practitioner),
    element('ul', {}),
  );
}

function visitItem(view: BoardView, visit: Visit): Item {
  const { words, board } = view;
  const { id, status, startsAt, endsAt, patient, service } = visit;
  return {
    key: id,
    looks: [visit, board.place.timeZone],
    draw: () =>
      element(
        'li',
        { class: 'row', 'data-visit-id': id, 'data-status': status },
        element('time', { datetime: startsAt }, `${timeOf(view, startsAt)}–${timeOf(view, endsAt)}`),
        element(
          'span',
          { class: 'what' },
          element('strong', {}, patient ? nameOf(patient) : words.visits.someone),
          element('span', { class: 'detail' }, service.name),
        ),
        element('span', { class: 'status' }, words.visits.statuses[status]),
      ),
  };
}

/** What stands in a list with nothing in it. */
export function nothing(text: string, name: 'li' | 'p' = 'p'): Item {
  return { key: 'nothing', looks: text, draw: () => element(name, { class: 'nothing' }, text) };
}
