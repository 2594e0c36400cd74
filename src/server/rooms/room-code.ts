import { randomInt } from 'node:crypto';

/** Digits and capitals without those that look alike when read from a wall: 0 and O, 1, I and L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 6;

/** A new room code: one of about 887 million. */
export const newRoomCode = (): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A code as somebody typed it, in capitals and without gaps; null if no room can have it. */
export function readRoomCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === length && [...code].every((one) => alphabet.includes(one)) ? code : null;
}
