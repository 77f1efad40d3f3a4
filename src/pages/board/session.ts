/**
 * The access token of whoever sits at the board. It is pasted, or handed over in the fragment of the address, which browsers
 * keep to themselves: no server and no log sees it. Kept for this tab only, and gone with it.
 */
import { tokenInFragment } from './token-in-fragment.js';

const TOKEN = 'retorna-board-token';
const BRANCH = 'retorna-board-branch';
const LANGUAGE = 'retorna-board-language';

/** The token of this tab. One that came in the fragment is taken out of the address, so that nobody reads it off the screen. */
export function readToken(): string | null {
  const handedOver = tokenInFragment(location.hash);
  if (handedOver !== null) {
    keepToken(handedOver);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(TOKEN);
}

export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

export function forgetToken(): void {
  sessionStorage.removeItem(TOKEN);
}

/** The branch that was looked at last in this tab. */
export function readBranch(): string | null {
  return sessionStorage.getItem(BRANCH);
}

export function keepBranch(branchId: string): void {
  sessionStorage.setItem(BRANCH, branchId);
}

/** The language chosen on this machine; null: none was chosen. */
export function readLanguage(): string | null {
  return localStorage.getItem(LANGUAGE);
}

export function keepLanguage(language: string): void {
  localStorage.setItem(LANGUAGE, language);
}
