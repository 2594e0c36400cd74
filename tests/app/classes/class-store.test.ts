import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { ClassRecord } from '../../../src/app/classes/class-records.ts';
import { type ClassStore, ClassTakenError, openClassStore } from '../../../src/app/classes/class-store.ts';
import { memoryClassStore } from '../../../src/app/classes/memory-class-store.ts';
import type { RoomAction } from '../../../src/classroom/action-schema.ts';
import { sampleOpening } from '../../support/classroom/sample-room.ts';

const record = (id: string, begun = 1): ClassRecord => ({ id, title: id, begun, ended: false });
const opening = sampleOpening();
const next: RoomAction = { type: 'go', turn: 0, to: 1 };
const freeze: RoomAction = { type: 'set', flag: 'frozen', on: true };

const stores: readonly (readonly [string, (name: string) => Promise<ClassStore>])[] = [
  ['in IndexedDB', (name) => openClassStore(name)],
  ['in memory', async () => memoryClassStore()],
];

describe.each(stores)('classes %s', (_, open) => {
  test('come back newest first, each with its log in order', async () => {
    const store = await open('kept');
    await store.append(record('aaaaaa', 1), 0, [opening, next]);
    await store.append(record('bbbbbb', 5), 0, [opening]);
    await store.append({ ...record('aaaaaa', 1), ended: true }, 2, [freeze]);
    expect((await store.classes()).map((one) => [one.id, one.ended])).toEqual([
      ['bbbbbb', false],
      ['aaaaaa', true],
    ]);
    expect(await store.log('aaaaaa')).toEqual({ actions: [opening, next, freeze], lost: 0 });
    expect(await store.log('cccccc')).toEqual({ actions: [], lost: 0 });
  });

  test('take no row where another tab has put one, nor past a gap; nothing is changed by the attempt', async () => {
    const store = await open('taken');
    await store.append(record('aaaaaa'), 0, [opening, next]);
    for (const from of [0, 1, 3]) {
      await expect(store.append({ ...record('aaaaaa'), ended: true }, from, [freeze])).rejects.toThrow(
        ClassTakenError,
      );
    }
    expect(await store.log('aaaaaa')).toEqual({ actions: [opening, next], lost: 0 });
    expect((await store.classes())[0]?.ended).toBe(false);
  });

  test('are erased one by one, or all with the rooms', async () => {
    const store = await open('erased');
    await store.append(record('aaaaaa'), 0, [opening]);
    await store.append(record('bbbbbb'), 0, [opening]);
    await store.eraseClass('aaaaaa');
    expect((await store.classes()).map((one) => one.id)).toEqual(['bbbbbb']);
    expect((await store.log('aaaaaa')).actions).toEqual([]);
    const screen = { as: 'screen', code: 'ABCDEF', at: 1, screen: 'x'.repeat(20) } as const;
    await store.saveRoom(screen);
    await store.saveRoom({ ...screen, at: 2 });
    expect(await store.rooms()).toEqual([{ ...screen, at: 2 }]);
    await store.dropRoom({ as: 'player', code: 'ABCDEF' });
    expect(await store.rooms()).toHaveLength(1);
    await store.eraseAll();
    expect([await store.classes(), await store.rooms(), (await store.log('bbbbbb')).actions]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('what is on the disk of a class', () => {
  test('is read up to the first row that can’t be, which is put aside with those after it, and erased with the class', async () => {
    const store = await openClassStore('broken');
    await store.append(record('aaaaaa'), 0, [opening, next, freeze, freeze]);
    const db = await openDB('broken');
    await db.put('log', { type: 'nonsense' }, ['aaaaaa', 2]);
    await db.put('classes', { id: 7 }, 'zzzzzz');
    expect(await store.log('aaaaaa')).toEqual({ actions: [opening, next], lost: 2 });
    expect((await store.classes()).map((one) => one.id)).toEqual(['aaaaaa']);
    await store.setAside('aaaaaa', 2);
    expect(await store.log('aaaaaa')).toEqual({ actions: [opening, next], lost: 0 });
    expect(await db.count('log')).toBe(4);
    await store.append(record('aaaaaa'), 2, [freeze]);
    expect((await store.log('aaaaaa')).actions).toEqual([opening, next, freeze]);
    await store.eraseClass('aaaaaa');
    expect(await db.count('log')).toBe(0);
    db.close();
  });
});
