import type { Skeleton } from '../edition.ts';
import type { Editions } from './editions.ts';
import { editionRef, levelRef } from './level-ref.ts';

/** An edition of a level that this build knows. */
export interface KeptEdition {
  readonly level: string;
  readonly edition: string;
  /** True if the level has a newer edition by now, or is no longer in the book. */
  readonly revised: boolean;
  readonly skeleton: Skeleton;
}

/** The editions of a build, to be looked up by what codes call them. */
export interface EditionShelf {
  /** The edition behind a pair of references; null if this build lacks it. */
  find(level: string, edition: string): KeptEdition | null;
}

/** Puts editions on a shelf: the references are worked out once. */
export function shelfOf(editions: Editions): EditionShelf {
  const byRef = new Map<string, KeptEdition>();
  for (const [level, { current, all }] of Object.entries(editions)) {
    for (const [edition, skeleton] of Object.entries(all)) {
      const revised = edition !== current;
      byRef.set(levelRef(level) + editionRef(edition), { level, edition, revised, skeleton });
    }
  }
  return { find: (level, edition) => byRef.get(level + edition) ?? null };
}
