import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editionOf, skeletonOf } from '../../src/rules/edition.ts';
import { findEdits } from '../../src/tools/frozen/find-edits.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { runTool } from '../support/run-tool.ts';
import { sampleLevel, sampleLevelJson } from '../support/sample-level.ts';
import { sampleBookFiles, writeBook } from '../support/write-book.ts';

const present = editionOf(skeletonOf(sampleLevel()));
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A project whose levels folder is the sample book; `change` may alter its level. */
function projectWith(change: (level: ReturnType<typeof sampleLevelJson>) => void, kept = true): string {
  const project = mkdtempSync(join(tmpdir(), 'sharp-eyes-project-'));
  made.push(project);
  const json = sampleLevelJson();
  change(json);
  const files = { ...sampleBookFiles(), '1-sample/sample-form.json': json };
  const editions = kept ? {} : { [`editions/sample-form/${present}.json`]: undefined };
  renameSync(writeBook({ ...files, ...editions }), join(project, 'levels'));
  return project;
}
const run = (project: string) =>
  runTool('node_modules/tsx/dist/cli.mjs', ['src/tools/editions.ts', '--root', project], 120_000);
const folderOf = (project: string) => join(project, 'levels/editions/sample-form');
const problemsOf = (project: string) => loadBook(join(project, 'levels')).problems;

const revise = (level: ReturnType<typeof sampleLevelJson>) => {
  level.public.reasons.push('preset');
};

describe('npm run editions', { timeout: 120_000 }, () => {
  test('keeps the edition of a new level, lists it, and has nothing to do the next time', async () => {
    const project = projectWith(() => {}, false);
    expect(problemsOf(project)).toEqual([
      {
        file: '1-sample/sample-form.json',
        path: 'key.spots',
        message: `edition ${present} is not kept under editions: npm run editions`,
      },
    ]);
    expect(await run(project)).toMatchObject({
      code: 0,
      stdout: '1 editions added\n1 frozen files listed\n',
    });
    expect(readdirSync(folderOf(project))).toEqual([`${present}.json`]);
    expect([problemsOf(project), findEdits(project)]).toEqual([[], []]);
    expect((await run(project)).stdout).toBe('every edition is there\nevery frozen file is listed\n');
  });

  test('adds a revised edition beside the old one, which stays byte for byte', async () => {
    const project = projectWith(revise);
    const old = readFileSync(join(folderOf(project), `${present}.json`));
    expect(problemsOf(project).map(({ message }) => message)).toEqual([
      expect.stringContaining('is not kept under editions'),
    ]);
    expect((await run(project)).code).toBe(0);
    expect(readdirSync(folderOf(project)).length).toBe(2);
    expect(readFileSync(join(folderOf(project), `${present}.json`))).toEqual(old);
    expect(loadBook(join(project, 'levels')).editions['sample-form']?.current).not.toBe(present);
    expect(problemsOf(project)).toEqual([]);
  });

  test('leaves an edition that was edited to be put back: it stays a problem', async () => {
    const project = projectWith(() => {});
    const file = join(folderOf(project), `${present}.json`);
    const edited = readFileSync(file, 'utf8').replace('"excess"', '"sharing"');
    writeFileSync(file, edited);
    await run(project);
    expect(readFileSync(file, 'utf8')).toBe(edited);
    expect(problemsOf(project)).toContainEqual({
      file: `editions/sample-form/${present}.json`,
      path: '',
      message: 'does not hash to its name: an edition is never edited',
    });
  });

  test('and the levels it knows survive stray files, which are problems', () => {
    const project = projectWith(() => {});
    writeFileSync(join(project, 'levels/editions/notes.txt'), 'x');
    mkdirSync(join(project, 'levels/editions/Not a level'));
    writeFileSync(join(folderOf(project), 'broken.json'), '{');
    const files = problemsOf(project).map(({ file }) => file);
    expect(files.sort()).toEqual([
      'editions/Not a level',
      'editions/notes.txt',
      'editions/sample-form/broken.json',
    ]);
    expect(existsSync(join(folderOf(project), `${present}.json`))).toBe(true);
    expect(Object.keys(loadBook(join(project, 'levels')).editions)).toEqual(['sample-form']);
  });
});
