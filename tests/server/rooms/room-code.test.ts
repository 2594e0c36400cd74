import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoomCode } from '../../../src/classroom/read-room-code.ts';
import { newRoomCode } from '../../../src/server/rooms/room-code.ts';
import { holds } from '../../support/property.ts';

test('a new code is six characters that do not look alike, and reads as itself', () => {
  const codes = Array.from({ length: 2_000 }, newRoomCode);
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    expect(readRoomCode(code)).toBe(code);
  }
  // Drawn from 887 million, two thousand codes hold no two equal pairs.
  expect(new Set(codes).size).toBeGreaterThanOrEqual(1_999);
});

test.each([
  ['abc234', 'ABC234'],
  [' abc-234 ', 'ABC234'],
  ['a b\tc 2 3 4', 'ABC234'],
  ['ABC23', null],
  ['ABC2345', null],
  ['ABC230', null],
  ['ABCO23', null],
  ['ABC1I2', null],
  ['ＡＢＣ２３４', null],
  ['__proto__', null],
  ['', null],
])('%j as typed is %j', (typed, code) => {
  expect(readRoomCode(typed)).toBe(code);
});

test('whatever is typed is a code or none, and a code reads as itself', () => {
  holds(
    fc.property(fc.string({ maxLength: 12, unit: 'binary' }), (typed) => {
      const code = readRoomCode(typed);
      if (code !== null) expect(readRoomCode(code)).toBe(code);
      expect(code ?? 'AAAAAA').toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    }),
  );
});
