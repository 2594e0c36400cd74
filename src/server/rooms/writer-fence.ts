import type Database from 'libsql';
import { JournalError } from './journal.ts';

/** Sees to it that one process at a time writes to a file: the one that was the last to begin. */
export interface WriterFence {
  /** Makes this process the writer, once. To be called outside a transaction, before the first write. */
  claim(): void;
  /** Throws `fenced` if another process has become the writer. To be called within the transaction that writes. */
  check(): void;
}

/** A fence over the number that SQLite keeps for users in a file's head: it grows by one with every writer. */
export function writerFence(db: Database.Database): WriterFence {
  let mine: number | null = null;
  const read = db.prepare('PRAGMA user_version');
  const epoch = () => (read.get() as { user_version: number }).user_version;
  const raise = db.transaction(() => {
    const next = epoch() + 1;
    db.exec(`PRAGMA user_version = ${next}`);
    return next;
  });
  return {
    claim() {
      // Mine only once it is on disk: what was rolled back can become another's.
      mine ??= raise.immediate();
    },
    check() {
      if (epoch() !== mine) throw new JournalError('fenced');
    },
  };
}
