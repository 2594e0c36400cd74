import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { type Append, type Journal, JournalError } from './journal.ts';

/** How long rows wait for company, in ms: one transaction, and so one sync, holds all rooms' rows of that time. */
const groupMs = 20;

interface Waiting {
  readonly rows: Append;
  resolve(): void;
  reject(error: JournalError): void;
}

function openDatabase(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true });
  const db = new Database(join(folder, 'rooms.db'));
  db.exec('PRAGMA journal_mode = WAL');
  // FULL syncs the log at every commit: an acknowledged answer outlives a power cut.
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA secure_delete = ON');
  db.exec(`CREATE TABLE IF NOT EXISTS rooms (room TEXT PRIMARY KEY, begun INTEGER NOT NULL) WITHOUT ROWID`);
  // Rows stand in the order they came, all rooms' rows of a commit on one or two pages; the index is small beside them.
  // Ordered by room, a commit would write, and copy back later, a page for every room.
  db.exec('CREATE TABLE IF NOT EXISTS log (room TEXT NOT NULL, place INTEGER NOT NULL, row TEXT NOT NULL)');
  db.exec('CREATE UNIQUE INDEX IF NOT EXISTS log_place ON log (room, place)');
  return db;
}

/** The time of day at which the process began, and since then a clock that only runs forward. */
const steadyNow = () => performance.timeOrigin + performance.now();
/** No class was held before 2026: a time before it comes from a machine that had lost its clock. */
const earliest = Date.UTC(2026, 0, 1);

/**
 * A journal in an embedded SQLite file under `folder`, for one process. `now` tells the time in ms since 1970; it
 * must not jump. Logs that seem to come from the future, or from before there were any, count as begun at this start.
 * Throws if the folder or the file can't be opened.
 */
export function sqliteJournal(folder: string, now: () => number = steadyNow): Journal {
  const db = openDatabase(folder);
  db.prepare('UPDATE rooms SET begun = ?1 WHERE begun > ?1 OR (begun < ?2 AND ?1 >= ?2)').run(
    Math.round(now()),
    earliest,
  );
  const addRoom = db.prepare('INSERT OR IGNORE INTO rooms (room, begun) VALUES (?, ?)');
  const addRow = db.prepare('INSERT INTO log (room, place, row) VALUES (?, ?, ?)');
  const allRows = db.prepare('SELECT row FROM log WHERE room = ? ORDER BY place');
  const allRooms = db.prepare('SELECT room FROM rooms ORDER BY room');
  const oldRooms = db.prepare('SELECT room FROM rooms WHERE begun < ?');
  const dropRows = db.prepare('DELETE FROM log WHERE room = ?');
  const dropRoom = db.prepare('DELETE FROM rooms WHERE room = ?');
  const keep = db.transaction((batch: readonly Append[]) => {
    const at = Math.round(now());
    for (const { room, from, rows } of batch) {
      if (from === 0) addRoom.run(room, at);
      rows.forEach((row, i) => {
        addRow.run(room, from + i, row);
      });
    }
  });
  const drop = db.transaction((rooms: readonly string[]) => {
    for (const room of rooms) {
      dropRows.run(room);
      dropRoom.run(room);
    }
  });

  /** What was erased must not linger in the write-ahead log either. */
  const forget = (rooms: readonly string[]) => {
    if (rooms.length === 0) return;
    drop(rooms);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  };

  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    timer = null;
    const batch = waiting;
    waiting = [];
    try {
      keep(batch.map((one) => one.rows));
    } catch (error) {
      for (const one of batch) one.reject(new JournalError('unkept', error));
      return;
    }
    for (const one of batch) one.resolve();
  };

  return {
    append: (rows) =>
      new Promise((resolve, reject) => {
        waiting.push({ rows, resolve, reject });
        timer ??= setTimeout(flush, groupMs);
      }),
    read: async (room) => (allRows.all(room) as { row: string }[]).map((one) => one.row),
    erase: async (room) => forget([room]),
    rooms: async () => (allRooms.all() as { room: string }[]).map((one) => one.room),
    async expire(age) {
      const old = (oldRooms.all(now() - age) as { room: string }[]).map((one) => one.room);
      forget(old);
      return old;
    },
    async close() {
      if (timer) {
        clearTimeout(timer);
        flush();
      }
      db.close();
    },
  };
}
