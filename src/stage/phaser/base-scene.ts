import type { StageCue, StageOptions } from '../stage-port.ts';
import type { Animator, CardPose, Seal } from './animator.ts';
import { openArt } from './art.ts';
import { awaitedEnds } from './awaited-ends.ts';
import { Scene } from './entry.js';
import { type Kit, makeKit } from './kit.ts';
import { type Owl, perchOwl } from './owl.ts';
import { quietLoop } from './quiet-loop.ts';
import type { ToolName } from './seal-looks.ts';

/** What every mechanic's scene shares: cues, seals, the owl, a sleeping loop. It draws, and decides nothing. */
export class BaseScene extends Scene {
  /** Settles when the scene can take cues. */
  readonly opened: Promise<void>;
  protected kit!: Kit;
  /** Where request cards were left, for mechanics that have them. */
  protected readonly cardPoses = new WeakMap<HTMLElement, CardPose>();
  /** What this mechanic's seals are struck with. */
  protected readonly tools: readonly ToolName[] = ['tool-violation', 'tool-lawful'];
  private owl: Owl | undefined;
  private settle!: { resolve: () => void; reject: (reason: unknown) => void };
  private readonly seals = new WeakMap<HTMLElement, Seal>();
  private readonly landing = new WeakMap<HTMLElement, Promise<void>>();
  private readonly ends = awaitedEnds();
  private readonly touched = new Set<HTMLElement>();

  constructor(
    protected readonly options: StageOptions,
    protected readonly animator: Animator,
  ) {
    super({ key: options.mechanic });
    this.opened = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  /** Phaser calls this once the scene's systems run. */
  create(): void {
    this.kit = makeKit(this, this.options.root, openArt(this), quietLoop(this));
    // A slot is about 46 px wide, and its tool half as much again.
    const width = 110 * this.kit.unit();
    Promise.all(this.tools.map((tool) => this.kit.art.load(tool, width))).then(() => {
      this.owl = perchOwl(this.kit, this.animator);
      this.owl.enter();
      this.settle.resolve();
    }, this.settle.reject);
  }

  /** Shows one cue. Cues about a slot wait for the seal that is landing there. */
  play(cue: StageCue): void {
    switch (cue.type) {
      case 'select':
        if (cue.target) this.animator.select(this.kit, cue.target);
        break;
      case 'stamp':
        this.stamp(cue);
        break;
      case 'judged':
        void this.judged(cue);
        break;
      case 'dismiss':
        void this.dismiss(cue);
        break;
      case 'thread': {
        const done = this.ends.once(cue.onDone);
        void this.animator.thread(this.kit, cue.from, cue.to, cue.holds).then(done, done);
        break;
      }
      case 'turn':
        this.animator.turn(this.kit, this.screen());
        break;
      case 'close': {
        const done = this.ends.once(cue.onDone);
        void this.animator.close(this.kit, this.kit.desk() ?? this.options.root).then(done, done);
        break;
      }
      case 'owl':
        this.owl?.mood(cue.mood);
    }
  }

  /** The canvas or its place changed: draws what rests again. */
  refit(): void {
    this.kit?.loop.once();
  }

  /** Leaves the page as it was before the scene touched it. Cues under way never end. */
  leave(): void {
    this.ends.forget();
    this.owl?.destroy();
    const desk = this.kit?.desk();
    if (desk) desk.style.transform = '';
    for (const element of this.touched) element.style.opacity = '';
    const card = this.card();
    if (card) card.style.transform = '';
  }

  protected card(): HTMLElement | null {
    return this.options.root.querySelector<HTMLElement>('[data-card]');
  }

  /** What a page turn covers. */
  private screen(): HTMLElement {
    return (
      this.options.root.querySelector<HTMLElement>('[data-screen]') ?? this.kit.desk() ?? this.options.root
    );
  }

  /** A seal starts to come down. */
  protected stamp(cue: Extract<StageCue, { type: 'stamp' }>): void {
    const seal: Seal = { kind: cue.kind, variant: ((Math.abs(Math.trunc(cue.variant)) - 1 + 5) % 5) + 1 };
    const hit = this.ends.once(cue.onHit);
    this.seals.set(cue.slot, seal);
    this.touched.add(cue.slot);
    this.landing.set(cue.slot, this.animator.stamp(this.kit, cue.slot, seal, hit));
  }

  private async judged(cue: Extract<StageCue, { type: 'judged' }>): Promise<void> {
    const done = this.ends.once(cue.onDone);
    await this.landing.get(cue.slot);
    const seal = this.seals.get(cue.slot);
    this.touched.add(cue.slot);
    const effect = cue.right ? this.animator.right : this.animator.wrong;
    await effect(this.kit, cue.slot, seal).catch(() => {});
    done();
  }

  private async dismiss(cue: Extract<StageCue, { type: 'dismiss' }>): Promise<void> {
    const done = this.ends.once(cue.onDone);
    const card = this.card();
    if (!card) return done();
    await this.animator.cardAway(
      this.kit,
      card,
      this.cardPoses.get(card) ?? { x: 0, tilt: 0 },
      cue.side === 'left' ? -1 : 1,
    );
    this.cardPoses.delete(card);
    done();
    // The page puts the next card there first; only then may this element, if it is kept, come home.
    requestAnimationFrame(() => {
      card.style.transform = '';
      card.style.opacity = '';
    });
  }
}
