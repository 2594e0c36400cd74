import { describe, expect, test, vi } from 'vitest';
import { beginClass, type ClassSession, resumeClass } from '../../../src/app/classes/class-session.ts';
import type { ClassStore } from '../../../src/app/classes/class-store.ts';
import { memoryClassStore } from '../../../src/app/classes/memory-class-store.ts';
import { tallyOf } from '../../../src/classroom/tally.ts';
import { goTo, sampleOpening, says } from '../../support/classroom/sample-room.ts';

const begin = (store: ClassStore) => beginClass(store, 'aaaaaa', sampleOpening(), 1);

async function resume(store: ClassStore): Promise<ClassSession> {
  const session = await resumeClass(store, 'aaaaaa');
  if (!session) throw new Error('no class');
  return session;
}

/** Moves a session to a question's first round. */
function ask(session: ClassSession) {
  const { turn } = session.state.value;
  session.dispatch({ type: 'go', turn, to: goTo(session.state.value, 2, '2.0', 'ask').step });
}

const kept = (store: ClassStore, rows: number) =>
  vi.waitFor(async () => expect((await store.log('aaaaaa')).actions).toHaveLength(rows));

describe('a class on this device', () => {
  test('is on disk once it has begun, and goes on where it stood, to the mark', async () => {
    const store = memoryClassStore();
    const session = await begin(store);
    expect((await store.log('aaaaaa')).actions).toHaveLength(1);
    ask(session);
    session.dispatch(says(1, '2.0', 'excess'));
    await kept(store, 3);
    const again = await resume(store);
    expect(again.state.value).toEqual(session.state.value);
    expect(tallyOf(again.state.value, '2.0', 'first').violation).toBe(1);
    expect(await resumeClass(store, 'bbbbbb')).toBe(null);
  });

  test('says why an action was refused, keeps only what changed something, and tells listeners what happened', async () => {
    const store = memoryClassStore();
    const session = await begin(store);
    const heard: string[] = [];
    const stop = session.listen((event) => heard.push(event.type));
    expect(session.dispatch({ type: 'go', turn: 9, to: 1 })).toBe('room/moved');
    expect(session.dispatch({ type: 'set', flag: 'timer', on: false })).toBe(null);
    session.dispatch({ type: 'set', flag: 'timer', on: true });
    stop();
    session.dispatch({ type: 'set', flag: 'timer', on: false });
    await kept(store, 3);
    expect(heard).toEqual(['set']);
  });

  test('that another tab goes on with stops, and says so; the other loses nothing', async () => {
    const store = memoryClassStore();
    const older = await begin(store);
    const newer = await resume(store);
    ask(newer);
    await kept(store, 2);
    older.dispatch({ type: 'set', flag: 'frozen', on: true });
    await vi.waitFor(() => expect(older.trouble.value).toBe('taken'));
    const before = older.state.value;
    expect(older.dispatch({ type: 'set', flag: 'timer', on: true })).toBe('room/moved');
    expect(older.state.value).toBe(before);
    newer.dispatch(says(2, '2.0', 'lawful'));
    await kept(store, 3);
    expect(newer.trouble.value).toBe(null);
  });

  test('goes on when the disk refuses, says so, and catches up when it no longer does', async () => {
    const store = memoryClassStore();
    let full = false;
    const append: ClassStore['append'] = async (...row) => {
      if (full) throw new Error('quota');
      await store.append(...row);
    };
    const session = await begin({ ...store, append });
    full = true;
    ask(session);
    await vi.waitFor(() => expect(session.trouble.value).toBe('unsaved'));
    full = false;
    session.dispatch(says(3, '2.0', 'excess'));
    await kept(store, 3);
    expect(session.trouble.value).toBe(null);
    expect((await resume(store)).state.value).toEqual(session.state.value);
  });

  test('tells how many rows were lost, and goes on from the last good one', async () => {
    const store = memoryClassStore();
    await begin(store);
    const aside: number[] = [];
    const broken: ClassStore = {
      ...store,
      log: async (id) => ({ ...(await store.log(id)), lost: 2 }),
      setAside: async (_, from) => void aside.push(from),
    };
    const session = await resume(broken);
    expect([session.lost, aside]).toEqual([2, [1]]);
    ask(session);
    await kept(store, 2);
  });
});
