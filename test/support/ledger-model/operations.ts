// What may happen to points: the words in which the model, the real ledger and the random players speak. Patients are numbers of
// a list; holds, spendings and earnings are named by their place among those so far.
export type Operation =
  | {
      readonly kind: 'EARN';
      patient: number;
      points: number;
      waitHours: number | null;
      lifeHours: number | null;
    }
  | { readonly kind: 'HOLD' | 'SPEND'; patient: number; points: number }
  | { readonly kind: 'SETTLE' | 'RELEASE'; hold: number }
  /** Of a spending, or of a hold that was settled. */
  | { readonly kind: 'RETURN'; spending: number; points: number }
  /** Of an earning, or of an adjustment. */
  | { readonly kind: 'REVERSE'; earning: number; points: number }
  | { readonly kind: 'ADJUST'; patient: number; points: number; lifeHours: number | null }
  | { readonly kind: 'MATURE' | 'EXPIRE'; patient: number }
  | { readonly kind: 'MERGE'; from: number; into: number };

/** DONE, or why nothing happened: no points, one account already, or it contradicts what happened before. */
export type Outcome = 'DONE' | 'SHORT' | 'NOTHING' | 'REFUSED';

export interface Balance {
  available: number;
  pending: number;
  held: number;
  owed: number;
}

export const HOUR = 3_600_000;
