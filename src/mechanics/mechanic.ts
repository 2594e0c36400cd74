import type { Action } from '../rules/action.ts';
import type { Step } from '../rules/event.ts';
import type { PublicLevel } from '../rules/level-schema.ts';
import type { MazePosition, PlayState, TraceThread } from '../rules/state.ts';

/** The pure rules of a mechanic. The same object serves browser, tools and server. */
export interface MechanicRules {
  /** What a play of this mechanic starts with besides its marks. */
  start(level: PublicLevel): { readonly maze?: MazePosition | null; readonly trace?: TraceThread | null };
  /** One action. Never throws, never sees a key. */
  reduce(state: PlayState, action: Action, level: PublicLevel): Step<PlayState>;
}
