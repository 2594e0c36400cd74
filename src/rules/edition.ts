import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MechanicId, SpotKey } from './level-schema.ts';

/** What an edition stands for: mechanic, spot ids, verdicts and reasons. No prose, no translations. */
export interface Skeleton {
  readonly mechanic: MechanicId;
  readonly spots: Readonly<Record<string, SpotKey>>;
}

/** The edition of a level's key: 10 hex digits of a SHA-256 over its skeleton, spots in id order. */
export function editionOf(skeleton: Skeleton): string {
  const spots = Object.entries(skeleton.spots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, spot]) =>
      spot.verdict === 'lawful'
        ? [id, 'lawful']
        : [id, 'violation', spot.reason, [...(spot.accepts ?? [])].sort()],
    );
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([skeleton.mechanic, spots])))).slice(0, 10);
}
