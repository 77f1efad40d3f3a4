/** Columns of a file say the same things again and again: each is read once. Pure readers only. */

const MOST = 20_000;
const LONGEST = 40;

/** As `read`, keeping what it made of short texts; of many different ones the older are forgotten. */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || text.length > LONGEST) return found ?? read(text);
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
