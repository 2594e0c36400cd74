import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { enterFrozen } from '../../src/tools/frozen/enter-frozen.ts';
import { findEdits } from '../../src/tools/frozen/find-edits.ts';
import { findPastEdits } from '../../src/tools/frozen/find-past-edits.ts';
import { frozenList } from '../../src/tools/frozen/frozen-list.ts';

const hasGit = () => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const root = resolve('.');
const gitless = !hasGit();

describe('published editions and frozen links', () => {
  test('are as their list says, every one of them; a new one is listed by npm run editions', () => {
    expect(findEdits(root)).toEqual([]);
  });

  // An unpacked archive has no history: there the list alone must do.
  test.skipIf(gitless || !existsSync(join(root, '.git')))(
    'were never edited in any commit, nor since',
    () => {
      expect(findPastEdits(root)).toEqual([]);
    },
  );
});

const edition = 'levels/editions/a-form/0123456789.json';
const links = 'tests/fixtures/share/format-1.json';
const made: string[] = [];
let project = '';

const put = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const git = (...args: string[]) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: project, env, encoding: 'utf8', stdio: 'pipe' });
};
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '--no-verify', '-m', 'change');
};

/** A project with two frozen files, listed. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sharp-eyes-frozen-'));
  made.push(project);
  put(edition, '{ "spots": {} }\n');
  put(links, '{ "links": [1] }\n');
  put('README.md', 'A project.\n');
  enterFrozen(project);
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const edits: [string, () => void, string, string][] = [
  ['an edit', () => put(edition, '{ "spots": { } }\n'), `edited: ${edition}`, edition],
  ['a link more in a file', () => put(links, '{ "links": [1, 2] }\n'), `edited: ${links}`, links],
  ['a deletion', () => rmSync(join(project, links)), `gone: ${links}`, links],
  [
    'a rename',
    () => renameSync(join(project, edition), join(project, 'levels/editions/a-form/other.json')),
    `gone: ${edition}`,
    edition,
  ],
];

describe('the list of frozen files', () => {
  test('names each file with its digest, as sha256sum does', () => {
    expect(findEdits(project)).toEqual([]);
    const lines = readFileSync(join(project, frozenList), 'utf8').split('\n');
    expect(lines[0]).toBe(`e219dbc087b8b3feb1448b4d86b62ddd89d7593d14c1ef5e6e4d297f4e2cc419  ${edition}`);
  });

  test.each(edits)('tells %s', (_, edit, line) => {
    edit();
    expect(findEdits(project)).toContain(line);
  });

  test('tells a file that it lacks, and takes it in without touching the others', () => {
    put('levels/editions/a-form/new.json', '{}\n');
    expect(findEdits(project)).toEqual(['not listed: levels/editions/a-form/new.json']);
    put(edition, 'edited\n');
    expect(enterFrozen(project)).toBe(1);
    expect(findEdits(project)).toEqual([`edited: ${edition}`]);
    expect(enterFrozen(project)).toBe(0);
  });

  test('with a line that is none is an error, not a list', () => {
    put(frozenList, 'everything is fine\n');
    expect(() => findEdits(project)).toThrow('everything is fine');
  });
});

describe.skipIf(gitless)('the history of frozen files', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    commit();
  });

  test('may grow, and anything else may change', () => {
    put('levels/editions/a-form/new.json', '{}\n');
    put('README.md', 'A better project.\n');
    enterFrozen(project);
    expect(findPastEdits(project)).toEqual([]);
    commit();
    expect(findPastEdits(project)).toEqual([]);
  });

  test.each(edits)('tells %s before it is committed', (_, edit, __, file) => {
    edit();
    expect(findPastEdits(project)).toEqual([`uncommitted ${file}`]);
    git('add', '-A');
    expect(findPastEdits(project)).toEqual([`uncommitted ${file}`]);
  });

  test.each(edits)('tells %s after it was committed, put back and entered anew', (_, edit, __, file) => {
    edit();
    commit();
    const hash = git('rev-parse', '--short', 'HEAD').trim();
    expect(findPastEdits(project)).toEqual([`${hash} ${file}`]);
    git('checkout', '-q', 'HEAD~1', '--', file);
    commit();
    expect(findPastEdits(project)).toContain(`${hash} ${file}`);
  });

  test('tells a list that lost a line, before and after the commit', () => {
    put(frozenList, '');
    expect(findPastEdits(project)).toEqual([`lines went from ${frozenList}`]);
    commit();
    expect(findPastEdits(project)).toEqual([`lines went from ${frozenList}`]);
  });

  test('tells a merge that drops a file', () => {
    git('checkout', '-q', '-b', 'side');
    put('levels/editions/a-form/side.json', '{}\n');
    commit();
    git('checkout', '-q', 'main');
    put('README.md', 'Meanwhile.\n');
    commit();
    git('merge', '-q', '--no-commit', '--no-ff', 'side');
    git('rm', '-qf', 'levels/editions/a-form/side.json');
    git('commit', '-q', '--no-verify', '-m', 'merge');
    const hash = git('rev-parse', '--short', 'HEAD').trim();
    expect(findPastEdits(project)).toEqual([`${hash} levels/editions/a-form/side.json`]);
  });

  test('of a merge that only brings files is clean', () => {
    git('checkout', '-q', '-b', 'side');
    put('levels/editions/a-form/side.json', '{}\n');
    enterFrozen(project);
    commit();
    git('checkout', '-q', 'main');
    put('README.md', 'Meanwhile.\n');
    commit();
    git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    expect(findPastEdits(project)).toEqual([]);
  });
});
