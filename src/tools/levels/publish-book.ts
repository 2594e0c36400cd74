import { bundleKey, bundlePublic } from '../../rules/bundle.ts';
import type { BookCover, ChapterCatalog } from '../../rules/catalog-schema.ts';
import { languages } from '../../rules/languages.ts';
import { extrasOf } from './chapter-extras.ts';
import { lessonsOf } from './lessons/lessons-of.ts';
import { libraryOf, surfacesOf } from './library-of.ts';
import type { Book } from './load-book.ts';
import { rapidOf } from './rapid-of.ts';

/**
 * The files a browser fetches, by path under `levels/`: per language the book's cover, a catalogue per
 * chapter, and for each level its public half, its key and its teaching notes as separate files.
 */
export function publishBook(book: Book): Map<string, string> {
  const files = new Map<string, string>();
  for (const lang of languages) {
    const tongue = lang === 'zh-CN' ? 'zh' : 'en';
    const { memento } = book.tables.campaign;
    const cover: BookCover = {
      ...(memento && { memento: memento[tongue] }),
      chapters: book.tables.campaign.chapters.map((chapter) => ({
        id: chapter.id,
        ...chapter[tongue],
        levels: chapter.levels.length,
      })),
    };
    files.set(`${lang}/book.json`, JSON.stringify(cover));
    for (const chapter of book.tables.campaign.chapters) {
      const catalog: ChapterCatalog = { id: chapter.id, ...extrasOf(chapter, book, lang), levels: [] };
      for (const id of chapter.levels) {
        const level = book.levels.find((entry) => entry.texts['zh-CN']?.public.id === id)?.texts[lang];
        if (!level) continue;
        const { title, mechanic, difficulty, minutes, spots } = level.public;
        catalog.levels.push({ id, title, mechanic, difficulty, minutes, spots: spots.length });
        const half = bundlePublic(level, chapter.id, book.tables, lang);
        files.set(`${lang}/${id}.public.json`, JSON.stringify(half));
        files.set(`${lang}/${id}.key.json`, JSON.stringify(bundleKey(level, book.tables, lang)));
        files.set(`${lang}/${id}.teach.key.json`, JSON.stringify(level.key.teach));
      }
      files.set(`${lang}/chapter-${chapter.id}.json`, JSON.stringify(catalog));
    }
    files.set(`${lang}/library.json`, JSON.stringify(libraryOf(book, lang)));
    files.set(`${lang}/surfaces.json`, JSON.stringify(surfacesOf(book, lang)));
    if (book.shelf.lessons)
      files.set(`${lang}/lessons.json`, JSON.stringify(lessonsOf(book.shelf.lessons, lang)));
  }
  // These say the same in every language, or hold all of them.
  files.set('editions.key.json', JSON.stringify(book.editions));
  if (book.shelf.daily) files.set('daily.json', JSON.stringify(book.shelf.daily));
  if (book.shelf.booth) files.set('booth.json', JSON.stringify(book.shelf.booth));
  if (book.shelf.rapid) files.set('rapid.json', JSON.stringify(rapidOf(book)));
  return files;
}
