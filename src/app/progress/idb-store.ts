import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { defaultSettings, settingsSchema } from '../settings.ts';
import type { ProgressStore, Saved } from './progress-store.ts';
import { outcomeSchema, playSchema, resultSchema } from './records.ts';

interface Shape extends DBSchema {
  plays: { key: string; value: unknown };
  results: { key: string; value: unknown };
  outcomes: { key: number; value: unknown };
  values: { key: string; value: unknown };
  aside: { key: number; value: { store: string; key: string; value: unknown } };
}

type Name = 'plays' | 'results' | 'outcomes' | 'values';
const everything: (Name | 'aside')[] = ['plays', 'results', 'outcomes', 'values', 'aside'];
const strict = { durability: 'strict' } as const;

/** Reads a store; what does not parse is moved to `aside`, whole, and counted. */
async function readStore<S extends v.GenericSchema>(db: IDBPDatabase<Shape>, name: Name, schema: S) {
  const tx = db.transaction([name, 'aside'], 'readwrite', strict);
  const good: v.InferOutput<S>[] = [];
  let bad = 0;
  for (let cursor = await tx.objectStore(name).openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = v.safeParse(schema, cursor.value);
    if (parsed.success) {
      good.push(parsed.output);
      continue;
    }
    bad += 1;
    await tx.objectStore('aside').add({ store: name, key: String(cursor.key), value: cursor.value });
    await cursor.delete();
  }
  await tx.done;
  return { good, bad };
}

async function load(db: IDBPDatabase<Shape>): Promise<Saved> {
  const plays = await readStore(db, 'plays', playSchema);
  const results = await readStore(db, 'results', resultSchema);
  const outcomes = await readStore(db, 'outcomes', outcomeSchema);
  const last = await db.get('values', 'last-level');
  const stored = (await db.get('values', 'settings')) ?? {};
  const settings = v.safeParse(settingsSchema, stored);
  if (!settings.success) {
    const tx = db.transaction(['values', 'aside'], 'readwrite', strict);
    await tx.objectStore('aside').add({ store: 'values', key: 'settings', value: stored });
    await tx.objectStore('values').delete('settings');
    await tx.done;
  }
  return {
    settings: settings.success ? settings.output : defaultSettings,
    plays: plays.good,
    results: results.good,
    outcomes: outcomes.good,
    lastLevel: typeof last === 'string' ? last : null,
    setAside: plays.bad + results.bad + outcomes.bad + (settings.success ? 0 : 1),
  };
}

/**
 * Opens progress in IndexedDB with strict durability: a write resolves at transaction complete, after
 * the data reached the disk. Rejects if the browser refuses storage.
 */
export async function openIdbStore(name = 'sharp-eyes'): Promise<ProgressStore> {
  const db = await openDB<Shape>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('plays');
      fresh.createObjectStore('results');
      fresh.createObjectStore('outcomes', { autoIncrement: true });
      fresh.createObjectStore('values');
      fresh.createObjectStore('aside', { autoIncrement: true });
    },
  });
  return {
    durable: true,
    load: () => load(db),
    async savePlay(play) {
      const tx = db.transaction(['plays', 'values'], 'readwrite', strict);
      await tx.objectStore('plays').put(play, play.level);
      await tx.objectStore('values').put(play.level, 'last-level');
      await tx.done;
    },
    async saveResult(result, outcomes) {
      const tx = db.transaction(['results', 'outcomes'], 'readwrite', strict);
      await tx.objectStore('results').put(result, result.level);
      for (const outcome of outcomes) await tx.objectStore('outcomes').add(outcome);
      await tx.done;
    },
    async saveSettings(settings) {
      const tx = db.transaction('values', 'readwrite', strict);
      await tx.store.put(settings, 'settings');
      await tx.done;
    },
    async erase() {
      const tx = db.transaction(everything, 'readwrite', strict);
      for (const store of everything) await tx.objectStore(store).clear();
      await tx.done;
    },
  };
}
