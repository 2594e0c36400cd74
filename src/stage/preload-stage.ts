import { hasCanvas } from './has-canvas.ts';

/** Begins to fetch the stage's chunk, so that it travels beside the level's file. A failure shows later. */
export function preloadStage(): void {
  if (hasCanvas()) void import('./phaser/open-stage.ts').catch(() => {});
}
