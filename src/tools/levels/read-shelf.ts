import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { type BoothCases, boothCasesSchema } from '../../rules/booth-cases-schema.ts';
import { type Daily, dailySchema } from '../../rules/daily-schema.ts';
import { type Lessons, lessonsSchema } from '../../rules/lesson-schema.ts';
import {
  type Channels,
  channelsSchema,
  type Report,
  reportSchema,
  type Surfaces,
  surfacesSchema,
} from '../../rules/library-schema.ts';
import { type RapidTable, rapidSchema } from '../../rules/rapid/rapid-schema.ts';
import type { FileProblem } from './load-book.ts';
import { readJson } from './read-json.ts';

/** What stands beside the levels: each file may be missing from a book, and is null then. */
export interface Shelf {
  readonly surfaces: Surfaces | null;
  readonly report: Report | null;
  readonly channels: Channels | null;
  readonly rapid: RapidTable | null;
  readonly daily: Daily | null;
  readonly booth: BoothCases | null;
  readonly lessons: Lessons | null;
}

/** Reads the files beside the levels; one that can't be read is a problem and counts as missing. */
export function readShelf(root: string, problems: FileProblem[]): Shelf {
  const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null => {
    if (!existsSync(join(root, file))) return null;
    const result = readJson(join(root, file), schema);
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => ({ file, ...problem })));
    return null;
  };
  return {
    surfaces: read('surfaces.json', surfacesSchema),
    report: read('report.json', reportSchema),
    channels: read('channels.json', channelsSchema),
    rapid: read('rapid.json', rapidSchema),
    daily: read('daily.json', dailySchema),
    booth: read('booth.json', boothCasesSchema),
    lessons: read('lessons.json', lessonsSchema),
  };
}
