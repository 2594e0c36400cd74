import { useEffect } from 'preact/hooks';
import { changeBooth } from '../../app/booth.ts';
import { today } from '../../app/clock.ts';
import { dayStart } from '../../rules/day.ts';

/** The longest wait, in ms: a clock can be set, and a sleeping device's timers stand still. */
const longest = 60_000;

/** Erases the board when its day is over in Asia/Shanghai, also while the page stays open. */
export function useMidnight(): void {
  useEffect(() => {
    let timer = 0;
    const check = () => {
      changeBooth({ type: 'day' });
      const left = dayStart(today() + 1) - Date.now();
      timer = window.setTimeout(check, Math.min(longest, Math.max(left, 1)));
    };
    check();
    return () => window.clearTimeout(timer);
  }, []);
}
