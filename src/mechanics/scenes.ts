import type { MechanicId } from '../rules/level-schema.ts';
import type { Animator } from '../stage/phaser/animator.ts';
import type { BaseScene } from '../stage/phaser/base-scene.ts';
import type { StageOptions } from '../stage/stage-port.ts';
import { ClaimScene } from './claim/scene.ts';
import { InspectScene } from './inspect/scene.ts';
import { MazeScene } from './maze/scene.ts';
import { PermitScene } from './permit/scene.ts';
import { TraceScene } from './trace/scene.ts';

/** Makes the scene of one level. */
export type SceneFactory = (options: StageOptions, animator: Animator) => BaseScene;

/** The scene of every mechanic. The compiler names a missing one. Pulls in Phaser: import it lazily. */
export const sceneFactories: Readonly<Record<MechanicId, SceneFactory>> = {
  inspect: (options, animator) => new InspectScene(options, animator),
  permit: (options, animator) => new PermitScene(options, animator),
  maze: (options, animator) => new MazeScene(options, animator),
  trace: (options, animator) => new TraceScene(options, animator),
  claim: (options, animator) => new ClaimScene(options, animator),
};
