/** Freed slots, and how many of their offers are open. */
import { isOpen, type Slot, slotsOf } from './board-state.js';
import { type BoardView, dayAndTimeOf, nameOf, type Part, timeOf } from './board-view.js';
import { element, type Item, showItems } from './elements.js';
import { nothing } from './visits-view.js';

export function slotsPart(view: BoardView): Part {
  const { words, board } = view;
  const list = element('ul', {});
  return {
    element: element(
      'section',
      { class: 'slots', 'aria-labelledby': 'slots-heading' },
      element('h2', { id: 'slots-heading', tabindex: '-1' }, words.slots.heading),
      list,
    ),
    update() {
      const slots = slotsOf(board.state, board.place, board.clock.now()).map((slot) => slotItem(view, slot));
      showItems(list, slots.length > 0 ? slots : [nothing(words.slots.none, 'li')]);
    },
  };
}

function slotItem(view: BoardView, slot: Slot): Item {
  const { words, board } = view;
  const { id, status, startsAt, endsAt, practitioner, offersMade, offersOpen, closesAt, chainNumber } = slot;
  const offered = status === 'OFFERED' && offersMade !== null && offersOpen !== null;
  const details = [
    nameOf(practitioner),
    isOpen(slot) && closesAt && words.slots.closes(dayAndTimeOf(view, closesAt)),
    chainNumber !== null && chainNumber > 1 && words.slots.chain(chainNumber),
  ].filter((detail) => typeof detail === 'string');
  return {
    key: id,
    looks: [slot, board.place.timeZone],
    draw: () =>
      element(
        'li',
        { class: 'row', 'data-slot-id': id, 'data-status': status },
        element(
          'span',
          { class: 'what' },
          element(
            'strong',
            {},
            element(
              'time',
              { datetime: startsAt },
              `${dayAndTimeOf(view, startsAt)}–${timeOf(view, endsAt)}`,
            ),
          ),
          element('span', { class: 'detail' }, details.join(' · ')),
        ),
        element(
          'span',
          { class: 'status' },
          words.slots.statuses[status],
          offered &&
            element(
              'span',
              {
                class: 'count',
                'data-offers-open': String(offersOpen),
                'data-offers-made': String(offersMade),
              },
              words.slots.offers(offersOpen, offersMade),
            ),
        ),
      ),
  };
}
