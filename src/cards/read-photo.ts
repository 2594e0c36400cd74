import type { GreyImage } from './grey-image.ts';
import { readScale } from './read-scale.ts';
import { settleSightings } from './settle-sightings.ts';
import { sharpness } from './sharpness.ts';
import { shrink } from './shrink.ts';
import type { Sighting } from './sighting.ts';

/**
 * Scales at which a photo is read. Close together at the fine end, where a far card can just be read, and down to
 * where a card that fills the picture is small enough.
 */
const photoScales = [1, 0.8, 0.6, 0.42, 0.28, 0.18, 0.1] as const;
/** Copies with a shorter long side, px, hold no class. */
const minSide = 320;
/** The long side, px, at which sharpness is judged: a slight shake of 12 megapixels still reads. */
const sharpSide = 1600;
/** Below this sharpness the cards' cells run into one another. */
const blurredBelow = 0.2;

/** What one photo shows. */
export interface PhotoReading {
  /** Cards read alike at two scales or more. */
  readonly sure: readonly Sighting[];
  /** Cards read at one scale alone: for the teacher to confirm one by one. */
  readonly glance: readonly Sighting[];
  /** Seats seen at two places, or read in two ways. */
  readonly twice: readonly number[];
  /** Nothing was read, and the picture is too soft for it. */
  readonly blurred: boolean;
}

/** Reads one photo at many scales. Yields between parts of the work. */
export function* readPhoto(image: GreyImage): Generator<void, PhotoReading> {
  const longSide = Math.max(image.width, image.height);
  const scales = photoScales.filter((scale, index) => index === 0 || longSide * scale >= minSide);
  const all: Sighting[] = [];
  const timesRead = new Map<number, number>();
  for (const scale of scales) {
    const found = yield* readScale(image, scale);
    all.push(...found);
    for (const seat of new Set(found.map((one) => one.seat))) {
      timesRead.set(seat, (timesRead.get(seat) ?? 0) + 1);
    }
  }
  const { sightings, twice } = settleSightings(all);
  const isSure = ({ seat }: Sighting) => (timesRead.get(seat) ?? 0) >= 2;
  const nothing = sightings.length === 0 && twice.length === 0;
  return {
    sure: sightings.filter(isSure),
    glance: sightings.filter((one) => !isSure(one)),
    twice,
    blurred: nothing && sharpness(shrink(image, Math.min(1, sharpSide / longSide))) < blurredBelow,
  };
}
