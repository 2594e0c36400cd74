/** Answers that wait to be acknowledged, by number. */
export interface Acks {
  /** A new number and its promise. */
  wait(): { readonly id: number; readonly done: Promise<unknown> };
  settle(id: number, reply: unknown): void;
  fail(why: Error): void;
}

/** Keeps account of what a connection still has to hear. */
export function acks(): Acks {
  const waiting = new Map<number, { resolve(reply: unknown): void; reject(why: Error): void }>();
  let last = 0;
  return {
    wait() {
      last += 1;
      const id = last;
      const done = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      return { id, done };
    },
    settle(id, reply) {
      waiting.get(id)?.resolve(reply);
      waiting.delete(id);
    },
    fail(why) {
      for (const one of waiting.values()) one.reject(why);
      waiting.clear();
    },
  };
}
