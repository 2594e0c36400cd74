import { BaseScene } from '../../stage/phaser/base-scene.ts';
import { dragCard } from '../../stage/phaser/card-drag.ts';
import type { StageCue } from '../../stage/stage-port.ts';

/** 审批: request cards are ruled on by dragging them left (lawful) or right (violation). */
export class PermitScene extends BaseScene {
  private readonly ruled = new WeakSet<HTMLElement>();

  override create(): void {
    super.create();
    dragCard({
      kit: this.kit,
      animator: this.animator,
      card: () => this.card(),
      onIntent: this.options.onIntent,
      poses: this.cardPoses,
      isFixed: (card) => this.ruled.has(card),
    });
  }

  protected override stamp(cue: Extract<StageCue, { type: 'stamp' }>): void {
    const card = this.card();
    if (card?.contains(cue.slot)) {
      this.ruled.add(card);
      void this.straighten(card, cue.kind === 'lawful' ? -1 : 1);
    }
    super.stamp(cue);
  }

  /** A card left leaning to one side, then ruled the other way by button, comes back first. */
  private async straighten(card: HTMLElement, side: -1 | 1): Promise<void> {
    const pose = this.cardPoses.get(card);
    if (!pose || pose.x * side >= 0) return;
    const home = { x: 0, tilt: 0 };
    this.cardPoses.set(card, home);
    await this.animator.cardTo(this.kit, card, pose, home);
  }
}
