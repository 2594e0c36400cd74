import { backingScale } from './backing-scale.ts';
import type { Game } from './entry.js';

/** Gives the canvas the size of `root` and lets scene coordinates be CSS px. Call whenever root changed size. */
export function fitCanvas(game: Game, root: HTMLElement): void {
  const width = Math.max(1, root.clientWidth);
  const height = Math.max(1, root.clientHeight);
  const scale = backingScale(width, height, window.devicePixelRatio || 1);
  game.scale.setZoom(1 / scale);
  game.scale.resize(Math.round(width * scale), Math.round(height * scale));
  game.canvas.style.width = `${width}px`;
  game.canvas.style.height = `${height}px`;
  for (const scene of game.scene.getScenes(false)) scene.cameras.main?.setOrigin(0, 0).setZoom(scale);
}
