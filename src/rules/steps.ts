import type { PlayEvent, Rejection, Step } from './event.ts';
import type { PublicLevel } from './level-schema.ts';
import type { Mark, PlayState } from './state.ts';

/** A refused action: the same state object and the reason. */
export const reject = (state: PlayState, rejected: Rejection): Step<PlayState> => ({
  state,
  events: [],
  rejected,
});

/** An accepted action. */
export const accept = (state: PlayState, ...events: PlayEvent[]): Step<PlayState> => ({ state, events });

/** Puts a mark on an open spot; with feedback after each mark it can't be changed afterwards. */
export function markSpot(state: PlayState, level: PublicLevel, spot: string, mark: Mark): Step<PlayState> {
  if (state.phase === 'finished') return reject(state, 'play/finished');
  if (!level.spots.some((known) => known.id === spot)) return reject(state, 'play/unknown-spot');
  if (!state.open.includes(spot)) return reject(state, 'play/spot-closed');
  if (state.settled.includes(spot)) return reject(state, 'play/already-marked');
  if (mark.verdict === 'violation' && !level.reasons.includes(mark.reason ?? '')) {
    return reject(state, 'play/unknown-reason');
  }
  const settled = state.feedback === 'each';
  const next: PlayState = {
    ...state,
    marks: { ...state.marks, [spot]: mark },
    settled: settled ? [...state.settled, spot] : state.settled,
  };
  return accept(next, { type: 'marked', spot, mark, settled });
}

/** Closes the case; at least one spot must have been judged. */
export function finish(state: PlayState): Step<PlayState> {
  if (state.phase === 'finished') return reject(state, 'play/finished');
  // A maze that reached its goal may have met no question on the way.
  if (state.phase === 'judging' && Object.keys(state.marks).length === 0)
    return reject(state, 'play/nothing-judged');
  return accept(
    { ...state, phase: 'finished', rounds: [...state.rounds, state.marks] },
    { type: 'finished' },
  );
}

/** 复查: clears the marks of the given spots and opens them, and only them, for another round. */
export function reopen(state: PlayState, level: PublicLevel, spots: readonly string[]): Step<PlayState> {
  if (state.phase !== 'finished') return reject(state, 'play/not-finished');
  if (spots.length === 0) return reject(state, 'play/unknown-spot');
  const known = spots.every((spot) => level.spots.some((other) => other.id === spot));
  if (!known || new Set(spots).size !== spots.length) return reject(state, 'play/unknown-spot');
  const kept = Object.entries(state.marks).filter(([spot]) => !spots.includes(spot));
  const next: PlayState = {
    ...state,
    phase: 'judging',
    marks: Object.fromEntries(kept),
    open: spots,
    settled: [],
  };
  return accept(next, { type: 'reopened', spots });
}
