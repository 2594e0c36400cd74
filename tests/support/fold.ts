import { reduce, startPlay } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import type { Step } from '../../src/rules/event.ts';
import type { PublicLevel } from '../../src/rules/level-schema.ts';
import type { Feedback, PlayState } from '../../src/rules/state.ts';

/** Plays actions one by one and keeps every step; the last one's state is where the play stands. */
export function fold(
  level: PublicLevel,
  actions: readonly Action[],
  feedback: Feedback = 'end',
): { steps: Step<PlayState>[]; state: PlayState } {
  let state = startPlay(level, { seed: 1, feedback });
  const steps = actions.map((action) => {
    const step = reduce(state, action, level);
    state = step.state;
    return step;
  });
  return { steps, state };
}
