import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Skeleton } from './skeleton.ts';

// A module of its own, so that the first load, which reads skeletons, hashes nothing.
export { type Skeleton, skeletonOf, skeletonSchema } from './skeleton.ts';

/** The edition of a skeleton: 10 hex digits of a SHA-256 over it. */
export function editionOf({ mechanic, reasons, spots }: Skeleton): string {
  const rows = Object.entries(spots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, spot]) =>
      spot.verdict === 'lawful' ? [id, 'lawful'] : [id, 'violation', spot.reason, spot.accepts],
    );
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([mechanic, reasons, rows])))).slice(0, 10);
}
