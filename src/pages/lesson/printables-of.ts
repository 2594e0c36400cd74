import { type Printable, printables } from '../../app/route.ts';
import type { ShelfLesson } from '../../rules/lesson-schema.ts';

/** What a lesson has to print: no poster where no clause is rewritten. */
export const printablesOf = ({ stages }: ShelfLesson): readonly Printable[] =>
  printables.filter((what) => what !== 'poster' || stages.some((stage) => stage.kind === 'rewrite'));
