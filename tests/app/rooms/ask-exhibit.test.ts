import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askExhibit } from '../../../src/app/rooms/ask-exhibit.ts';

const bundle = (id: string) => ({ level: { id } });
const linkOf = (...replies: unknown[]) => ({ send: vi.fn(async () => replies.shift() ?? null) });
const always = () => true;

/** What comes of it, however long it takes. */
async function asked(...args: Parameters<typeof askExhibit>) {
  const coming = askExhibit(...args);
  await vi.runAllTimersAsync();
  return coming;
}

describe('asking for an exhibit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes the one that is wanted', async () => {
    const link = linkOf(bundle('a'));
    expect(await asked(link, 'a', always)).toEqual(bundle('a'));
    expect(link.send).toHaveBeenCalledTimes(1);
  });

  test('asks again after no answer, after “slow”, and after another exhibit', async () => {
    const link = linkOf(null, { s: 'slow' }, bundle('a'));
    expect(await asked(link, 'a', always)).toEqual(bundle('a'));
    expect(await asked(linkOf(bundle('b')), 'a', always)).toBeNull();
  });

  test('gives up after ten, in half a minute, and as soon as it is not wanted any more', async () => {
    const link = linkOf();
    const began = Date.now();
    expect(await asked(link, 'a', always)).toBeNull();
    expect(link.send).toHaveBeenCalledTimes(10);
    expect(Date.now() - began).toBe(27_000);
    expect(await asked(linkOf(bundle('a')), 'a', () => false)).toBeNull();
  });
});
