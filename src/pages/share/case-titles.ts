import { loadCatalog, loadCover } from '../../app/level-files.ts';
import type { ChapterCatalog } from '../../rules/catalog-schema.ts';
import type { Language } from '../../rules/languages.ts';
import { type CasePlace, type CoverChapter, caseNumber } from '../cases.ts';

/** Where every case of the book stands, and what its chapters are called, in one language. */
export interface CaseTitles {
  readonly places: ReadonlyMap<string, CasePlace>;
  readonly chapters: readonly { readonly cover: CoverChapter; readonly catalog: ChapterCatalog }[];
}

/** Reads all catalogues: a few small files, however many cases a link names. Rejects with a `LevelFileError`. */
export async function loadTitles(lang: Language): Promise<CaseTitles> {
  const cover = await loadCover(lang);
  const filled = cover.chapters.filter((chapter) => chapter.levels > 0);
  const chapters = await Promise.all(
    filled.map(async (chapter) => ({ cover: chapter, catalog: await loadCatalog(lang, chapter.id) })),
  );
  const places = chapters.flatMap(({ cover: chapter, catalog }) =>
    catalog.levels.map((level, i): [string, CasePlace] => [
      level.id,
      { chapter, number: caseNumber(cover, chapter.id, i), level },
    ]),
  );
  return { places: new Map(places), chapters };
}
