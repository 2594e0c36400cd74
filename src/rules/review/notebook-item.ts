/** A rule that was missed, waiting to come back on other surfaces. Days are counted as in `shanghaiDay`. */
export interface NotebookItem {
  readonly level: string;
  readonly spot: string;
  /** The reason that was missed, or wrongly given. */
  readonly reason: string;
  /** The day of the miss, or of the last review. */
  readonly since: number;
  /** The first day on which it comes back. */
  readonly due: number;
  /** Reviews passed in a row, 0–3. At 3 it is learnt and rests. */
  readonly stage: number;
  /** Reviews taken so far: chooses the next surface. */
  readonly tries: number;
}
