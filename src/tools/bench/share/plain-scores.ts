import { createHash } from 'node:crypto';
import type { Editions } from '../../../rules/share/editions.ts';
import { checksumOf } from './seal-bytes.ts';

type Skeleton = Editions[string]['all'][string];

/** What a code says by a second, plain reading: the score of each case, and of all together. */
export interface PlainScores {
  readonly cases: readonly number[];
  readonly pooled: number;
}

const shortHash = (level: string) => createHash('sha256').update(level).digest('hex').slice(0, 6);

/** Editions by the six bytes that codes call them, in hex. */
export const plainShelf = (editions: Editions): Map<string, { level: string; key: Skeleton }> =>
  new Map(
    Object.entries(editions).flatMap(([level, { all }]) =>
      Object.entries(all).map(
        ([name, key]) => [shortHash(level) + name.slice(0, 6), { level, key }] as const,
      ),
    ),
  );

function scoreOf([hits, violations, releases, lawful, right]: readonly number[]): number {
  const share = (part = 0, whole = 0) => (whole === 0 ? 0 : part / whole);
  const j = Math.max(0, share(hits, violations) + share(releases, lawful) - 1);
  return Math.round(100 * j * (0.6 + 0.4 * share(right, hits)));
}

/** Hits, violations, releases, lawful spots and right reasons of one case; null for a mark that can't be. */
function countMarks(marks: readonly number[], key: Skeleton): number[] | null {
  const counts = [0, 0, 0, 0, 0];
  const add = (at: number, yes: boolean) => {
    counts[at] = (counts[at] ?? 0) + (yes ? 1 : 0);
  };
  for (const [i, [, spot]] of Object.entries(key.spots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .entries()) {
    const mark = marks[i] ?? 0;
    if (mark - 3 >= key.reasons.length) return null;
    const violation = spot.verdict === 'violation';
    add(0, violation && mark >= 2);
    add(1, violation);
    add(2, !violation && mark < 2);
    add(3, !violation);
    const named = key.reasons[mark - 3];
    add(4, violation && named !== undefined && [spot.reason, ...spot.accepts].includes(named));
  }
  return counts;
}

/**
 * Reads and scores a share code a second time, with none of the game's own code: what `readShare` says must agree.
 * Null for a code that must be refused.
 */
export function plainScores(code: string, shelf: ReturnType<typeof plainShelf>): PlainScores | null {
  const raw = Buffer.from(code.slice(0, -1), 'base64url');
  if (`${raw.toString('base64url')}1` !== code || raw.length < 6) return null;
  const bytes = raw.subarray(0, -4);
  if (!checksumOf(bytes).equals(raw.subarray(-4))) return null;
  const [kind, seeds] = [(bytes[0] ?? 0) >> 4, (bytes[0] ?? 0) & 15];
  let at = kind === 1 ? 3 : 1;
  const count = bytes[at] ?? 0;
  at += 1;
  if (kind > 5 || seeds > 1 || count < 1 || count > 127 || (kind === 0 && count > 1)) return null;
  const seen = new Set<string>();
  const cases: number[] = [];
  const sums = [0, 0, 0, 0, 0];
  for (let n = 0; n < count; n += 1) {
    const head = bytes[at] ?? 0;
    const found = shelf.get(bytes.toString('hex', at + 1, at + 7));
    const spots = head >> 4;
    const from = at + 7 + 4 * seeds;
    at = from + Math.ceil(spots / 2);
    if ((head & 15) > 1 || at > bytes.length || !found || seen.has(found.level)) return null;
    seen.add(found.level);
    const nibbles = [...bytes.subarray(from, at)].flatMap((byte) => [byte >> 4, byte & 15]);
    if (nibbles.length > spots && nibbles.pop() !== 0) return null;
    if (spots !== (kind === 5 ? 0 : Object.keys(found.key.spots).length)) return null;
    const counts = countMarks(nibbles, found.key);
    if (!counts) return null;
    cases.push(scoreOf(counts));
    counts.forEach((one, i) => {
      sums[i] = (sums[i] ?? 0) + one;
    });
  }
  return at === bytes.length ? { cases, pooled: scoreOf(sums) } : null;
}
