/** The board's page: its parts in their places, brought up to date together, once a frame at most. */
import type { BoardView } from './board-view.js';
import { element, keepingFocus, showText } from './elements.js';
import { bannerPart, type HeaderActions, headerPart, todayOf } from './header-view.js';
import { slotsPart } from './slots-view.js';
import { tasksPart } from './tasks-view.js';
import { visitsPart } from './visits-view.js';

const MINUTE_MS = 60_000;

export class BoardPage {
  readonly element: HTMLElement;
  readonly #parts;
  readonly #notice;
  readonly #clockTick: ReturnType<typeof setInterval>;
  #planned = false;
  #shownDayIsToday: boolean;

  constructor(
    private readonly view: BoardView,
    actions: HeaderActions,
  ) {
    const { words } = view;
    const header = headerPart(view, actions);
    const banner = bannerPart(view);
    const main = [visitsPart(view), slotsPart(view), tasksPart(view)];
    this.#parts = [header, banner, ...main];
    this.#notice = element('span', { role: 'alert' });
    this.element = element(
      'div',
      { class: 'board', 'data-page': 'board' },
      header.element,
      banner.element,
      element(
        'p',
        { class: 'notice', 'data-notice': true },
        this.#notice,
        element(
          'button',
          {
            type: 'button',
            'aria-label': words.dismiss,
            'data-focus': 'dismiss',
            onclick: () => this.tell(''),
          },
          '×',
        ),
      ),
      element('main', {}, ...main.map((part) => part.element)),
    );
    this.#shownDayIsToday = this.#isToday();
    // What is overdue, what has begun and what day it is change by themselves.
    this.#clockTick = setInterval(() => this.#tick(), MINUTE_MS);
    this.#update();
  }

  /** Something that is shown has changed. */
  changed(): void {
    if (this.#planned) return;
    this.#planned = true;
    // A page in the background is given no frames, and must be right when somebody looks at it again.
    if (document.hidden) queueMicrotask(() => this.#update());
    else requestAnimationFrame(() => this.#update());
  }

  /** Says that something was not done, until it is put away or something else is said; empty: puts it away. */
  tell(message: string): void {
    showText(this.#notice, message);
  }

  close(): void {
    clearInterval(this.#clockTick);
  }

  #update(): void {
    this.#planned = false;
    this.#shownDayIsToday = this.#isToday();
    keepingFocus(() => {
      for (const part of this.#parts) part.update();
    });
  }

  #tick(): void {
    const { board } = this.view;
    if (this.#shownDayIsToday && !this.#isToday()) board.choose({ ...board.place, day: todayOf(this.view) });
    else this.changed();
  }

  #isToday(): boolean {
    return this.view.board.place.day === todayOf(this.view);
  }
}
