import type { Mark } from '../../rules/state.ts';
import { ease } from './ease.ts';
import { noise } from './noise.ts';

/** One drop of ink thrown off by a seal. Lengths in px at a 42 px wide seal, from the seal's centre. */
export interface InkDot {
  /** Direction, radians. */
  readonly angle: number;
  /** Where it starts and stops. */
  readonly from: number;
  readonly reach: number;
  /** Radius when landed. */
  readonly size: number;
  readonly seed: number;
}

/** Nothing flies farther than this. */
export const splatReach = 120;

/** Where the nearest drops of a violation land. */
const near = 38;

/** How long the longest flight takes, ms. */
export const splatTime = 240;

/**
 * The 8–14 drops of a seal, the same for the same `seed`. A violation throws them out in uneven spurts,
 * big drops near and small ones far; a lawful ring leaves a round of small ones close by.
 */
export function inkDots(kind: Mark['verdict'], seed: number): InkDot[] {
  const pick = (i: number) => noise(seed, i);
  if (kind === 'lawful') {
    const count = 8 + Math.floor(pick(0) * 3);
    return Array.from({ length: count }, (_, i) => ({
      angle: ((i + (pick(i + 20) - 0.5) * 0.5) / count) * 2 * Math.PI,
      from: 20,
      reach: 34 + pick(i + 40) * 12,
      size: 0.9 + pick(i + 60) * 1.3,
      seed: seed * 31 + i,
    }));
  }
  const count = 12 + Math.floor(pick(0) * 3);
  return Array.from({ length: count }, (_, i) => {
    // Every third drop is heavy and stays near; the rest thin out with distance.
    const heavy = i % 3 === 0;
    const far = heavy ? pick(i + 20) * 0.22 : 0.1 + pick(i + 20) ** 1.3 * 0.9;
    return {
      angle: ((i * 5 + (pick(i + 40) - 0.5) * 6) / (count * 5)) * 2 * Math.PI + pick(1) * 6.3,
      from: 20,
      reach: near + far * (splatReach - near),
      size: heavy ? 4.2 + pick(i + 60) * 2.8 : 1.2 + (1 - far) * (1.2 + pick(i + 60) * 2),
      seed: seed * 31 + i,
    };
  });
}

/**
 * Drops for a seal `size` times as large. However large it is, none flies farther than `limit` px from its centre.
 */
export function spreadDots(dots: readonly InkDot[], size: number, limit: number): InkDot[] {
  const first = Math.min(near * size, limit * 0.9);
  return dots.map((dot) => ({
    ...dot,
    from: dot.from * size,
    reach: Math.min(limit, first + ((dot.reach - near) / (splatReach - near)) * (limit - first)),
    size: dot.size * Math.min(size, limit / 85),
  }));
}

/** A drop in flight or landed. */
export interface DotPose {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** 1 is round; more is drawn out along the flight. */
  readonly stretch: number;
  readonly alpha: number;
}

/** A drop `t` ms after contact. Small ones sink into the paper first; after 900 ms none is left. */
export function dotPose(dot: InkDot, t: number): DotPose {
  const flight = splatTime * (0.4 + 0.6 * Math.min(1, dot.reach / splatReach));
  const p = ease.out(t / flight);
  const distance = dot.from + (dot.reach - dot.from) * p;
  const settle = dot.size < 2 ? 260 : 420;
  return {
    x: Math.cos(dot.angle) * distance,
    y: Math.sin(dot.angle) * distance,
    size: dot.size * (0.75 + 0.25 * p),
    stretch: 1 + (dot.size > 3 ? 0.5 : 0.25) + 2.6 * (1 - p) ** 1.2,
    alpha: 0.94 * (1 - ease.between(t, settle, settle + 480)),
  };
}
