/** A slice of work, ms, after which the page may draw and hear its user. */
const sliceMs = 12;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Runs work on the page in slices; between them the page goes on living. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await pause();
    since = performance.now();
  }
}
