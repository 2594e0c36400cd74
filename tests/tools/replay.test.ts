import { describe, expect, test } from 'vitest';
import { codeIn } from '../../src/rules/share/code-in.ts';
import { writeShare } from '../../src/rules/share/write-share.ts';
import format1 from '../fixtures/share/format-1.json';
import { runTool } from '../support/run-tool.ts';
import type { FrozenFile } from '../support/share/frozen-file.ts';
import { oldSkeleton } from '../support/share/sample-editions.ts';

const frozen = format1 as unknown as FrozenFile;
const replay = (...args: string[]) =>
  runTool('node_modules/tsx/dist/cli.mjs', ['src/tools/replay.ts', ...args], 120_000);
const frozenLink = (name: string) => {
  const found = frozen.links.find((one) => one.name === name);
  if (!found) throw new Error(`no frozen link: ${name}`);
  return found;
};
const foreign = writeShare('case', null, [
  { level: 'nowhere', skeleton: oldSkeleton(), seed: 1, marks: {}, reviewed: false },
]);

describe('npm run replay', { timeout: 120_000 }, () => {
  test.each([
    'an inspected exhibit',
    'half of it odd, judged again',
    'a finale',
    'a day of two cases',
  ])('prints the verdict of a link as one JSON object: %s', async (name) => {
    const { link, verdict } = frozenLink(name);
    const ran = await replay(link, '--json');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { score, seals, hits, misses, falseAlarms, correctReleases, reasonAccuracy } = verdict;
    expect(JSON.parse(ran.stdout)).toMatchObject({
      score,
      seals,
      hits,
      misses,
      falseAlarms,
      correctReleases,
      reasonAccuracy,
      levels: verdict.cases.map(({ level }) => level),
      edition: verdict.cases.map(({ edition }) => edition).join('+'),
      code: codeIn(link),
      kind: verdict.kind,
      day: verdict.day,
      cases: verdict.cases.map(({ level, edition, marks }) => ({ level, edition, marks })),
    });
  });

  test('prints the same for a bare code, and tells it in plain text without --json', async () => {
    const { link, verdict } = frozenLink('a day of two cases');
    const ran = await replay(codeIn(link));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const lines = ran.stdout.split('\n');
    expect(lines[0]).toBe(`daily of 2026-11-26: score ${verdict.score}, seals ${verdict.seals}`);
    expect(lines[1]).toBe(
      `hits ${verdict.hits}, misses ${verdict.misses}, false alarms ${verdict.falseAlarms}, releases ${verdict.correctReleases}`,
    );
    expect(lines[2]).toBe(`right reasons ${Math.round(100 * (verdict.reasonAccuracy ?? Number.NaN))} %`);
    const first = verdict.cases[0];
    expect(lines[3]).toBe(`  ${first?.level} ${first?.edition}: ${first?.score}`);
  });

  test('says which cases were judged again', async () => {
    const ran = await replay(frozenLink('everything right, judged again').link);
    expect(ran.stdout).toMatch(/: 100 \((?:revised since, )?judged again\)\n$/);
  });

  test('finds a link in the middle of a sentence, in one argument or in several', async () => {
    const { link, verdict } = frozenLink('a trail');
    const [one, several] = await Promise.all([
      replay(`看看这个 ${link}，来试试`, '--json'),
      replay('--json', 'See', link, 'and', 'try1'),
    ]);
    expect(JSON.parse(one.stdout)).toMatchObject({ score: verdict.score });
    expect(several).toEqual(one);
  });

  test.each([
    [
      'a changed letter',
      frozenLink('a maze').link.replace('#/r/A', '#/r/B'),
      'not a whole, unaltered share link',
    ],
    ['half a link', frozenLink('a maze').link.slice(0, -8), 'not a whole, unaltered share link'],
    ['any other text', '100 分', 'not a whole, unaltered share link'],
    ['a prototype name', '__proto__', 'not a whole, unaltered share link'],
    ['a level that this copy lacks', foreign, 'names a level, or an edition of one'],
    ['the cases of a class', frozenLink('cases that a class played').link, 'names the cases a class played'],
    ['nothing', '', 'usage: npm run replay'],
  ])('exits 1 with one clear line on %s, and prints nothing else', async (_, text, message) => {
    const ran = await replay(text, '--json');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr.trim().split('\n').length).toBe(1);
  });
});
