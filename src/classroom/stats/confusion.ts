/** A reason given for another. */
export interface Confusion {
  /** The reason that was right. */
  readonly right: string;
  /** The reason that was given. */
  readonly given: string;
  readonly n: number;
}

/** Reasons mistaken for one another, the most frequent first: the confusion matrix without its diagonal. */
export function confusions(given: readonly Confusion[]): Confusion[] {
  const sums = new Map<string, Confusion>();
  for (const one of given) {
    if (one.right === one.given || one.n === 0) continue;
    const pair = `${one.right} ${one.given}`;
    sums.set(pair, { ...one, n: (sums.get(pair)?.n ?? 0) + one.n });
  }
  return [...sums.values()].sort(
    (a, b) => b.n - a.n || (`${a.right} ${a.given}` < `${b.right} ${b.given}` ? -1 : 1),
  );
}
