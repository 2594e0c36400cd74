import type { Socket } from 'socket.io';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoomEvent } from '../../../src/classroom/room-event.ts';
import type { HeldRoom } from '../../../src/server/rooms/held-room.ts';
import { roomHub } from '../../../src/server/rooms/room-hub.ts';
import { nothingHeld, reduceRow } from '../../../src/server/rooms/room-row.ts';
import { sampleOpening } from '../../support/classroom/sample-room.ts';

const hash = 'x'.repeat(43);

/** A room that keeps what it is told at once. */
function keptRoom() {
  let held = reduceRow(nothingHeld, { t: 'open', host: hash, screen: hash, open: sampleOpening() }).state;
  let tell: (events: readonly RoomEvent[]) => void = () => {};
  const room = {
    code: 'AAAAAA',
    state: () => held,
    onKept: (listener: typeof tell) => {
      tell = listener;
    },
  } as unknown as HeldRoom;
  return {
    room,
    join(seat: number) {
      const { state, events } = reduceRow(held, { t: 'seat', seat, token: `${seat}`, knock: `${seat}` });
      held = state;
      tell(events);
    },
  };
}

const fakeSocket = () => {
  const emit = vi.fn();
  return { emit, socket: { emit, on: () => {}, disconnect: () => {} } as unknown as Socket };
};

describe('who comes into a room', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is seen by the host at once; of a crowd it is told once a second, and of the last one too', () => {
    const { room, join } = keptRoom();
    const hub = roomHub(room);
    const host = fakeSocket();
    hub.addHost(host.socket);
    const told = () => host.emit.mock.calls.map(([, view]) => view.seats);
    const before = told().length;
    const first = room.state().room;
    const seats = Object.keys(first.seats).length;
    const come = (seat: number) => {
      join(seat);
      hub.addPlayer(seat, fakeSocket().socket);
    };
    come(seats + 1);
    vi.advanceTimersByTime(100);
    expect(told().slice(before)).toEqual([seats + 1]);
    for (let i = 2; i <= 41; i += 1) {
      come(seats + i);
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(1000);
    expect(told().at(-1)).toBe(seats + 41);
    expect(told().length - before).toBe(3);
    hub.end('over');
  });
});
