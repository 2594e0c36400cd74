import type { Citation, KeyBundle } from './bundle.ts';
import type { PublicLevel } from './level-schema.ts';
import { own } from './own.ts';

/** What a teacher needs to have about one spot at hand. */
export interface SpotTeach {
  readonly id: string;
  readonly label: string;
  readonly verdict: 'lawful' | 'violation';
  /** What it breaks; of a lawful spot what a hasty reader would say it breaks, or null where nobody would. */
  readonly reason: string | null;
  /** The point in one line, and in full. */
  readonly short: string;
  readonly why: string;
  /** The same row done lawfully; null where it is lawful. */
  readonly lawful: string | null;
  readonly citations: readonly Citation[];
}

/**
 * The teaching notes of a spot, put together from its key: what to ask follows from the reason (or the one it
 * looks like), the answer is the why and the lawful version. `labels` are those of all reasons. Null for a spot
 * that the key lacks.
 */
export function teachSpot(
  id: string,
  level: PublicLevel,
  key: KeyBundle,
  labels: Readonly<Record<string, string>>,
): SpotTeach | null {
  const spot = own(key.spots, id);
  if (!spot) return null;
  const named = spot.verdict === 'violation' ? spot.reason : spot.lookalikeOf;
  return {
    id,
    label: level.spots.find((one) => one.id === id)?.label ?? id,
    verdict: spot.verdict,
    reason: named === undefined ? null : (own(labels, named) ?? null),
    short: spot.short,
    why: spot.why,
    lawful: spot.verdict === 'violation' ? spot.lawful : null,
    citations: spot.provisions.flatMap((one) => own(key.provisions, one) ?? []),
  };
}
