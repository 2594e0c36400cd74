import type { UiKey } from '../../app/i18n.ts';
import type { ShelfLesson } from '../../rules/lesson-schema.ts';

/** How a lesson measures what was learnt: tests of its own, half of a pair's, or none. */
export function measureWords({ stages, followedBy }: ShelfLesson): UiKey {
  const has = (kind: 'before' | 'after') => stages.some((stage) => stage.kind === kind);
  if (has('before') && has('after')) return 'lesson.tested';
  return followedBy || has('after') ? 'lesson.testedPair' : 'lesson.untested';
}
