import { describe, expect, it } from 'vitest';
import { type Layout, layout } from '../../src/stage/layout.ts';

const screens: readonly [width: number, height: number, mode: Layout['mode'], rootFont: number][] = [
  [320, 568, 'portrait', 15],
  [360, 740, 'portrait', 15],
  [390, 844, 'portrait', 16],
  [430, 932, 'portrait', 17.6],
  [768, 1024, 'portrait', 18],
  [844, 390, 'landscape', 15],
  [1280, 720, 'landscape', 23.4],
  [1366, 768, 'landscape', 25],
  [1920, 1080, 'landscape', 35.2],
  [3840, 2160, 'landscape', 40],
  [1024, 768, 'tower', 22.3],
  [1280, 1024, 'tower', 27.8],
  [1600, 1200, 'tower', 34.8],
  [600, 600, 'tower', 15],
];

describe('layout', () => {
  it.each(screens)('%i × %i is %s with a root font of %f px', (width, height, mode, rootFont) => {
    const chosen = layout(width, height);
    expect(chosen.mode).toBe(mode);
    expect(chosen.rootFont).toBeCloseTo(rootFont, 0);
  });

  it('keeps the big-screen type floor of 26 px at 0.75 rem on a 1080p board', () => {
    expect(layout(1920, 1080).rootFont * 0.75).toBeGreaterThanOrEqual(26);
  });
});
