import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { checkLevel } from '../../rules/check-level.ts';
import { checkOverlay } from '../../rules/check-overlay.ts';
import { type Language, languages } from '../../rules/languages.ts';
import { type Level, levelSchema } from '../../rules/level-schema.ts';
import { localise } from '../../rules/localise.ts';
import { overlaySchema } from '../../rules/overlay-schema.ts';
import type { Editions } from '../../rules/share/editions.ts';
import {
  appTypesSchema,
  campaignSchema,
  provisionsSchema,
  reasonsSchema,
  type Tables,
} from '../../rules/tables-schema.ts';
import { checkCampaign } from './check-campaign.ts';
import { checkLessons } from './check-lessons.ts';
import { checkShelf } from './check-shelf.ts';
import { readEditions } from './read-editions.ts';
import { readJson } from './read-json.ts';
import { readShelf, type Shelf } from './read-shelf.ts';

/** A problem and the file it is in, relative to the levels folder. */
export interface FileProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** One level in every language it has. */
export interface BookLevel {
  readonly chapter: string;
  readonly file: string;
  readonly texts: Partial<Record<Language, Level>>;
}

/** Everything under levels/, parsed and checked. */
export interface Book {
  readonly tables: Tables;
  readonly shelf: Shelf;
  readonly levels: readonly BookLevel[];
  /** Every edition ever published, and the present ones. */
  readonly editions: Editions;
  readonly problems: readonly FileProblem[];
}

const folders = (root: string) =>
  readdirSync(root)
    .filter((name) => /^\d/.test(name) && statSync(join(root, name)).isDirectory())
    .sort();

const jsonFiles = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

function readTables(root: string, problems: FileProblem[]): Tables {
  const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> => {
    const result = readJson(join(root, file), schema);
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => ({ file, ...problem })));
    throw new Error(`${file}: ${result.problems.map((p) => `${p.path} ${p.message}`).join('; ')}`);
  };
  return {
    reasons: read('reasons.json', reasonsSchema),
    provisions: read('provisions.json', provisionsSchema),
    appTypes: read('app-types.json', appTypesSchema),
    campaign: read('campaign.json', campaignSchema),
  };
}

function readOverlay(
  root: string,
  lang: Language,
  file: string,
  level: Level,
  problems: FileProblem[],
): Level | null {
  const path = join(lang, file);
  if (!existsSync(join(root, path))) {
    problems.push({ file: path, path: '', message: `translation missing: ${path} does not exist` });
    return null;
  }
  const overlay = readJson(join(root, path), overlaySchema);
  if (!overlay.ok) {
    problems.push(...overlay.problems.map((problem) => ({ file: path, ...problem })));
    return null;
  }
  problems.push(...checkOverlay(level, overlay.value).map((problem) => ({ file: path, ...problem })));
  return localise(level, overlay.value);
}

/**
 * Reads every level file and translation under `root`, with all problems found on the way.
 * Throws only if a shared table can't be read, naming the file.
 */
export function loadBook(root: string): Book {
  const problems: FileProblem[] = [];
  const tables = readTables(root, problems);
  const levels: BookLevel[] = [];
  for (const chapter of folders(root)) {
    for (const name of jsonFiles(join(root, chapter))) {
      const file = join(chapter, name);
      const read = readJson(join(root, file), levelSchema);
      if (!read.ok) {
        problems.push(...read.problems.map((problem) => ({ file, ...problem })));
        continue;
      }
      const level = read.value;
      problems.push(...checkLevel(level, tables).map((problem) => ({ file, ...problem })));
      if (`${level.public.id}.json` !== name) {
        problems.push({
          file,
          path: 'public.id',
          message: `id ${level.public.id} differs from the file name`,
        });
      }
      const listed = tables.campaign.chapters
        .find((one) => one.id === chapter)
        ?.levels.includes(level.public.id);
      if (!listed)
        problems.push({ file, path: '', message: `not listed under chapter ${chapter} of campaign.json` });
      const texts: BookLevel['texts'] = { 'zh-CN': level };
      for (const lang of languages) {
        if (lang === 'zh-CN') continue;
        const translated = readOverlay(root, lang, file, level, problems);
        if (translated) texts[lang] = translated;
      }
      levels.push({ chapter, file, texts });
    }
  }
  problems.push(...checkCampaign(tables, levels));
  const shelf = readShelf(root, problems);
  problems.push(...checkShelf(shelf, tables, levels), ...checkLessons(shelf, tables, levels));
  const editions = readEditions(root, levels, problems);
  return { tables, shelf, levels, editions, problems };
}
