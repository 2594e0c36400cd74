import type { PlayRecord, ResultRecord } from '../app/progress/records.ts';
import type { BookCover } from '../rules/catalog-schema.ts';
import { type CasePlace, type CatalogLoader, firstCase, placeOf } from './cases.ts';

/** What the big button on the home page offers. `done`: every case in the book is closed. */
export type NextStep =
  | { readonly kind: 'start' | 'next' | 'resume'; readonly place: CasePlace }
  | { readonly kind: 'done' };

/** What is known of the player. */
export interface Progress {
  readonly plays: ReadonlyMap<string, PlayRecord>;
  readonly results: ReadonlyMap<string, ResultRecord>;
  readonly lastLevel: string | null;
}

/** True once a play was closed and not reopened since. */
export const isFinished = (play: PlayRecord): boolean =>
  play.actions[play.actions.length - 1]?.type === 'finish';

/** True if there is something to go on with: at least one step, and not closed. */
export const isUnderWay = (play: PlayRecord | undefined): boolean =>
  play !== undefined && play.actions.length > 0 && !isFinished(play);

/**
 * Where to go on: an unfinished play first, else the next open case after the last one played, else the
 * first open case of the book. Fetches at most the catalogues it needs; rejects as the loader does.
 */
export async function nextStep(cover: BookCover, progress: Progress, load: CatalogLoader): Promise<NextStep> {
  const { plays, results, lastLevel } = progress;
  const last = lastLevel === null ? undefined : plays.get(lastLevel);
  if (last && !isFinished(last)) {
    const place = await placeOf(cover, last.chapter, last.level, load);
    if (place) return { kind: 'resume', place };
  }
  const isNew = (level: string) => !results.has(level);
  const closedIn = (chapter: string) =>
    [...results.values()].filter((result) => result.chapter === chapter).length;
  const seek = (after?: { chapter: string; level: string }) =>
    firstCase(cover, load, isNew, after, (chapter) => closedIn(chapter.id) >= chapter.levels);
  const place = (last ? await seek(last) : null) ?? (await seek());
  if (!place) return { kind: 'done' };
  return { kind: results.size === 0 ? 'start' : 'next', place };
}
