import type { Mark } from '../rules/state.ts';
import type { Flag, Round } from './action-schema.ts';
import type { Opening, Way } from './open-schema.ts';
import type { Place } from './path.ts';
import type { Question } from './questions.ts';

/** A seat of the class. */
export interface Seat {
  /** 0–5, or null without teams. */
  readonly team: number | null;
  readonly kicked: boolean;
  /** How many questions had been asked and closed when it was taken: those don't count for it. */
  readonly since: number;
}

/** A mark as it was given; `n` as in the action, 0 where there was none. A null mark was taken back. */
export interface Entry {
  readonly mark: Mark | null;
  readonly n: number;
}

/** Entries by seat. */
export type Entries = Readonly<Record<string, Entry>>;

/** Hands counted for one round. */
export interface Count {
  readonly lawful: number;
  readonly violation: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** What has been given for one question. */
export interface Sheet {
  readonly first: Entries;
  readonly second: Entries;
  /** Came after collecting was over: kept, never judged. */
  readonly late: Entries;
  readonly counts: Readonly<Partial<Record<Round, Count>>>;
  /** The marks of teams at the board. */
  readonly teams: Readonly<Record<string, Mark>>;
}

/** Everything about a class. Only `reduceRoom` makes a new one. */
export interface RoomState {
  /** Null until the class is opened. */
  readonly open: Opening | null;
  readonly questions: readonly Question[];
  /** The steps of the class in order. */
  readonly path: readonly Place[];
  /** Where on the path the class is. */
  readonly step: number;
  readonly turn: number;
  /** Steps it came from, newest last. */
  readonly trail: readonly number[];
  /** True when collecting was closed within the beat. */
  readonly shut: boolean;
  /** Seconds added to this beat. */
  readonly extra: number;
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly way: Way;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** Questions that were put, in order. */
  readonly asked: readonly string[];
  /** Questions whose answer was shown. */
  readonly revealed: readonly string[];
  readonly ended: boolean;
}

/** The state before the first action. */
export const noRoom: RoomState = {
  open: null,
  questions: [],
  path: [],
  step: 0,
  turn: 0,
  trail: [],
  shut: false,
  extra: 0,
  flags: { timer: false, paused: false, frozen: false, hidden: false, locked: false },
  way: 'cards',
  seats: {},
  sheets: {},
  asked: [],
  revealed: [],
  ended: false,
};
