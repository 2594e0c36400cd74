import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long nobody may touch anything before the booth asks, and how long it then waits for an answer, in ms. */
export const [askAfter, waitFor] = [50_000, 10_000];

const inputs = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'wheel'] as const;

/**
 * Watches for input anywhere while `watching`. Returns whether the booth should be asking, and the way to say
 * that somebody is there; calls `onIdle` when nobody has said so in time.
 */
export function useIdle(watching: boolean, onIdle: () => void): { asking: boolean; stay: () => void } {
  const [asking, setAsking] = useState(false);
  const stay = useCallback(() => setAsking(false), []);
  useEffect(() => {
    if (!watching) return setAsking(false);
    let timer = 0;
    if (asking) {
      // Now only an answer counts: a press beside the question must not reach what lies under it.
      timer = window.setTimeout(onIdle, waitFor);
      return () => window.clearTimeout(timer);
    }
    const arm = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setAsking(true), askAfter);
    };
    arm();
    const how = { capture: true, passive: true };
    for (const input of inputs) addEventListener(input, arm, how);
    return () => {
      window.clearTimeout(timer);
      for (const input of inputs) removeEventListener(input, arm, how);
    };
  }, [watching, asking, onIdle]);
  return { asking: watching && asking, stay };
}
