import type { PublicLevel } from './level-schema.ts';
import { claimIds } from './walk-exhibit.ts';

/** The spots of a level that move the gauge: everything but claim cards and first steps. */
export function gaugeSpots(level: PublicLevel): readonly string[] {
  const off = claimIds(level.exhibit);
  return level.spots.map((spot) => spot.id).filter((id) => !off.includes(id));
}
