import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRun } from '../../../src/mechanics/play.ts';
import type { Action } from '../../../src/rules/action.ts';
import { skeletonOf } from '../../../src/rules/edition.ts';
import { judge, poolVerdicts } from '../../../src/rules/judge.ts';
import type { Level } from '../../../src/rules/level-schema.ts';
import { shelfOf } from '../../../src/rules/share/edition-shelf.ts';
import { readShare } from '../../../src/rules/share/read-share.ts';
import { writeShare } from '../../../src/rules/share/write-share.ts';
import { loadBook } from '../../../src/tools/levels/load-book.ts';
import { arbitraryActions } from '../../support/arbitrary-actions.ts';
import { holds } from '../../support/property.ts';

const book = loadBook(resolve('levels'));
const shelf = shelfOf(book.editions);
const levels = book.levels.flatMap(({ texts }) => texts['zh-CN'] ?? []);

/** A run that begins with part of the solution, so that the later phases of mazes and trails are reached. */
const arbitraryRun = (level: Level): fc.Arbitrary<Action[]> =>
  fc
    .tuple(fc.nat(level.key.solution.length), arbitraryActions(level.public))
    .map(([part, actions]) => [...level.key.solution.slice(0, part), ...actions]);

const arbitraryPlay = (level: Level) =>
  fc.tuple(arbitraryRun(level), fc.nat(0xffffffff)).map(([run, seed]) => {
    const { marks, rounds } = foldRun(level.public, { seed, feedback: 'end' }, run);
    const played = {
      level: level.public.id,
      skeleton: skeletonOf(level),
      seed,
      marks,
      reviewed: rounds.length > 1,
    };
    return { played, verdict: judge(marks, level.key) };
  });

describe('a shared play of a real case', () => {
  test.each(
    levels.map((level) => [level.public.id, level] as const),
  )('of %s has the marks and the verdict of the play', (id, level) => {
    holds(
      fc.property(arbitraryPlay(level), ({ played, verdict }) => {
        const shared = readShare(writeShare('case', null, [played]), shelf);
        expect(shared).toMatchObject({
          cases: [{ level: id, seed: played.seed, reviewed: played.reviewed, revised: false }],
        });
        if (typeof shared === 'string') return;
        expect(shared.cases[0]?.marks).toEqual(played.marks);
        expect(shared.cases[0]?.verdict).toEqual(verdict);
        expect(shared.pooled.score).toBe(verdict.score);
      }),
      60,
    );
  });

  test('in a set of any size pools all marks', () => {
    const set = fc
      .shuffledSubarray(levels, { minLength: 2 })
      .chain((chosen) => fc.tuple(...chosen.map(arbitraryPlay)));
    holds(
      fc.property(set, (plays) => {
        const shared = readShare(
          writeShare(
            'campaign',
            null,
            plays.map(({ played }) => played),
          ),
          shelf,
        );
        const verdicts = plays.map(({ played, verdict }) => [played.level, verdict] as const);
        expect(typeof shared === 'string' ? shared : shared.pooled).toEqual(
          poolVerdicts(Object.fromEntries(verdicts)),
        );
      }),
      40,
    );
  });
});
