import type Phaser from 'phaser';
import type { Animator } from '../animator.ts';
import { ease } from '../ease.ts';
import type { Kit } from '../kit.ts';

/** The latest movement of each owl; an older one stops when a newer begins. */
const latest = new WeakMap<Phaser.GameObjects.Container, symbol>();

const hops = 2;
const hop = 180;

/** The owl tilts into a mood in 200 ms, hops twice when she cheers, and rises from behind the sheet when she enters. */
export const owlPose: Animator['owl'] = (kit: Kit, owl, mood) => {
  const mine = Symbol(mood);
  latest.set(owl, mine);
  const rest = () => owl.setAngle(0).setScale(1).setAlpha(1).setY(0);
  rest();
  const move = (duration: number, frame: (t: number) => void) => {
    void kit
      .run(duration, (t) => {
        if (latest.get(owl) === mine) frame(t);
      })
      .then(() => {
        if (latest.get(owl) === mine) rest();
      });
  };
  const unit = kit.unit();
  if (mood === 'cheer') {
    move(hops * hop, (t) => {
      const p = (t % hop) / hop;
      const air = Math.sin(Math.PI * p);
      owl
        .setY(-9 * unit * air)
        .setScale(1 - 0.05 * air * (p < 0.5 ? 1 : 0.3), 1 + 0.06 * air - 0.08 * (p > 0.85 ? 1 : 0));
    });
  } else if (mood === 'enter') {
    move(260, (t) => {
      const p = ease.out(t / 260);
      owl
        .setY((1 - p) * 26 * unit)
        .setAlpha(Math.min(1, t / 90))
        .setScale(1, 0.9 + 0.1 * p);
    });
  } else {
    const from = mood === 'doubt' ? 7 : -6;
    move(200, (t) => {
      const p = t / 200;
      owl.setAngle(from * (1 - ease.out(p)) * Math.cos(p * 4.5));
    });
  }
};
