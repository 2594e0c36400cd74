import type { Page } from 'playwright';
import type { ClassRecord } from '../../app/classes/class-records.ts';

/** A class as the device keeps it: its record and the rows of its log. */
export interface SavedClass {
  readonly record: ClassRecord;
  readonly log: readonly unknown[];
}

/** Replaces the classes kept on this device. The page must be one of the game. */
export async function seedClasses(page: Page, classes: readonly SavedClass[]): Promise<void> {
  await page.evaluate(
    (saved) =>
      new Promise<void>((resolve, reject) => {
        const stores = ['classes', 'log', 'rooms'];
        const opening = indexedDB.open('sharp-eyes-classes', 1);
        opening.onupgradeneeded = () => {
          for (const name of stores) opening.result.createObjectStore(name);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(stores, 'readwrite');
          for (const name of stores) tx.objectStore(name).clear();
          for (const { record, log } of saved) {
            tx.objectStore('classes').put(record, record.id);
            log.forEach((row, i) => {
              tx.objectStore('log').put(row, [record.id, i]);
            });
          }
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    classes,
  );
}
