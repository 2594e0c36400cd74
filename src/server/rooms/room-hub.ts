import type { Socket } from 'socket.io';
import { placeOf } from '../../classroom/place-of.ts';
import { progressGrid } from '../../classroom/progress-grid.ts';
import { progressOf } from '../../classroom/progress-of.ts';
import type { RoomEvent } from '../../classroom/room-event.ts';
import { roundOf } from '../../classroom/round-of.ts';
import type { RoomState } from '../../classroom/state.ts';
import { tallyOf } from '../../classroom/tally.ts';
import { arrivals } from '../../classroom/views/arrivals.ts';
import { boardView } from '../../classroom/views/board-view.ts';
import { hostView } from '../../classroom/views/host-view.ts';
import { type Packed, packView } from '../../classroom/views/pack-view.ts';
import { playerView } from '../../classroom/views/player-view.ts';
import type { BoardMessage, Farewell, HostMessage, PlayerMessage, Tick } from '../../classroom/wire.ts';
import { beatClock } from './beat-clock.ts';
import type { HeldRoom } from './held-room.ts';

/** How long answers are gathered before the host is told of them, in ms: soon enough to see seals arrive. */
const tickMs = 500;
/** How soon the host sees who came or went, and how often it is told while many do, in ms. */
const [seenMs, peopleMs] = [100, 1000];
/** How long until a beat that could not be closed is closed again, in ms. */
const retryMs = 1000;
/** Events that change what everyone sees. What else happens concerns the host, or one seat. */
const forAll: readonly RoomEvent['type'][] = [
  'opened',
  'set',
  'way',
  'moved',
  'closed',
  'extended',
  'ended',
  'cleared',
];

/** The connections of one room, and what they are told. */
export interface RoomHub {
  addHost(socket: Socket): void;
  addScreen(socket: Socket): void;
  /** A seat has one connection: the newest. */
  addPlayer(seat: number, socket: Socket): void;
  /** Ends every connection. */
  end(why: Farewell): void;
}

/** Follows a held room and tells its connections, as little as they need. */
export function roomHub(room: HeldRoom): RoomHub {
  const hosts = new Set<Socket>();
  const screens = new Set<Socket>();
  const players = new Map<number, Socket>();
  const answered = new Set<number>();
  let tick: NodeJS.Timeout | null = null;
  let ended = false;
  let retry: NodeJS.Timeout | null = null;
  const clock = beatClock(async (turn) => {
    const beat = placeOf(room.state().room)?.beat;
    if (beat !== 'ask' && beat !== 'again') return;
    const { status } = await room.dispatch({ t: 'act', act: { type: 'close', turn } });
    // Nothing else would close the beat once the journal is back.
    if (status === 'unkept' && !ended) retry = setTimeout(() => clock.follow(room.state().room), retryMs);
  });
  clock.follow(room.state().room);

  const time = () => ({ passed: clock.passed() });
  const playerMessage = (state: RoomState, seat: number): Packed<PlayerMessage> | null => {
    const view = playerView(state, seat);
    return view && { ...packView(view), ...time() };
  };
  const hostMessage = (state: RoomState): Packed<HostMessage> | null => {
    const view = hostView(state);
    if (!view) return null;
    const away = view.people.map((one) => one.seat).filter((seat) => !players.has(seat));
    return { ...packView(view), away, ...time() };
  };
  const boardMessage = (state: RoomState): Packed<BoardMessage> | null => {
    const view = boardView(state);
    if (!view) return null;
    const code = state.flags.locked || view.stage.ended ? null : room.code;
    return { ...packView(view), code, arrivals: arrivals(state), ...time() };
  };

  const tellHosts = () => {
    const { room: state } = room.state();
    const message = hosts.size > 0 ? hostMessage(state) : null;
    for (const host of hosts) host.emit('view', message);
  };
  const tellScreens = () => {
    const { room: state } = room.state();
    const message = screens.size > 0 ? boardMessage(state) : null;
    for (const screen of screens) screen.emit('view', message);
  };
  const tellAll = () => {
    const { room: state } = room.state();
    for (const [seat, player] of players) player.emit('view', playerMessage(state, seat));
    tellHosts();
    tellScreens();
  };

  /** Counts go to host and screens only, gathered. */
  const sendTick = () => {
    tick = null;
    const { room: state } = room.state();
    const question = placeOf(state)?.question ?? null;
    const round = question === null ? null : roundOf(state, question);
    const progress = question !== null && round ? progressOf(state, question, round) : null;
    const live = question !== null && round ? tallyOf(state, question, round) : null;
    const grid = progressGrid(state, [...answered].map(String));
    const gathered = grid.map((one): [number, number] => [one.seat, one.answered]);
    const full: Tick = { question, live, answered: gathered, progress };
    answered.clear();
    for (const host of hosts) host.emit('tick', full);
    for (const screen of screens) screen.emit('tick', { ...full, live: null, answered: [] });
  };
  const gather = (seat: number) => {
    answered.add(seat);
    tick ??= setTimeout(sendTick, tickMs);
  };

  /** Someone came or went: the host's list is told once for many. */
  let people: NodeJS.Timeout | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  const peopleChanged = () => {
    people ??= setTimeout(
      () => {
        people = null;
        toldAt = performance.now();
        tellHosts();
        tellScreens();
      },
      Math.max(seenMs, toldAt + peopleMs - performance.now()),
    );
  };

  room.onKept((events) => {
    // What was being written when the room was let go of: nobody is left to tell.
    if (ended) return;
    for (const event of events) if (event.type === 'answered') gather(event.seat);
    const others = events.filter((one) => one.type !== 'answered' && one.type !== 'late');
    if (others.length === 0) return;
    clock.follow(room.state().room);
    if (others.some((one) => forAll.includes(one.type))) tellAll();
    else peopleChanged();
    for (const event of others) {
      if (event.type === 'teamed')
        players.get(event.seat)?.emit('view', playerMessage(room.state().room, event.seat));
      if (event.type === 'kicked') farewell(players.get(event.seat), 'kicked');
    }
  });

  const farewell = (socket: Socket | undefined, why: Farewell) => {
    socket?.emit('bye', why);
    socket?.disconnect(true);
  };
  const follow = (set: Set<Socket>, socket: Socket) => {
    set.add(socket);
    socket.on('disconnect', () => set.delete(socket));
  };

  return {
    addHost(socket) {
      follow(hosts, socket);
      socket.emit('view', hostMessage(room.state().room));
    },
    addScreen(socket) {
      follow(screens, socket);
      socket.emit('view', boardMessage(room.state().room));
    },
    addPlayer(seat, socket) {
      const before = players.get(seat);
      players.set(seat, socket);
      if (before) farewell(before, 'taken');
      socket.on('disconnect', () => {
        if (players.get(seat) !== socket) return;
        players.delete(seat);
        peopleChanged();
      });
      socket.emit('view', playerMessage(room.state().room, seat));
      peopleChanged();
    },
    end(why) {
      ended = true;
      clock.stop();
      for (const timer of [tick, people, retry]) if (timer) clearTimeout(timer);
      for (const socket of [...hosts, ...screens, ...players.values()]) farewell(socket, why);
    },
  };
}
