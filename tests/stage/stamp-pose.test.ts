import { describe, expect, it } from 'vitest';
import { dotPose, inkDots, splatReach, spreadDots } from '../../src/stage/phaser/ink-dots.ts';
import { shakeOffset } from '../../src/stage/phaser/shake-offset.ts';
import { contact, stampPose, stampWeights } from '../../src/stage/phaser/stamp-pose.ts';

const { violation, lawful } = stampWeights;

describe('the stamp', () => {
  it('is lifted 24 px and tilted 9° after 120 ms, and strikes the paper at 200 ms', () => {
    const top = stampPose(120, violation);
    expect(top.y).toBeCloseTo(-24);
    expect(top.tilt).toBeCloseTo(9);
    expect(top.scaleX).toBeCloseTo(1.18);
    const hit = stampPose(contact, violation);
    expect(contact).toBe(200);
    expect(hit.y).toBeCloseTo(0, 1);
    expect(Math.sqrt(hit.scaleX * hit.scaleY)).toBeCloseTo(0.96, 1);
    expect(stampPose(contact - 0.01, violation).y).toBeGreaterThan(-1);
  });

  it('falls faster and faster', () => {
    const fallen = [135, 150, 165, 180, 195].map((t) => stampPose(t, violation).y);
    const steps = fallen.slice(1).map((y, i) => y - (fallen[i] ?? 0));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('stays on the paper after the hit, then is gone', () => {
    expect(stampPose(contact + violation.rest, violation).y).toBeCloseTo(0);
    expect(stampPose(560, violation).alpha).toBe(0);
  });

  it('lands a violation harder than a lawful ring', () => {
    expect(violation.lift).toBeGreaterThan(lawful.lift);
    expect(violation.shake).toBeGreaterThan(lawful.shake);
  });
});

describe('the ink', () => {
  it.each([
    'violation',
    'lawful',
  ] as const)('of a %s is 8–14 drops that stop inside 120 px and dry away', (kind) => {
    for (let seed = 0; seed < 300; seed += 1) {
      const dots = inkDots(kind, seed);
      expect(dots.length).toBeGreaterThanOrEqual(8);
      expect(dots.length).toBeLessThanOrEqual(14);
      for (const dot of dots) {
        const landed = dotPose(dot, 240);
        expect(Math.hypot(landed.x, landed.y)).toBeLessThanOrEqual(splatReach + 0.01);
        expect(dotPose(dot, 320).x).toBeCloseTo(landed.x, 5);
        expect(dotPose(dot, 900).alpha).toBe(0);
      }
    }
  });

  it('is the same for the same seal', () => {
    expect(inkDots('violation', 7)).toEqual(inkDots('violation', 7));
    expect(inkDots('violation', 7)).not.toEqual(inkDots('violation', 8));
  });
});

describe('the tremor', () => {
  it('swings three times inside ±3 px, each weaker, and ends at home after 160 ms', () => {
    const path = Array.from({ length: 161 }, (_, t) => shakeOffset(t, 3).x);
    expect(Math.max(...path.map(Math.abs))).toBeLessThanOrEqual(3);
    const swings = [0, 53, 107].map((t) => path[t] ?? 0);
    expect(swings[0]).toBe(3);
    expect(swings[0]).toBeGreaterThan(swings[1] ?? 0);
    expect(swings[1]).toBeGreaterThan(swings[2] ?? 0);
    expect(swings[2]).toBeGreaterThan(0);
    expect(shakeOffset(160, 3)).toEqual({ x: 0, y: 0 });
  });
});

describe('the ink of a large seal', () => {
  it('still stops inside the limit, and starts from its larger edge', () => {
    const small = inkDots('violation', 3);
    for (const [i, dot] of spreadDots(small, 1.8, 120).entries()) {
      expect(dot.reach).toBeLessThanOrEqual(120);
      expect(dot.from).toBeCloseTo((small[i]?.from ?? 0) * 1.8);
      expect(dot.reach).toBeGreaterThan(dot.from);
    }
  });
});
