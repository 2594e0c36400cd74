import { describe, expect, test, vi } from 'vitest';
import { askExhibit } from '../../../src/app/rooms/ask-exhibit.ts';

const bundle = (id: string) => ({ level: { id } });
const linkOf = (...replies: unknown[]) => ({ send: vi.fn(async () => replies.shift() ?? null) });
const always = () => true;

describe('asking for an exhibit', () => {
  test('takes the one that is wanted', async () => {
    const link = linkOf(bundle('a'));
    expect(await askExhibit(link, 'a', always)).toEqual(bundle('a'));
    expect(link.send).toHaveBeenCalledTimes(1);
  });

  test('asks again after no answer, after “slow”, and after another exhibit', async () => {
    const link = linkOf(null, { s: 'slow' }, bundle('a'));
    expect(await askExhibit(link, 'a', always)).toEqual(bundle('a'));
    expect(await askExhibit(linkOf(bundle('b')), 'a', always)).toBeNull();
  });

  test('gives up after three, and as soon as it is not wanted any more', async () => {
    const link = linkOf();
    expect(await askExhibit(link, 'a', always)).toBeNull();
    expect(link.send).toHaveBeenCalledTimes(3);
    expect(await askExhibit(linkOf(bundle('a')), 'a', () => false)).toBeNull();
  });
});
