import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followView } from '../../../src/app/rooms/follow-view.ts';
import { exhibitOf } from '../../../src/classroom/views/exhibit-of.ts';
import { type Packed, packView } from '../../../src/classroom/views/pack-view.ts';
import { playerView } from '../../../src/classroom/views/player-view.ts';
import type { PlayerMessage } from '../../../src/classroom/wire.ts';
import { goTo, sampleRoom } from '../../support/classroom/sample-room.ts';

const asked = goTo(sampleRoom(), 2, '2.0', 'ask');
const exhibit = exhibitOf(asked);

/** What is sent when a class is there, with changes. */
function message(state = asked, changes: Partial<PlayerMessage> = {}): Packed<PlayerMessage> {
  const view = playerView(state, 1);
  if (!view) throw new Error('no view');
  return JSON.parse(JSON.stringify({ ...packView(view), passed: null, ...changes }));
}

describe('following the views of a room', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a view is there at once, and has its words when its exhibit has come', async () => {
    const send = vi.fn(async () => exhibit);
    const room = followView<PlayerMessage>(() => ({ send }));
    expect(room.view.value).toBeNull();
    room.show(message());
    expect(room.view.value?.stage.place.beat).toBe('ask');
    expect(room.view.value?.questions[0]).toMatchObject({ text: '', letters: [] });
    await vi.runAllTimersAsync();
    expect(room.exhibit.value).toBe(exhibit);
    expect(room.view.value?.questions).toEqual(playerView(asked, 1)?.questions);
  });

  test('an exhibit is asked for once for many views, also while it is on its way', async () => {
    const send = vi.fn(async () => exhibit);
    const room = followView<PlayerMessage>(() => ({ send }));
    room.show(message());
    room.show(message());
    await vi.runAllTimersAsync();
    room.show(message(goTo(asked, 2, '2.0', 'reveal')));
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
    expect(room.view.value?.questions[0]?.offered.length).toBeGreaterThan(3);
  });

  test('an exhibit is not shown with a view that names another, nor one that is no longer wanted', async () => {
    const replies: unknown[] = [exhibit, null];
    const send = vi.fn(async () => replies.shift() ?? null);
    const room = followView<PlayerMessage>(() => ({ send }));
    room.show(message());
    await vi.runAllTimersAsync();
    room.show(message(asked, { exhibit: 'another' }));
    expect(room.exhibit.value).toBeNull();
    expect(room.view.value?.questions[0]?.text).toBe('');
    room.show(message(asked, { exhibit: null }));
    await vi.runAllTimersAsync();
    expect(room.exhibit.value).toBeNull();
  });

  test('a change goes on from the newest view', () => {
    const room = followView<PlayerMessage>(() => ({ send: async () => null }));
    room.change((view) => ({ ...view, seat: 7 }));
    expect(room.view.value).toBeNull();
    room.show(message());
    room.change((view) => ({ ...view, seat: 7 }));
    expect(room.view.value?.seat).toBe(7);
  });
});
