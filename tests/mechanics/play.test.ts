import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRun, reduce, startPlay } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import { judge } from '../../src/rules/judge.ts';
import type { Level, MechanicId } from '../../src/rules/level-schema.ts';
import { mechanicIds } from '../../src/rules/level-schema.ts';
import type { Marks } from '../../src/rules/state.ts';
import { solveLevel } from '../../src/tools/levels/solve-level.ts';
import { arbitraryActions } from '../support/arbitrary-actions.ts';
import { arbitraryLevelOf } from '../support/arbitrary-level.ts';
import { fold } from '../support/fold.ts';
import { holds } from '../support/property.ts';
import { sampleLevel } from '../support/sample-level.ts';

const feedback = fc.constantFrom('each' as const, 'end' as const);

/** A sound level of the mechanic and a random play of it. */
const played = (mechanic: MechanicId) =>
  arbitraryLevelOf(mechanic).chain((level) =>
    fc
      .record({
        level: fc.constant(level),
        actions: arbitraryActions(level.public),
        // Half of all plays start from the solution with one action left out, to reach the later phases.
        skip: fc.option(fc.nat(level.key.solution.length - 1)),
        feedback,
        seed: fc.nat(0xffffffff),
      })
      .map(({ skip, actions, ...rest }) => ({
        ...rest,
        actions: skip === null ? actions : [...level.key.solution.filter((_, i) => i !== skip), ...actions],
      })),
  );

const spotsOf = (level: Level) => level.public.spots.map((spot) => spot.id);
const stampAll = (level: Level, mark: (id: string) => Action): Action[] => [
  ...spotsOf(level).map(mark),
  { type: 'finish' },
];
const reasonOf = (level: Level, id: string) => {
  const spot = level.key.spots[id];
  return spot?.verdict === 'violation' ? spot.reason : (level.public.reasons[0] as string);
};

describe('startPlay', () => {
  test('opens every spot, marks none and keeps the seed as an unsigned 32-bit number', () => {
    const { public: level } = sampleLevel();
    expect(startPlay(level, { seed: -1, feedback: 'each' })).toEqual({
      level: 'sample-form',
      mechanic: 'inspect',
      seed: 0xffffffff,
      feedback: 'each',
      phase: 'judging',
      marks: {},
      open: ['name', 'phone', 'card', 'shelf', 'friends', 'partners'],
      settled: [],
      rounds: [],
      maze: null,
      trace: null,
    });
  });
});

