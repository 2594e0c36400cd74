import { describe, expect, it } from 'vitest';
import { backingScale } from '../../src/stage/phaser/backing-scale.ts';

describe('backing scale of the canvas', () => {
  it.each([
    [390, 844, 3, 1.5],
    [390, 844, 1, 1],
    [1280, 720, 2, 1.5],
    [1920, 1080, 2, 1.12],
    [3840, 2160, 1, 0.75],
  ])('of %i × %i at %f dppx is %f', (width, height, ratio, scale) => {
    expect(backingScale(width, height, ratio)).toBeCloseTo(scale, 2);
  });
});
