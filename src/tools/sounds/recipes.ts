import type { SpriteId } from '../../app/sound/sprite-id.ts';
import { closed } from './cues/closed.ts';
import { owl } from './cues/owl.ts';
import { paper } from './cues/paper.ts';
import { peel } from './cues/peel.ts';
import { right } from './cues/right.ts';
import { seal } from './cues/seal.ts';
import { stamp } from './cues/stamp.ts';
import { tap } from './cues/tap.ts';
import { tick } from './cues/tick.ts';
import { wrong } from './cues/wrong.ts';

/** How one sprite is made and finished. */
export interface Recipe {
  draw: () => Float64Array;
  /** Loudness of its loudest 50 ms in weighted dBFS: what is heard often is quiet, what matters is loud. */
  loudness: number;
  fadeOutMs: number;
}

/** Every sprite in the order it lies in the file. */
export const RECIPES: Readonly<Record<SpriteId, Recipe>> = {
  tap: { draw: tap, loudness: -23, fadeOutMs: 12 },
  paper: { draw: paper, loudness: -22, fadeOutMs: 25 },
  stamp1: { draw: () => stamp({ seed: 501, spot: 0.18, pitch: 1, inkMs: 22 }), loudness: -14, fadeOutMs: 40 },
  stamp2: {
    draw: () => stamp({ seed: 511, spot: 0.27, pitch: 0.955, inkMs: 27 }),
    loudness: -14,
    fadeOutMs: 40,
  },
  stamp3: {
    draw: () => stamp({ seed: 521, spot: 0.41, pitch: 1.04, inkMs: 19 }),
    loudness: -14,
    fadeOutMs: 40,
  },
  right: { draw: right, loudness: -17, fadeOutMs: 220 },
  wrong: { draw: wrong, loudness: -17, fadeOutMs: 20 },
  closed: { draw: closed, loudness: -16, fadeOutMs: 450 },
  tick: { draw: tick, loudness: -23, fadeOutMs: 10 },
  seal: { draw: seal, loudness: -17, fadeOutMs: 30 },
  owl: { draw: owl, loudness: -19, fadeOutMs: 40 },
  peel: { draw: peel, loudness: -22, fadeOutMs: 12 },
};
