import { type ClassStore, openClassStore } from './class-store.ts';
import { memoryClassStore } from './memory-class-store.ts';

/** The classes of this device. */
interface Classes {
  readonly store: ClassStore;
  /** False where the browser refuses storage: then nothing outlives the page. */
  readonly kept: boolean;
}

let opened: Promise<Classes> | null = null;

/** Opens the classes once for all pages. Never rejects: without storage they live in memory. */
export function openClasses(): Promise<Classes> {
  opened ??= openClassStore().then(
    (store) => ({ store, kept: true }),
    () => ({ store: memoryClassStore(), kept: false }),
  );
  return opened;
}
