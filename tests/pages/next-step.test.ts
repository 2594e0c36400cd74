import { describe, expect, it } from 'vitest';
import type { PlayRecord } from '../../src/app/progress/records.ts';
import { isUnderWay, nextStep, type Progress } from '../../src/pages/next-step.ts';
import type { BookCover } from '../../src/rules/catalog-schema.ts';

const names: Record<string, string[]> = { '0-a': ['zero'], '1-b': ['one', 'two'], '2-c': ['three'] };
const cover: BookCover = {
  chapters: Object.entries(names).map(([id, levels]) => ({
    id,
    number: id,
    name: id,
    about: id,
    levels: levels.length,
  })),
};
const load = async (id: string) => ({
  id,
  levels: (names[id] ?? []).map((level) => ({
    id: level,
    title: level,
    mechanic: 'permit' as const,
    difficulty: 1,
    minutes: 1,
    spots: 6,
  })),
});
const chapterOf = (level: string) => Object.keys(names).find((id) => names[id]?.includes(level)) ?? '';
const mark = { type: 'mark', spot: 's', verdict: 'lawful' } as const;
const play = (level: string, ...actions: PlayRecord['actions']): PlayRecord => ({
  level,
  chapter: chapterOf(level),
  seed: 1,
  actions,
});
const progress = (closed: string[], last: PlayRecord | null): Progress => ({
  plays: new Map(last ? [[last.level, last]] : []),
  results: new Map(closed.map((level) => [level, { level, chapter: chapterOf(level), best: 50, last: 50 }])),
  lastLevel: last?.level ?? null,
});
const step = async (closed: string[], last: PlayRecord | null) => {
  const next = await nextStep(cover, progress(closed, last), load);
  return next.kind === 'done' ? 'done' : `${next.kind} ${next.place.level.id}`;
};
const finish = { type: 'finish' } as const;

describe('the big button', () => {
  it('starts a newcomer at case 0', async () => expect(await step([], null)).toBe('start zero'));
  it('resumes an unfinished play', async () =>
    expect(await step(['zero'], play('one', mark))).toBe('resume one'));
  it('resumes a second look', async () => {
    const reopened = play('one', mark, finish, { type: 'reopen', spots: ['s'] });
    expect(await step(['zero', 'one'], reopened)).toBe('resume one');
  });
  it('offers the next case, into the next chapter', async () => {
    expect(await step(['zero'], play('zero', mark, finish))).toBe('next one');
    expect(await step(['zero', 'one', 'two'], play('two', mark, finish))).toBe('next three');
  });
  it('comes back to what was passed over', async () =>
    expect(await step(['zero', 'two', 'three'], play('three', mark, finish))).toBe('next one'));
  it('says so when all is closed', async () =>
    expect(await step(['zero', 'one', 'two', 'three'], play('three', mark, finish))).toBe('done'));
  it('survives a last level that left the book', async () =>
    expect(await step(['zero'], { ...play('gone', mark), chapter: '1-b' })).toBe('next one'));
});

describe('a play', () => {
  it('is under way from its first step until it is closed', () => {
    expect(isUnderWay(undefined)).toBe(false);
    expect(isUnderWay(play('one'))).toBe(false);
    expect(isUnderWay(play('one', mark))).toBe(true);
    expect(isUnderWay(play('one', mark, finish))).toBe(false);
  });
});
