import { describe, expect, it } from 'vitest';
import type { SpotSeal } from '../../src/exhibits/exhibit-props.ts';
import { sealName } from '../../src/exhibits/seal-name.ts';
import { sealTilt } from '../../src/exhibits/seal-tilt.ts';
import { sealUrls } from '../../src/exhibits/seal-urls.ts';

const seal = (kind: SpotSeal['kind'], outcome: SpotSeal['outcome']): SpotSeal => ({
  kind,
  variant: 1,
  landing: false,
  outcome,
});

describe('sealName', () => {
  it("keeps the player's seal before feedback and where it was right", () => {
    expect(sealName(seal('violation', null))).toBe('violation');
    expect(sealName(seal('lawful', null))).toBe('lawful');
    expect(sealName(seal('violation', 'hit'))).toBe('violation');
    expect(sealName(seal('lawful', 'correctRelease'))).toBe('lawful');
  });

  it('shows a miss and a false alarm in place of the wrong seal', () => {
    expect(sealName(seal('lawful', 'miss'))).toBe('missed');
    expect(sealName(seal('violation', 'falseAlarm'))).toBe('false-alarm');
  });
});

describe('sealTilt', () => {
  it('leans a little, at most nine degrees, the same for the same variant', () => {
    for (let variant = -3; variant <= 12; variant += 1) {
      expect(Math.abs(sealTilt(variant))).toBeGreaterThan(0);
      expect(Math.abs(sealTilt(variant))).toBeLessThanOrEqual(9);
      expect(sealTilt(variant)).toBe(sealTilt(variant + 5));
    }
  });
});

describe('sealUrls', () => {
  it('has five carvings of each large seal and a mark of every kind', () => {
    for (const name of ['violation', 'lawful', 'objection', 'doable', 'dropped'] as const)
      expect(new Set(sealUrls.large[name]).size).toBe(5);
    for (const size of ['large', 'small'] as const) {
      for (const drawings of Object.values(sealUrls[size])) {
        for (const url of drawings) expect(url).toMatch(/\.svg/);
      }
    }
  });
});
