import { beatSeconds } from '../../classroom/beat-seconds.ts';
import type { RoomState } from '../../classroom/state.ts';

/** The timer of a room's beat, for as long as this node holds it. */
export interface BeatClock {
  /** To be called after every change of the room. */
  follow(room: RoomState): void;
  /** Ms of the present beat that have passed; null without a timer. */
  passed(): number | null;
  stop(): void;
}

/**
 * Runs the timer of beats where one is turned on, and says when time is up. It goes by a clock that only runs forward
 * (`now`, in ms), so that a clock set anew by somebody neither cuts a beat short nor stretches it.
 */
export function beatClock(
  onUp: (turn: number) => void,
  now: () => number = () => performance.now(),
): BeatClock {
  let turn = -1;
  let base = 0;
  let since: number | null = null;
  let timed = false;
  let timer: NodeJS.Timeout | null = null;
  const passed = () => base + (since === null ? 0 : now() - since);
  const halt = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    follow(room) {
      halt();
      const { step } = room;
      if (step !== turn) [turn, base, since] = [step, 0, null];
      const seconds = beatSeconds(room);
      timed = seconds !== null;
      const runs = timed && !room.flags.paused && !room.shut && !room.ended;
      if (runs && since === null) since = now();
      if (!runs && since !== null) [base, since] = [passed(), null];
      if (!runs || seconds === null) return;
      const at = room.turn;
      timer = setTimeout(() => onUp(at), Math.max(0, seconds * 1000 - passed()));
    },
    passed: () => (timed ? Math.round(passed()) : null),
    stop: halt,
  };
}
