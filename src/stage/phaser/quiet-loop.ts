import type { Scene } from './entry.js';

/** Phaser's loop, asleep whenever nothing moves: an idle canvas would cost half a core. */
export interface QuietLoop {
  /** Runs the loop until the last tween of the scene is over. */
  wake(): void;
  /** Renders one frame now; the loop goes on sleeping if it slept. */
  once(): void;
  /** Lets sleep not count as time passed. Call before adding a tween. */
  settleClock(): void;
}

/** Takes over the scene's loop: it sleeps after every frame that leaves no tween behind. */
export function quietLoop(scene: Scene): QuietLoop {
  const { game, tweens } = scene;
  game.events.on('postrender', () => {
    if (tweens.getTweens().length === 0) game.loop.sleep();
  });
  return {
    wake: () => game.loop.wake(),
    once: () => {
      if (!game.loop.running) game.loop.tick();
    },
    settleClock: () => {
      // An empty tick uses up the time slept; else the first frame of an effect would jump half-way through it.
      if (!game.loop.running) tweens.tick();
    },
  };
}
