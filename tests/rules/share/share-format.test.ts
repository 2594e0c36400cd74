import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PackedShare,
  packShare,
  shareKinds,
  unpackShare,
} from '../../../src/rules/share/share-format.ts';
import { sealBytes } from '../../../src/tools/bench/share/seal-bytes.ts';
import { holds } from '../../support/property.ts';
import { arbitraryPacked } from '../../support/share/arbitrary-packed.ts';

const one = {
  level: '0a1b2c',
  edition: 'ffee00',
  seed: 0xfedcba98,
  reviewed: false,
  marks: [0, 1, 2, 3, 14],
};
const share = (change: Partial<PackedShare> = {}): PackedShare => ({
  kind: 'case',
  day: null,
  cases: [one],
  ...change,
});
const bytes = (...values: number[]) => Uint8Array.from(values);
/** A `case` code by hand: head, count, then one case of two spots without a seed. */
const byHand = [0x00, 1, 0x20, 0x0a, 0x1b, 0x2c, 0xff, 0xee, 0x00, 0x31];

describe('a share code', () => {
  test('takes every kind of share back apart', () => {
    holds(
      fc.property(arbitraryPacked, (packed) => {
        expect(unpackShare(packShare(packed))).toEqual(packed);
      }),
    );
  });

  test.each(shareKinds)('exists for a share of kind %s', (kind) => {
    const packed = share({ kind, day: kind === 'daily' ? 20_783 : null });
    expect(unpackShare(packShare(packed))).toEqual(packed);
  });

  test('is base64url of the bytes and a checksum, ended by its version', () => {
    const packed = share({ cases: [{ ...one, seed: null, marks: [3, 1] }] });
    expect(packShare(packed)).toBe(sealBytes(bytes(...byHand)));
    expect(packShare(packed)).toBe('AAEgChss_-4AMWvJiok1');
  });

  test('carries seeds only where every case has one', () => {
    const cases = [one, { ...one, level: '000001', seed: null }];
    const read = unpackShare(packShare(share({ kind: 'finale', cases })));
    expect(read?.cases.map(({ seed }) => seed)).toEqual([null, null]);
  });

  test('ends in a digit, never in a sign that a chat may leave out of a link', () => {
    holds(
      fc.property(arbitraryPacked, (packed) => {
        expect(packShare(packed)).toMatch(/^[\w-]+1$/);
      }),
    );
  });

  test('can be as long as 127 cases of 15 spots', () => {
    const marks = Array.from({ length: 15 }, () => 15);
    const cases = Array.from({ length: 127 }, () => ({ ...one, marks }));
    const code = packShare(share({ kind: 'daily', day: 65_535, cases }));
    expect(code.length).toBe(3229);
    expect(unpackShare(code)?.cases.length).toBe(127);
    expect(unpackShare(`A${code}`)).toBeNull();
  });
});

describe('a share has one code', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  test('so that a code with any one letter changed is refused', () => {
    const code = packShare(share());
    for (let at = 0; at < code.length; at += 1) {
      for (const letter of letters.replace(code[at] ?? '', '')) {
        expect(unpackShare(code.slice(0, at) + letter + code.slice(at + 1))).toBeNull();
      }
    }
  });

  test('so that what a forger seals is either refused or the very code of what it says', () => {
    holds(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(5), fc.nat(3), (noise, kind, count) => {
        const code = sealBytes(bytes((kind << 4) | (noise.length & 1), count, ...noise));
        const read = unpackShare(code);
        expect(read === null || packShare(read) === code).toBe(true);
      }),
      5000,
    );
  });

  test('so that bits behind the last byte are refused', () => {
    const code = packShare(share({ cases: [{ ...one, seed: null, marks: [1] }] }));
    const last = letters.indexOf(code.at(-2) ?? '');
    const spare = ((code.length - 1) * 6) % 8;
    expect(spare).toBeGreaterThan(0);
    expect(last % 2 ** spare).toBe(0);
    expect(unpackShare(`${code.slice(0, -2)}${letters[last + 1]}1`)).toBeNull();
  });

  const refused: [string, number[]][] = [
    ['an unknown kind', [0x60, ...byHand.slice(1)]],
    ['an unknown flag', [0x02, ...byHand.slice(1)]],
    ['an unknown flag of a case', [...byHand.slice(0, 2), 0x22, ...byHand.slice(3)]],
    ['no case', [0x30, 0]],
    ['more cases than it says', [0x30, 1, ...byHand.slice(2), ...byHand.slice(2)]],
    ['fewer cases than it says', [0x30, 2, ...byHand.slice(2)]],
    ['two cases in a share of one', [0x00, 2, ...byHand.slice(2), ...byHand.slice(2)]],
    ['a mark behind the last spot', [...byHand.slice(0, 2), 0x10, ...byHand.slice(3)]],
    ['a byte too much', [...byHand, 0]],
    ['a byte too few', byHand.slice(0, -1)],
    ['a day without cases', [0x10, 0x51, 0x2f]],
    ['nothing', []],
  ];
  test.each(refused)('so that %s is refused, true checksum or not', (_, values) => {
    expect(unpackShare(sealBytes(bytes(...byHand)))).not.toBeNull();
    expect(unpackShare(sealBytes(bytes(...values)))).toBeNull();
  });

  test.each([
    ['', ''],
    ['a name of every object', 'constructor1'],
    ['the version alone', '1'],
    ['another version', packShare(share()).replace(/1$/, '2')],
    ['padding', packShare(share()).replace(/1$/, '=1')],
    ['white space', ` ${packShare(share())}`],
    ['half a character', `\ud800${packShare(share())}`],
    ['a million letters', `${'A'.repeat(1_000_000)}1`],
  ])('so that %s is refused', (_, code) => {
    expect(unpackShare(code)).toBeNull();
  });
});

describe('packShare', () => {
  const wrong: [string, Partial<PackedShare>][] = [
    ['16 spots', { cases: [{ ...one, marks: Array.from({ length: 16 }, () => 1) }] }],
    ['a mark of 16', { cases: [{ ...one, marks: [16] }] }],
    ['half a mark', { cases: [{ ...one, marks: [0.5] }] }],
    ['a negative seed', { cases: [{ ...one, seed: -1 }] }],
    ['a seed of 33 bits', { cases: [{ ...one, seed: 2 ** 32 }] }],
    ['a level that is no reference', { cases: [{ ...one, level: 'constructor' }] }],
    ['an edition in full', { cases: [{ ...one, edition: '0a1b2c3d4e' }] }],
    ['no case', { kind: 'chapter', cases: [] }],
    ['two cases in a share of one', { cases: [one, one] }],
    ['128 cases', { kind: 'campaign', cases: Array.from({ length: 128 }, () => one) }],
    ['a day of no daily set', { day: 3 }],
    ['a daily set without a day', { kind: 'daily' }],
    ['a day before 1970', { kind: 'daily', day: -1 }],
    ['a day after 2149', { kind: 'daily', day: 65_536 }],
  ];
  test.each(wrong)('throws on %s', (_, change) => {
    expect(() => packShare(share(change))).toThrow(new RangeError('share/does-not-fit'));
  });
});
