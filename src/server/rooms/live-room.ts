import { type Journal, JournalError } from './journal.ts';

/** The rules of a room: pure, and the same wherever they run. */
export interface RoomRules<S, A, E> {
  reduce(
    state: S,
    action: A,
  ): { readonly state: S; readonly events: readonly E[]; readonly rejected?: string | null };
}

/** What became of an action. */
export type Outcome<E> =
  | { readonly status: 'kept'; readonly events: readonly E[] }
  /** The rules refused it: nothing changed. */
  | { readonly status: 'rejected'; readonly why: string }
  /** It could not be kept: nothing changed, send it again. */
  | { readonly status: 'unkept' }
  /** Another node holds the room by now. */
  | { readonly status: 'lost' };

/** One room held by this process. */
export interface LiveRoom<S, A, E> {
  /** The state that is kept: no answer counts in it that is not in the journal. */
  state(): S;
  /** Applies an action; `done` is called when it is kept, or with why not. */
  submit(action: A, done: (outcome: Outcome<E>) => void): void;
  /** The same as a promise. Never rejects. */
  dispatch(action: A): Promise<Outcome<E>>;
  /** Called with the events of kept actions, and the state after them. */
  onKept(listener: (events: readonly E[], state: S) => void): void;
  /** Called once if another node took the room over. */
  onLost(listener: () => void): void;
  /** Takes no more actions; resolves when nothing is being written any more. */
  end(): Promise<void>;
}

interface Entry<E> {
  readonly row: string | null;
  readonly events: readonly E[];
  readonly outcome: Outcome<E>;
  done(outcome: Outcome<E>): void;
}

interface LiveRoomOptions<S, A, E> {
  readonly room: string;
  readonly epoch: number;
  readonly journal: Journal;
  readonly rules: RoomRules<S, A, E>;
  /** The state that the log in the journal folds to, and the number of its rows. */
  readonly state: S;
  readonly length: number;
}

/**
 * Holds a room: actions are reduced at once, ahead of the journal, and acknowledged when their rows are kept. If
 * rows can't be kept, everything reduced since is discarded. Answers that say "nothing changed" wait for the rows
 * before them too: a second answer must not be acknowledged while the first may still be lost.
 */
export function liveRoom<S, A, E>(options: LiveRoomOptions<S, A, E>): LiveRoom<S, A, E> {
  const { room, epoch, journal, rules } = options;
  let kept = { state: options.state, length: options.length };
  let ahead = kept.state;
  let pending: Entry<E>[] = [];
  let writing = false;
  let lost = false;
  const idle: (() => void)[] = [];
  const keptListeners: ((events: readonly E[], state: S) => void)[] = [];
  const lostListeners: (() => void)[] = [];

  const fail = (entries: readonly Entry<E>[], outcome: Outcome<E>) => {
    const all = [...entries, ...pending];
    pending = [];
    ahead = kept.state;
    for (const one of all) one.done(outcome);
  };

  const write = async () => {
    writing = true;
    while (pending.length > 0 && !lost) {
      const batch = pending;
      const after = ahead;
      pending = [];
      const rows: string[] = [];
      for (const { row } of batch) if (row !== null) rows.push(row);
      try {
        if (rows.length > 0) await journal.append({ room, epoch, from: kept.length, rows });
      } catch (error) {
        lost = error instanceof JournalError && error.code === 'fenced';
        fail(batch, { status: lost ? 'lost' : 'unkept' });
        if (lost) for (const listener of lostListeners) listener();
        continue;
      }
      kept = { state: after, length: kept.length + rows.length };
      for (const one of batch) one.done(one.outcome);
      if (rows.length === 0) continue;
      const events: E[] = [];
      for (const one of batch) events.push(...one.events);
      for (const listener of keptListeners) listener(events, kept.state);
    }
    writing = false;
    if (lost) fail([], { status: 'lost' });
    for (const tell of idle.splice(0)) tell();
  };

  const submit = (action: A, done: (outcome: Outcome<E>) => void) => {
    if (lost) return done({ status: 'lost' });
    const { state, events, rejected } = rules.reduce(ahead, action);
    const row = state === ahead ? null : JSON.stringify(action);
    ahead = state;
    const outcome: Outcome<E> = rejected ? { status: 'rejected', why: rejected } : { status: 'kept', events };
    pending.push({ row, events, outcome, done });
    if (!writing) void write();
  };

  return {
    state: () => kept.state,
    submit,
    dispatch: (action) => new Promise((resolve) => submit(action, resolve)),
    onKept: (listener) => void keptListeners.push(listener),
    onLost: (listener) => void lostListeners.push(listener),
    end() {
      lost = true;
      return writing ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve();
    },
  };
}
