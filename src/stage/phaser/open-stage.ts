import type Phaser from 'phaser';
import { sceneFactories } from '../../mechanics/scenes.ts';
import { motion } from '../motion.ts';
import type { StageOptions, StagePort } from '../stage-port.ts';
import { still } from '../still.ts';
import { endGame } from './end-game.ts';
import { Game } from './entry.js';
import { fitCanvas } from './fit-canvas.ts';

/** Phaser.CANVAS: the only renderer in this build. */
const canvasRenderer = 1;

/** How long Phaser may take to start, in ms. */
const patience = 8000;

const makeCanvas = (root: HTMLElement): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset.stage = '';
  Object.assign(canvas.style, {
    position: 'absolute',
    top: '0',
    left: '0',
    zIndex: '5',
    pointerEvents: 'none',
  });
  root.appendChild(canvas);
  return canvas;
};

const inTime = (opened: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error('the stage did not start in time')), patience);
    opened.then(resolve, reject).finally(() => window.clearTimeout(late));
  });

/** Opens the scene of a level's mechanic over `options.root`. Rejects if Phaser does not start. */
export async function openStage(options: StageOptions): Promise<StagePort> {
  const { root } = options;
  const canvas = makeCanvas(root);
  const scene = sceneFactories[options.mechanic](options, options.still ? still : motion);
  const config: Phaser.Types.Core.GameConfig & { readonly autoFocus: boolean } = {
    type: canvasRenderer,
    canvas,
    parent: null as unknown as undefined,
    transparent: true,
    autoFocus: false,
    banner: false,
    audio: { noAudio: true },
    disableContextMenu: false,
    scale: { mode: 0, width: root.clientWidth || 1, height: root.clientHeight || 1 },
    input: {
      keyboard: false,
      gamepad: false,
      windowEvents: false,
      mouse: {
        target: root,
        preventDefaultDown: false,
        preventDefaultUp: false,
        preventDefaultMove: false,
        preventDefaultWheel: false,
      },
      touch: { target: root, capture: false },
    },
    scene,
  };
  const game = new Game(config);
  // Phaser drops touch moves unless the finger is over the canvas, and ours lets every pointer through to the page.
  Object.assign(game.input, { setCanvasOut() {} });
  const resize = new ResizeObserver(() => refit());
  const refit = () => {
    fitCanvas(game, root);
    scene.refit();
  };
  const destroy = () => {
    resize.disconnect();
    scene.leave();
    endGame(game);
    canvas.remove();
  };
  try {
    await inTime(scene.opened);
  } catch (error) {
    destroy();
    throw error;
  }
  refit();
  resize.observe(root);
  options.onReady();
  return { play: (cue) => scene.play(cue), destroy };
}
