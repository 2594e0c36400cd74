import { loadKey, loadLessons, loadPublic, loadSurfaces, loadTeach } from '../../app/level-files.ts';
import { caseLesson } from '../../classroom/case-lesson.ts';
import { type LessonPlan, type PlanSources, planOf } from '../../classroom/plan-of.ts';
import type { Plan } from '../../classroom/plan-schema.ts';
import type { Language } from '../../rules/languages.ts';
import { practiceOf } from '../../rules/practice.ts';

async function loadSources(
  lang: Language,
  levels: readonly string[],
  surfaces: PlanSources['surfaces'],
): Promise<PlanSources> {
  const cases = await Promise.all(
    [...new Set(levels)].map(async (id) => {
      const [bundle, key, teach] = await Promise.all([
        loadPublic(lang, id),
        loadKey(lang, id),
        loadTeach(lang, id),
      ]);
      return [id, { public: bundle, key, teach }] as const;
    }),
  );
  return { cases: Object.fromEntries(cases), surfaces, practice: practiceOf(lang) };
}

const planned = (lesson: LessonPlan, sources: PlanSources): Plan | null => {
  const plan = planOf(lesson, sources);
  return 'missing' in plan ? null : plan;
};

/** The plan of single cases, in the order given; null if this build lacks any part. Rejects with a `LevelFileError`. */
export async function loadCasesPlan(lang: Language, ids: readonly string[]): Promise<Plan | null> {
  const sources = await loadSources(lang, ids, {});
  const bundles = ids.flatMap((id) => sources.cases[id]?.public ?? []);
  return planned(caseLesson(bundles), sources);
}

/** The plan of a lesson; null if this build lacks it or any part of it. Rejects with a `LevelFileError`. */
export async function loadLessonPlan(lang: Language, id: string): Promise<Plan | null> {
  const lesson = (await loadLessons(lang)).find((one) => one.id === id);
  if (!lesson) return null;
  const levels = lesson.stages.flatMap((stage) => ('level' in stage ? stage.level : []));
  return planned(lesson, await loadSources(lang, levels, await loadSurfaces(lang)));
}
