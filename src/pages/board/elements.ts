/** Elements made in a line, and lists that change no more of the page than has changed: focus and reading place stay. */

type Attribute = string | boolean | null | ((event: Event) => void);
export type Content = Node | string | null | false;

/** Attributes by name: true is present without a value, null or false is absent; a function listens to `onclick`, `onsubmit` … */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...contents: Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value);
    else if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...contents.filter((content) => content !== null && content !== false));
  return made;
}

export interface Item {
  readonly key: string;
  /** All that decides how it looks: while this is the same, its element stays. */
  readonly looks: unknown;
  draw(): HTMLElement;
}

const drawn = new WeakMap<Element, string>();

/** Makes the children of `list` these items, in this order. */
export function showItems(list: Element, items: readonly Item[]): void {
  const present = new Map([...list.children].map((child) => [child.getAttribute('data-key'), child]));
  let place = list.firstElementChild;
  for (const { key, looks, draw } of items) {
    const looksNow = JSON.stringify(looks);
    let child = present.get(key);
    present.delete(key);
    if (!child || drawn.get(child) !== looksNow) {
      const fresh = draw();
      fresh.setAttribute('data-key', key);
      drawn.set(fresh, looksNow);
      if (child === place && child) place = fresh;
      child?.replaceWith(fresh);
      child = fresh;
    }
    if (child === place) place = child.nextElementSibling;
    else list.insertBefore(child, place);
  }
  for (const child of present.values()) child.remove();
}

/** Writes only what differs: an unchanged live region is not read out again. */
export function showText(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Does `change`; when the focused element was drawn anew, moved or taken away by it, `focusAgain`. */
export function keepingFocus(change: () => void): void {
  const focused = document.activeElement;
  const heading = focused?.closest('main > section')?.querySelector<HTMLElement>('h2') ?? null;
  change();
  if (focused !== document.activeElement) focusAgain(focused, heading);
}

/**
 * Focuses what has the same `data-focus` as an element that may be gone: `claim/7`; else the first that is about the same, `…/7`;
 * else the heading: who works without a mouse stays where they were.
 */
export function focusAgain(gone: Element | null, heading: HTMLElement | null): void {
  const name = gone?.getAttribute('data-focus');
  if (!name) return;
  const find = (how: string) => document.querySelector<HTMLElement>(`[data-focus${how}]`);
  const about = name.includes('/') ? find(`$="${CSS.escape(name.slice(name.indexOf('/')))}"`) : null;
  (find(`="${CSS.escape(name)}"`) ?? about ?? heading)?.focus();
}
