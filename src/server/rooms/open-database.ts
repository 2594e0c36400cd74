import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** Opens, or makes, the SQLite file of all rooms' logs in `folder`. Throws if that can't be done. */
export function openDatabase(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true });
  const db = new Database(join(folder, 'rooms.db'));
  db.exec('PRAGMA journal_mode = WAL');
  // FULL syncs the log at every commit: an acknowledged answer outlives a power cut.
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA secure_delete = ON');
  // Rows stand in the order they came, so that a commit writes one or two pages, however many rooms had a part in it.
  // An index, or an order by room, would have it write a page for every room. A room's rows are found by reading on
  // from `after`, the last row before its first.
  db.exec(
    'CREATE TABLE IF NOT EXISTS rooms (room TEXT PRIMARY KEY, begun INTEGER NOT NULL, after INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID',
  );
  db.exec('CREATE TABLE IF NOT EXISTS log (room TEXT NOT NULL, place INTEGER NOT NULL, row TEXT NOT NULL)');
  const columns = db.prepare('PRAGMA table_info(rooms)').all() as { name: string }[];
  if (!columns.some((one) => one.name === 'after')) {
    // A file from when rows were found by an index.
    db.exec('ALTER TABLE rooms ADD COLUMN after INTEGER NOT NULL DEFAULT 0');
    db.exec('DROP INDEX IF EXISTS log_place');
  }
  return db;
}
