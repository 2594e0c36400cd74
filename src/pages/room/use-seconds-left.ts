import { useEffect, useState } from 'preact/hooks';

interface Beat {
  /** Seconds of the beat in all; null without a timer. */
  readonly seconds: number | null;
  /** Ms of it that had passed when the view was sent. */
  readonly passed: number | null;
  /** Ms (of `performance.now`) at which the view came. */
  readonly since: number;
  readonly running: boolean;
}

/** Whole seconds left of a beat that the room keeps the time of; null without a timer. */
export function useSecondsLeft({ seconds, passed, since, running }: Beat): number | null {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const look = () => setNow(performance.now());
    look();
    if (seconds === null || !running) return;
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [seconds, running, since]);
  if (seconds === null) return null;
  const spent = (passed ?? 0) + (running ? Math.max(0, now - since) : 0);
  return Math.max(0, Math.ceil(seconds - spent / 1000));
}
