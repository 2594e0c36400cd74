import { expect, test } from 'vitest';
import { gatherPlan, type PlanFiles } from '../../src/classroom/gather-plan.ts';
import { sampleLesson, samplePlan, sampleSources } from '../support/classroom/sample-plan.ts';

/** The sample's files, and which cases were asked for. */
function files(over: Partial<PlanFiles> = {}): PlanFiles & { readonly asked: string[] } {
  const { cases, surfaces, practice } = sampleSources();
  const asked: string[] = [];
  return {
    asked,
    lesson: async (id) => (id === sampleLesson().id ? sampleLesson() : null),
    case: async (id) => {
      asked.push(id);
      return cases[id] ?? null;
    },
    surfaces: async () => surfaces,
    practice,
    ...over,
  };
}

test('a lesson is gathered whole, each of its cases asked for once', async () => {
  const from = files();
  expect(await gatherPlan({ lesson: sampleLesson().id }, from)).toEqual(samplePlan());
  expect(from.asked).toEqual([...new Set(from.asked)]);
});

test('single cases come with all of their spots', async () => {
  const plan = await gatherPlan({ cases: ['sample-form'] }, files());
  const [stage, ...rest] = plan?.stages ?? [];
  expect(rest).toEqual([]);
  expect(stage?.kind === 'case' && stage.spots).toEqual(
    sampleSources().cases['sample-form']?.public.level.spots.map((one) => one.id),
  );
});

test.each([
  ['a lesson', { lesson: 'no-such-lesson' }, {}],
  ['one of the cases', { cases: ['sample-form', 'no-such-case'] }, {}],
  ['a case of a lesson', { lesson: sampleLesson().id }, { case: async () => null }],
  ['the items of a lesson', { lesson: sampleLesson().id }, { surfaces: async () => ({}) }],
] as const)('without %s there is no plan', async (_, choice, over) => {
  expect(await gatherPlan(choice, files(over))).toBeNull();
});

test('a file that can not be had is told as the files tell it', async () => {
  const offline = files({ case: () => Promise.reject(new Error('offline')) });
  await expect(gatherPlan({ cases: ['sample-form'] }, offline)).rejects.toThrow('offline');
});
