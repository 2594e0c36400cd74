import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openIdbStore } from '../../src/app/progress/idb-store.ts';
import { defaultSettings } from '../../src/app/settings.ts';

const play = { level: 'one', chapter: '1-a', seed: 7, actions: [{ type: 'finish' as const }] };
const board = { day: 20_000, players: 3, entries: [{ seal: '鹤', score: 80, level: 'one', order: 2 }] };
const result = { level: 'one', chapter: '1-a', best: 80, last: 60 };

describe('progress in IndexedDB', () => {
  test('gives a new player defaults', async () => {
    const store = await openIdbStore('fresh');
    expect(await store.load()).toEqual({
      settings: defaultSettings,
      plays: [],
      results: [],
      outcomes: [],
      dailies: [],
      notebook: [],
      challenges: [],
      booth: null,
      rapidBest: 0,
      lastLevel: null,
      setAside: 0,
    });
  });

  test('brings back plays, results, outcomes in order, settings and the last level', async () => {
    const store = await openIdbStore('kept');
    await store.savePlay(play);
    await store.saveResult(result, [
      { level: 'one', outcome: 'hit' },
      { level: 'one', outcome: 'miss' },
    ]);
    await store.saveSettings({ ...defaultSettings, sound: false });
    const saved = await (await openIdbStore('kept')).load();
    expect(saved.plays).toEqual([play]);
    expect(saved.results).toEqual([result]);
    expect(saved.outcomes.map((one) => one.outcome)).toEqual(['hit', 'miss']);
    expect(saved.settings.sound).toBe(false);
    expect(saved.lastLevel).toBe('one');
  });

  test('brings back days, notes and the longest rapid run, each newest once', async () => {
    const store = await openIdbStore('daily');
    const note = { level: 'one', spot: 's1', reason: 'excess', since: 10, due: 11, stage: 0, tries: 0 };
    const daily = { day: 20_000, levels: ['one', 'two'], plays: [play], score: null };
    await store.saveDaily(daily);
    await store.saveDaily({ ...daily, score: 80 });
    await store.saveNotes([note, { ...note, spot: 's2' }]);
    await store.saveNotes([{ ...note, stage: 1 }]);
    await store.saveRapidBest(12);
    const saved = await (await openIdbStore('daily')).load();
    expect(saved.dailies).toEqual([{ ...daily, score: 80 }]);
    expect(saved.notebook).toEqual([
      { ...note, stage: 1 },
      { ...note, spot: 's2' },
    ]);
    expect(saved.rapidBest).toBe(12);
  });

  test('brings back challenges, each newest once, without those that made room', async () => {
    const store = await openIdbStore('challenges');
    const challenge = { code: '1abc', turn: 1, plays: [] };
    await store.saveChallenge(challenge, []);
    await store.saveChallenge({ code: '1def', turn: 2, plays: [play] }, []);
    await store.saveChallenge({ ...challenge, turn: 3, plays: [play] }, ['1def']);
    expect((await (await openIdbStore('challenges')).load()).challenges).toEqual([
      { ...challenge, turn: 3, plays: [play] },
    ]);
    await store.erase();
    expect((await store.load()).challenges).toEqual([]);
  });

  test('takes over what the version before the challenges kept', async () => {
    const old = await openDB('second', 2, {
      upgrade(db) {
        for (const name of ['plays', 'results', 'values', 'dailies', 'notebook']) db.createObjectStore(name);
        for (const name of ['outcomes', 'aside']) db.createObjectStore(name, { autoIncrement: true });
      },
    });
    const daily = { day: 20_000, levels: ['one'], plays: [play], score: 60 };
    await old.put('dailies', daily, daily.day);
    await old.put('plays', play, 'one');
    old.close();
    const store = await openIdbStore('second');
    await store.saveChallenge({ code: '1abc', turn: 1, plays: [] }, []);
    const saved = await store.load();
    expect(saved.dailies).toEqual([daily]);
    expect(saved.plays).toEqual([play]);
    expect(saved.challenges).toHaveLength(1);
  });

  test('takes over what an older version of the game kept', async () => {
    const old = await openDB('old', 1, {
      upgrade(db) {
        for (const name of ['plays', 'results', 'values']) db.createObjectStore(name);
        for (const name of ['outcomes', 'aside']) db.createObjectStore(name, { autoIncrement: true });
      },
    });
    await old.put('plays', play, 'one');
    await old.put('results', result, 'one');
    old.close();
    const saved = await (await openIdbStore('old')).load();
    expect(saved.plays).toEqual([play]);
    expect(saved.results).toEqual([result]);
    expect(saved.notebook).toEqual([]);
    expect(saved.booth).toBeNull();
  });

  test('takes over from the version before the booth, and has room for its board', async () => {
    const old = await openDB('third', 2, {
      upgrade(db) {
        for (const name of ['plays', 'results', 'values', 'dailies', 'notebook']) db.createObjectStore(name);
        for (const name of ['outcomes', 'aside']) db.createObjectStore(name, { autoIncrement: true });
      },
    });
    await old.put('plays', play, 'one');
    old.close();
    const store = await openIdbStore('third');
    await store.saveBooth(board);
    const saved = await (await openIdbStore('third')).load();
    expect(saved.plays).toEqual([play]);
    expect(saved.booth).toEqual(board);
  });

  test('brings back the board of a booth, and leaves nothing of one that was erased', async () => {
    const store = await openIdbStore('booth');
    await store.saveBooth(board);
    expect((await (await openIdbStore('booth')).load()).booth).toEqual(board);
    await store.saveBooth(null);
    expect((await store.load()).booth).toBeNull();
    expect(await (await openDB('booth')).count('booth')).toBe(0);
  });

  test('does not set a board aside that it cannot read: nothing of a visitor outlives the day', async () => {
    const store = await openIdbStore('torn-board');
    const raw = await openDB('torn-board');
    await raw.put('booth', { ...board, entries: [{ seal: '林', name: '小林' }] }, 'board');
    const saved = await store.load();
    expect(saved.booth).toBeNull();
    expect(saved.setAside).toBe(0);
    expect(await raw.count('aside')).toBe(0);
    expect(await raw.count('booth')).toBe(0);
  });

  test('moves records it cannot read aside, whole, and keeps the others', async () => {
    const store = await openIdbStore('torn');
    await store.savePlay(play);
    const raw = await openDB('torn');
    const garbage = { level: 'two', actions: 'none' };
    await raw.put('plays', garbage, 'two');
    const saved = await store.load();
    expect(saved.plays).toEqual([play]);
    expect(saved.setAside).toBe(1);
    expect(await raw.getAll('aside')).toEqual([{ store: 'plays', key: 'two', value: garbage }]);
    expect((await store.load()).setAside).toBe(0);
  });

  test('one unreadable setting falls back alone', async () => {
    const store = await openIdbStore('settings');
    const raw = await openDB('settings');
    await raw.put('values', { ...defaultSettings, textSize: 900, sound: false }, 'settings');
    expect((await store.load()).settings).toEqual({ ...defaultSettings, sound: false });
  });

  test('erases everything, what was kept aside included', async () => {
    const store = await openIdbStore('gone');
    await store.savePlay(play);
    await store.saveBooth(board);
    const raw = await openDB('gone');
    await raw.put('plays', 3, 'two');
    await store.load();
    await store.erase();
    expect(await raw.count('aside')).toBe(0);
    expect((await store.load()).plays).toEqual([]);
    expect((await store.load()).booth).toBeNull();
  });
});
