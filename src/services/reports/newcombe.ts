/**
 * The interval of a difference between two shares, for what a holdout shows (mission.md, section 3, "Retention report"). Pure.
 *
 * Newcombe, R. G. (1998), "Interval estimation for the difference between independent proportions", Statistics in Medicine 17,
 * 873–890: method 10, the hybrid score interval, without a correction for continuity. It keeps its promise where few came back, and
 * never leaves −1 to 1.
 */

/** `came` of `all`. */
export interface Share {
  readonly came: number;
  readonly all: number;
}

export interface Lift {
  /** The first share minus the second, −1 to 1. */
  readonly lift: number;
  readonly from: number;
  readonly to: number;
}

/** Two-sided 95 %. */
const Z = 1.959963984540054;

/** The first share minus the second, with its 95 % interval; neither of nobody. Not rounded. */
export function liftOf(first: Share, second: Share): Lift {
  const [p, q] = [first.came / first.all, second.came / second.all];
  const [ofFirst, ofSecond] = [wilson(first), wilson(second)];
  const lift = p - q;
  return {
    lift,
    from: lift - Math.hypot(p - ofFirst.from, ofSecond.to - q),
    to: lift + Math.hypot(ofFirst.to - p, q - ofSecond.from),
  };
}

/** Wilson's score interval of one share. */
function wilson({ came, all }: Share): { from: number; to: number } {
  const z2 = Z * Z;
  const middle = 2 * came + z2;
  const width = Z * Math.sqrt(z2 + (4 * came * (all - came)) / all);
  const twice = 2 * (all + z2);
  // Without chance of rounding beyond what a share can be.
  return { from: Math.max(0, (middle - width) / twice), to: Math.min(1, (middle + width) / twice) };
}
