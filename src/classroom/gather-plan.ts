import type { SurfaceShelf } from '../rules/library-schema.ts';
import { caseLesson } from './case-lesson.ts';
import { type LessonPlan, type PlanSources, planOf } from './plan-of.ts';
import type { Plan } from './plan-schema.ts';

type CaseSource = PlanSources['cases'][string];

/** Where the parts of a plan come from, all in one language. Null is what this build lacks. */
export interface PlanFiles {
  lesson(id: string): Promise<LessonPlan | null>;
  case(id: string): Promise<CaseSource | null>;
  surfaces(): Promise<SurfaceShelf>;
  readonly practice: PlanSources['practice'];
}

/** What a class is to be about: a lesson, or single cases in the order given. */
export type PlanChoice = { readonly lesson: string } | { readonly cases: readonly string[] };

async function gatherCases(levels: readonly string[], files: PlanFiles): Promise<PlanSources['cases']> {
  const found = await Promise.all(
    [...new Set(levels)].map(async (id) => [id, await files.case(id)] as const),
  );
  return Object.fromEntries(found.filter((one): one is [string, CaseSource] => one[1] !== null));
}

const planned = (lesson: LessonPlan, sources: PlanSources): Plan | null => {
  const plan = planOf(lesson, sources);
  return 'missing' in plan ? null : plan;
};

/** The plan of a lesson or of single cases; null if this build lacks any part of it. Rejects as the files do. */
export async function gatherPlan(choice: PlanChoice, files: PlanFiles): Promise<Plan | null> {
  const { practice } = files;
  if ('cases' in choice) {
    const cases = await gatherCases(choice.cases, files);
    const bundles = choice.cases.flatMap((id) => cases[id]?.public ?? []);
    if (bundles.length < choice.cases.length) return null;
    return planned(caseLesson(bundles), { cases, surfaces: {}, practice });
  }
  const lesson = await files.lesson(choice.lesson);
  if (!lesson) return null;
  const levels = lesson.stages.flatMap((stage) => ('level' in stage ? [stage.level] : []));
  const [cases, surfaces] = await Promise.all([gatherCases(levels, files), files.surfaces()]);
  return planned(lesson, { cases, surfaces, practice });
}
