import { randomInt } from 'node:crypto';
import { roomAlphabet, roomCodeLength } from '../../classroom/read-room-code.ts';

/** A new room code: one of about 887 million. */
export const newRoomCode = (): string =>
  Array.from({ length: roomCodeLength }, () => roomAlphabet[randomInt(roomAlphabet.length)]).join('');
