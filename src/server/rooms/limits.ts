import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from './network-of.ts';

/** Who is counted: an address, but never as itself. The salt lives as long as the process. */
const salt = randomBytes(16);
const blurred = (address: string) =>
  createHash('sha256').update(salt).update(networkOf(address)).digest('base64url').slice(0, 16);

/**
 * What is limited, and how far. Joins are never limited by address: a class shares one. Look-ups that fail are, with
 * room for forty pupils who each mistype a few times.
 */
const limits = {
  messages: { points: 100, duration: 10 },
  failedBySocket: { points: 8, duration: 60 },
  failedByAddress: { points: 240, duration: 60 },
  creations: { points: 30, duration: 3600 },
} as const;

/** True while there is room. */
const take = async (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

/** The limits of one node. Addresses are kept in memory only, blurred, and for an hour at most. */
export function createLimits(scale = 1) {
  const make = ({ points, duration }: { points: number; duration: number }) =>
    new RateLimiterMemory({ points: Math.ceil(points * scale), duration });
  const [messages, bySocket, byAddress, creations] = [
    make(limits.messages),
    make(limits.failedBySocket),
    make(limits.failedByAddress),
    make(limits.creations),
  ];
  const blocked = async (limiter: RateLimiterMemory, key: string) =>
    ((await limiter.get(key))?.remainingPoints ?? 1) <= 0;
  return {
    /** A message from a socket. */
    message: (socket: string) => take(messages, socket),
    /** A look-up that found no room. */
    async failed(socket: string | null, address: string): Promise<void> {
      if (socket !== null) await take(bySocket, socket);
      await take(byAddress, blurred(address));
    },
    /** True if a socket or an address has failed too often to try again now. */
    async mayLookUp(socket: string | null, address: string): Promise<boolean> {
      if (socket !== null && (await blocked(bySocket, socket))) return false;
      return !(await blocked(byAddress, blurred(address)));
    },
    /** A room made from an address. */
    create: (address: string) => take(creations, blurred(address)),
  };
}

export type Limits = ReturnType<typeof createLimits>;
