import type { GreyImage } from './grey-image.ts';
import { readScale } from './read-scale.ts';
import { type Reading, settleSightings } from './settle-sightings.ts';
import type { Sighting } from './sighting.ts';

/** Scales at which a camera's frame is read: the second is for cards close by, as under a visualiser. */
const frameScales = [1, 0.4] as const;

/** Reads one frame of a live camera. Yields between parts of the work. */
export function* readFrame(image: GreyImage): Generator<void, Reading> {
  const readings: Sighting[] = [];
  for (const scale of frameScales) readings.push(...(yield* readScale(image, scale)));
  return settleSightings(readings);
}
