import type { Page } from 'playwright';
import type { Saved } from './saved.ts';

/** Replaces what the game has stored. The page must have the game open, whose start made the stores. */
export async function seed(page: Page, saved: Saved): Promise<void> {
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sharp-eyes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const stores = [
            'plays',
            'results',
            'outcomes',
            'dailies',
            'notebook',
            'challenges',
            'booth',
            'values',
          ];
          const tx = db.transaction(stores, 'readwrite');
          for (const name of stores) tx.objectStore(name).clear();
          for (const daily of records.dailies ?? []) tx.objectStore('dailies').put(daily, daily.day);
          for (const one of records.challenges ?? []) tx.objectStore('challenges').put(one, one.code);
          for (const note of records.notebook ?? [])
            tx.objectStore('notebook').put(note, `${note.level}/${note.spot}`);
          if (records.booth) tx.objectStore('booth').put(records.booth, 'board');
          for (const play of records.plays) tx.objectStore('plays').put(play, play.level);
          for (const result of records.results) tx.objectStore('results').put(result, result.level);
          for (const outcome of records.outcomes) tx.objectStore('outcomes').add(outcome);
          tx.objectStore('values').put(records.settings, 'settings');
          if (records.lastLevel) tx.objectStore('values').put(records.lastLevel, 'last-level');
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    saved,
  );
}
