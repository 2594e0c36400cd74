/** Why rows could not be kept. `fenced`: another node took the room over. `unkept`: the disk or Redis refused. */
export class JournalError extends Error {
  readonly code: 'fenced' | 'unkept';
  constructor(code: JournalError['code'], cause?: unknown) {
    super(`journal/${code}`, { cause });
    this.code = code;
  }
}

/** Rows to be kept, all or none: the JSON texts of actions, the first of them at place `from` (from 0). */
export interface Append {
  readonly room: string;
  /** The epoch under which the writer holds the room. */
  readonly epoch: number;
  readonly from: number;
  readonly rows: readonly string[];
}

/** Where the logs of rooms are kept. A room is its log. */
export interface Journal {
  /** Keeps rows; resolves once they are safe from a power cut. Rejects with a `JournalError`; then none is kept. */
  append(rows: Append): Promise<void>;
  /** The log of a room, oldest row first; empty if there is none. */
  read(room: string): Promise<string[]>;
  /** Removes a room's log for good. */
  erase(room: string): Promise<void>;
  /** Rooms that have a log. */
  rooms(): Promise<string[]>;
  /**
   * Removes logs begun more than `age` ms ago and names them. A clock set anew while the server runs must neither
   * erase a young log nor spare an old one.
   */
  expire(age: number): Promise<string[]>;
  close(): Promise<void>;
}
