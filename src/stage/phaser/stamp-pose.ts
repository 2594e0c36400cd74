import type { Mark } from '../../rules/state.ts';
import { bezier } from './bezier.ts';
import { ease } from './ease.ts';

/** How hard a seal is struck. Lengths in px at a 42 px wide seal. */
export interface StampWeight {
  readonly lift: number;
  readonly tilt: number;
  /** Size of the tool at the top of its lift and at contact; its own size is 1. */
  readonly raised: number;
  readonly struck: number;
  readonly shake: number;
  /** How long the tool stays on the paper, ms. */
  readonly rest: number;
}

/** A violation falls with the whole arm; a lawful ring is a tap. */
export const stampWeights: Readonly<Record<Mark['verdict'], StampWeight>> = {
  violation: { lift: 24, tilt: 9, raised: 1.18, struck: 0.96, shake: 3, rest: 100 },
  lawful: { lift: 16, tilt: 6, raised: 1.12, struck: 0.98, shake: 1.2, rest: 60 },
};

/** Contact, in ms after the cue: anticipation 120, hit 80. */
export const contact = 200;

/** How long the tool takes to leave once it lifts, ms. */
export const leaving = 240;

/** The tool at one moment. */
export interface ToolPose {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly tilt: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly alpha: number;
  /** 0 on the paper, 1 at the top of the lift, more while leaving. */
  readonly height: number;
}

const strike = bezier(0.7, 0, 1, 0.5);

/** The stamp tool `t` ms after the cue, seen from its place on the paper. */
export function stampPose(t: number, weight: StampWeight): ToolPose {
  const { lift, tilt, raised, struck, rest } = weight;
  if (t < contact) {
    const up = ease.out(ease.between(t, 0, 120));
    const down = strike(ease.between(t, 120, contact));
    const height = up * (1 - down);
    const scale = t < 120 ? 1 + (raised - 1) * up : raised + (struck - raised) * down;
    const alpha = ease.between(t, 0, 40);
    return {
      x: (1 - up) * 14,
      y: (1 - up) * 8 - lift * height,
      tilt: tilt * height,
      scaleX: scale,
      scaleY: scale,
      alpha,
      height,
    };
  }
  const give = Math.max(0, 1 - (t - contact) / 70);
  const off = ease.between(t, contact + rest, contact + rest + leaving);
  const away = off * off * (3 - 2 * off);
  const scale = struck + (1.1 - struck) * away;
  return {
    x: 30 * away,
    y: -104 * away,
    tilt: 16 * away,
    scaleX: scale * (1 + 0.05 * give),
    scaleY: scale * (1 - 0.1 * give),
    alpha: 1 - ease.between(off, 0.55, 1),
    height: 3 * away,
  };
}
