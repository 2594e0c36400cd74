import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  challenges,
  dailies,
  eraseAll,
  keepDaily,
  keepPlay,
  keepResult,
  loadProgress,
  notebook,
  outcomes,
  plays,
  results,
} from '../../src/app/app.ts';
import { challengeKeeper, metBefore } from '../../src/app/challenge-keeper.ts';
import { memoryStore } from '../../src/app/progress/memory-store.ts';
import type { PlayRecord } from '../../src/app/progress/records.ts';
import { toldLevels } from '../../src/app/told-levels.ts';
import { foldRun } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import { bundleKey, bundlePublic } from '../../src/rules/bundle.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleTables } from '../support/sample-tables.ts';

// The store listens to the page for the first gesture, and asks the browser for its languages.
vi.hoisted(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { language: 'zh-CN', languages: ['zh-CN'] });
});

const level = sampleLevel();
const bundle = bundlePublic(level, '1-sample', sampleTables(), 'zh-CN');
const key = bundleKey(level, sampleTables(), 'zh-CN');
const { id } = level.public;
/** All let be: every violation is missed. */
const run: Action[] = [
  ...level.public.spots.map((spot): Action => ({ type: 'mark', spot: spot.id, verdict: 'lawful' })),
  { type: 'finish' },
];
const play = (actions: Action[], of = id): PlayRecord => ({
  level: of,
  chapter: '1-sample',
  seed: 7,
  actions,
});
const violations = Object.values(key.spots).filter((spot) => spot.verdict === 'violation').length;

/** Plays the case through a keeper, as a session does. */
function closeCase(code: string) {
  const keeper = challengeKeeper(bundle, code, 7);
  const state = foldRun(bundle.level, { seed: 7, feedback: keeper.feedback }, run);
  keeper.keep(play(run));
  keeper.closed(state, key);
}

beforeEach(async () => {
  await loadProgress(async () => memoryStore());
  await eraseAll();
  toldLevels.clear();
});

describe('a challenge', () => {
  test('begins with the seed of the link and nothing judged', () => {
    expect(challengeKeeper(bundle, '1abc', 315).kept()).toEqual({
      level: id,
      chapter: '1-sample',
      seed: 315,
      actions: [],
    });
    expect(challenges.value.size).toBe(0);
  });

  test('without a seed in the link gets one of its own', () => {
    const seed = challengeKeeper(bundle, '1abc', null).kept()?.seed ?? -1;
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
  });

  test('tells nothing before its end', () => {
    expect(challengeKeeper(bundle, '1abc', 7).feedback).toBe('end');
  });

  test('goes on where it was, each code by itself', () => {
    challengeKeeper(bundle, '1abc', 7).keep(play(run.slice(0, 2)));
    challengeKeeper(bundle, '1abc', 7).keep(play(run.slice(0, 3)));
    expect(challengeKeeper(bundle, '1abc', 7).kept()).toEqual(play(run.slice(0, 3)));
    expect(challengeKeeper(bundle, '1def', 7).kept()?.actions).toEqual([]);
    expect(challenges.value.get('1abc')?.plays).toHaveLength(1);
  });

  test('keeps the other cases of its code', () => {
    const other = play([], 'another-case');
    challengeKeeper({ ...bundle, level: { ...bundle.level, id: 'another-case' } }, '1abc', 7).keep(other);
    challengeKeeper(bundle, '1abc', 7).keep(play(run));
    expect(challenges.value.get('1abc')?.plays).toEqual([other, play(run)]);
  });

  test('closes no case of the campaign and no day', () => {
    closeCase('1abc');
    expect(results.value.size + plays.value.size + dailies.value.size).toBe(0);
  });

  test('tells gauge and notebook of a first meeting', () => {
    closeCase('1abc');
    expect(outcomes.value).toHaveLength(level.public.spots.length);
    expect(outcomes.value.filter((one) => one.outcome === 'miss')).toHaveLength(violations);
    expect(notebook.value.size).toBe(violations);
  });

  test('is erased with everything', async () => {
    closeCase('1abc');
    await eraseAll();
    expect(challenges.value.size).toBe(0);
  });
});

describe('a case met before moves no gauge, and what was missed is still noted', () => {
  const met: [string, () => unknown][] = [
    ['closed in the campaign', () => keepResult(id, '1-sample', 80, [])],
    ['begun in the campaign', () => keepPlay(play(run.slice(0, 1)))],
    [
      'closed in a set of the day',
      () => keepDaily({ day: 20_000, levels: [id], plays: [play(run)], score: null }),
    ],
    ['closed in another challenge', () => challengeKeeper(bundle, '1other', 7).keep(play(run))],
    ['looked up on a share page', () => toldLevels.add(id)],
  ];
  test.each(met)('%s', async (_, meet) => {
    await meet();
    expect(metBefore(id, '1abc')).toBe(true);
    closeCase('1abc');
    expect(outcomes.value).toEqual([]);
    expect(notebook.value.size).toBe(violations);
  });

  const unmet: [string, () => unknown][] = [
    ['nothing', () => undefined],
    ['opened in the campaign, without a step', () => keepPlay(play([]))],
    [
      'begun in a set of the day, where nothing is told',
      () => keepDaily({ day: 20_000, levels: [id], plays: [play(run.slice(0, 2))], score: null }),
    ],
    ['this challenge itself', () => challengeKeeper(bundle, '1abc', 7).keep(play(run))],
    ['another case', () => keepResult('another-case', '1-sample', 80, [])],
  ];
  test.each(unmet)('but not by %s', async (_, meet) => {
    await meet();
    expect(metBefore(id, '1abc')).toBe(false);
  });
});
