import type { OwlMood } from '../stage-port.ts';
import type { Animator } from './animator.ts';
import type { ArtName } from './art-sources.ts';
import { follow } from './follow.ts';
import type { Kit } from './kit.ts';

/** 慧慧 on her perch, the element `[data-owl]`. Without a perch she isn't there. */
export interface Owl {
  /** She enters with a wave, once. */
  enter(): void;
  mood(mood: OwlMood): void;
  destroy(): void;
}

/** Below this width of the perch, in CSS px, only her face is drawn. */
const faceBelow = 56;

/** Her drawing box: 240 × 260, she herself at 0.88 of it. */
const drawing = { aspect: 260 / 240, fit: 0.88 };

/** How long a passing mood lasts, ms, before she is idle again. */
const passing: Partial<Record<OwlMood, number>> = { cheer: 1200, wave: 1300 };

const lidTime = 120;

/** Puts the owl on her perch; she keeps to it when the page moves, and blinks every 3–6 s in two single frames. */
export function perchOwl(kit: Kit, animator: Animator): Owl {
  const { scene, art, loop } = kit;
  const image = scene.add.image(0, 0, '').setOrigin(0.5, 1).setVisible(false);
  const inner = scene.add.container(0, 0, [image]);
  const outer = scene.add.container(0, 0, [inner]);
  const perch = () => kit.root.querySelector('[data-owl]');
  let mood: OwlMood = 'idle';
  let lids = false;
  let calm = 0;
  let blink = 0;
  let gone = false;

  const width = () => (perch()?.getBoundingClientRect().width ?? 0) / drawing.fit;
  const name = (lid: boolean): ArtName => {
    const pose = width() * drawing.fit < faceBelow ? 'face' : mood;
    return lid ? `owl-${pose}-lid` : `owl-${pose}`;
  };

  const show = async () => {
    if (!width()) {
      image.setVisible(false);
      return;
    }
    const wanted = name(lids);
    const texture = await art.load(wanted, width()).catch(() => undefined);
    if (gone || !texture || wanted !== name(lids)) return;
    image.setTexture(texture).setVisible(true);
    place();
  };
  const place = () => {
    const element = perch();
    if (!element) return;
    const box = kit.box(element);
    const size = box.width / drawing.fit;
    outer.setPosition(box.cx, box.y + box.height);
    // A face sits inside its box; a whole owl stands on its foot, its shadow on the line.
    image.setDisplaySize(size, size * drawing.aspect).setY(box.width < faceBelow ? size * 0.06 : 0);
    loop.once();
  };
  const turn = async (next: OwlMood, entering: boolean) => {
    mood = next;
    lids = false;
    window.clearTimeout(calm);
    await show();
    if (gone || mood !== next || !image.visible) return;
    animator.owl(kit, inner, entering ? 'enter' : next);
    const stay = passing[next];
    if (stay) calm = window.setTimeout(() => void turn('idle', false), stay);
  };

  const nap = () => {
    blink = window.setTimeout(
      async () => {
        if (document.hidden || (mood !== 'idle' && mood !== 'look')) return nap();
        lids = true;
        await show();
        blink = window.setTimeout(() => {
          lids = false;
          void show();
          nap();
        }, lidTime);
      },
      3000 + Math.random() * 3000,
    );
  };
  if (animator.blinks) nap();
  const unfollow = follow(kit.root, perch, () => void show());

  return {
    enter: () => void turn('wave', true),
    mood: (next) => void turn(next, false),
    destroy() {
      gone = true;
      unfollow();
      window.clearTimeout(calm);
      window.clearTimeout(blink);
    },
  };
}
