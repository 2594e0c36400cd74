import { type Append, type Journal, JournalError } from './journal.ts';
import { openDatabase } from './open-database.ts';
import { writerFence } from './writer-fence.ts';

interface Waiting {
  readonly rows: Append;
  resolve(): void;
  reject(error: JournalError): void;
}

/** The time of day at which the process began, and since then a clock that only runs forward. */
const steadyNow = () => performance.timeOrigin + performance.now();
/** No class was held before 2026: a time before it comes from a machine that had lost its clock. */
const earliest = Date.UTC(2026, 0, 1);

/**
 * A journal in an embedded SQLite file under `folder`, for one process: the one that was the last to begin writing.
 * What an older one still wants to write is refused as `fenced`. `now` tells the time in ms since 1970; it must not
 * jump. Logs that seem to come from the future, or from before there were any, count as begun at this start. Throws if
 * the folder or the file can't be opened.
 */
export function sqliteJournal(folder: string, now: () => number = steadyNow): Journal {
  const db = openDatabase(folder);
  db.prepare('UPDATE rooms SET begun = ?1 WHERE begun > ?1 OR (begun < ?2 AND ?1 >= ?2)').run(
    Math.round(now()),
    earliest,
  );
  const addRoom = db.prepare(
    'INSERT OR IGNORE INTO rooms (room, begun, after) SELECT ?, ?, coalesce(max(rowid), 0) FROM log',
  );
  const addRow = db.prepare('INSERT INTO log (room, place, row) VALUES (?, ?, ?)');
  const allRows = db.prepare(
    `SELECT row FROM rooms JOIN log ON log.rowid > rooms.after AND log.room = rooms.room
     WHERE rooms.room = ? ORDER BY log.rowid`,
  );
  const allRooms = db.prepare('SELECT room FROM rooms ORDER BY room');
  const oldRooms = db.prepare('SELECT room FROM rooms WHERE begun < ?');
  const dropRows = db.prepare('DELETE FROM log WHERE room = ?');
  const dropRoom = db.prepare('DELETE FROM rooms WHERE room = ?');
  const readRows = (room: string) => (allRows.all(room) as { row: string }[]).map((one) => one.row);
  const fence = writerFence(db);
  /** How many rows there are of the rooms this process writes to. */
  const lengths = new Map<string, number>();
  const lengthOf = (room: string) => lengths.get(room) ?? readRows(room).length;

  const keep = db.transaction((batch: readonly Append[]) => {
    fence.check();
    const at = Math.round(now());
    for (const { room, from, rows } of batch) {
      if (from === 0) addRoom.run(room, at);
      for (const [i, row] of rows.entries()) addRow.run(room, from + i, row);
    }
  });
  const drop = db.transaction((rooms: readonly string[]) => {
    for (const room of rooms) {
      dropRows.run(room);
      dropRoom.run(room);
      lengths.delete(room);
    }
  });

  /** What was erased must not linger in the write-ahead log either. */
  const forget = (rooms: readonly string[]) => {
    if (rooms.length === 0) return;
    drop(rooms);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  };

  let waiting: Waiting[] = [];
  let soon: NodeJS.Immediate | null = null;
  const flush = () => {
    soon = null;
    let batch = waiting;
    waiting = [];
    try {
      fence.claim();
      const misplaced = batch.filter(({ rows }) => lengthOf(rows.room) !== rows.from);
      for (const one of misplaced) one.reject(new JournalError('unkept'));
      batch = batch.filter((one) => !misplaced.includes(one));
      keep(batch.map((one) => one.rows));
    } catch (error) {
      const why = error instanceof JournalError ? error : new JournalError('unkept', error);
      for (const one of batch) one.reject(why);
      return;
    }
    for (const { rows, resolve } of batch) {
      lengths.set(rows.room, rows.from + rows.rows.length);
      resolve();
    }
  };

  return {
    append: (rows) =>
      new Promise((resolve, reject) => {
        waiting.push({ rows, resolve, reject });
        // All that is appended in one turn, in whatever rooms, is one transaction, and so one sync.
        soon ??= setImmediate(flush);
      }),
    read: async (room) => readRows(room),
    erase: async (room) => forget([room]),
    rooms: async () => (allRooms.all() as { room: string }[]).map((one) => one.room),
    async expire(age) {
      const old = (oldRooms.all(now() - age) as { room: string }[]).map((one) => one.room);
      forget(old);
      return old;
    },
    async close() {
      if (soon) {
        clearImmediate(soon);
        flush();
      }
      db.close();
    },
  };
}
