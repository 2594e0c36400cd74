import type { Editions } from '../../rules/share/editions.ts';
import { editionRef, levelRef } from '../../rules/share/level-ref.ts';
import type { FileProblem } from './load-book.ts';

const problem = (file: string, message: string): FileProblem => ({
  file: `editions/${file}`,
  path: '',
  message,
});

/** Share codes shorten names: two levels, or two editions of a level, that would be called the same are problems. */
export function checkRefs(editions: Editions): FileProblem[] {
  const problems: FileProblem[] = [];
  const levels = new Map<string, string>();
  for (const [level, { all }] of Object.entries(editions)) {
    const other = levels.get(levelRef(level));
    if (other) problems.push(problem(level, `share codes can't tell it from ${other}: rename the newer one`));
    levels.set(levelRef(level), level);
    const names = Object.keys(all);
    names
      .filter((one, i) => names.slice(0, i).some((earlier) => editionRef(earlier) === editionRef(one)))
      .forEach((one) => {
        problems.push(problem(level, `share codes can't tell edition ${one} from another`));
      });
  }
  return problems;
}
