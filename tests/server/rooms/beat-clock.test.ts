import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BeatClock, beatClock } from '../../../src/server/rooms/beat-clock.ts';
import { act, goTo, sampleRoom } from '../../support/classroom/sample-room.ts';

const hour = 3_600_000;
let up: number[];
let clock: BeatClock;

beforeEach(() => {
  vi.useFakeTimers();
  up = [];
  clock = beatClock((turn) => up.push(turn));
});
afterEach(() => {
  clock.stop();
  vi.useRealTimers();
});

/** A class that collects, its timer on: twenty seconds. */
const asking = () => act(goTo(sampleRoom(), 2, '2.0', 'ask'), { type: 'set', flag: 'timer', on: true });

describe('the clock of a beat', () => {
  test('says once that time is up, by the turn it began in', () => {
    const room = asking();
    clock.follow(room);
    vi.advanceTimersByTime(19_990);
    expect(up).toEqual([]);
    expect(clock.passed()).toBe(19_990);
    vi.advanceTimersByTime(hour);
    expect(up).toEqual([room.turn]);
  });

  test.each([
    ['forward', 25 * hour],
    ['back', -25 * hour],
  ])('a time of day set %s neither cuts a beat short nor stretches it', (_, jump) => {
    clock.follow(asking());
    vi.advanceTimersByTime(5_000);
    vi.setSystemTime(Date.now() + jump);
    clock.follow(asking());
    expect(clock.passed()).toBe(5_000);
    vi.advanceTimersByTime(14_990);
    expect(up).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(up).toHaveLength(1);
  });

  test('stands still while the class pauses, and goes on from there', () => {
    const room = asking();
    clock.follow(room);
    vi.advanceTimersByTime(8_000);
    const paused = act(room, { type: 'set', flag: 'paused', on: true });
    clock.follow(paused);
    vi.advanceTimersByTime(hour);
    expect(clock.passed()).toBe(8_000);
    clock.follow(act(paused, { type: 'set', flag: 'paused', on: false }));
    vi.advanceTimersByTime(11_990);
    expect(up).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(up).toHaveLength(1);
  });

  test('takes on the seconds that a host adds', () => {
    const room = asking();
    clock.follow(room);
    vi.advanceTimersByTime(19_000);
    clock.follow(act(room, { type: 'extend', turn: room.turn, seconds: 30 }));
    vi.advanceTimersByTime(30_990);
    expect(up).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(up).toHaveLength(1);
  });

  test('runs only where a timer is on, and no more once collecting is closed', () => {
    const room = asking();
    clock.follow(act(room, { type: 'set', flag: 'timer', on: false }));
    expect(clock.passed()).toBeNull();
    clock.follow(act(room, { type: 'close', turn: room.turn }));
    vi.advanceTimersByTime(hour);
    expect(up).toEqual([]);
  });

  test('gives a beat its whole time again where another node takes it over: never less than was promised', () => {
    const room = asking();
    clock.follow(room);
    vi.advanceTimersByTime(15_000);
    clock.stop();
    const other = beatClock((turn) => up.push(turn));
    other.follow(room);
    vi.advanceTimersByTime(19_990);
    expect(up).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(up).toEqual([room.turn]);
  });
});
