import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/rules/edition.ts';
import type { SpotKey } from '../../src/rules/level-schema.ts';
import { localise } from '../../src/rules/localise.ts';
import { arbitraryLevel } from '../support/arbitrary-level.ts';
import { holds } from '../support/property.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleOverlay } from '../support/sample-overlay.ts';

const base = () => ({ mechanic: 'inspect' as const, spots: sampleLevel().key.spots });
const withSpot = (id: string, change: (spot: SpotKey) => SpotKey) => {
  const { mechanic, spots } = base();
  return { mechanic, spots: { ...spots, [id]: change(spots[id] as SpotKey) } };
};

describe('editionOf', () => {
  test('is the first 10 hex digits of the SHA-256 of the skeleton, the same ones as ever for the sample level', () => {
    const skeleton =
      '["inspect",[["card","violation","excess",["refusal"]],["friends","violation","silent",[]],["name","lawful"],' +
      '["partners","violation","sharing",[]],["phone","lawful"],["shelf","lawful"]]]';
    const hash = createHash('sha256').update(skeleton).digest('hex');
    expect(editionOf(base())).toBe(hash.slice(0, 10));
    expect(editionOf(base())).toBe('aaa8b375be');
  });

  test('changes with the mechanic', () => {
    expect(editionOf({ ...base(), mechanic: 'permit' })).not.toBe(editionOf(base()));
  });

  test('changes with a verdict', () => {
    const turned = withSpot('card', ({ provisions, short, why }) => ({
      verdict: 'lawful',
      provisions,
      short,
      why,
    }));
    expect(editionOf(turned)).not.toBe(editionOf(base()));
  });

  test('changes with a reason', () => {
    const turned = withSpot('card', (spot) => ({ ...spot, reason: 'silent' }) as SpotKey);
    expect(editionOf(turned)).not.toBe(editionOf(base()));
  });

  test('changes with the reasons accepted as well, but not with their order', () => {
    const accepting = (...accepts: string[]) => withSpot('card', (spot) => ({ ...spot, accepts }) as SpotKey);
    expect(editionOf(accepting('silent'))).not.toBe(editionOf(base()));
    expect(editionOf(accepting('silent', 'refusal'))).toBe(editionOf(accepting('refusal', 'silent')));
  });

  test('changes with the id of a spot', () => {
    const { mechanic, spots } = base();
    const { card, ...rest } = spots;
    expect(editionOf({ mechanic, spots: { ...rest, 'id-card': card as SpotKey } })).not.toBe(
      editionOf(base()),
    );
  });

  test('stays when prose, severity, provisions and look-alikes change', () => {
    const card = withSpot(
      'card',
      (spot) =>
        ({ ...spot, short: '别的', why: '别的', lawful: '别的', severity: 3, provisions: [] }) as SpotKey,
    );
    const name = withSpot('name', (spot) => ({ ...spot, lookalikeOf: 'sharing', why: '别的' }) as SpotKey);
    expect([editionOf(card), editionOf(name)]).toEqual([editionOf(base()), editionOf(base())]);
  });

  test('stays in translation', () => {
    const english = localise(sampleLevel(), sampleOverlay());
    expect(editionOf({ mechanic: 'inspect', spots: english.key.spots })).toBe(editionOf(base()));
  });

  test('stays when the spots are listed in another order', () => {
    holds(
      fc.property(
        arbitraryLevel.chain((level) => {
          const entries = Object.entries(level.key.spots);
          return fc.tuple(fc.constant(level), fc.shuffledSubarray(entries, { minLength: entries.length }));
        }),
        ([level, shuffled]) => {
          const { mechanic } = level.public;
          expect(editionOf({ mechanic, spots: Object.fromEntries(shuffled) })).toBe(
            editionOf({ mechanic, spots: level.key.spots }),
          );
        },
      ),
    );
  });
});