describe.each(mechanicIds)('any play of any %s level', (mechanic) => {
  test('scores 100 when it follows the solution', () => {
    holds(
      fc.property(arbitraryLevelOf(mechanic), (level) => {
        expect(solveLevel(level)).toEqual([]);
      }),
    );
  });

  test('never throws and never leaves 0–100, nor 0–3 seals', () => {
    holds(
      fc.property(played(mechanic), ({ level, actions, ...options }) => {
        const { marks } = foldRun(level.public, options, actions);
        const { score, seals } = judge(marks, level.key);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Number.isInteger(score)).toBe(true);
        expect([0, 1, 2, 3]).toContain(seals);
      }),
    );
  });

  test('gives the same state and the same verdict when folded twice', () => {
    holds(
      fc.property(played(mechanic), ({ level, actions, ...options }) => {
        const [one, two] = [foldRun(level.public, options, actions), foldRun(level.public, options, actions)];
        expect(two).toEqual(one);
        expect(judge(two.marks, level.key)).toEqual(judge(one.marks, level.key));
      }),
    );
  });

  test('keeps the very same state object at every refused action, and says why in a typed code', () => {
    holds(
      fc.property(played(mechanic), ({ level, actions, ...options }) => {
        let state = startPlay(level.public, options);
        for (const action of actions) {
          const step = reduce(state, action, level.public);
          if (step.rejected) {
            expect(step.state).toBe(state);
            expect(step.events).toEqual([]);
            expect(step.rejected).toMatch(/^play\/[a-z-]+$/);
          } else {
            expect(step.state).not.toBe(state);
            expect(step.events.length).toBeGreaterThan(0);
          }
          state = step.state;
        }
      }),
    );
  });

  test('never changes a state that was handed out before', () => {
    holds(
      fc.property(played(mechanic), ({ level, actions, ...options }) => {
        let state = startPlay(level.public, options);
        for (const action of actions) {
          const before = structuredClone(state);
          const next = reduce(state, action, level.public).state;
          expect(state).toEqual(before);
          state = next;
        }
      }),
      60,
    );
  });

  test('changes nothing at an unknown spot, and marks spots of the level with its own reasons only', () => {
    holds(
      fc.property(played(mechanic), ({ level, actions, ...options }) => {
        let state = startPlay(level.public, options);
        for (const action of actions) {
          const step = reduce(state, action, level.public);
          const names = action.type === 'reopen' ? action.spots : 'spot' in action ? [action.spot] : [];
          const unknown = names.some((name) => !spotsOf(level).includes(name));
          const badReason =
            action.type === 'mark' &&
            action.verdict === 'violation' &&
            !level.public.reasons.includes(action.reason);
          if (unknown || badReason) expect(step.state).toBe(state);
          state = step.state;
        }
        for (const [spot, mark] of Object.entries(state.marks)) {
          expect(spotsOf(level)).toContain(spot);
          if (mark.verdict === 'violation' && mark.reason !== null)
            expect(level.public.reasons).toContain(mark.reason);
        }
      }),
    );
  });

  test('keeps untouched marks, and the closed round, through 复查', () => {
    const reopened = played(mechanic).chain(({ level, actions, feedback: when }) =>
      fc.tuple(
        fc.constant(level),
        fc.subarray(spotsOf(level), { minLength: 1 }),
        fc.constant(actions.filter((action) => action.type !== 'reopen' && action.type !== 'finish')),
        fc.constant(when),
      ),
    );
    holds(
      fc.property(reopened, ([level, again, actions, when]) => {
        const options = { seed: 1, feedback: when };
        const closed = foldRun(level.public, options, level.key.solution);
        const kept = (marks: Marks) =>
          Object.fromEntries(Object.entries(marks).filter(([spot]) => !again.includes(spot)));
        let state = reduce(closed, { type: 'reopen', spots: again }, level.public).state;
        expect(state.open).toEqual(again);
        expect(state.marks).toEqual(kept(closed.marks));
        for (const action of actions) state = reduce(state, action, level.public).state;
        expect(kept(state.marks)).toEqual(kept(closed.marks));
        expect(state.rounds[0]).toEqual(closed.marks);
      }),
    );
  });

  test('scores 0 when nothing is judged', () => {
    holds(
      fc.property(arbitraryLevelOf(mechanic), (level) => {
        const state = foldRun(level.public, { seed: 1, feedback: 'end' }, [{ type: 'finish' }]);
        expect(judge(state.marks, level.key).score).toBe(0);
      }),
    );
  });
});

describe.each(['inspect', 'permit'] as const)('a %s level', (mechanic) => {
  test('scores 0 when every spot is stamped a violation, even with every right reason', () => {
    holds(
      fc.property(arbitraryLevelOf(mechanic), (level) => {
        const stamp = (id: string): Action => ({
          type: 'mark',
          spot: id,
          verdict: 'violation',
          reason: reasonOf(level, id),
        });
        const { state, steps } = fold(level.public, stampAll(level, stamp));
        expect(steps.every((step) => !step.rejected)).toBe(true);
        expect(judge(state.marks, level.key)).toMatchObject({
          score: 0,
          seals: 0,
          sensitivity: 1,
          reasonAccuracy: 1,
        });
      }),
    );
  });

  test('scores 0 when every spot is stamped lawful', () => {
    holds(
      fc.property(arbitraryLevelOf(mechanic), (level) => {
        const { state } = fold(
          level.public,
          stampAll(level, (id) => ({ type: 'mark', spot: id, verdict: 'lawful' })),
        );
        expect(judge(state.marks, level.key)).toMatchObject({ score: 0, seals: 0, specificity: 1 });
      }),
    );
  });

  test('refuses the moves of a maze', () => {
    const actions: Action[] = [
      { type: 'set', spot: 's0', gives: true },
      { type: 'choose', spot: 's0', option: 's0-yes' },
      { type: 'go', via: 's0' },
    ];
    holds(
      fc.property(arbitraryLevelOf(mechanic), (level) => {
        const { steps } = fold(level.public, actions);
        expect(steps.map((step) => step.rejected)).toEqual(Array(3).fill('play/not-this-mechanic'));
      }),
      20,
    );
  });
});
