import { levelSource } from 'virtual:level-source';
import * as v from 'valibot';
import { type BoothCases, boothCasesSchema } from '../rules/booth-cases-schema.ts';
import {
  type KeyBundle,
  keyBundleSchema,
  type PublicBundle,
  publicBundleSchema,
} from '../rules/bundle-schema.ts';
import {
  type BookCover,
  bookCoverSchema,
  type ChapterCatalog,
  chapterCatalogSchema,
} from '../rules/catalog-schema.ts';
import { type Daily, dailySchema } from '../rules/daily-schema.ts';
import type { Language } from '../rules/languages.ts';
import { type LessonShelf, lessonShelfSchema } from '../rules/lesson-schema.ts';
import { type Teach, teachSchema } from '../rules/level-schema.ts';
import {
  type Library,
  librarySchema,
  type SurfaceShelf,
  surfaceShelfSchema,
} from '../rules/library-schema.ts';
import { type RapidDeck, rapidDeckSchema } from '../rules/rapid/rapid-schema.ts';
import { LevelFileError } from './level-file-error.ts';

export { LevelFileError };

/** A JSON file under `levels/`, parsed by its schema. Rejects with a `LevelFileError`. */
export async function readFile<S extends v.GenericSchema>(
  path: string,
  schema: S,
): Promise<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, await levelSource.read(path));
  if (!parsed.success) throw new LevelFileError('malformed');
  return parsed.output;
}

const cache = new Map<string, Promise<unknown>>();

/** Loads a file once: again only after a failure. */
export function once<T>(path: string, load: () => Promise<T>): Promise<T> {
  const known = cache.get(path) as Promise<T> | undefined;
  if (known) return known;
  const fresh = load();
  cache.set(path, fresh);
  fresh.catch(() => cache.delete(path));
  return fresh;
}

/** The book's cover. Rejects with a `LevelFileError`. */
export const loadCover = (lang: Language): Promise<BookCover> =>
  once(`${lang}/book.json`, () => readFile(`${lang}/book.json`, bookCoverSchema));

/** The cases of a chapter. Rejects with a `LevelFileError`. */
export const loadCatalog = (lang: Language, chapter: string): Promise<ChapterCatalog> =>
  once(`${lang}/${chapter}`, () => readFile(`${lang}/chapter-${chapter}.json`, chapterCatalogSchema));

/** The public half of a level. Rejects with a `LevelFileError`. */
export const loadPublic = (lang: Language, level: string): Promise<PublicBundle> =>
  once(`${lang}/${level}.public`, () => readFile(`${lang}/${level}.public.json`, publicBundleSchema));

/** The key of a level: fetched by solo play only. Rejects with a `LevelFileError`. */
export const loadKey = (lang: Language, level: string): Promise<KeyBundle> =>
  once(`${lang}/${level}.key`, () => readFile(`${lang}/${level}.key.json`, keyBundleSchema));

/** 法条馆. Rejects with a `LevelFileError`. */
export const loadLibrary = (lang: Language): Promise<Library> =>
  once(`${lang}/library`, () => readFile(`${lang}/library.json`, librarySchema));

/** The surfaces of every reason, for 错题本. Rejects with a `LevelFileError`. */
export const loadSurfaces = (lang: Language): Promise<SurfaceShelf> =>
  once(`${lang}/surfaces`, () => readFile(`${lang}/surfaces.json`, surfaceShelfSchema));

/** The lessons. Rejects with a `LevelFileError`. */
export const loadLessons = (lang: Language): Promise<LessonShelf> =>
  once(`${lang}/lessons`, () => readFile(`${lang}/lessons.json`, lessonShelfSchema));

/** The teaching notes of a level: key texts that players never fetch. Rejects with a `LevelFileError`. */
export const loadTeach = (lang: Language, level: string): Promise<Teach> =>
  once(`${lang}/${level}.teach`, () => readFile(`${lang}/${level}.teach.key.json`, teachSchema));

/** The deck of 权限快审, in all languages. Rejects with a `LevelFileError`. */
export const loadRapid = (): Promise<RapidDeck> =>
  once('rapid', () => readFile('rapid.json', rapidDeckSchema));

/** The cases a booth offers. Rejects with a `LevelFileError`. */
export const loadBoothCases = (): Promise<BoothCases> =>
  once('booth', () => readFile('booth.json', boothCasesSchema));

/** The calendar of 每日一查. Rejects with a `LevelFileError`. */
export const loadDaily = (): Promise<Daily> => once('daily', () => readFile('daily.json', dailySchema));
