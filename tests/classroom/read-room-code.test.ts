import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRoomCode, roomAlphabet, roomCodeLength } from '../../src/classroom/read-room-code.ts';
import { newRoomCode } from '../../src/server/rooms/room-code.ts';

describe('the code of a room', () => {
  test.each([
    ['K7M3QX', 'K7M3QX'],
    ['k7m3qx', 'K7M3QX'],
    [' k7m 3qx ', 'K7M3QX'],
    ['K7M-3QX', 'K7M3QX'],
    ['K7M3Q', null],
    ['K7M3QXX', null],
    ['K7M3Q0', null],
    ['K7M3QO', null],
    ['K7M3Q1', null],
    ['K7M3QI', null],
    ['K7M3QL', null],
    ['K7M3Q鹤', null],
    ['', null],
  ])('%j reads as %j', (typed, code) => {
    expect(readRoomCode(typed)).toBe(code);
  });

  test('reads back whatever the server makes, however it is typed', () => {
    for (let i = 0; i < 200; i++) {
      const code = newRoomCode();
      expect(readRoomCode(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`)).toBe(code);
    }
  });

  test('never reads a sign that no code has', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const code = readRoomCode(typed);
        if (code === null) return;
        expect(code).toHaveLength(roomCodeLength);
        expect([...code].every((sign) => roomAlphabet.includes(sign))).toBe(true);
      }),
    );
  });
});
