import type { Kit } from './kit.ts';

/** Where a seal lies on the page. */
export interface SealPlace {
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly height: number;
  /** Radians. */
  readonly angle: number;
}

const angleOf = (element: Element): number => {
  const matrix = /matrix\(([^)]+)\)/.exec(getComputedStyle(element).transform);
  const [a = 1, b = 0] = matrix?.[1]?.split(',').map(Number) ?? [];
  return Math.atan2(b, a);
};

/** The seal inside `slot` (an image), or the slot itself while it is empty. CSS px on the canvas. */
export function sealPlace(kit: Kit, slot: HTMLElement): SealPlace {
  const seal = slot.querySelector('img') ?? slot;
  const { cx, cy } = kit.box(seal);
  let angle = 0;
  // Cards tilt as a whole: every layer up to the level adds its own turn.
  for (let layer: Element | null = seal; layer && layer !== kit.root; layer = layer.parentElement) {
    angle += angleOf(layer);
  }
  return { cx, cy, width: seal.offsetWidth, height: seal.offsetHeight, angle };
}
