import { Agent, get } from 'node:http';
import { newRoomCode } from '../../../server/rooms/room-code.ts';

/** What a guesser at one address got. */
export interface Guessed {
  /** Rooms found. */
  readonly found: number;
  /** Guesses that were looked up at all. */
  readonly lookedUp: number;
  readonly seconds: number;
}

const abreast = 32;

/** Guesses so many codes, as fast as the server answers on 32 connections. */
export async function guessCodes(origin: string, guesses: number): Promise<Guessed> {
  const agent = new Agent({ keepAlive: true, maxSockets: abreast });
  const ask = (): Promise<number> =>
    new Promise((resolve, reject) => {
      get(`${origin}/api/rooms/${newRoomCode()}`, { agent }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      }).on('error', reject);
    });
  const began = performance.now();
  let [left, found, lookedUp] = [guesses, 0, 0];
  const guess = async () => {
    while (left > 0) {
      left -= 1;
      const status = await ask();
      if (status === 200) found += 1;
      if (status !== 429) lookedUp += 1;
    }
  };
  await Promise.all(Array.from({ length: abreast }, guess));
  agent.destroy();
  return { found, lookedUp, seconds: (performance.now() - began) / 1000 };
}
