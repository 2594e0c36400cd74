import type { PublicBundle } from '../rules/bundle.ts';
import type { LessonPlan } from './plan-of.ts';

/** Single cases without a lesson: each with all of its spots, in the given order. Needs at least one. */
export function caseLesson(cases: readonly PublicBundle[]): LessonPlan {
  return {
    id: 'single-cases',
    minutes: cases.reduce((sum, one) => sum + one.level.minutes, 0),
    band: null,
    title: cases
      .map((one) => one.level.title)
      .join(' · ')
      .slice(0, 120)
      .trim(),
    objectives: [],
    stages: cases.map(({ level }) => ({
      kind: 'case',
      minutes: level.minutes,
      level: level.id,
      spots: level.spots.map((spot) => spot.id),
    })),
  };
}
