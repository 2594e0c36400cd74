import { finish, markSpot, reject, reopen } from '../../rules/steps.ts';
import type { MechanicRules } from '../mechanic.ts';

/** 查验: judge the rows of an exhibit in any order. */
export const inspectRules: MechanicRules = {
  start: () => ({}),
  reduce(state, action, level) {
    switch (action.type) {
      case 'mark':
        return action.verdict === 'lawful'
          ? markSpot(state, level, action.spot, { verdict: 'lawful' })
          : markSpot(state, level, action.spot, { verdict: 'violation', reason: action.reason });
      case 'finish':
        return finish(state);
      case 'reopen':
        return reopen(state, level, action.spots);
      default:
        return reject(state, 'play/not-this-mechanic');
    }
  },
};
