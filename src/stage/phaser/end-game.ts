import type { Game } from './entry.js';

/** Ends a game now and takes off every listener it put on. */
export function endGame(game: Game): void {
  if (!game.isBooted) return;
  const mouse = game.input?.mouse;
  // Phaser forgets this one listener when it shuts the mouse down.
  mouse?.target?.removeEventListener('wheel', mouse.onMouseWheel);
  game.destroy(true);
  // Destruction waits for a step, and the loop may be asleep.
  game.step(performance.now(), 0);
}
