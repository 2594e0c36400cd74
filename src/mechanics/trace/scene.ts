import { BaseScene } from '../../stage/phaser/base-scene.ts';
import type { ToolName } from '../../stage/phaser/seal-looks.ts';
import { dragThread } from '../../stage/phaser/thread-drag.ts';

/** 溯源: the thread is drawn from node to node; nodes and first steps are stamped where they lie. */
export class TraceScene extends BaseScene {
  protected override readonly tools: readonly ToolName[] = ['tool-violation', 'tool-lawful', 'tool-dropped'];

  override create(): void {
    super.create();
    dragThread(this.kit, this.options.onIntent);
  }
}
