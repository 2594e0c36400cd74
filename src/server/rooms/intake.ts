/** Takes work that never throws, to be done soon, in the order it came. */
export type Intake = (work: () => void) => void;

/**
 * Gathers what comes in within `ms` and does it in one go. What is done forty times in a row runs from the processor's
 * caches, and what is written then is written, and synced, once; done as it comes, every answer would find them cold.
 */
export function intake(ms: number): Intake {
  let waiting: (() => void)[] = [];
  const run = () => {
    const all = waiting;
    waiting = [];
    for (const work of all) work();
  };
  return (work) => {
    if (waiting.length === 0) setTimeout(run, ms);
    waiting.push(work);
  };
}
