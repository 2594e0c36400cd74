import { describe, expect, it } from 'vitest';
import { dragPose, releaseAt } from '../../src/stage/phaser/drag-pose.ts';

describe('dragging a request card', () => {
  it('follows one to one and tilts up to 6°', () => {
    expect(dragPose(35, 200, 6)).toEqual({ x: 35, tilt: 3, amount: 0.5 });
    expect(dragPose(-500, 200, 6)).toEqual({ x: -500, tilt: -6, amount: -1 });
  });

  it('rules left lawful and right a violation past 35 % of the width, and nothing before', () => {
    expect(releaseAt(-70, 200)).toBe('lawful');
    expect(releaseAt(70, 200)).toBe('violation');
    expect(releaseAt(69, 200)).toBeNull();
    expect(releaseAt(-69, 200)).toBeNull();
  });
});
