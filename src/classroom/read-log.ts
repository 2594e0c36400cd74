import * as v from 'valibot';
import { type RoomAction, roomActionSchema } from './action-schema.ts';

/** A stored log as far as it can be read. */
export interface ReadLog {
  readonly actions: readonly RoomAction[];
  /** Entries after the first unreadable one, itself included: 0 if the whole log was read. */
  readonly lost: number;
}

/**
 * Parses a stored log, oldest first. It is read up to the first entry that can't be: what follows may rest on it.
 * Never throws.
 */
export function readLog(entries: readonly unknown[]): ReadLog {
  const actions: RoomAction[] = [];
  for (const entry of entries) {
    const parsed = v.safeParse(roomActionSchema, entry);
    const opens = actions.length === 0;
    if (!parsed.success || (parsed.output.type === 'open') !== opens) break;
    actions.push(parsed.output);
  }
  return { actions, lost: entries.length - actions.length };
}
