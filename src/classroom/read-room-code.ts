/** Digits and capitals without those that look alike when read from a wall: 0 and O, 1, I and L. */
export const roomAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** Signs of a code. */
export const roomCodeLength = 6;

/** A code as somebody typed it, in capitals and without gaps; null if no room can have it. */
export function readRoomCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === roomCodeLength && [...code].every((one) => roomAlphabet.includes(one)) ? code : null;
}
