import type { BookCover, ChapterCatalog } from '../rules/catalog-schema.ts';

export type CoverChapter = BookCover['chapters'][number];
export type CatalogCase = ChapterCatalog['levels'][number];

/** A case and where it stands in the book. */
export interface CasePlace {
  readonly chapter: CoverChapter;
  /** Number within its chapter, from 1; the prologue counts from 0. */
  readonly number: number;
  readonly level: CatalogCase;
}

/** Fetches a chapter's catalogue. */
export type CatalogLoader = (chapter: string) => Promise<ChapterCatalog>;

/** The number a case bears: the first chapter is the prologue and begins with case 0. */
export const caseNumber = (cover: BookCover, chapter: string, index: number): number =>
  cover.chapters[0]?.id === chapter ? index : index + 1;

/** True if a case can be opened: it is closed already, or the first that is not, or all are open. */
export function isOpen(
  catalog: ChapterCatalog,
  index: number,
  closed: (level: string) => boolean,
  all: boolean,
): boolean {
  const level = catalog.levels[index];
  if (!level) return false;
  if (all || closed(level.id)) return true;
  return catalog.levels.slice(0, index).every((before) => closed(before.id));
}

/** How far a chapter is. `sealed` chapters are planned, but hold no cases yet. */
export function chapterProgress(
  chapter: CoverChapter,
  closedCases: number,
  begun: boolean,
): { readonly closed: number; readonly status: 'sealed' | 'unread' | 'working' | 'closed' } {
  const closed = Math.min(closedCases, chapter.levels);
  if (chapter.levels === 0) return { closed, status: 'sealed' };
  if (closed === chapter.levels) return { closed, status: 'closed' };
  return { closed, status: closed > 0 || begun ? 'working' : 'unread' };
}

/** Where a case stands; null if the book doesn't list it. Rejects as the loader does. */
export async function placeOf(
  cover: BookCover,
  chapter: string,
  level: string,
  load: CatalogLoader,
): Promise<CasePlace | null> {
  const inCover = cover.chapters.find((one) => one.id === chapter);
  if (!inCover || inCover.levels === 0) return null;
  const catalog = await load(chapter);
  const index = catalog.levels.findIndex((one) => one.id === level);
  const found = catalog.levels[index];
  return found ? { chapter: inCover, number: caseNumber(cover, chapter, index), level: found } : null;
}

/**
 * The first case in playing order that `wanted` accepts, after the given place if there is one. Chapters
 * without cases are passed over, and so are those that `skip` names, without fetching them.
 */
export async function firstCase(
  cover: BookCover,
  load: CatalogLoader,
  wanted: (level: string) => boolean,
  after?: { readonly chapter: string; readonly level: string },
  skip: (chapter: CoverChapter) => boolean = () => false,
): Promise<CasePlace | null> {
  const start = after ? cover.chapters.findIndex((one) => one.id === after.chapter) : 0;
  for (const chapter of cover.chapters.slice(Math.max(0, start))) {
    if (chapter.levels === 0 || skip(chapter)) continue;
    const { levels } = await load(chapter.id);
    const from = chapter.id === after?.chapter ? levels.findIndex((one) => one.id === after.level) + 1 : 0;
    const index = levels.findIndex((one, i) => i >= from && wanted(one.id));
    const level = levels[index];
    if (level) return { chapter, number: caseNumber(cover, chapter.id, index), level };
  }
  return null;
}
