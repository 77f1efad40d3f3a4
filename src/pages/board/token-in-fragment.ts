/** A token as it is handed over in the fragment of the board's address. */

/** The token in `#token=…`; null: there is none. */
export function tokenInFragment(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('token')?.trim() || null;
}
