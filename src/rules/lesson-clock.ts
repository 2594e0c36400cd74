import type { Stage } from './lesson-schema.ts';

/** From which minute to which each stage runs, in order, counted from 0. */
export function lessonClock(stages: readonly Pick<Stage, 'minutes'>[]): { from: number; to: number }[] {
  let now = 0;
  return stages.map(({ minutes }) => {
    const from = now;
    now += minutes;
    return { from, to: now };
  });
}
