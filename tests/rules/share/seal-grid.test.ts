import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/rules/judge.ts';
import { sealGrid } from '../../../src/rules/share/seal-grid.ts';
import type { Mark, Marks } from '../../../src/rules/state.ts';
import { holds } from '../../support/property.ts';
import { oldSkeleton } from '../../support/share/sample-editions.ts';

const skeleton = oldSkeleton();
const stamped = (reason: string): Mark => ({ verdict: 'violation', reason });
const grid = (marks: Marks) => sealGrid(judge(marks, skeleton));

describe('the grid of seals', () => {
  test.each([
    ['nothing marked', {}, ['correctRelease', 'correctRelease', 'miss', 'miss']],
    [
      'all right',
      { card: stamped('refusal'), phone: stamped('silent') },
      ['hit', 'hit', 'correctRelease', 'correctRelease'],
    ],
    [
      'a wrong reason',
      { card: stamped('silent'), phone: stamped('silent') },
      ['hit', 'wrongReason', 'correctRelease', 'correctRelease'],
    ],
    ['a false alarm', { name: stamped('excess') }, ['correctRelease', 'miss', 'miss', 'falseAlarm']],
  ] as [string, Marks, string[]][])('shows %s by outcome', (_, marks, seals) => {
    expect(grid(marks)).toEqual(seals);
  });

  test('is the same for every order of the spots, and so gives no place away', () => {
    const mark = fc.option(
      fc.constantFrom<Mark>({ verdict: 'lawful' }, stamped('excess'), stamped('silent')),
      { nil: undefined },
    );
    const ids = Object.keys(skeleton.spots);
    holds(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        fc.array(mark, { minLength: 4, maxLength: 4 }),
        (order, marks) => {
          const spots = Object.fromEntries(
            order.map((id) => [id, skeleton.spots[id] as (typeof skeleton.spots)[string]]),
          );
          const made = Object.fromEntries(
            ids.flatMap((id, i) => (marks[i] ? [[id, marks[i]]] : [])),
          ) as Marks;
          const seals = sealGrid(judge(made, { spots }));
          expect(seals).toEqual(grid(made));
          expect(seals.length).toBe(ids.length);
        },
      ),
    );
  });
});
