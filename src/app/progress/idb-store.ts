import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { boothBoardSchema } from '../../rules/booth-board.ts';
import { noteKey } from '../../rules/review/note-key.ts';
import { defaultSettings, settingsSchema } from '../settings.ts';
import type { ProgressStore, Saved } from './progress-store.ts';
import {
  challengeSchema,
  dailySchema,
  notebookSchema,
  outcomeSchema,
  playSchema,
  resultSchema,
} from './records.ts';

interface Shape extends DBSchema {
  plays: { key: string; value: unknown };
  results: { key: string; value: unknown };
  outcomes: { key: number; value: unknown };
  dailies: { key: number; value: unknown };
  notebook: { key: string; value: unknown };
  challenges: { key: string; value: unknown };
  booth: { key: string; value: unknown };
  values: { key: string; value: unknown };
  aside: { key: number; value: { store: string; key: string; value: unknown } };
}

type Name = 'plays' | 'results' | 'outcomes' | 'dailies' | 'notebook' | 'challenges' | 'values';
const everything: (Name | 'booth' | 'aside')[] = [
  'plays',
  'results',
  'outcomes',
  'dailies',
  'notebook',
  'challenges',
  'booth',
  'values',
  'aside',
];
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
  const dailies = await readStore(db, 'dailies', dailySchema);
  const notebook = await readStore(db, 'notebook', notebookSchema);
  const challenges = await readStore(db, 'challenges', challengeSchema);
  // A board that can't be read is not set aside like the rest: it was promised to be gone by midnight.
  const booth = v.safeParse(boothBoardSchema, await db.get('booth', 'board'));
  if (!booth.success) await db.clear('booth');
  const last = await db.get('values', 'last-level');
  const best = await db.get('values', 'rapid-best');
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
    dailies: dailies.good,
    notebook: notebook.good,
    challenges: challenges.good,
    booth: booth.success ? booth.output : null,
    rapidBest: typeof best === 'number' && Number.isSafeInteger(best) && best > 0 ? best : 0,
    lastLevel: typeof last === 'string' ? last : null,
    setAside: [plays, results, outcomes, dailies, notebook, challenges].reduce(
      (sum, { bad }) => sum + bad,
      settings.success ? 0 : 1,
    ),
  };
}

/**
 * Opens progress in IndexedDB with strict durability: a write resolves at transaction complete, after
 * the data reached the disk. Rejects if the browser refuses storage.
 */
export async function openIdbStore(name = 'sharp-eyes'): Promise<ProgressStore> {
  const db = await openDB<Shape>(name, 4, {
    upgrade(opened, from) {
      if (from < 1) {
        opened.createObjectStore('plays');
        opened.createObjectStore('results');
        opened.createObjectStore('outcomes', { autoIncrement: true });
        opened.createObjectStore('values');
        opened.createObjectStore('aside', { autoIncrement: true });
      }
      if (from < 2) {
        opened.createObjectStore('dailies');
        opened.createObjectStore('notebook');
      }
      if (from < 3) opened.createObjectStore('challenges');
      if (from < 4) opened.createObjectStore('booth');
    },
    // A newer version in another tab waits for this one to let go.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
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
    async saveOutcomes(outcomes) {
      const tx = db.transaction('outcomes', 'readwrite', strict);
      for (const outcome of outcomes) await tx.store.add(outcome);
      await tx.done;
    },
    async saveDaily(daily) {
      const tx = db.transaction('dailies', 'readwrite', strict);
      await tx.store.put(daily, daily.day);
      await tx.done;
    },
    async saveChallenge(challenge, dropped) {
      const tx = db.transaction('challenges', 'readwrite', strict);
      await tx.store.put(challenge, challenge.code);
      for (const code of dropped) await tx.store.delete(code);
      await tx.done;
    },
    async saveNotes(notes) {
      const tx = db.transaction('notebook', 'readwrite', strict);
      for (const note of notes) await tx.store.put(note, noteKey(note));
      await tx.done;
    },
    async saveRapidBest(best) {
      const tx = db.transaction('values', 'readwrite', strict);
      await tx.store.put(best, 'rapid-best');
      await tx.done;
    },
    async saveBooth(board) {
      const tx = db.transaction('booth', 'readwrite', strict);
      if (board) await tx.store.put(board, 'board');
      else await tx.store.clear();
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
