import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLimits, type Limits } from '../../../src/server/rooms/limits.ts';

let limits: Limits;
beforeEach(() => {
  vi.useFakeTimers();
  limits = createLimits();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Tries until it may no longer; how many tries that were. */
async function guess(socket: string | null, address: string, most = 1_000): Promise<number> {
  for (let i = 0; i < most; i += 1) {
    if (!(await limits.mayLookUp(socket, address))) return i;
    await limits.failed(socket, address);
  }
  return most;
}

describe('look-ups that fail', () => {
  test('forty pupils behind one address may mistype five times each', async () => {
    for (let pupil = 0; pupil < 40; pupil += 1) {
      for (let i = 0; i < 5; i += 1) {
        expect(await limits.mayLookUp(`s${pupil}`, 'school')).toBe(true);
        await limits.failed(`s${pupil}`, 'school');
      }
    }
    for (let pupil = 0; pupil < 40; pupil += 1)
      expect(await limits.mayLookUp(`s${pupil}`, 'school')).toBe(true);
  });

  test('a guesser on one connection is stopped after a few, and harms nobody else', async () => {
    expect(await guess('guesser', 'school')).toBe(8);
    expect(await limits.mayLookUp('neighbour', 'school')).toBe(true);
  });

  test('a guesser who connects anew each time is stopped at its address, and at no other', async () => {
    expect(await guess(null, 'cafe')).toBe(240);
    expect(await limits.mayLookUp('fresh', 'cafe')).toBe(false);
    expect(await limits.mayLookUp('fresh', 'school')).toBe(true);
    vi.advanceTimersByTime(60_001);
    expect(await limits.mayLookUp('fresh', 'cafe')).toBe(true);
  });

  test('a network of its own does not make a guesser many', async () => {
    const tries = await Promise.all(
      Array.from({ length: 300 }, (_, i) => limits.failed(null, `2001:db8:1:2::${(i + 1).toString(16)}`)),
    );
    expect(tries).toHaveLength(300);
    expect(await limits.mayLookUp(null, '2001:db8:1:2:ffff::9')).toBe(false);
    expect(await limits.mayLookUp(null, '2001:db8:1:3::9')).toBe(true);
  });
});

test('looking a room up and finding it costs nothing: a class shares an address', async () => {
  for (let i = 0; i < 500; i += 1) expect(await limits.mayLookUp(`s${i}`, 'school')).toBe(true);
});

test('a device may send as fast as a person marks, and no flood', async () => {
  const kept = await Promise.all(Array.from({ length: 5_000 }, () => limits.message('flood')));
  expect(kept.filter(Boolean)).toHaveLength(100);
  expect(await limits.message('other')).toBe(true);
  vi.advanceTimersByTime(10_001);
  expect(await limits.message('flood')).toBe(true);
});

test('an address makes a few rooms an hour', async () => {
  const made = await Promise.all(Array.from({ length: 40 }, () => limits.create('school')));
  expect(made.filter(Boolean)).toHaveLength(30);
});
