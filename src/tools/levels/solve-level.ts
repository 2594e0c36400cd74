import { foldRun, reduce, startPlay } from '../../mechanics/play.ts';
import { judge } from '../../rules/judge.ts';
import type { Level } from '../../rules/level-schema.ts';
import type { Problem } from '../../rules/problem.ts';

/** Plays a level's own solution: every action must be accepted, and the verdict must be 100. */
export function solveLevel(level: Level): Problem[] {
  const problems: Problem[] = [];
  let state = startPlay(level.public, { seed: 1, feedback: 'each' });
  level.key.solution.forEach((action, i) => {
    const step = reduce(state, action, level.public);
    if (step.rejected) problems.push({ path: `key.solution.${i}`, message: `refused: ${step.rejected}` });
    state = step.state;
  });
  const { score } = judge(
    foldRun(level.public, { seed: 1, feedback: 'each' }, level.key.solution).marks,
    level.key,
  );
  if (state.phase !== 'finished') problems.push({ path: 'key.solution', message: 'does not close the case' });
  if (score !== 100) problems.push({ path: 'key.solution', message: `scores ${score}, not 100` });
  const unmarked = level.public.spots.filter((spot) => !state.marks[spot.id]);
  for (const spot of unmarked) {
    problems.push({ path: 'key.solution', message: `leaves spot ${spot.id} unjudged` });
  }
  return problems;
}
