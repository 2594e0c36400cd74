import version from 'virtual:levels-version';
import * as v from 'valibot';
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
import {
  type Library,
  librarySchema,
  type SurfaceShelf,
  surfaceShelfSchema,
} from '../rules/library-schema.ts';
import { type RapidDeck, rapidDeckSchema } from '../rules/rapid/rapid-schema.ts';
import { type Editions, editionsSchema } from '../rules/share/editions.ts';

/** Why a level file could not be had. `missing` means there is no such level in this build. */
export class LevelFileError extends Error {
  readonly code: 'missing' | 'offline' | 'malformed';
  constructor(code: LevelFileError['code']) {
    super(`level-file/${code}`);
    this.code = code;
  }
}

async function fetchJson<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
  let response: Response;
  try {
    response = await fetch(`./levels/${path}?v=${version}`);
  } catch {
    throw new LevelFileError('offline');
  }
  if (response.status === 404) throw new LevelFileError('missing');
  if (!response.ok) throw new LevelFileError('offline');
  const raw: unknown = await response.json().catch(() => null);
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) throw new LevelFileError('malformed');
  return parsed.output;
}

const cache = new Map<string, Promise<unknown>>();

function once<T>(path: string, load: () => Promise<T>): Promise<T> {
  const known = cache.get(path) as Promise<T> | undefined;
  if (known) return known;
  const fresh = load();
  cache.set(path, fresh);
  fresh.catch(() => cache.delete(path));
  return fresh;
}

/** The book's cover. Rejects with a `LevelFileError`. */
export const loadCover = (lang: Language): Promise<BookCover> =>
  once(`${lang}/book.json`, () => fetchJson(`${lang}/book.json`, bookCoverSchema));

/** The cases of a chapter. Rejects with a `LevelFileError`. */
export const loadCatalog = (lang: Language, chapter: string): Promise<ChapterCatalog> =>
  once(`${lang}/${chapter}`, () => fetchJson(`${lang}/chapter-${chapter}.json`, chapterCatalogSchema));

/** The public half of a level. Rejects with a `LevelFileError`. */
export const loadPublic = (lang: Language, level: string): Promise<PublicBundle> =>
  once(`${lang}/${level}.public`, () => fetchJson(`${lang}/${level}.public.json`, publicBundleSchema));

/** The key of a level: fetched by solo play only. Rejects with a `LevelFileError`. */
export const loadKey = (lang: Language, level: string): Promise<KeyBundle> =>
  once(`${lang}/${level}.key`, () => fetchJson(`${lang}/${level}.key.json`, keyBundleSchema));

/** 法条馆. Rejects with a `LevelFileError`. */
export const loadLibrary = (lang: Language): Promise<Library> =>
  once(`${lang}/library`, () => fetchJson(`${lang}/library.json`, librarySchema));

/** The surfaces of every reason, for 错题本. Rejects with a `LevelFileError`. */
export const loadSurfaces = (lang: Language): Promise<SurfaceShelf> =>
  once(`${lang}/surfaces`, () => fetchJson(`${lang}/surfaces.json`, surfaceShelfSchema));

/** The deck of 权限快审, in all languages. Rejects with a `LevelFileError`. */
export const loadRapid = (): Promise<RapidDeck> =>
  once('rapid', () => fetchJson('rapid.json', rapidDeckSchema));

/** Every edition of every level, for share links. Rejects with a `LevelFileError`. */
export const loadEditions = (): Promise<Editions> =>
  once('editions', () => fetchJson('editions.key.json', editionsSchema));

/** The calendar of 每日一查. Rejects with a `LevelFileError`. */
export const loadDaily = (): Promise<Daily> => once('daily', () => fetchJson('daily.json', dailySchema));
