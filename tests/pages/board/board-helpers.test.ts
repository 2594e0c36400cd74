import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { caseLesson } from '../../../src/classroom/case-lesson.ts';
import type { LetterName } from '../../../src/classroom/letters.ts';
import { openSchema } from '../../../src/classroom/open-schema.ts';
import { hostView } from '../../../src/classroom/views/host-view.ts';
import { clampSize, usualSetup } from '../../../src/pages/board/board-setup.ts';
import { cardAnswers } from '../../../src/pages/board/card-answers.ts';
import { countOf, numbersOf } from '../../../src/pages/board/count-of.ts';
import { openingOf } from '../../../src/pages/board/opening-of.ts';
import { teamTurn } from '../../../src/pages/board/team-turn.ts';
import { samplePlan } from '../../support/classroom/sample-plan.ts';
import { act, goTo, sampleRoom } from '../../support/classroom/sample-room.ts';
import { holds } from '../../support/property.ts';

const lettersAt = (asks: 'verdict' | 'reason', stage: number, id: string) => {
  const state = goTo(sampleRoom({ asks }), stage, id, 'ask');
  return { state, letters: hostView(state)?.current?.letters ?? [] };
};

describe('the opening of a class at the board', () => {
  const now = { lang: 'zh-CN', date: '2027-03-15', seed: 7 } as const;

  test('parses, seats the class by number, and has teams only where they can be told apart', () => {
    for (const way of ['hands', 'cards', 'team-board'] as const) {
      const opening = openingOf(samplePlan(), { ...usualSetup, way, size: 60 }, now);
      expect(v.safeParse(openSchema, opening).success).toBe(true);
      expect(opening.seats).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
      expect([opening.teams, opening.podium]).toEqual(way === 'team-board' ? [4, 'end'] : [0, 'never']);
    }
    expect(openingOf(samplePlan(), { ...usualSetup, teams: 3 }, now).teams).toBe(0);
    expect(openingOf(samplePlan(), { ...usualSetup, way: 'cards', teams: 3 }, now)).toMatchObject({
      teams: 3,
      podium: 'end',
    });
  });

  test('of single cases asks every spot of each', () => {
    const found = samplePlan().cases['sample-form'];
    if (!found) throw new Error('no case');
    const [stage] = caseLesson([found.public]).stages;
    expect(stage?.kind === 'case' && stage.spots.length).toBe(found.public.level.spots.length);
  });

  test.each([
    [45, 45],
    [0, 1],
    [61, 60],
    [12.4, 12],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])('takes %d pupils as %d', (size, wanted) => {
    expect(clampSize(size)).toBe(wanted);
  });
});

describe('numbers by letter', () => {
  const names: readonly LetterName[] = ['A', 'B', 'C', 'D'];

  test('come back from the count they make, and the class takes that count', () => {
    holds(
      fc.property(
        fc.constantFrom<'verdict' | 'reason'>('verdict', 'reason'),
        fc.constantFrom<readonly [number, string]>([0, '0.0'], [1, '1.1'], [2, '2.1']),
        fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }),
        (asks, [stage, id], ns) => {
          const { state, letters } = lettersAt(asks, stage, id);
          const numbers = Object.fromEntries(letters.map(({ letter }, i) => [letter, ns[i] ?? 0]));
          const count = countOf(letters, numbers);
          expect(numbersOf(letters, count)).toEqual(numbers);
          const counted = act(state, { type: 'count', question: id, ...count });
          expect(hostView(counted)?.live?.n).toBe(Object.values(numbers).reduce((sum, n) => sum + n, 0));
        },
      ),
      60,
    );
  });

  test('are 0 where nothing was counted', () => {
    expect(numbersOf(lettersAt('verdict', 2, '2.0').letters, undefined)).toEqual({ A: 0, B: 0 });
  });

  test('of cards are the letters held up, seat by seat', () => {
    let { state, letters } = lettersAt('reason', 2, '2.1');
    for (const [i, { mark }] of letters.entries()) {
      state = act(state, { type: 'answer', seat: i + 1, question: '2.1', mark });
    }
    state = act(state, { type: 'answer', seat: 1, question: '2.1', mark: null });
    expect([...cardAnswers(state, '2.1', 'first', letters)]).toEqual(
      names.slice(1).map((name, i) => [i + 2, name]),
    );
    expect(cardAnswers(state, '2.1', 'second', letters).size).toBe(0);
  });
});

test('teams come up in turn', () => {
  expect([1, 2, 3, 4, 5].map((n) => teamTurn(n, 3))).toEqual([0, 1, 2, 0, 1]);
  expect(teamTurn(1, 0)).toBe(0);
});
