import type { Pupil } from './pupil.ts';

/** A server under load, in a process of its own. */
export interface Target {
  /** Lets a pupil into the room of that index; resolves when it has a seat, rejects if it gets none. */
  join(room: number, pupil: number): Promise<Pupil>;
  /** Bytes to and from whoever else is connected. */
  otherBytes(): number;
  /** CPU time the server has used since it began, in µs. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}
