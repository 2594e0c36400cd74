import { openTurn } from '../../rules/open-turn.ts';
import { reject } from '../../rules/steps.ts';
import { inspectRules } from '../inspect/rules.ts';
import type { MechanicRules } from '../mechanic.ts';

/**
 * 维权: three turns of excuse and answer. A card marked lawful holds and is put forward; a violation mark
 * says that it does not hold, and why. A later turn opens when every card before it is marked.
 */
export const claimRules: MechanicRules = {
  start: () => ({}),
  reduce(state, action, level) {
    const { exhibit } = level;
    if (action.type === 'mark' && exhibit.kind === 'hearing') {
      const turn = exhibit.turns.findIndex(({ cards }) => cards.some((card) => card.id === action.spot));
      if (turn > openTurn(exhibit, state.marks)) return reject(state, 'play/not-yet');
    }
    return inspectRules.reduce(state, action, level);
  },
};
