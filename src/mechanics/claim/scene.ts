import { BaseScene } from '../../stage/phaser/base-scene.ts';
import type { ToolName } from '../../stage/phaser/seal-looks.ts';

/** 维权: cards are put forward or dropped where they lie; all of it is what every scene can do. */
export class ClaimScene extends BaseScene {
  protected override readonly tools: readonly ToolName[] = ['tool-violation', 'tool-dropped'];
}
