import { middleOf } from './pose.ts';
import type { Sighting } from './sighting.ts';

/** What one image shows. */
export interface Reading {
  /** Each card once, by seat. */
  readonly sightings: readonly Sighting[];
  /** Seats seen at two places or at one place in two turns: none of them counts. */
  readonly twice: readonly number[];
}

const isSamePlace = (one: Sighting, other: Sighting) => {
  const a = middleOf(one.corners);
  const b = middleOf(other.corners);
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.max(one.size, other.size) / 2;
};

/**
 * Makes one sighting of the readings of each card: a border has an inner and an outer edge, tiles overlap and
 * scales repeat. The reading with the fewest misread cells stands. A seat whose readings disagree is not picked
 * from but named.
 */
export function settleSightings(readings: readonly Sighting[]): Reading {
  const bySeat = new Map<number, Sighting>();
  const twice = new Set<number>();
  for (const reading of readings) {
    const before = bySeat.get(reading.seat);
    if (before && (before.turn !== reading.turn || !isSamePlace(before, reading))) twice.add(reading.seat);
    if (!before || reading.misread < before.misread) bySeat.set(reading.seat, reading);
  }
  const seats = [...bySeat.keys()].sort((a, b) => a - b);
  return {
    sightings: seats.filter((seat) => !twice.has(seat)).flatMap((seat) => bySeat.get(seat) ?? []),
    twice: seats.filter((seat) => twice.has(seat)),
  };
}
