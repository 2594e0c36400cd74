import { type DBSchema, openDB } from 'idb';
import * as v from 'valibot';
import type { RoomAction } from '../../classroom/action-schema.ts';
import { type ReadLog, readLog } from '../../classroom/read-log.ts';
import { type ClassRecord, classRecordSchema, type RoomRecord, roomRecordSchema } from './class-records.ts';

interface Shape extends DBSchema {
  classes: { key: string; value: unknown };
  /** Rows of logs by class and place, from 0. */
  log: { key: [string, number]; value: unknown };
  rooms: { key: string; value: unknown };
}

const strict = { durability: 'strict' } as const;
const everything: ('classes' | 'log' | 'rooms')[] = ['classes', 'log', 'rooms'];

/** Another tab has written on: what this tab holds is out of date. */
export class ClassTakenError extends Error {
  constructor() {
    super('class/taken');
  }
}

/** Classes and rooms on this device. Every write resolves once it is safely on disk. */
export interface ClassStore {
  /** Newest first. What can't be read is left out, and left where it is. */
  classes(): Promise<ClassRecord[]>;
  /** The log of a class, as far as it can be read; empty if there is none. */
  log(id: string): Promise<ReadLog>;
  /** Keeps actions, the first at place `from`, with the record. Rejects with `ClassTakenError` if one stands there already. */
  append(record: ClassRecord, from: number, actions: readonly RoomAction[]): Promise<void>;
  /** Puts rows that can't be read out of the way, from a place on; they stay on the disk until the class is erased. */
  setAside(id: string, from: number): Promise<void>;
  eraseClass(id: string): Promise<void>;
  rooms(): Promise<RoomRecord[]>;
  saveRoom(record: RoomRecord): Promise<void>;
  dropRoom(record: Pick<RoomRecord, 'as' | 'code'>): Promise<void>;
  eraseAll(): Promise<void>;
}

const roomKey = ({ as, code }: Pick<RoomRecord, 'as' | 'code'>) => `${as} ${code}`;
const asideOf = (id: string) => `${id}~`;
const allOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

function readAll<S extends v.GenericSchema>(schema: S, values: readonly unknown[]): v.InferOutput<S>[] {
  return values.flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Opens the store of classes. Rejects if the browser refuses storage. */
export async function openClassStore(name = 'sharp-eyes-classes'): Promise<ClassStore> {
  const db = await openDB<Shape>(name, 1, {
    upgrade(opened) {
      for (const store of everything) opened.createObjectStore(store);
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return {
    async classes() {
      const found = readAll(classRecordSchema, await db.getAll('classes'));
      return found.sort((a, b) => b.begun - a.begun);
    },
    log: async (id) => readLog(await db.getAll('log', allOf(id))),
    async append(record, from, actions) {
      const tx = db.transaction(['classes', 'log'], 'readwrite', strict);
      const last = await tx.objectStore('log').openKeyCursor(allOf(record.id), 'prev');
      const next = last ? last.key[1] + 1 : 0;
      if (next !== from) {
        tx.abort();
        await tx.done.catch(() => {});
        throw new ClassTakenError();
      }
      await tx.objectStore('classes').put(record, record.id);
      for (const [i, action] of actions.entries())
        await tx.objectStore('log').add(action, [record.id, from + i]);
      await tx.done;
    },
    async setAside(id, from) {
      const tx = db.transaction('log', 'readwrite', strict);
      const tail = IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER]);
      for (let cursor = await tx.store.openCursor(tail); cursor; cursor = await cursor.continue()) {
        await tx.store.put(cursor.value, [asideOf(id), cursor.key[1]]);
        await cursor.delete();
      }
      await tx.done;
    },
    async eraseClass(id) {
      const tx = db.transaction(['classes', 'log'], 'readwrite', strict);
      await tx.objectStore('classes').delete(id);
      for (const one of [id, asideOf(id)]) await tx.objectStore('log').delete(allOf(one));
      await tx.done;
    },
    rooms: async () => readAll(roomRecordSchema, await db.getAll('rooms')),
    async saveRoom(record) {
      const tx = db.transaction('rooms', 'readwrite', strict);
      await tx.store.put(record, roomKey(record));
      await tx.done;
    },
    async dropRoom(record) {
      const tx = db.transaction('rooms', 'readwrite', strict);
      await tx.store.delete(roomKey(record));
      await tx.done;
    },
    async eraseAll() {
      const tx = db.transaction(everything, 'readwrite', strict);
      for (const store of everything) await tx.objectStore(store).clear();
      await tx.done;
    },
  };
}
