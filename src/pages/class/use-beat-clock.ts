import { useEffect, useRef, useState } from 'preact/hooks';

interface BeatClock {
  /** Seconds of the beat in all; null without a timer. */
  readonly seconds: number | null;
  readonly running: boolean;
  /** Another beat, another key. */
  readonly beat: string;
  /** Ms of it that had passed elsewhere when the view was sent; null where it begins here. */
  readonly passed: number | null;
  readonly onEnd: () => void;
}

/** Whole seconds left of a beat; null without a timer. Tells once per length of the beat that it is over. */
export function useBeatClock({ seconds, running, beat, passed, onEnd }: BeatClock): number | null {
  const spent = useRef(0);
  const told = useRef<string | null>(null);
  const end = useRef(onEnd);
  end.current = onEnd;
  const [now, setNow] = useState(0);
  useEffect(() => {
    spent.current = passed ?? 0;
    setNow(spent.current);
  }, [beat, passed]);
  useEffect(() => {
    if (seconds === null || !running) return;
    let last = performance.now();
    const tick = () => {
      const at = performance.now();
      spent.current += at - last;
      last = at;
      setNow(spent.current);
      const length = `${beat} ${seconds}`;
      if (spent.current >= seconds * 1000 && told.current !== length) {
        told.current = length;
        end.current();
      }
    };
    const timer = setInterval(tick, 200);
    return () => clearInterval(timer);
  }, [seconds, running, beat]);
  return seconds === null ? null : Math.max(0, Math.ceil(seconds - now / 1000));
}
