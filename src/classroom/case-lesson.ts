import type { PublicBundle } from '../rules/bundle.ts';
import type { LessonPlan } from './plan-of.ts';

/** Single cases without a lesson: each with all of its spots, in the given order. Needs at least one. */
export function caseLesson(cases: readonly PublicBundle[]): LessonPlan {
  const text = {
    title: cases
      .map((one) => one.level.title)
      .join(' · ')
      .slice(0, 120),
    objectives: [],
  };
  return {
    id: 'single-cases',
    minutes: cases.reduce((sum, one) => sum + one.level.minutes, 0),
    band: null,
    zh: text,
    en: text,
    stages: cases.map(({ level }) => ({
      kind: 'case',
      minutes: level.minutes,
      level: level.id,
      spots: level.spots.map((spot) => spot.id),
    })),
  };
}
