import type { SpriteId } from '../../app/sound/sprite-id.ts';
import { level } from './level.ts';
import { RECIPES } from './recipes.ts';

/** The finished sound of one sprite: mono, 48 kHz, peak at most -4.5 dBFS, the same samples every time. */
export function renderSprite(id: SpriteId): Float64Array {
  const { draw, loudness, fadeOutMs } = RECIPES[id];
  return level(draw(), loudness, fadeOutMs);
}
