import { describe, expect, it, vi } from 'vitest';
import { caseNumber, chapterProgress, firstCase, isOpen, placeOf } from '../../src/pages/cases.ts';
import type { BookCover, ChapterCatalog } from '../../src/rules/catalog-schema.ts';

const chapter = (id: string, levels: number) => ({ id, number: id, name: id, about: id, levels });
const cover: BookCover = {
  chapters: [chapter('0-a', 1), chapter('1-b', 2), chapter('2-c', 0), chapter('3-d', 1)],
};
const level = (id: string) => ({
  id,
  title: id,
  mechanic: 'inspect' as const,
  difficulty: 1,
  minutes: 1,
  spots: 7,
});
const books: Record<string, ChapterCatalog> = {
  '0-a': { id: '0-a', levels: [level('zero')] },
  '1-b': { id: '1-b', levels: [level('one'), level('two')] },
  '3-d': { id: '3-d', levels: [level('three')] },
};
const loader = () =>
  vi.fn(async (id: string) => {
    const found = books[id];
    if (!found) throw new Error(`fetched ${id}`);
    return found;
  });

describe('case numbers', () => {
  it('begin with case 0 in the prologue and with 1 elsewhere', () => {
    expect(caseNumber(cover, '0-a', 0)).toBe(0);
    expect(caseNumber(cover, '1-b', 0)).toBe(1);
  });
});

describe('which cases are open', () => {
  const catalog = { id: 'x', levels: [level('a'), level('b'), level('c')] };
  const open = (closed: string[], all = false) =>
    catalog.levels.map((_, i) => isOpen(catalog, i, (id) => closed.includes(id), all));
  it('is the first that is not closed, and all that are', () => {
    expect(open([])).toEqual([true, false, false]);
    expect(open(['a'])).toEqual([true, true, false]);
    expect(open(['a', 'c'])).toEqual([true, true, true]);
    expect(open(['c'])).toEqual([true, false, true]);
  });
  it('is every one if the player opened all', () => expect(open([], true)).toEqual([true, true, true]));
});

describe('chapter progress', () => {
  it('tells sealed, unread, working and closed apart', () => {
    expect(chapterProgress(chapter('x', 0), 0, false).status).toBe('sealed');
    expect(chapterProgress(chapter('x', 2), 0, false).status).toBe('unread');
    expect(chapterProgress(chapter('x', 2), 0, true).status).toBe('working');
    expect(chapterProgress(chapter('x', 2), 1, true).status).toBe('working');
    expect(chapterProgress(chapter('x', 2), 3, true)).toEqual({ closed: 2, status: 'closed' });
  });
});

describe('finding cases', () => {
  it('places a case, and says null for one the book lacks', async () => {
    expect(await placeOf(cover, '1-b', 'two', loader())).toMatchObject({ number: 2, chapter: { id: '1-b' } });
    expect(await placeOf(cover, '1-b', 'nine', loader())).toBeNull();
    expect(await placeOf(cover, '2-c', 'one', loader())).toBeNull();
  });
  it('goes on within a chapter, then past empty chapters, then ends', async () => {
    const following = (chapterId: string, id: string) =>
      firstCase(cover, loader(), () => true, { chapter: chapterId, level: id });
    expect((await following('0-a', 'zero'))?.level.id).toBe('one');
    expect((await following('1-b', 'one'))?.level.id).toBe('two');
    expect((await following('1-b', 'two'))?.level.id).toBe('three');
    expect(await following('3-d', 'three')).toBeNull();
  });
  it('does not fetch chapters it may skip', async () => {
    const load = loader();
    await firstCase(
      cover,
      load,
      (id) => id === 'three',
      undefined,
      (one) => one.id !== '3-d',
    );
    expect(load.mock.calls).toEqual([['3-d']]);
  });
});
