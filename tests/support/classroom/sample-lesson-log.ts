import type { RoomAction } from '../../../src/classroom/action-schema.ts';
import { foldRoom } from '../../../src/classroom/fold-room.ts';
import { nextMove } from '../../../src/classroom/next-move.ts';
import type { Opening } from '../../../src/classroom/open-schema.ts';
import { placeOf } from '../../../src/classroom/place-of.ts';
import { reduceRoom } from '../../../src/classroom/reduce-room.ts';
import { sampleOpening, says } from './sample-room.ts';

/** Words by question, one for each seat from 1 on; '-' is no answer. A second round is named `<question> again`. */
export type Script = Readonly<Record<string, readonly string[]>>;

/** The log of a class that walks its whole path and answers by a script. */
export function lessonLog(script: Script, changes: Partial<Opening> = {}): RoomAction[] {
  const log: RoomAction[] = [sampleOpening(changes)];
  let state = foldRoom(log);
  const send = (action: RoomAction) => {
    log.push(action);
    state = reduceRoom(state, action).state;
  };
  for (let i = 0; i < 200; i += 1) {
    const place = placeOf(state);
    const again = place?.beat === 'again' ? ' again' : '';
    const collects = place?.beat === 'ask' || place?.beat === 'again';
    const words = collects && place?.question ? (script[`${place.question}${again}`] ?? []) : [];
    words.forEach((word, n) => {
      if (word !== '-' && place?.question) send(says(n + 1, place.question, word));
    });
    const move = nextMove(state);
    if (!move) break;
    send(move);
  }
  return log;
}

/**
 * Six seats. Before (excess, lawful, refusal, lawful): 50, 25, 25, 50, 25 per cent right, seat 6 misses an item. After (the
 * same order): 100, 75, 75, 100, 50; seat 6 has all. In the case seats 1–4 talk themselves right about 称呼.
 */
export const sampleScript: Script = {
  '1.0': ['excess', 'excess', 'silent', 'excess', 'lawful', 'excess'],
  '1.1': ['excess', 'excess', 'excess', 'excess', 'excess', 'lawful'],
  '1.2': ['excess', 'excess', 'excess', 'excess', 'refusal', 'refusal'],
  '1.3': ['lawful', 'silent', 'lawful', 'lawful', 'silent', '-'],
  '2.0': ['excess', 'excess', 'excess', 'excess', 'lawful', 'excess'],
  '2.0 again': ['lawful', 'lawful', 'lawful', 'lawful', 'excess', 'excess'],
  '2.1': ['excess', 'excess', 'refusal', 'excess', 'excess', 'lawful'],
  '2.2': ['lawful', 'silent', 'lawful', 'silent', 'lawful', 'silent'],
  '2.3': ['silent', 'silent', 'sharing', 'sharing', 'sharing', 'sharing'],
  '2.4': ['sharing', 'sharing', 'sharing', 'lawful', 'sharing', 'silent'],
  '4.0': ['excess', 'excess', 'excess', 'excess', 'excess', 'excess'],
  '4.1': ['lawful', 'lawful', 'lawful', 'lawful', 'silent', 'lawful'],
  '4.2': ['refusal', 'refusal', 'refusal', 'refusal', 'silent', 'refusal'],
  '4.3': ['lawful', 'silent', 'silent', 'lawful', 'lawful', 'lawful'],
};
