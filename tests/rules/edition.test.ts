import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionOf, skeletonOf } from '../../src/rules/edition.ts';
import type { Level, SpotKey } from '../../src/rules/level-schema.ts';
import { localise } from '../../src/rules/localise.ts';
import { arbitraryLevel } from '../support/arbitrary-level.ts';
import { holds } from '../support/property.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleOverlay } from '../support/sample-overlay.ts';

/** The edition of the sample level with something changed. */
function edition(change: (level: Level) => Level = (level) => level): string {
  return editionOf(skeletonOf(change(sampleLevel())));
}
const withPublic = (change: Partial<Level['public']>) => (level: Level) => ({
  ...level,
  public: { ...level.public, ...change },
});
const withSpots = (change: (spots: Level['key']['spots']) => Level['key']['spots']) => (level: Level) => ({
  ...level,
  key: { ...level.key, spots: change(level.key.spots) },
});
const withSpot = (id: string, change: (spot: SpotKey) => SpotKey) =>
  withSpots((spots) => ({ ...spots, [id]: change(spots[id] as SpotKey) }));

describe('editionOf', () => {
  test('is the first 10 hex digits of the SHA-256 of the skeleton, the same ones as ever for the sample level', () => {
    const skeleton =
      '["inspect",["excess","refusal","sharing","silent"],[["card","violation","excess",["refusal"]],' +
      '["friends","violation","silent",[]],["name","lawful"],' +
      '["partners","violation","sharing",[]],["phone","lawful"],["shelf","lawful"]]]';
    const hash = createHash('sha256').update(skeleton).digest('hex');
    expect(edition()).toBe(hash.slice(0, 10));
    expect(edition()).toBe('647cbd863c');
  });

  test('changes with the mechanic', () => {
    expect(edition(withPublic({ mechanic: 'permit' }))).not.toBe(edition());
  });

  test('changes with the reasons offered, but not with their order', () => {
    const { reasons } = sampleLevel().public;
    expect(edition(withPublic({ reasons: [...reasons, 'other'] }))).not.toBe(edition());
    expect(edition(withPublic({ reasons: [...reasons].reverse() }))).toBe(edition());
  });

  test('changes with a verdict', () => {
    const turned = withSpot('card', ({ provisions, short, why }) => ({
      verdict: 'lawful',
      provisions,
      short,
      why,
    }));
    expect(edition(turned)).not.toBe(edition());
  });

  test('changes with a reason', () => {
    const turned = withSpot('card', (spot) => ({ ...spot, reason: 'silent' }) as SpotKey);
    expect(edition(turned)).not.toBe(edition());
  });

  test('changes with the reasons accepted as well, but not with their order', () => {
    const accepting = (...accepts: string[]) =>
      edition(withSpot('card', (spot) => ({ ...spot, accepts }) as SpotKey));
    expect(accepting('silent')).not.toBe(edition());
    expect(accepting('silent', 'refusal')).toBe(accepting('refusal', 'silent'));
  });

  test('changes with the id of a spot', () => {
    const renamed = withSpots(({ card, ...rest }) => ({ ...rest, 'id-card': card as SpotKey }));
    expect(edition(renamed)).not.toBe(edition());
  });

  test('stays when prose, severity, provisions and look-alikes change', () => {
    const card = withSpot(
      'card',
      (spot) =>
        ({ ...spot, short: '别的', why: '别的', lawful: '别的', severity: 3, provisions: [] }) as SpotKey,
    );
    const name = withSpot('name', (spot) => ({ ...spot, lookalikeOf: 'sharing', why: '别的' }) as SpotKey);
    expect([edition(card), edition(name)]).toEqual([edition(), edition()]);
  });

  test('stays in translation', () => {
    expect(edition((level) => localise(level, sampleOverlay()))).toBe(edition());
  });

  test('stays when the spots are listed in another order', () => {
    holds(
      fc.property(
        arbitraryLevel.chain((level) => {
          const entries = Object.entries(level.key.spots);
          return fc.tuple(fc.constant(level), fc.shuffledSubarray(entries, { minLength: entries.length }));
        }),
        ([level, shuffled]) => {
          const other = withSpots(() => Object.fromEntries(shuffled))(level);
          expect(skeletonOf(other)).toEqual(skeletonOf(level));
          expect(editionOf(skeletonOf(other))).toBe(editionOf(skeletonOf(level)));
        },
      ),
    );
  });
});
