import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editionOf, skeletonOf } from '../../src/rules/edition.ts';
import { sampleLevel, sampleLevelJson } from './sample-level.ts';
import { sampleOverlayJson } from './sample-overlay.ts';
import { sampleTables } from './sample-tables.ts';

/** Files of a levels folder by path; a string is written as it is, anything else as JSON. */
export type BookFiles = Record<string, unknown>;

/** The files of a sound book with one level in both languages, its edition kept. */
export function sampleBookFiles(): BookFiles {
  const tables = sampleTables();
  const skeleton = skeletonOf(sampleLevel());
  return {
    'reasons.json': tables.reasons,
    'provisions.json': tables.provisions,
    'app-types.json': tables.appTypes,
    'campaign.json': tables.campaign,
    '1-sample/sample-form.json': sampleLevelJson(),
    [`editions/sample-form/${editionOf(skeleton)}.json`]: skeleton,
    'en/1-sample/sample-form.json': sampleOverlayJson(),
  };
}

/** Writes the files into a new folder under the system's temporary one and gives its path; `undefined` leaves a file out. */
export function writeBook(files: BookFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'sharp-eyes-book-'));
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return root;
}
