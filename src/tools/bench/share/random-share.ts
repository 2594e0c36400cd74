import type { Editions } from '../../../rules/share/editions.ts';
import { type ShareKind, shareKinds } from '../../../rules/share/share-format.ts';
import { type PlayedCase, writeShare } from '../../../rules/share/write-share.ts';
import type { Mark } from '../../../rules/state.ts';
import type { Dice } from './dice.ts';

const sizes: Readonly<Record<ShareKind, number>> = {
  case: 1,
  daily: 3,
  finale: 3,
  chapter: 10,
  campaign: 40,
  class: 5,
};

function randomCase(level: string, editions: Editions, dice: Dice): PlayedCase {
  const skeleton = dice.pick(Object.values(editions[level]?.all ?? {}));
  const marks: Record<string, Mark> = {};
  for (const [id, spot] of Object.entries(skeleton.spots)) {
    const luck = dice.roll(8);
    const right: Mark =
      spot.verdict === 'lawful'
        ? { verdict: 'lawful' }
        : { verdict: 'violation', reason: dice.pick([spot.reason, ...spot.accepts]) };
    if (luck > 3) marks[id] = right;
    if (luck === 3) marks[id] = { verdict: 'violation', reason: null };
    if (luck === 2) marks[id] = { verdict: 'violation', reason: dice.pick(skeleton.reasons) };
    if (luck === 1) marks[id] = { verdict: 'lawful' };
  }
  return { level, skeleton, marks, seed: dice.roll(2 ** 32), reviewed: dice.roll(4) === 0 };
}

/** A code of some random play of some of the levels, right more often than not. */
export function randomShare(editions: Editions, dice: Dice): string {
  const kind = dice.pick(dice.roll(3) === 0 ? shareKinds : (['case', 'daily'] as const));
  const levels = Object.keys(editions);
  const from = dice.roll(levels.length);
  const chosen = [...levels.slice(from), ...levels.slice(0, from)].slice(0, sizes[kind]);
  const day = kind === 'daily' ? dice.roll(65_536) : null;
  return writeShare(
    kind,
    day,
    chosen.map((level) => randomCase(level, editions, dice)),
  );
}
