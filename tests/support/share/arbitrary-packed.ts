import fc from 'fast-check';
import { type PackedCase, type PackedShare, shareKinds } from '../../../src/rules/share/share-format.ts';

const ref = fc.nat(0xffffff).map((n) => n.toString(16).padStart(6, '0'));

const packedCase = (seeds: boolean): fc.Arbitrary<PackedCase> =>
  fc.record({
    level: ref,
    edition: ref,
    seed: seeds ? fc.nat(0xffffffff) : fc.constant(null),
    reviewed: fc.boolean(),
    marks: fc.array(fc.nat(15), { maxLength: 15 }),
  });

/** Any share that a code can hold, of every kind, with seeds in all cases or in none. */
export const arbitraryPacked: fc.Arbitrary<PackedShare> = fc
  .tuple(fc.constantFrom(...shareKinds), fc.boolean(), fc.nat(65_535))
  .chain(([kind, seeds, day]) =>
    fc
      .array(packedCase(seeds), { minLength: 1, maxLength: kind === 'case' ? 1 : 127 })
      .map((cases) => ({ kind, day: kind === 'daily' ? day : null, cases })),
  );
