import { hasCanvas } from './has-canvas.ts';
import type { StageOptions, StagePort } from './stage-port.ts';

/**
 * Loads Phaser and opens the level's scene on a transparent canvas over `options.root` (which must be positioned).
 * Resolves once cues are heard. Rejects when the chunk can't be fetched or no 2D canvas is to be had;
 * the caller then plays on with `nullStage()`.
 */
export async function createStage(options: StageOptions): Promise<StagePort> {
  if (!hasCanvas()) throw new Error('stage/no-canvas');
  const { openStage } = await import('./phaser/open-stage.ts');
  return openStage(options);
}
