import fc from 'fast-check';

/**
 * A text of at most `max` UTF-16 units that the level schema accepts. The mark in front keeps texts of the
 * two halves apart, so that finding one in the other's file means a leak and not chance.
 */
export const arbitraryText = (mark: 'see' | 'key', max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(0xffffff), fc.string({ unit: 'grapheme', maxLength: Math.max(0, max - 10) }))
    .map(([number, tail]) =>
      `${mark}${number.toString(16)}${tail}`
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim(),
    );
