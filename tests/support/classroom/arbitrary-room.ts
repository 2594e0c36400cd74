import fc from 'fast-check';
import type { RoomAction } from '../../../src/classroom/action-schema.ts';
import { foldRoom } from '../../../src/classroom/fold-room.ts';
import type { Opening } from '../../../src/classroom/open-schema.ts';
import { reduceRoom } from '../../../src/classroom/reduce-room.ts';
import type { RoomState } from '../../../src/classroom/state.ts';

const question = fc.constantFrom('0.0', '1.0', '1.3', '2.0', '2.1', '2.4', '4.0', '4.3', '9.9');
const seat = fc.integer({ min: 1, max: 8 });
const turn = fc.nat(30);
const someMark = fc.constantFrom(
  null,
  { verdict: 'lawful' as const },
  { verdict: 'violation' as const, reason: null },
  { verdict: 'violation' as const, reason: 'excess' },
  { verdict: 'violation' as const, reason: 'silent' },
  { verdict: 'violation' as const, reason: 'unheard-of' },
);

/** Any action but the first, sensible or not. */
export const arbitraryAction: fc.Arbitrary<RoomAction> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('go' as const), turn, to: fc.nat(45) }) },
  fc.record({ type: fc.constant('back' as const), turn }),
  fc.record({ type: fc.constant('close' as const), turn }),
  fc.record({ type: fc.constant('extend' as const), turn, seconds: fc.nat(60) }),
  fc.record({ type: fc.constant('end' as const), turn }),
  fc.record({ type: fc.constantFrom('join' as const, 'kick' as const, 'admit' as const), seat }),
  fc.record({ type: fc.constant('team' as const), seat, team: fc.constantFrom(null, 0, 1, 5) }),
  fc.record({
    type: fc.constant('set' as const),
    flag: fc.constantFrom('timer', 'paused', 'frozen', 'hidden', 'locked'),
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('way' as const),
    way: fc.constantFrom('cards', 'hands', 'team-board', 'devices'),
  }),
  {
    weight: 10,
    arbitrary: fc.record(
      {
        type: fc.constant('answer' as const),
        seat,
        question,
        mark: someMark,
        n: fc.nat(5),
        round: fc.constantFrom('first' as const, 'second' as const),
      },
      { requiredKeys: ['type', 'seat', 'question', 'mark'] },
    ),
  },
  fc.record({
    type: fc.constant('count' as const),
    question,
    lawful: fc.nat(40),
    violation: fc.integer({ min: 3, max: 40 }),
    reasons: fc.constantFrom({}, { excess: 3 }, { 'unheard-of': 1 }),
  }),
  fc.record({
    type: fc.constant('team-mark' as const),
    team: fc.constantFrom(0, 1, 5),
    question,
    mark: someMark,
  }),
  fc.record({
    type: fc.constant('clear' as const),
    turn,
    question,
    round: fc.constantFrom('first' as const, 'second' as const),
  }),
) as fc.Arbitrary<RoomAction>;

/** Actions for a log; `play` gives their moves a turn that fits. */
export const arbitraryActions = fc.array(arbitraryAction, { maxLength: 60 });

/** Plays actions on a class, every other stale move made timely. The log is of what was sent, refused or not. */
export function play(
  opening: Opening,
  actions: readonly RoomAction[],
): { log: RoomAction[]; state: RoomState } {
  const log: RoomAction[] = [opening];
  let state = foldRoom(log);
  actions.forEach((action, i) => {
    const sent = 'turn' in action && i % 4 !== 0 ? { ...action, turn: state.turn } : action;
    log.push(sent);
    state = reduceRoom(state, sent).state;
  });
  return { log, state };
}
