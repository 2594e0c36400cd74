import type { Action } from '../rules/action.ts';
import type { Step } from '../rules/event.ts';
import type { PublicLevel } from '../rules/level-schema.ts';
import type { MazePosition, PlayState } from '../rules/state.ts';

/** The pure rules of a mechanic. The same object serves browser, tools and server. */
export interface MechanicRules {
  /** The maze position a play starts with; null for mechanics without one. */
  start(level: PublicLevel): MazePosition | null;
  /** One action. Never throws, never sees a key. */
  reduce(state: PlayState, action: Action, level: PublicLevel): Step<PlayState>;
}
