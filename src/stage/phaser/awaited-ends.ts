/** A longest wait for an effect to reach its end, ms: hidden tabs get no frames, and play must go on there. */
const patience = 1600;

/** Ends that are waited for, so that a closing stage can forget them. */
export interface Ends {
  /** Makes `done` run exactly once: when called, or at the latest after 1.6 s. */
  once(done: () => void): () => void;
  /** Lets none of the pending ones run any more. */
  forget(): void;
}

/** Opens a list of awaited ends. */
export function awaitedEnds(): Ends {
  const timers = new Set<number>();
  return {
    once(done) {
      const end = () => {
        if (!timers.delete(late)) return;
        window.clearTimeout(late);
        done();
      };
      const late = window.setTimeout(end, patience);
      timers.add(late);
      return end;
    },
    forget() {
      for (const timer of timers) window.clearTimeout(timer);
      timers.clear();
    },
  };
}
