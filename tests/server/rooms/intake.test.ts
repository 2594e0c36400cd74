import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { intake } from '../../../src/server/rooms/intake.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what comes in within the time is done in one go, in order; what comes later, later', () => {
  const gather = intake(40);
  const done: string[] = [];
  gather(() => done.push('a'));
  vi.advanceTimersByTime(39);
  gather(() => done.push('b'));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['a', 'b']);
  gather(() => {
    done.push('c');
    gather(() => done.push('d'));
  });
  vi.advanceTimersByTime(40);
  expect(done).toEqual(['a', 'b', 'c']);
  vi.advanceTimersByTime(40);
  expect(done).toEqual(['a', 'b', 'c', 'd']);
});
