import { useEffect, useState } from 'preact/hooks';
import { still } from '../../app/view-signals.ts';

/** The most seals that land one by one in a second; more than that come at once. */
const perSecond = 6;

/** The seats whose seal has landed, and the one that lands now. Whoever was there before stands there already. */
export function useArrivals(seats: readonly number[]): {
  readonly landed: ReadonlySet<number>;
  readonly newest: number | null;
} {
  const [landed, setLanded] = useState<ReadonlySet<number>>(() => new Set(seats));
  const [newest, setNewest] = useState<number | null>(null);
  const waiting = seats.filter((seat) => !landed.has(seat));
  const [next] = waiting;
  useEffect(() => {
    if (next === undefined) return;
    if (still.value || waiting.length > perSecond) {
      setLanded(new Set([...landed, ...waiting]));
      setNewest(null);
      return;
    }
    const timer = setTimeout(() => {
      setLanded(new Set([...landed, next]));
      setNewest(next);
    }, 1000 / perSecond);
    return () => clearTimeout(timer);
  }, [next, landed, waiting.length]);
  return { landed, newest };
}
