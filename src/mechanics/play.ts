import type { Action } from '../rules/action.ts';
import type { Step } from '../rules/event.ts';
import type { PublicLevel } from '../rules/level-schema.ts';
import type { Feedback, PlayState } from '../rules/state.ts';
import { mechanicRules } from './registry.ts';

/** How a play begins. `seed` is an unsigned 32-bit integer that only orders what is offered. */
export interface PlayOptions {
  readonly seed: number;
  readonly feedback: Feedback;
}

/** The state before the first action. */
export function startPlay(level: PublicLevel, options: PlayOptions): PlayState {
  return {
    level: level.id,
    mechanic: level.mechanic,
    seed: options.seed >>> 0,
    feedback: options.feedback,
    phase: 'judging',
    marks: {},
    open: level.spots.map((spot) => spot.id),
    settled: [],
    rounds: [],
    maze: null,
    trace: null,
    ...mechanicRules[level.mechanic].start(level),
  };
}

/**
 * One action on a play: the next state and what happened, or the same state and a typed rejection.
 * Pure; never throws; never sees a key.
 */
export function reduce(state: PlayState, action: Action, level: PublicLevel): Step<PlayState> {
  return mechanicRules[state.mechanic].reduce(state, action, level);
}

/** The state after a list of actions. Refused actions change nothing. */
export function foldRun(level: PublicLevel, options: PlayOptions, actions: readonly Action[]): PlayState {
  return actions.reduce((state, action) => reduce(state, action, level).state, startPlay(level, options));
}
