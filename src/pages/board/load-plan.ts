import { loadKey, loadLessons, loadPublic, loadSurfaces, loadTeach } from '../../app/level-files.ts';
import { gatherPlan, type PlanChoice } from '../../classroom/gather-plan.ts';
import type { Plan } from '../../classroom/plan-schema.ts';
import type { Language } from '../../rules/languages.ts';
import { practiceOf } from '../../rules/practice.ts';

/**
 * The plan of a lesson, or of single cases in the order given; null if this build lacks any part of it. Rejects with a
 * `LevelFileError`.
 */
export const loadPlan = (lang: Language, choice: PlanChoice): Promise<Plan | null> =>
  gatherPlan(choice, {
    lesson: async (id) => (await loadLessons(lang)).find((one) => one.id === id) ?? null,
    async case(id) {
      const [bundle, key, teach] = await Promise.all([
        loadPublic(lang, id),
        loadKey(lang, id),
        loadTeach(lang, id),
      ]);
      return { public: bundle, key, teach };
    },
    surfaces: () => loadSurfaces(lang),
    practice: practiceOf(lang),
  });
